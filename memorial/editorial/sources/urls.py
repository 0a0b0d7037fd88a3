"""The addresses of the screens for sources, below /admin/sources/."""

from django.urls import path

from .filling import metadata

app_name = "sources"
urlpatterns = [
    path("metadata/", metadata, name="metadata"),
]
