"""Travelling in time: before its day everything is there, after it nothing is."""

from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
import time_machine
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.management import call_command
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
    Sheet,
)
from memorial.media.models import MemorialImage
from memorial.media.quarantine import QuarantineStorage
from tests.contributions.test_sending import address, post
from tests.factories.contributions import allow, picture
from tests.factories.users import UserFactory
from tests.media.made_up_files import telling_jpeg

EVENTS = {"received": "sent"}


def contribution(state=State.RECEIVED):
    today = timezone.localdate()
    kept = Contribution.objects.create(
        door="someone",
        language="en",
        received_on=today,
        state=state,
        decided_on=today if state != State.RECEIVED else None,
    )
    kept.steps.create(event=EVENTS.get(state, state), on=today)
    Answer.objects.create(contribution=kept, question="what", field="what", text="Ja.")
    Receipt.objects.create(
        fingerprint=f"{kept.pk:064}", contribution=kept, used_on=today
    )
    SentDraft.objects.create(name=f"{kept.pk:064}", contribution=kept)
    Contact.objects.create(contribution=kept, sealed="sealed")
    Question.objects.create(
        contribution=kept,
        by=UserFactory(),
        asked_on=today,
        text="When?",
        read_on=today,
    )
    attach(contribution=kept)
    return kept


def attach(**owner):
    attachment = Attachment.objects.create(
        kind="picture", digest="0" * 64, original=ContentFile(b"original", "x"), **owner
    )
    Sheet.objects.create(
        attachment=attachment,
        number=1,
        picture=ContentFile(b"picture", "y"),
        width=1,
        height=1,
    )


def files():
    return storages["quarantine"].listdir("")[1]


@pytest.fixture
def forget_after(django_capture_on_commit_callbacks):
    def forget(**later):
        then = timezone.now() + timedelta(**later)
        with (
            time_machine.travel(then, tick=False),
            django_capture_on_commit_callbacks(execute=True),
        ):
            call_command("forget")

    return forget


def words():
    return Answer.objects.count() + Sheet.objects.count() + Contact.objects.count()


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
def test_what_cannot_be_deleted_stops_nothing_else(forget_after, monkeypatch):
    contribution(State.DECLINED)
    contribution(State.DECLINED)
    delete, stuck = QuarantineStorage.delete, files()[0]

    def delete_all_but_one(self, name):
        if name == stuck:
            raise PermissionError
        delete(self, name)

    monkeypatch.setattr(QuarantineStorage, "delete", delete_all_but_one)
    forget_after(days=8)
    assert (words(), files()) == (0, [stuck])


@pytest.mark.django_db
def test_an_original_goes_unless_it_may_be_kept(forget_after):
    kept = contribution(State.ACCEPTED)
    allow_original(kept, given=True)
    contribution(State.ACCEPTED)
    forget_after(days=29)
    assert len(files()) == 4
    forget_after(days=30)
    assert len(files()) == 3
    assert kept.attachments.get().original


def allow_original(kept, given):
    kept.consents.create(
        purpose="original", given=given, wording="x", language="en", on=kept.received_on
    )


@pytest.mark.django_db
@pytest.mark.parametrize(("state", "left"), [("accepted", 1), ("declined", 0)])
def test_an_original_outlives_the_words_where_it_may_be_kept(forget_after, state, left):
    kept = contribution(state)
    allow_original(kept, given=True)
    forget_after(days=300)
    assert (words(), len(files())) == (0, left)
    assert not Attachment.objects.filter(digest="0" * 64).exists()
    forget_after(days=3650)
    assert len(files()) == left


@pytest.mark.django_db
def test_an_original_goes_once_it_may_not_be_kept_any_more(forget_after):
    kept = contribution(State.ACCEPTED)
    allow_original(kept, given=True)
    forget_after(days=91)
    allow_original(kept, given=False)
    forget_after(days=92)
    assert (Attachment.objects.count(), files()) == (0, [])


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


@pytest.mark.django_db
def test_a_file_without_a_row_is_swept_once_it_has_settled(forget_after):
    storages["quarantine"].save("", ContentFile(b"orphan"))
    contribution()
    forget_after(minutes=50)
    assert len(files()) == 3
    forget_after(minutes=70)
    assert len(files()) == 2


def times_of_day():
    folder = Path(storages["quarantine"].location)
    written = [datetime.fromtimestamp(f.stat().st_mtime) for f in folder.iterdir()]
    return {
        moment.astimezone(timezone.get_current_timezone()).time() for moment in written
    }


def test_of_a_file_the_day_alone_is_kept(sender, django_capture_on_commit_callbacks):
    page = address("question", "someone", "pictures")
    with django_capture_on_commit_callbacks(execute=True):
        post(sender, page, files=ContentFile(telling_jpeg(), "photo.jpg"))
    assert (len(files()), times_of_day()) == (1, {time.min})


@pytest.mark.django_db
def test_a_time_that_was_left_goes_with_the_night(forget_after):
    contribution()
    assert times_of_day() != {time.min}
    forget_after(minutes=1)
    assert times_of_day() == {time.min}
