"""What no browser sends by itself, and somebody sends all the same."""

import pytest

from memorial.contributions.models import Attachment, Contribution, Receipt
from memorial.contributions.receipts.codes import fingerprint, read
from tests.contributions.test_limits import photo
from tests.contributions.test_sending import address, post


def test_nothing_is_sent_before_its_receipt_was_shown(sender):
    post(sender, address("question", "someone", "what"), what="A story.")
    told = post(sender, address("check"))
    assert (told.status_code, Contribution.objects.count()) == (200, 0)
    receipt = told.context["receipt"]
    assert receipt in told.text
    assert post(sender, address("check")).headers["Location"] == address("sent")
    assert Receipt.objects.get().fingerprint == fingerprint(read(receipt))


@pytest.mark.parametrize("typed", ["9" * 19, "9" * 25, "9" * 5000, "²", "-1", ""])
def test_what_is_no_number_of_a_file_removes_nothing(sender, typed):
    page = address("question", "someone", "pictures")
    post(sender, page, files=photo())
    assert post(sender, page, remove=typed).status_code == 302
    assert Attachment.objects.count() == 1
    post(sender, page, remove=str(Attachment.objects.get().pk))
    assert Attachment.objects.count() == 0
