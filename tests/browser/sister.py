"""A sister with an old telephone: what she reads, writes and presses on the forms."""

import re

from django.utils.translation import gettext, override
from playwright.sync_api import expect

from tests.browser.desk.counted import Counted
from tests.media.made_up_files import heic, photo

NARROW = {"width": 320, "height": 640}
CODE = re.compile(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){6}")
# The forms take nothing that comes faster than a person can write.
A_MOMENT = 2_200
MAY_SHOW_PHOTOS = "You may show the photos on this site."
MAY_PUBLISH_WORDS = (
    "You may publish what I wrote about the person, in your own words or in mine."
)


class Sister:
    """She reads one language, and presses what it says; what she does is counted."""

    def __init__(self, phone, language):
        self.phone, self.language = phone, language
        self.counted = Counted(phone)

    def words(self, msgid):
        with override(self.language):
            return gettext(msgid)

    def follow(self, msgid):
        self.counted.go(self.phone.get_by_role("link", name=self.words(msgid)))

    def press(self, msgid, slowly=True):
        """What it leads to is there when this ends."""
        if slowly:
            self.phone.wait_for_timeout(A_MOMENT)
        name = self.words(msgid)
        buttons = self.phone.locator("main").get_by_role(
            "button", name=name, exact=True
        )
        self.counted.go(buttons)

    def labelled(self, msgid):
        return self.phone.get_by_label(self.words(msgid), exact=True)

    def write(self, msgid, words):
        self.counted.write(self.labelled(msgid), words)

    def tick(self, msgid):
        self.counted.press(self.labelled(msgid))

    def tells(self, answers):
        """Goes through the questions: what is named is answered, the rest left."""
        for label, words in answers:
            if not label:
                self.press("I do not know")
                continue
            self.write(label, words)
            self.press("Continue")

    def reads(self, msgid):
        expect(self.phone.locator("main")).to_contain_text(self.words(msgid))
        assert not self.scrolls_sideways()

    def scrolls_sideways(self):
        width = self.phone.locator("html").bounding_box()["width"]
        return width > NARROW["width"]

    def sends_along(self, size=(640, 480)):
        """A photo as her telephone keeps it."""
        picture = {"name": "IMG_0001.HEIC", "mimeType": "image/heic"}
        picture["buffer"] = heic(photo(size))
        self.counted.attach(self.labelled("Photos or PDF files"), picture)

    def sends(self):
        """Presses the last button; the code of her receipt, which she has noted."""
        self.reads("Your receipt")
        code = CODE.search(self.phone.locator("main").inner_text())[0]
        self.press("Send")
        self.reads("We have received it")
        assert code not in self.phone.content()
        return code

    def comes_back(self, code):
        """As she copied it: without the dashes, in small letters."""
        self.counted.open(f"/{self.language}/")
        self.follow("Tell us what you know of someone who died at this border")
        self.follow("Come back with a receipt")
        self.write("The code of your receipt", code.lower().replace("-", " "))
        self.press("Continue", slowly=False)
        self.reads("What you sent")

    def allows_photos_no_more(self):
        assert self.labelled(MAY_SHOW_PHOTOS).is_checked()
        self.tick(MAY_SHOW_PHOTOS)
        self.press("Keep this", slowly=False)
        self.reads("What you allow is changed. We cannot call back copies by others.")
        assert not self.labelled(MAY_SHOW_PHOTOS).is_checked()
