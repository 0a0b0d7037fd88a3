"""Clearly invented people and incidents, published or as drafts."""

from memorial.dates.uncertain import UncertainDate
from memorial.languages.actions.settle_titles import settle_titles
from memorial.people.living import record_answer, told_by
from memorial.people.models import (
    Consent,
    IncidentPage,
    Origin,
    PersonPage,
    Purpose,
    Withholding,
)


def person(parent, *, publish=True, origins=(), informed=True, **fields):
    """An entry below ``parent``; a named adult who died long ago unless said.

    ``informed`` is what is known of the family: True, False or None.
    """
    facts = {
        "name": "Invented Person",
        "name_status": "known",
        "age_from": 30,
        "death_date": "2017-07-12",
    } | fields
    for name in ("death_date", "found_date", "burial_date", "identified_date"):
        if isinstance(facts.get(name), str):
            facts[name] = UncertainDate.from_edtf(facts[name])
    page = PersonPage(locale=parent.locale, live=False, **facts)
    page.origins = [Origin(**origin) for origin in origins]
    if informed is not None:
        Consent.objects.create(
            translation_key=page.translation_key,
            purpose=Purpose.INFORMED,
            given=informed,
        )
    return settled(parent, page, publish)


def incident(parent, *, publish=True, **fields):
    facts = {"heading": "Invented shipwreck", "date": "2017-07-12"} | fields
    facts["date"] = UncertainDate.from_edtf(facts["date"])
    page = IncidentPage(locale=parent.locale, live=False, **facts)
    return settled(parent, page, publish)


def settled(parent, page, publish):
    parent.add_child(instance=page)
    revision = page.save_revision()
    if publish:
        revision.publish()
    return type(page).objects.get(pk=page.pk)


def withhold_name(page):
    """As the editors' form does it: the addresses lose the name as well."""
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    settle_titles(type(page).objects.filter(translation_key=page.translation_key))


def in_language(page, code):
    """The same entry in another language, as it stands in the database."""
    return type(page).objects.get(
        translation_key=page.translation_key, locale__language_code=code
    )


def looked_at(page):
    """The same entry: nobody living can be recognised in its texts, someone said."""
    record_answer(page.translation_key, told_by(page), answer="nobody")
    return page
