"""The addresses of what is read beside the timeline, below each language."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from .views import show_figures, show_map

app_name = "timeline"
urlpatterns = [
    path(_("figures/"), show_figures, name="figures"),
    path(_("map/"), show_map, name="map"),
]
