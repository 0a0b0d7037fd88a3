"""The archive's addresses, and Wagtail's own way of serving below /stock/."""

from django.urls import re_path
from wagtail.views import serve

from memorial import urls

urlpatterns = [
    re_path(r"^stock/en/((?:[\w\-]+/)*)$", serve),
    *urls.urlpatterns,
]
