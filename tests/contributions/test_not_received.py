"""When database or disk fails: no false thank-you, and the words are given back."""

from errno import ENOSPC
from unittest.mock import patch

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.db import OperationalError, connection

from memorial.contributions.models import Attachment, Contribution, Draft
from memorial.contributions.receipts.codes import new_code
from memorial.media.quarantine import QuarantineStorage
from tests.contributions.test_sending import address, post
from tests.media.made_up_files import PLAIN

TYPED = "An invented story.\nIn two lines & <b>more</b>."


def fail(*args, **kwargs):
    raise OperationalError("the database is down")


def no_database():
    return patch.object(connection, "cursor", fail)


def is_given_back(answer):
    assert answer.status_code == 503
    assert "We have not received it" in answer.text
    assert "An invented story.<br>In two lines &amp; &lt;b&gt;more&lt;/b&gt;." in (
        answer.text
    )
    assert "Thank you" not in answer.text


@pytest.mark.parametrize("warm", [True, False])
def test_without_a_database_a_page_gives_its_words_back(sender, warm):
    page = address("question", "someone", "what")
    sender.get(page)
    if not warm:
        cache.clear()
    with no_database():
        is_given_back(post(sender, page, what=TYPED))


def test_without_a_database_all_on_one_page_is_given_back(sender):
    url = address("whole", "someone")
    with no_database():
        is_given_back(post(sender, url, **{"what-what": TYPED, "name-name": "Ficta"}))


def test_without_a_database_the_last_look_gives_everything_back(sender):
    post(sender, address("question", "someone", "what"), what=TYPED)
    shown = sender.get(address("check"))
    kept = kept_in(shown)
    with no_database():
        is_given_back(post(sender, address("check"), kept=kept))


def kept_in(shown):
    """What the page itself holds, as a browser would send it."""
    assert 'name="kept"' in shown.text
    return shown.context["kept"]


def test_without_a_database_an_answer_is_given_back_and_no_receipt_is_shown(sender):
    code = new_code()
    fields = {"code": code, "do": "answer", "question": "1", "words": TYPED}
    with no_database():
        told = sender.post(address("receipt"), fields)
    is_given_back(told)
    assert code not in told.text
    assert "answer</p>" not in told.text


def test_a_failure_in_the_middle_keeps_nothing_half(sender, monkeypatch):
    post(sender, address("question", "someone", "what"), what=TYPED)
    kept = kept_in(sender.get(address("check")))
    monkeypatch.setattr("memorial.contributions.actions.send.answers", fail)
    is_given_back(post(sender, address("check"), kept=kept))
    assert (Contribution.objects.count(), Draft.objects.count()) == (0, 1)


def test_a_full_disk_is_told_and_nothing_is_kept(sender, monkeypatch, quarantine):
    def full(*args, **kwargs):
        raise OSError(ENOSPC, "No space left on device")

    monkeypatch.setattr(QuarantineStorage, "_save", full)
    photo = ContentFile(PLAIN["jpeg"], "photo.jpg")
    page = address("question", "someone", "pictures")
    told = post(sender, page, taken_by="Nobody", files=photo)
    assert told.status_code == 503
    assert "Nobody" in told.text
    assert "must be chosen again" in told.text
    assert (Attachment.objects.count(), Draft.objects.count()) == (0, 0)
