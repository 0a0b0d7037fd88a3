"""Where the form asks while somebody writes, and the screens that begin an entry."""

from django.urls import path

from .views.begin import begin
from .views.checks import checks, checks_new
from .views.likely import likely, likely_new, not_the_same
from .views.places import map_to_choose_on, places
from .views.reading import reading
from .views.several import several

app_name = "entering"
urlpatterns = [
    path("", begin, name="begin"),
    path("several/<slug:language>/", several, name="several"),
    path("reading/", reading, name="reading"),
    path("map/", map_to_choose_on, name="map"),
    path("places/", places, name="places"),
    path("checks/<int:pk>/", checks, name="checks"),
    path("checks/<slug:kind>/<int:parent_pk>/", checks_new, name="checks_new"),
    path("likely/<int:pk>/", likely, name="likely"),
    path("likely/<int:pk>/another/", not_the_same, name="not_the_same"),
    path("likely/<slug:kind>/<int:parent_pk>/", likely_new, name="likely_new"),
]
