"""Travelling in time: before its day everything is there, after it nothing is."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from memorial.contributions.choices.states import State
from memorial.contributions.models import (
    Answer,
    ApprovedPicture,
    Attachment,
    Consent,
    Contact,
    Contribution,
    Draft,
    Question,
    Receipt,
    SentDraft,
)
from memorial.media.models import MemorialImage
from memorial.people.models import Provenance
from tests.contributions.retention.kept import attach, contribution, files, words
from tests.factories.contributions import allow, picture


@pytest.mark.django_db
def test_a_draft_goes_after_a_day(forget_after):
    later = timezone.now() + timedelta(hours=24)
    attach(draft=Draft.objects.create(name="n", sealed=b"s", expires_at=later))
    forget_after(hours=23)
    assert (Draft.objects.count(), len(files())) == (1, 2)
    forget_after(hours=24)
    assert (Draft.objects.count(), Attachment.objects.count(), files()) == (0, 0, [])


@pytest.mark.django_db
@pytest.mark.parametrize(("state", "days"), [("declined", 7), ("accepted", 90)])
def test_words_and_files_go_after_the_decision(forget_after, state, days):
    contribution(state)
    forget_after(days=days - 1)
    assert words() == 3
    forget_after(days=days)
    assert (words(), Question.objects.count(), files()) == (0, 0, [])
    assert Receipt.objects.count() == 1


@pytest.mark.django_db
def test_nothing_that_waits_for_a_decision_goes(forget_after):
    contribution()
    forget_after(days=364)
    assert (words(), Receipt.objects.count(), len(files())) == (3, 1, 2)


@pytest.mark.django_db
def test_a_contact_goes_after_a_year_whatever_happened(forget_after):
    kept = contribution()
    kept.steps.create(event="added", on=kept.received_on + timedelta(days=100))
    forget_after(days=365)
    assert (Contact.objects.count(), Answer.objects.count()) == (0, 1)


@pytest.mark.django_db
def test_what_nobody_decides_goes_a_year_after_the_last_step(forget_after):
    kept = contribution()
    kept.steps.create(event="added", on=kept.received_on + timedelta(days=100))
    Receipt.objects.update(used_on=kept.received_on + timedelta(days=300))
    forget_after(days=464)
    assert Answer.objects.count() == 1
    forget_after(days=465)
    assert (words(), Question.objects.count(), files()) == (0, 0, [])
    assert Contribution.objects.get().receipt
    forget_after(days=665)
    assert (Contribution.objects.count(), Receipt.objects.count()) == (0, 0)


@pytest.mark.django_db
@pytest.mark.parametrize("state", ["received", "declined", "withdrawn"])
def test_of_what_came_to_nothing_not_a_row_is_left(forget_after, state):
    kept = contribution(state)
    allow(kept, ["text"])
    if state == State.WITHDRAWN:
        kept.receipt.delete()
    forget_after(days=364)
    assert Contribution.objects.count() == 1
    forget_after(days=365)
    assert (Contribution.objects.count(), Consent.objects.count()) == (0, 0)


@pytest.mark.django_db
def test_a_receipt_stays_with_what_was_accepted_and_added_to_since(forget_after):
    kept = contribution(State.ACCEPTED)
    kept.to(State.ANSWERED)
    forget_after(days=3650)
    assert (Receipt.objects.count(), Answer.objects.count()) == (1, 0)


@pytest.mark.django_db
@pytest.mark.parametrize("state", ["received", "declined"])
def test_a_receipt_stays_while_a_picture_is_shown(forget_after, state):
    kept = contribution(state)
    image = MemorialImage.objects.create(
        title="Invented", file=ContentFile(picture(), "x.png")
    )
    ApprovedPicture.objects.create(contribution=kept, image=image)
    forget_after(days=3650)
    assert (Receipt.objects.count(), ApprovedPicture.objects.count()) == (1, 1)


@pytest.mark.django_db
@pytest.mark.parametrize("state", ["received", "declined"])
def test_a_receipt_stays_while_words_of_it_stand_in_an_entry(forget_after, state):
    """Drafted and published, and never marked as accepted."""
    kept = contribution(state)
    origin = f"contribution {kept.pk}"
    Provenance.objects.create(translation_key=uuid4(), field="life", origin=origin)
    forget_after(days=3650)
    assert (Receipt.objects.count(), Answer.objects.count()) == (1, 0)
    Provenance.objects.all().delete()
    forget_after(days=3650)
    assert Receipt.objects.count() == 0


@pytest.mark.django_db
def test_what_is_taken_up_again_meanwhile_is_not_forgotten(forget_after, monkeypatch):
    for _time in range(2):
        contribution(State.DECLINED)
    erase = Contribution.erase_words

    def erase_while_an_editor_works(self, **how):
        erase(self, **how)
        for other in Contribution.objects.exclude(pk=self.pk):
            other.to(State.RECEIVED)

    monkeypatch.setattr(Contribution, "erase_words", erase_while_an_editor_works)
    forget_after(days=7)
    assert Answer.objects.count() == 1


@pytest.mark.django_db
def test_a_question_goes_a_day_after_it_was_read(forget_after):
    contribution()
    forget_after(hours=0)
    assert Question.objects.get().text == "When?"
    forget_after(days=1)
    assert Question.objects.get().text == ""


@pytest.mark.django_db
def test_the_trace_of_a_sent_draft_goes_after_two_days(forget_after):
    contribution()
    forget_after(days=1)
    assert SentDraft.objects.count() == 1
    forget_after(days=2)
    assert SentDraft.objects.count() == 0


@pytest.mark.django_db
def test_a_receipt_goes_a_year_after_its_last_use_unless_something_is_shown(
    forget_after,
):
    contribution(State.DECLINED)
    contribution(State.ACCEPTED)
    forget_after(days=364)
    assert Receipt.objects.count() == 2
    forget_after(days=365)
    assert Receipt.objects.get().contribution.state == State.ACCEPTED
    assert Contribution.objects.count() == 1
