"""Invented entries that the journeys of volunteers are about."""

from memorial.people.models import PersonSource
from tests.factories.people import in_language, person


def to_join(trees):
    """The numbers of two entries of one person, and of someone without a name."""
    english, french = trees.timeline["en"], trees.timeline["fr"]
    when = "2012-03-04"
    stays = person(english, name="Gemina Ficta", death_date=when, age_from=24)
    goes = person(french, name="Gemina Fikta", death_date=when, age_from=25)
    goes.sources = [PersonSource(title="Gemina’s story", url="https://example.org/g")]
    goes.save_revision().publish()
    nameless = person(french, name="", name_status="unknown", death_date="2011-03-04")
    pages = {"stays": stays, "goes": goes, "nameless": nameless}
    return {name: page.number for name, page in pages.items()}


def to_translate(trees):
    """The number of an entry whose words are in English alone, and its pages."""
    page = person(
        trees.timeline["en"],
        name="Vertenda Ficta",
        death_date="2009-05-06",
        place="on an invented quay",
        summary="She mended nets.",
    )
    french = in_language(page, "fr").pk
    return {"number": page.number, "english": page.pk, "french": french}


def to_withhold(trees):
    """The numbers of someone whose family will ask, of a friend in whose words she is
    named, and of a stranger who is called like her."""
    english, french = trees.timeline["en"], trees.timeline["fr"]
    page = person(
        english,
        name="Celata Occulta",
        death_date="2008-02-03",
        summary="Celata sang.",
    )
    friend = person(
        french,
        name="Amica Ficta",
        death_date="2008-02-04",
        summary="Elle cousait avec Celata Occulta.",
    )
    stranger = person(
        english,
        name="Aliena Ficta",
        death_date="2008-03-04",
        summary="Her boat was called Celata.",
    )
    pages = {"page": page, "friend": friend, "stranger": stranger}
    return {name: each.number for name, each in pages.items()}
