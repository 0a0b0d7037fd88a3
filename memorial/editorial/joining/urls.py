"""Addresses of naming, merging, splitting and undoing, below ``/admin/joining/``."""

from django.urls import path

from memorial.people import converters  # noqa: F401

from .choosing import choose
from .merging import merge
from .naming import name
from .splitting import split
from .undoing import joined, undo

app_name = "joining"
urlpatterns = [
    path("", joined, name="joined"),
    path("name/<number:number>/", name, name="name"),
    path("merge/", choose, name="choose"),
    path("merge/<number:stays>/<number:goes>/", merge, name="merge"),
    path("split/<number:number>/", split, name="split"),
    path("undo/<number:pk>/", undo, name="undo"),
]
