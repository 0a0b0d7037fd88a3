"""Addresses of the desk of contributions, below ``/admin/contributions/``."""

from django.urls import path

from memorial.people import converters  # noqa: F401

from .approving import approve
from .asking import ask
from .care import care
from .covering import cover
from .deeds import do
from .drafting import draft
from .one import one
from .pictures import coarse, sharp
from .queue import queue

app_name = "handling"
urlpatterns = [
    path("", queue, name="queue"),
    path("<number:pk>/", one, name="one"),
    path("<number:pk>/do/", do, name="do"),
    path("<number:pk>/draft/", draft, name="draft"),
    path("<number:pk>/ask/", ask, name="ask"),
    path("<number:pk>/care/", care, name="care"),
    path("<number:pk>/pictures/<number:sheet>/", approve, name="approve"),
    path("<number:pk>/pictures/<number:sheet>/cover/", cover, name="cover"),
    path("<number:pk>/pictures/<number:sheet>/coarse/", coarse, name="coarse"),
    path("<number:pk>/pictures/<number:sheet>/sharp/", sharp, name="sharp"),
]
