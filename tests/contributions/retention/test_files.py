"""Files go with their words or before; a sealed original may outlive both."""

from datetime import datetime, time
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.utils import timezone

from memorial.contributions.choices.states import State
from memorial.contributions.models import (
    Attachment,
)
from memorial.media.quarantine import QuarantineStorage
from tests.contributions.retention.kept import contribution, files, words
from tests.contributions.test_sending import address, post
from tests.media.made_up_files import telling_jpeg


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
