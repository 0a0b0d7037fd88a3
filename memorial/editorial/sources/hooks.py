"""What is known and kept of the links of sources: screens and buttons."""

from django.urls import include, path
from wagtail import hooks

from . import urls


@hooks.register("register_admin_urls")
def addresses():
    return [path("sources/", include(urls))]
