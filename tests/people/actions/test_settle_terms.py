"""When the group changes its terms of care, every page follows at once."""

from datetime import date, timedelta

import pytest

from memorial.people.models import Archive, Consent, FindableName
from tests.factories.people import in_language, person

DAYS_AGO = date.today() - timedelta(days=20)


def changed(**terms):
    setting = Archive.objects.get()
    for name, value in terms.items():
        setattr(setting, name, value)
    setting.save()


def addresses(page):
    return [in_language(page, code).slug for code in ("en", "fr")]


@pytest.fixture
def recent(trees):
    """Twenty days ago, and nobody has asked the family."""
    above = trees.timeline["en"]
    return person(above, name="Ana Ficta", death_date=str(DAYS_AGO), informed=None)


@pytest.fixture
def child(trees):
    return person(trees.timeline["en"], name="Bo Ficta", age_from=12)


def test_fewer_days_show_a_name_and_more_hide_it(client, recent):
    number = str(recent.number)
    assert addresses(recent) == [number] * 2
    changed(recent_days=10)
    assert addresses(recent) == [f"{number}-ana-ficta"] * 2
    assert "Ana Ficta" in client.get(in_language(recent, "fr").url).content.decode()
    assert FindableName.objects.filter(page=recent.pk, public=True).exists()
    changed(recent_days=30)
    assert addresses(recent) == [number] * 2
    page = client.get(in_language(recent, "fr").url)
    assert (page.status_code, b"Ana Ficta" in page.content) == (200, False)


def test_what_holds_for_minors_holds_for_those_who_are_there(client, child, moderator):
    Consent.objects.create(
        translation_key=child.translation_key, purpose="minor", given=True
    )
    changed(minors="guardians")
    assert addresses(child) == [f"{child.number}-bo-ficta"] * 2
    changed(minors="never")
    assert addresses(child) == [str(child.number)] * 2
    assert b"Bo Ficta" not in client.get(in_language(child, "en").url).content


def test_what_does_not_change_touches_no_page(child, django_assert_max_num_queries):
    with django_assert_max_num_queries(8):
        changed(forms_open=True)
