"""Two entries of one person become one: public result, numbers, care, sources."""

from memorial.people.actions.merge_entries import merge_entries
from memorial.people.actions.undo_merge import undo_merge
from memorial.people.models import (
    PersonPage,
    PersonSource,
)
from tests.factories.notes import noted
from tests.factories.people import in_language, person


def test_it(client, trees):
    one = person(
        trees.timeline["en"], name="Testina Una", age_from=None, life="One's life."
    )
    other = person(
        trees.timeline["fr"],
        name="Testina Due",
        summary="Sa phrase.",
        gender="woman",
        age_from=22,
    )
    other.sources = [PersonSource(title="On Due", url="https://example.org/due")]
    noted(other, text="Une note.")
    url = in_language(other, "en").url
    joining = merge_entries(stays=one.number, goes=other.number, chosen={}, by=None)
    assert PersonPage.objects.count() == 2
    assert client.get(url)["Location"].endswith(PersonPage.objects.get(pk=one.pk).url)
    html = client.get(in_language(one, "fr").url).content.decode()
    for word in (
        "Testina Una",
        "Testina Due",
        "On Due",
        "22",
        "Une note.",
        "Sa phrase",
        "s life",
        "Deux entrées",
    ):
        assert word in html
    undo_merge(joining, by=None)
    assert PersonPage.objects.count() == 4
    html = client.get(in_language(one, "fr").url).content.decode()
    for word in (
        "Testina Due",
        "On Due",
        "22",
        "Une note.",
        "Sa phrase",
        "Deux entrées",
    ):
        assert word not in html
    html = client.get(url).content.decode()
    for word in ("Testina Due", "On Due", "22", "Une note.", "Sa phrase"):
        assert word in html
