"""Where too many files are being read, it is said, and all that was written stays."""

import pytest

from memorial.contributions.models import Answer, Attachment, Draft
from tests.contributions.test_limits import photo
from tests.contributions.test_returning import come_back
from tests.contributions.test_returning import receipt as receipt
from tests.contributions.test_sending import address, post
from tests.media.turns_elsewhere import no_turn_free

SENTENCES = {
    "en": "Too many pictures are being read just now: please try again in a minute; "
    "what you wrote is kept.",
    "fr": "Trop d’images sont lues en ce moment\u00a0: réessayez dans une minute"
    "\u00a0; ce que vous avez écrit est conservé.",
}
PAGES = {
    "whole": (("someone",), {"pictures-seen": "Novella Ficta"}),
    "question": (("someone", "pictures"), {"seen": "Novella Ficta"}),
}


def kept():
    return Draft.objects.count(), Attachment.objects.count()


@pytest.mark.parametrize("code", SENTENCES)
@pytest.mark.parametrize("name", PAGES)
def test_words_are_kept_and_the_file_can_be_sent_again(
    sender, settings, tmp_path, quarantine, code, name
):
    way, words = PAGES[name]
    page = address(name, *way, code=code)
    with no_turn_free(settings, tmp_path):
        told = post(sender, page, files=[photo(), photo("other.jpg")], **words)
    assert (told.status_code, told.text.count(SENTENCES[code])) == (422, 2)
    assert (kept(), quarantine.exists()) == ((1, 0), False)
    assert "Novella Ficta" in sender.get(page).text
    assert post(sender, page, files=photo(), **words).status_code == 302
    assert kept() == (1, 1)


def test_with_a_receipt_too(sender, receipt, settings, tmp_path):
    more = {"do": "add", "words": "More of it."}
    with no_turn_free(settings, tmp_path):
        told = come_back(sender, receipt, files=photo(), **more)
    assert (told.status_code, SENTENCES["en"] in told.text) == (200, True)
    assert Answer.objects.filter(text="More of it.").count() == 1
    assert Attachment.objects.count() == 0
    told = come_back(sender, receipt, do="add", files=photo())
    assert ("It is added." in told.text, Attachment.objects.count()) == (True, 1)
