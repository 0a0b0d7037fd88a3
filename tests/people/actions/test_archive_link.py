"""A web archive is asked where a setting names one, and only for what is public."""

import pytest

from memorial.fetching.reasons import NotFetched, Reason
from memorial.people.actions.archive_link import archive_link, asking
from memorial.people.models import ArchivedCopy
from tests.factories.people import withhold_name
from tests.factories.sources import URL, link_to, sourced

COPY = f"http://archive.example.net/web/20260101000000/{URL}"


@pytest.fixture
def archive(web, settings):
    settings.SAVE_PAGE = "http://archive.example.net/save/{url}"
    web.moved(f"http://archive.example.net/save/{URL}", COPY, 302)
    web.page(COPY, "kept")
    return web


def reason(url=URL):
    with pytest.raises(NotFetched) as caught:
        archive_link(link_to(url))
    return caught.value.reason


def test_the_copy_is_remembered(trees, archive):
    sourced(trees.timeline["en"], URL)
    copy = archive_link(link_to())
    assert (copy.address, ArchivedCopy.objects.get()) == (COPY, copy)


def test_without_the_setting_nobody_is_asked(trees, archive, settings):
    settings.SAVE_PAGE = ""
    sourced(trees.timeline["en"], URL)
    assert reason() == Reason.OFF
    assert archive.asked == []


def test_what_readers_do_not_see_is_not_sent(trees, archive):
    page = sourced(trees.timeline["en"], URL, name="Testina Story", publish=False)
    assert reason() == Reason.INSIDE
    page.save_revision().publish()
    withhold_name(page)
    assert reason() == Reason.INSIDE
    assert archive.asked == []


@pytest.mark.parametrize("status", [200, 429, 500])
def test_an_answer_that_names_no_copy_is_none(trees, archive, status):
    sourced(trees.timeline["en"], URL)
    archive.page(f"http://archive.example.net/save/{URL}", "no", status=status)
    assert reason() == Reason.STATUS
    assert not ArchivedCopy.objects.exists()


def test_within_a_query_the_address_is_encoded(settings):
    settings.SAVE_PAGE = "https://archive.example.net/?url={url}&capture=yes"
    assert asking("http://a.example.org/?b=c&d#e") == (
        "https://archive.example.net/?url=http%3A%2F%2Fa.example.org%2F%3Fb%3Dc%26d"
        "&capture=yes"
    )
