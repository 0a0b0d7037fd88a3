"""Relatives are named on each other's pages as the door names them."""

import pytest

from memorial.people.models import Relation, Withdrawal, Withholding
from tests.factories.people import in_language, person
from tests.templates.test_pages import asked, html


@pytest.fixture
def sister(trees):
    return person(trees.timeline["en"], name="Ana Prima", gender="woman")


@pytest.fixture
def brother(trees, sister):
    return of(sister, person(trees.timeline["fr"], name="Bo Altera", gender="man"))


def of(other, entry, kind="sibling"):
    entry.relations.add(Relation(kind=kind, relative=other))
    entry.save_revision().publish()
    return entry


def family(client, page):
    """By what they were to each other, the links to the relatives on a page."""
    whole = html(client, page.url)
    if 'id="relations"' not in whole:
        return ""
    return whole.split('id="relations"', 1)[1].split("</dl>", 1)[0]


@pytest.mark.parametrize(
    ("code", "his", "hers"),
    [("en", "Brother of", "Sister of"), ("fr", None, None)],
)
def test_both_are_linked_in_every_language(client, brother, sister, code, his, hers):
    him, her = in_language(brother, code), in_language(sister, code)
    assert f'href="{her.url}"><bdi>Ana Prima</bdi>' in family(client, him)
    assert f'href="{him.url}"><bdi>Bo Altera</bdi>' in family(client, her)
    if his:
        assert (his in family(client, him), hers in family(client, her)) == (True, True)


def test_a_parent_has_a_child(client, trees, sister):
    mother = person(trees.timeline["en"], name="Cora Mater", gender="woman")
    of(sister, mother, "parent")
    assert "Mother of" in family(client, mother)
    assert "Daughter of" in family(client, sister)


def test_a_withheld_name_is_not_told_by_a_relative(client, brother, sister):
    brother.circumstances = "Ana Prima was with him."
    brother.summary = "Bo Altera cooked."
    brother.save_revision().publish()
    english = in_language(brother, "en")
    assert "was with him" in html(client, english.url)
    Withholding.objects.create(translation_key=sister.translation_key, fact="name")
    for page in (english, brother):
        told = html(client, page.url)
        assert "Prima" not in told
        assert "Bo Altera cooked." in told
    assert "Name not published" in family(client, english)


def test_a_surname_that_both_have_may_be_told(client, trees):
    one = person(trees.timeline["en"], name="Ana Communis")
    two = person(trees.timeline["en"], name="Bo Communis", life="Communis sang.")
    of(one, two)
    Withholding.objects.create(translation_key=one.translation_key, fact="name")
    assert "Communis sang." in html(client, two.url)


@pytest.mark.parametrize("way", ["withdrawn", "unpublished"])
def test_one_who_is_gone_is_linked_by_nobody(client, brother, sister, way):
    assert family(client, sister)
    if way == "withdrawn":
        Withdrawal.objects.create(translation_key=brother.translation_key)
    else:
        brother.unpublish()
    assert family(client, sister) == ""


def test_questions_do_not_grow_with_the_relatives(client, trees, brother, sister):
    before = asked(client, brother.url), asked(client, sister.url)
    for name in ("Cora", "Dora"):
        of(sister, person(trees.timeline["en"], name=f"{name} Tertia"))
        of(person(trees.timeline["en"], name=f"{name} Quarta"), brother)
    assert (asked(client, brother.url), asked(client, sister.url)) == before
