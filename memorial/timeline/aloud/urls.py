"""The addresses of the names to read aloud: each list as a page and as PDF."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from memorial.people import converters  # noqa: F401

from . import views

ON_PAPER = {"on_paper": True}

urlpatterns = [
    path(_("names/"), views.names, name="names"),
    path(_("names/<number:year>/"), views.of_year, name="names_year"),
    path(_("names/<number:year>.pdf"), views.of_year, ON_PAPER, name="names_year_pdf"),
    path(_("names/undated/"), views.undated, name="names_undated"),
    path(_("names/undated.pdf"), views.undated, ON_PAPER, name="names_undated_pdf"),
    path(_("names/all/"), views.of_everybody, name="names_all"),
    path(_("names/all.pdf"), views.of_everybody, ON_PAPER, name="names_all_pdf"),
    path(
        _("names/incident/<number:number>/"), views.of_incident, name="names_incident"
    ),
    path(
        _("names/incident/<number:number>.pdf"),
        views.of_incident,
        ON_PAPER,
        name="names_incident_pdf",
    ),
]
