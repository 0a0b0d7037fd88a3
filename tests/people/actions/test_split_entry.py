"""An entry that told of several people becomes several."""

from memorial.people.actions.split_entry import split_entry
from memorial.people.actions.undo_split import undo_split
from memorial.people.actions.name_person import name_person, Naming
from memorial.people.joining.parting import Part
from memorial.people.models import PersonPage, PersonSource
from tests.factories.notes import noted
from tests.factories.people import in_language, person


def test_it(client, trees):
    one = person(trees.timeline["en"], name="Testina Una", life="A life.")
    one.sources = [PersonSource(title="On Due", url="https://example.org/due")]
    noted(one, text="A note.")
    keys = frozenset(str(row.key) for row in one.sources.all())
    parts = [Part({"name": name}, rows=keys) for name in ("Testina Uno", "Testina Due")]
    joining = split_entry(number=one.number, parts=parts, by=None)
    html = client.get(
        in_language(one, "fr").url if 0 else f"/fr/personnes/{one.number}/"
    ).content.decode()
    assert "Testina Uno" in html and "Testina Due" in html
    uno = PersonPage.objects.get(name="Testina Uno", locale__language_code="fr")
    html = client.get(uno.url).content.decode()
    assert (
        "Cette entrée" in html
        and "A life." in html
        and "A note" in html
        and "example.org/due" in html
    )
    undo_split(joining, by=None)
    assert client.get(uno.url)["Location"].endswith(
        "/fr/personnes/%d-testina-una/" % one.number
    )


def test_naming(client, trees):
    one = person(trees.timeline["en"], name="", name_status="unknown")
    name_person(
        number=one.number,
        naming=Naming(
            "Testina",
            source={"url": "https://example.org/a"},
            notes={"en": "Hello", "fr": "Bonjour"},
        ),
        by=None,
        publish=True,
    )
    html = client.get(in_language(one, "fr").url).content.decode()
    assert "Bonjour" in html and "Testina" in html and "example.org/a" in html
