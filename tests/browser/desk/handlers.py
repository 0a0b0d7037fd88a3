"""What volunteers do at their desk with something that was sent."""

import re
from io import BytesIO

from django.utils.translation import gettext, override
from PIL import Image
from playwright.sync_api import expect

from .counted import Counted

ROWS = ".handling__queue tbody tr"
KEPT = "The draft is kept. Nothing of it is public before somebody publishes it."
NUMBER = re.compile(r"\(\S+\s(\d+)\)")


class Handler:
    """Somebody with the queue before them, who reads one language."""

    def __init__(self, page, language):
        self.page, self.language = page, language
        self.counted = Counted(page)

    def words(self, msgid):
        with override(self.language):
            return gettext(msgid)

    def follow(self, msgid):
        name = re.compile("^" + re.escape(self.words(msgid)))
        self.counted.go(self.page.get_by_role("link", name=name))

    def press(self, msgid):
        name = self.words(msgid)
        self.counted.go(self.page.get_by_role("button", name=name, exact=True))

    def reads(self, msgid):
        expect(self.page.locator("main")).to_contain_text(self.words(msgid))

    def does_not_read(self, msgid):
        expect(self.page.locator("main")).not_to_contain_text(self.words(msgid))

    def opens_the_newest(self, state):
        """It waits at the end of the queue: the others have waited longer."""
        self.follow("Contributions")
        row = self.page.locator(ROWS).last
        expect(row).to_contain_text(self.words(state))
        self.counted.go(row.get_by_role("link"))

    def sees_a_picture_blurred(self):
        """The sharp one is not even fetched."""
        fetched = []
        self.page.on("response", lambda answer: fetched.append(answer.url))
        self.counted.go(".handling__sheets a")
        picture = self.page.locator(".handling__coarse")
        assert picture.evaluate("image => image.decode().then(() => true)")
        content = self.page.request.get(picture.evaluate("image => image.src")).body()
        assert Image.open(BytesIO(content)).mode == "L"
        assert [url for url in fetched if "/coarse/" in url]
        assert [url for url in fetched if "/sharp/" in url] == []
        self.follow("Back to the contribution")

    def asks(self, question):
        self.follow("Ask back")
        self.counted.write("#id_text", question)
        self.counted.press("#id_harmless")
        self.press("Ask")
        self.reads("The question waits until they come back with the receipt.")

    def takes(self, code):
        self.counted.press(f"#id_{code}-take")

    def keeps_the_draft(self, note):
        """The number of the entry, which nobody can read in public."""
        self.counted.write("#id_change_note", note)
        self.press("Keep as a draft")
        self.reads(KEPT)
        return NUMBER.search(self.page.locator(".handling__header").inner_text())[1]

    def publishes_the_draft(self):
        """In the editor that everybody knows; those of no date stand first."""
        self.follow("People")
        draft = self.page.get_by_role("row", name=self.words("Draft")).first
        self.counted.go(draft.locator(".title-wrapper a, td.title a"))
        self.counted.choose("#id_living_recognisable", "nobody")
        self.counted.press("footer [data-w-dropdown-target=toggle]")
        self.counted.go("button[name=action-publish]")
        expect(self.page.locator(".messages .success")).to_be_visible()

    def publishes_the_translation(self):
        """The words that wait in the other language, where the last page leads."""
        self.counted.go(".messages a[href*='/translations/']")
        self.counted.go("button[value=publish]")
