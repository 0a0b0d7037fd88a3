"""Whom the ledger keeps out comes back by no text, though no entry knows the name."""

import pytest

from home.models import TextPage
from memorial.people import ledger
from memorial.people.actions.erase_entry import erase_entry
from memorial.people.actions.sign_off import sign_off
from memorial.people.models import PersonPage, Withdrawal
from memorial.people.walking.hits import hits
from memorial.people.walking.kept_out import names_like
from tests.admin_forms import edit, errors
from tests.factories.people import looked_at, person

NAME, TELLING = "Ana Kanarivogel", "A friend of KANARIVOGEL Ana, from the port."
MUST_NOT = "is a name that must not be published. Take it out."


@pytest.fixture
def erased(trees):
    page = person(trees.timeline["en"], name=NAME)
    ledger.enter([NAME], year=2017)
    erase_entry(page.translation_key)


@pytest.fixture
def about(trees):
    return TextPage.objects.get(purpose="about", locale__language_code="en")


@pytest.fixture
def stranger(trees):
    page = person(trees.timeline["en"], name="Bo Altera", life=TELLING)
    page = PersonPage.objects.get(pk=page.pk)
    page.life = "He mended nets."
    looked_at(page)
    page.save_revision().publish()
    return PersonPage.objects.get(pk=page.pk)


def life(page):
    return PersonPage.objects.get(pk=page.pk).life


def test_a_text_page_is_refused(client, moderator, erased, about):
    answer = edit(client, about, title=TELLING)
    assert f"“KANARIVOGEL Ana” {MUST_NOT}" in str(errors(answer))
    edit(client, about, title="A friend of Ana, from Kanarivogel Street")
    about.refresh_from_db()
    assert about.title.startswith("A friend of Ana,")


def test_an_old_version_of_a_stranger_is_refused(client, moderator, stranger, erased):
    assert MUST_NOT in str(errors(edit(client, stranger, life=TELLING)))
    assert life(stranger) == "He mended nets."


def test_whom_nobody_keeps_out_is_told(client, moderator, stranger):
    """The control."""
    edit(client, stranger, life=TELLING)
    assert life(stranger) == TELLING


def test_somebody_else_who_bears_the_name_may_be_told_of(
    client, moderator, trees, stranger, erased
):
    person(trees.timeline["en"], name="Ana Kanarivogel", death_date="2003-01-02")
    edit(client, stranger, life=TELLING)
    assert life(stranger) == TELLING


def test_of_whom_an_entry_stands_the_walk_decides(client, moderator, trees, stranger):
    gone = person(trees.timeline["en"], name=NAME)
    Withdrawal.objects.create(translation_key=gone.translation_key)
    ledger.enter([NAME], year=2017)
    stranger.life = TELLING
    stranger.save_revision()
    [hit] = [hit for hit in hits(gone) if hit.told.pk == stranger.pk]
    sign_off(gone.translation_key, hit.told)
    edit(client, stranger)
    assert life(stranger) == TELLING


def test_while_the_ledger_cannot_be_read_it_waits(client, moderator, about, settings):
    settings.LEDGER_FILE.parent.mkdir(parents=True, exist_ok=True)
    settings.LEDGER_FILE.write_bytes(b"\xff")
    answer = edit(client, about, title=TELLING)
    assert "The ledger cannot be read or written." in str(errors(answer))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("With Ana Fi.", {"With Ana", "With Ana Fi", "Ana Fi"}),
        ("The Ana al-Fi", {"The Ana", "The Ana al Fi", "Ana al Fi"}),
        ("one Ana alone", set()),
        ("آنا فی", {"آنا فی"}),
        ("", set()),
    ],
)
def test_what_is_like_a_name(text, names):
    assert set(names_like(text)) == names
