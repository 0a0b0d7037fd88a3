"""Facts that cannot be, or that are odd."""

from django.utils.translation import gettext_lazy as _

from memorial.people.rules import plausibility

from ..rule import Rule, live_incidents, live_people, register

OF_PEOPLE = (
    *plausibility.DATES,
    "birth_date",
    "age_from",
    "age_to",
    "age_unit",
    "age_about",
    "minor_override",
    "latitude",
    "longitude",
    "name",
    "name_status",
)
OF_INCIDENTS = (
    "date",
    "latitude",
    "longitude",
    *(f"{name}_{end}" for name in plausibility.COUNTS for end in ("from", "to")),
)


@register
class ImplausibleFacts(Rule):
    title = _("Implausible facts")
    why = _("Something contradicts something else, or is hardly possible.")
    remedy = _("Compare with the sources; correct it, or leave it if it is true.")

    def keys(self):
        return [key for key, _found in found()]

    def details(self, keys):
        return {
            key: " ".join(finding.sentence for finding in findings)
            for key, findings in found(translation_key__in=list(keys))
        }


def found(**only):
    """Pairs of a key and its findings; two queries."""
    for pages, fields, judge in (
        (live_people(), OF_PEOPLE, plausibility.findings),
        (live_incidents(), OF_INCIDENTS, plausibility.incident_findings),
    ):
        rows = pages.filter(**only).order_by("number")
        for row in rows.values_list("translation_key", *fields, named=True):
            if findings := judge(row):
                yield row.translation_key, findings
