"""The list of what there is to translate: nothing hidden, the longest waiting first."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from memorial.people.models import Withdrawal, Withholding
from tests.admin_forms import edit
from tests.editorial.translating.desk import send, words
from tests.factories.people import in_language, incident, person, withhold_name

pytestmark = pytest.mark.usefixtures("moderator")
LIST = "/admin/translations/"


def listed(client, query=""):
    """Title, language and texts of each row."""
    soup = BeautifulSoup(client.get(LIST + query).content, "html.parser")
    return [
        (
            row.select_one("a").get_text(strip=True),
            row.select("td")[0].get_text(strip=True),
            [" ".join(li.get_text().split()) for li in row.select("li")],
        )
        for row in soup.select(".desk-list tbody tr")
    ]


def test_what_is_borrowed_is_listed_with_its_texts(client, entry):
    assert listed(client) == [
        ("Test Name", "Français", ["One sentence: borrowed", "Life: borrowed"])
    ]


def test_what_is_done_is_not_listed(client, french):
    send(client, french, "publish", life="Une vie.", summary="Une phrase.")
    assert listed(client) == []
    assert "Nothing is waiting here." in words(client.get(LIST))


def test_the_longest_waiting_stands_first(client, trees):
    for name in ("First", "Second", "Third"):
        person(trees.timeline["en"], name=name, life="A life.")
    assert [title for title, *_rest in listed(client)] == ["First", "Second", "Third"]


def test_an_older_text_waits_since_its_original_changed(client, trees, entry, french):
    send(client, french, "publish", life="Une vie.", summary="Une phrase.")
    person(trees.timeline["en"], name="Second", life="A life.")
    edit(client, entry, life="Another life.")
    assert listed(client) == [
        ("Second", "Français", ["Life: borrowed"]),
        ("Test Name", "Français", ["Life: older"]),
    ]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("?language=en", ["Nom Inventé"]),
        ("?language=fr", ["Test Name", "Invented shipwreck, 12 July 2017"]),
        ("?kind=incident", ["Invented shipwreck, 12 July 2017"]),
        ("?field=life", ["Test Name", "Nom Inventé"]),
        ("?state=older", []),
        ("?state=machine", []),
        ("?state=borrowed&field=heading", ["Invented shipwreck, 12 July 2017"]),
    ],
)
def test_the_list_can_be_narrowed(client, trees, entry, query, titles):
    person(trees.timeline["fr"], name="Nom Inventé", life="Une vie.")
    incident(trees.incidents["en"])
    assert [title for title, *_rest in listed(client, query)] == titles


@pytest.mark.parametrize(
    "query", ["?language=xx", "?state=%00", "?kind=1&field=2", "?p=-1", "?p=x", "?p=99"]
)
def test_nonsense_is_no_choice(client, entry, query):
    assert [title for title, *_rest in listed(client, query)] == ["Test Name"]


def test_the_counts_are_told(client, trees, entry):
    incident(trees.incidents["en"])
    said = words(client.get(LIST))
    assert "3 texts in 2 entries, the longest waiting first" in said


def test_whoever_is_not_public_is_not_listed(client, entry):
    Withdrawal.objects.create(translation_key=entry.translation_key)
    assert listed(client) == []


def test_a_draft_is_not_listed(client, trees):
    person(trees.timeline["en"], name="Draft Person", life="A life.", publish=False)
    assert listed(client) == []


def test_a_withheld_name_is_not_in_the_list(client, entry):
    withhold_name(entry)
    assert [title for title, *_rest in listed(client)] == ["Name not published"]


def test_what_is_withheld_is_not_to_be_translated(client, entry):
    Withholding.objects.create(translation_key=entry.translation_key, fact="life")
    assert listed(client) == [("Test Name", "Français", ["One sentence: borrowed"])]


def test_the_description_of_a_picture_that_is_not_shown_waits(client, trees):
    person(trees.timeline["en"], portrait_alt="A picture.")
    assert listed(client) == []


def test_an_entry_without_a_page_in_a_language_says_so(client, entry, french):
    french.delete()
    said = words(client.get(LIST))
    assert "One sentence: no page yet" in said


def test_a_long_list_has_pages_that_keep_the_choice(client, trees):
    for number in range(31):
        person(trees.timeline["en"], name=f"Person {number}", life="A life.")
    html = client.get(f"{LIST}?field=life").content.decode()
    assert "?field=life&amp;p=2" in html
    assert len(listed(client, "?field=life&p=2")) == 1


def test_the_number_of_queries_is_the_same_for_one_and_for_several(client, trees):
    client.get(LIST)
    counts = []
    for number in range(3):
        page = person(trees.timeline["en"], name=f"Person {number}", life="A life.")
        in_language(page, "fr")
        with CaptureQueriesContext(connection) as queries:
            client.get(LIST)
        counts.append(len(queries))
    assert counts[0] == counts[2]
