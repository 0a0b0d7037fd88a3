"""The addresses of the search page, below each language."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from .views import search, suggest

app_name = "search"
urlpatterns = [
    path("", search, name="search"),
    path(_("suggestions/"), suggest, name="suggestions"),
]
