"""Finding someone under any spelling, on an old phone without script and with it."""

import pytest

pytestmark = pytest.mark.browser
NARROW = {"width": 320, "height": 640}
SEARCH = {"en": "/en/search/", "fr": "/fr/recherche/"}
OTHER = {"en": "Français", "fr": "English"}


@pytest.fixture
def visit(browser, site):
    """A page that is ``asked`` for words in a language, without script unless said."""
    contexts = []

    def asked(language, words, script=False):
        context = browser.new_context(
            base_url=site.url, java_script_enabled=script, viewport=NARROW
        )
        contexts.append(context)
        page = context.new_page()
        page.goto(SEARCH[language])
        page.get_by_role("searchbox").fill(words)
        page.get_by_role("searchbox").press("Enter")
        page.wait_for_url("**q=**")
        return page

    yield asked
    for context in contexts:
        assert context.cookies() == []
        context.close()


@pytest.mark.parametrize("script", [False, True])
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("words", ["tistina", "تستينا", "ተስቲና", "INVENTATA testina"])
def test_a_name_in_any_spelling_and_script_leads_to_the_person(
    visit, language, words, script
):
    page = visit(language, words, script)
    page.get_by_role("link", name="Testina Inventata").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Testina Inventata"
    assert page.url.split("/")[3] == language


def test_a_name_in_its_own_script_is_shown_from_right_to_left(visit):
    found = visit("fr", "تستينا").locator(".entry__found bdi").first
    assert found.inner_text() == "تستينا"
    assert (found.get_attribute("lang"), found.get_attribute("dir")) == ("ar", "rtl")


@pytest.mark.parametrize(
    ("words", "faces"),
    [
        ("تستينا", ["Archive Arabic"]),
        ("ተስቲና", ["Archive Ethiopic"]),
        ("nirgendwo", []),
    ],
)
def test_the_letters_of_a_name_that_was_found_have_a_face(visit, words, faces):
    """Only those: nobody fetches letters that do not stand on the page."""
    page = visit("en", words, script=True)
    page.get_by_role("searchbox").fill("")
    loaded = page.evaluate(
        "document.fonts.ready.then(fonts => [...fonts]"
        ".filter(face => face.status === 'loaded').map(face => face.family))"
    )
    assert [family.strip('"') for family in loaded] == faces


@pytest.mark.parametrize("language", ["en", "fr"])
def test_someone_without_a_name_is_found_by_when(visit, language):
    page = visit(language, "2016")
    unnamed = {"en": "A person whose name is not known", "fr": "Une personne dont"}
    page.get_by_role("link", name=unnamed[language]).first.click()
    assert "2016" in page.content()


@pytest.mark.parametrize(
    ("language", "sentence", "ways"),
    [
        ("en", "We did not find this name.", "If you are looking for someone"),
        ("fr", "Nous n’avons pas trouvé ce nom.", "Si vous recherchez quelqu’un"),
    ],
)
def test_who_is_not_found_leads_on(visit, language, sentence, ways):
    page = visit(language, "nirgendwo")
    assert sentence in page.get_by_role("status").inner_text()
    assert page.get_by_role("heading", name=ways).is_visible()
    assert page.locator("main details").count() == 0
    page.get_by_role("link", name=OTHER[language]).first.click()
    assert page.get_by_role("searchbox").input_value() == "nirgendwo"


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("words", ["Nomen Nescio", "nescio", "نسيو"])
def test_a_withheld_name_is_found_by_nobody(visit, language, words):
    page = visit(language, words)
    assert "nescio" not in page.locator("main").inner_text().lower()
    assert page.locator(".entry").count() == 0


def test_choosing_among_those_found_works_by_keyboard(visit):
    page = visit("en", "testina")
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")
    page.get_by_label("From the year").fill("2018")
    page.get_by_label("From the year").press("Enter")
    page.wait_for_url("**from=2018**")
    assert page.locator(".entry").count() == 0
    assert "From the year" in page.content()


def test_suggestions_come_while_typing_and_lead_there(browser, site):
    context = browser.new_context(base_url=site.url, viewport=NARROW)
    page = context.new_page()
    page.goto(SEARCH["fr"])
    page.get_by_role("searchbox").press_sequentially("testi")
    link = page.locator(".suggestions").get_by_role("link", name="Testina Inventata")
    link.wait_for()
    assert page.locator(".suggestions [role=status]").count() == 1
    page.get_by_role("searchbox").fill("nesci")
    link.wait_for(state="detached")
    page.get_by_role("searchbox").fill("testi")
    link.wait_for()
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/personnes/**")
    context.close()
