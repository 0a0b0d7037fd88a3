"""Who is perhaps the same person, whatever is typed."""

import pytest
from django.urls import reverse

from tests.admin_forms import edit_url, filled
from tests.editorial.entering.test_several import url
from tests.factories.people import person

ROWS = {
    "form-TOTAL_FORMS": "1",
    "form-INITIAL_FORMS": "0",
    "form-0-name": "Nomen Fictum",
    "sources-TOTAL_FORMS": "0",
    "sources-INITIAL_FORMS": "0",
}


@pytest.mark.parametrize("day", ["1/1/0001", "0001", "9999-12-31"])
def test_a_day_at_either_end_of_the_calendar_loses_no_form(
    client, trees, moderator, day
):
    page = person(trees.timeline["en"], name="", name_status="unknown")
    sent = filled(client.get(edit_url(page)), None, {"death_date": day})
    addresses = [edit_url(page), reverse("entering:likely", args=[page.pk])]
    answers = [client.post(address, sent) for address in addresses]
    answers.append(client.post(url(), ROWS | {"date": day}))
    assert [answer.status_code for answer in answers][1:] == [200, 200]
    assert answers[0].status_code in (200, 302)


@pytest.mark.parametrize("other", ["9" * 30, "9" * 5000, "\N{SUPERSCRIPT TWO}", "-1"])
def test_who_is_nobody_is_no_other(client, trees, moderator, other):
    page = person(trees.timeline["en"])
    address = reverse("entering:not_the_same", args=[page.pk])
    assert client.post(address, {"other": other}).status_code == 404


@pytest.mark.parametrize("count", ["9" * 30, "5"])
@pytest.mark.parametrize("name", ["likely", "checks"])
def test_half_a_form_is_said_to_be_one(client, trees, moderator, name, count):
    page = person(trees.timeline["en"])
    sent = ROWS | {"sources-TOTAL_FORMS": "1", "sources-INITIAL_FORMS": count}
    answer = client.post(reverse(f"entering:{name}", args=[page.pk]), sent)
    assert answer.status_code == 400
    assert "Nothing was changed" in answer.text
