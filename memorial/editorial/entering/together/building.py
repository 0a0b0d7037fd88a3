"""Unsaved pages out of what was typed, and what cannot be in them."""

from django.utils.translation import gettext as _

from memorial.people.choices.names import NameStatus
from memorial.people.ledger import holds
from memorial.people.models import (
    Cause,
    IncidentPage,
    IncidentSource,
    Origin,
    PersonPage,
    PersonSource,
)

OF_INCIDENT = (
    "heading",
    "place",
    "place_country",
    "dead_from",
    "missing_from",
    "survivors_from",
)
INFORMED = {"yes": True, "no": False}


def incident_of(shared, sources, locale):
    """The one chosen, a new one, or None."""
    told = shared.cleaned_data
    if told["incident"] or not told["heading"]:
        return told["incident"]
    page = IncidentPage(locale=locale, live=False, date=told["date"])
    for name in OF_INCIDENT:
        setattr(page, name, told[name])
    page.circumstances = told["circumstances"]
    page.sources = [IncidentSource(**told) for told in sources]
    return page


def person_of(row, shared, sources, locale):
    told, own = shared.cleaned_data, row.cleaned_data
    name = own["name"].strip()
    page = PersonPage(
        locale=locale,
        live=False,
        name=name,
        name_status=NameStatus.KNOWN if name else NameStatus.UNKNOWN,
        age_from=own["age_from"],
        age_about=own["age_about"],
        gender=own["gender"],
        death_date=told["date"],
        place=told["place"],
        place_country=told["place_country"],
        circumstances=told["circumstances"],
    )
    page.origins = [Origin(country=own["country"])] if own["country"] else []
    page.causes = [Cause(cause=told["cause"])] if told["cause"] else []
    page.sources = [PersonSource(**told) for told in sources]
    return page


def told_sources(forms):
    """What was typed of those that are more than a publisher."""
    found = (form.cleaned_data for form in forms)
    return [told for told in found if told.get("url") or told.get("title")]


def refuse_what_cannot_be(shared, row, page):
    """Errors stand where they can be mended: on the row, or on what is shared."""
    for finding in page.findings():
        if finding.error and finding.field == "death_date":
            if finding.sentence not in shared.errors.get("date", ()):
                shared.add_error("date", finding.sentence)
        elif finding.error:
            field = finding.field if finding.field in row.fields else None
            row.add_error(field, finding.sentence)
    if is_held(page):
        row.add_error(
            "name",
            _("This person must not be brought in: the ledger holds the name."),
        )


def is_held(page):
    date = page.death_date
    bounds = {"earliest": date.earliest, "latest": date.latest} if date else {}
    return bool(page.name) and holds([page.name], **bounds)


def informed(row):
    return INFORMED.get(row.cleaned_data["informed"])
