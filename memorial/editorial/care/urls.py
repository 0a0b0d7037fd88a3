"""Addresses of the requests around entries, below ``/admin/care/``."""

from django.urls import path

from memorial.people import converters  # noqa: F401

from .asking import entry
from .deciding import answer, request_page
from .listing import requests
from .walking import walk

app_name = "care"
urlpatterns = [
    path("", requests, name="requests"),
    path("<number:pk>/", request_page, name="request"),
    path("<number:pk>/answer/", answer, name="answer"),
    path("entry/<number:number>/", entry, name="entry"),
    path("entry/<number:number>/walk/", walk, name="walk"),
]
