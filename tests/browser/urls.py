"""The site's addresses, and its pictures, which a web server shows in public."""

from django.conf import settings
from django.urls import path
from django.views.static import serve

from memorial.urls import *  # noqa: F403
from memorial.urls import urlpatterns as of_the_site

urlpatterns = [
    path("media/<path:path>", serve, {"document_root": settings.MEDIA_ROOT}),
    *of_the_site,
]
