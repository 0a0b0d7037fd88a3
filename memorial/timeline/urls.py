"""The addresses of what is read beside the timeline, below each language."""

from django.urls import include, path
from django.utils.translation import gettext_lazy as _

from . import calendars, changes, feeds, on_this_day
from .aloud import urls as aloud
from .views import show_figures, show_map

app_name = "timeline"

days = [
    path("", on_this_day.today, name="on_this_day"),
    path("<day:day>/", on_this_day.day, name="day"),
    path("<month:month>/", on_this_day.month, name="month"),
]
files = [
    path("", feeds.feeds, name="feeds"),
    path(_("changes.atom"), feeds.atom, name="feed_atom"),
    path(_("changes.json"), feeds.in_json, name="feed_json"),
    path(_("anniversaries.ics"), calendars.anniversaries, name="anniversaries"),
    path(_("gatherings.ics"), calendars.gatherings, name="gatherings"),
]
urlpatterns = [
    path(_("changes/"), changes.changes, name="changes"),
    path(_("on-this-day/"), include(days)),
    path(_("feeds/"), include(files)),
    *aloud.urlpatterns,
    path(_("figures/"), show_figures, name="figures"),
    path(_("map/"), show_map, name="map"),
]
