"""What visitors come for, in both languages, with script and without."""

from io import BytesIO

import pytest
from django.utils.translation import gettext, override
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.factories.trees import search
from tests.timeline.addresses import address

pytestmark = pytest.mark.browser
HIDDEN = "nescio"
NOT_FOUND = "We did not find this name."
FILES = ("feed_atom", "feed_json", "anniversaries", "gatherings", "names_all_pdf")


@pytest.fixture(params=["en", "fr"])
def code(request):
    return request.param


@pytest.fixture
def say(code):
    """What stands on the page in the visitor's language."""

    def said(text):
        with override(code):
            return gettext(text)

    return said


@pytest.fixture(params=[False, True], ids=["without script", "with script"])
def visitor(request, browser, site, code):
    """Someone on the front page, in one of the languages."""
    context = browser.new_context(base_url=site.url, java_script_enabled=request.param)
    page = context.new_page()
    page.goto(f"/{code}/")
    yield page
    assert context.cookies() == []
    context.close()


def follow(visitor, name):
    visitor.get_by_role("link", name=name).first.click()


def heading(visitor):
    return visitor.get_by_role("heading", level=1).inner_text()


def test_they_find_someone_by_year_and_cause(visitor, say):
    follow(visitor, say("timeline").capitalize())
    visitor.get_by_text(say("Choose whom to read about")).click()
    visitor.get_by_label(say("From the year")).fill("2013")
    visitor.get_by_label(say("To the year")).fill("2013")
    visitor.get_by_text(say("cause of death").capitalize(), exact=True).click()
    visitor.get_by_label(say("drowning").capitalize()).check()
    visitor.get_by_role("button", name=say("Show")).click()
    assert "cause=drowning" in visitor.url
    assert visitor.get_by_role("link", name="Testina Inventata").count() == 0
    follow(visitor, "Undina Ficta")
    assert heading(visitor) == "Undina Ficta"


def test_they_read_about_an_incident(visitor, site, code):
    visitor.goto(site.paths[code]["incidents"])
    follow(visitor, "Invented shipwreck")
    assert "An invented boat sank." in visitor.inner_text("main")
    follow(visitor, "Testina Inventata")
    assert heading(visitor) == "Testina Inventata"


def test_they_print_the_names_of_a_year(visitor, say):
    follow(visitor, say("Names to read aloud"))
    visitor.locator("a[href$='/2017/']").click()
    visitor.emulate_media(media="print")
    assert visitor.get_by_text("Testina Inventata").is_visible()
    assert visitor.get_by_text(say("Name not published")).is_visible()
    expect(visitor.get_by_role("navigation").first).to_be_hidden()
    paper = visitor.locator("a[href$='.pdf']").get_attribute("href")
    content = visitor.request.get(paper).body()
    assert "Testina Inventata" in words_of(content)
    assert "Undina Ficta" not in words_of(content)


def words_of(content):
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)


def test_they_follow_an_old_address(visitor, site, code):
    former = site.paths["renamed"][code]
    assert "vetus-ficta" in former
    visitor.goto(former)
    assert heading(visitor) == "Recens Ficta"
    assert visitor.url.endswith(former.replace("vetus", "recens"))
    visitor.goto(f"{former}?order=oldest#sources")
    assert visitor.url.endswith("-recens-ficta/?order=oldest#sources")


def test_they_find_a_withheld_name_nowhere(visitor, site, code, say):
    for kind, path in site.paths[code].items():
        visitor.goto(path)
        assert HIDDEN not in visitor.content().lower(), kind
        assert HIDDEN not in visitor.url
    for name in FILES:
        body = visitor.request.get(address(name, code)).body()
        told = words_of(body) if name.endswith("pdf") else body.decode()
        assert HIDDEN not in told.lower(), name
        assert name == "gatherings" or "Testina" in told or "Undina" in told, name
    visitor.goto(search(code, f"?q={HIDDEN}"))
    assert visitor.locator("main").get_by_role("link", name=HIDDEN).count() == 0
    assert visitor.get_by_text(say(NOT_FOUND)).is_visible()
