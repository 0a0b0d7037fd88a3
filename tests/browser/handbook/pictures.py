"""The pictures of the handbook: how each screen is reached, and what of it is shown.

Each takes a page that is logged in, the addresses of the invented site and a language,
and answers with the picture.
"""

from tests.browser.desk.evening import NAME
from tests.browser.volunteers import PASSWORD

from .cutting import part, upper

PICTURES = {}
DATES = {"en": "night of 11 to 12 July 2016", "fr": "nuit du 11 au 12 juillet 2016"}
REPORTS = {"en": "An invented report", "fr": "Un récit inventé"}
TOO_SHORT = {"en": "A migrant.", "fr": "Un migrant."}


def picture(function):
    """Called as the function is, in words with hyphens."""
    PICTURES[function.__name__.replace("_", "-")] = function
    return function


def new_person(page, paths, code):
    page.goto(f"/admin/pages/add/people/personpage/{paths['timelines'][code]}/")
    page.fill("#id_name", NAME[code])
    page.fill("#id_age_from", "24")
    page.select_option("#id_origins-0-country", "SD")


def withhold_a_name(page, paths):
    page.goto(f"/admin/care/entry/{paths['to_withhold']['page']}/")
    page.check("[name=what][value='withhold:name']")
    with page.expect_navigation():
        page.click(".care__form button")


@picture
def second_factor(page, paths, code):
    """As it is set up: somebody else comes in for the first time."""
    first = page.context.browser.new_page(base_url=page.url, locale=code)
    first.set_viewport_size(page.viewport_size)
    first.goto("/admin/")
    first.fill("[name=username]", "with-telephone")
    first.fill("[name=password]", PASSWORD)
    first.keyboard.press("Enter")
    first.click("main a[href*=telephone]")
    first.locator("img.qr").wait_for()
    taken = upper(first, 900)
    first.close()
    return taken


@picture
def new_entry(page, paths, code):
    page.goto("/admin/entering/")
    return upper(page, 520)


@picture
def the_entry_form(page, paths, code):
    new_person(page, paths, code)
    return upper(page, 860)


@picture
def reading_of_a_date(page, paths, code):
    new_person(page, paths, code)
    page.fill("#id_death_date", DATES[code])
    page.locator("#id_death_date-reading:not(:empty)").wait_for()
    return part(page, ".w-panel:has(#id_death_date)", 175)


@picture
def sources_of_an_entry(page, paths, code):
    new_person(page, paths, code)
    page.fill("#id_sources-0-url", "https://paper.example/an-invented-report")
    page.fill("#id_sources-0-title", REPORTS[code])
    page.fill("#id_sources-0-publisher", "The Invented Paper")
    return part(page, ".w-panel:has(#id_sources-TOTAL_FORMS)", 560)


@picture
def before_publishing(page, paths, code):
    new_person(page, paths, code)
    page.fill("#id_summary", TOO_SHORT[code])
    remarks = page.locator("[data-entering-remarks]")
    remarks.get_by_text("migrant").first.wait_for()
    return part(page, ".w-panel:has([data-entering-remarks])")


@picture
def list_of_people(page, paths, code):
    page.goto("/admin/people/")
    return upper(page, 640)


@picture
def what_is_lacking(page, paths, code):
    page.goto("/admin/reports/quality/")
    return upper(page, 620)


@picture
def naming(page, paths, code):
    page.goto(f"/admin/joining/name/{paths['to_join']['nameless']}/")
    page.fill("[name=name]", "Novella Ficta")
    page.locator("[name=told_by]").first.check()
    with page.expect_navigation():
        page.click("button[value=check]")
    return upper(page, 760)


@picture
def comparing_two_entries(page, paths, code):
    stays, goes = (paths["to_join"][which] for which in ("stays", "goes"))
    page.goto(f"/admin/joining/merge/{stays}/{goes}/")
    return upper(page, 760)


@picture
def going_through_the_texts(page, paths, code):
    page.goto(f"/admin/care/entry/{paths['to_withhold']['page']}/walk/")
    return upper(page, 640)


@picture
def two_texts_side_by_side(page, paths, code):
    page.goto(f"/admin/translations/{paths['to_translate']['french']}/")
    page.fill("[name=text-summary]", "Elle réparait des filets.")
    return upper(page, 560)


@picture
def history_of_an_entry(page, paths, code):
    number = paths["renamed"]["en"].rsplit("/", 2)[1].partition("-")[0]
    page.goto(f"/admin/history/{number}/")
    return upper(page, 640)
