"""The addresses of what is told of an entry beside its page, below each language."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from . import converters  # noqa: F401
from .cards.views import card
from .citing import citation

app_name = "people"
urlpatterns = [
    path(_("cards/<number:number>.png"), card, name="card"),
    path(_("cite/<number:number>.json"), citation, name="citation"),
]
