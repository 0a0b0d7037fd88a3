"""What was sent about somebody goes along with the entry: merged, or erased."""

from memorial.contributions.models import Answer
from memorial.people.actions.erase_entry import erase_entry
from memorial.people.actions.merge_entries import merge_entries
from memorial.people.actions.undo_merge import undo_merge
from tests.contributions.handling.conftest import own_quarantine  # noqa: F401
from tests.factories.contributions import attach, contribution
from tests.factories.people import person
from tests.factories.users import UserFactory

WORDS = {("what", "what"): "An invented story."}


def test_erased_for_ever_the_words_about_it_go_too(trees):
    page, other = (person(trees.timeline["en"]) for _time in range(2))
    about, apart = (
        contribution("entry", about=each.translation_key, answers=WORDS)
        for each in (page, other)
    )
    attach(about)
    erase_entry(page.translation_key)
    about.refresh_from_db()
    assert (about.about, about.attachments.count()) == (None, 0)
    assert [each.contribution for each in Answer.objects.all()] == [apart]


def test_merged_it_is_about_the_entry_that_stays_and_back_again(trees):
    by = UserFactory(role="Moderators")
    stays, goes = (person(trees.timeline["en"], name=f"Gemina Ficta {n}") for n in "ab")
    sent = contribution("entry", about=goes.translation_key)
    joining = merge_entries(stays=stays.number, goes=goes.number, chosen={}, by=by)
    sent.refresh_from_db()
    assert sent.about == stays.translation_key
    undo_merge(joining, by=by)
    sent.refresh_from_db()
    assert sent.about == goes.translation_key
