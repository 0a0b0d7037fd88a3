"""Several people have several sources, and nothing typed is lost for the ledger."""

import pytest
from bs4 import BeautifulSoup
from django.utils import translation

from memorial.editorial.entering.views import several
from memorial.people.ledger import LedgerError
from memorial.people.models import IncidentPage, PersonPage
from tests.editorial.entering.test_several import (
    ROWS,
    SHARED,
    fields,
    press,
    told,
    url,
)


def test_several_sources_stand_with_each_person_and_with_the_incident(
    client, moderator
):
    second = {"sources-1-title": "A second paper", "sources-1-publisher": "Ficta"}
    more = press(client, "more-sources", **SHARED, **ROWS, **second)
    looked_at = press(
        client, "check", more, **{"sources-2-url": "https://third.example/"}
    )
    for title in ("An invented paper", "A second paper", "https://third.example/"):
        assert title in told(looked_at)
    press(client, "save", looked_at)
    pages = [*PersonPage.objects.all(), IncidentPage.objects.get()]
    assert len(pages) == 3
    for page in pages:
        found = [(row.title, row.url) for row in page.sources.all()]
        assert found == [
            ("An invented paper", "https://paper.example/a"),
            ("A second paper", ""),
            ("", "https://third.example/"),
        ]


def test_there_are_two_sources_at_first_and_ten_at_most(client, moderator):
    assert fields(client.get(url()))["sources-TOTAL_FORMS"] == "2"
    most = press(client, "more-sources", **{"sources-TOTAL_FORMS": "10"})
    assert fields(most)["sources-TOTAL_FORMS"] == "10"
    assert "One more source" not in told(most)
    too_many = press(client, "check", **SHARED, **ROWS, **{"sources-TOTAL_FORMS": "99"})
    assert too_many.status_code == 200 and not PersonPage.objects.exists()


@pytest.mark.parametrize("fetching", [True, False])
def test_the_script_fills_in_sources_where_there_is_a_way_out(
    client, moderator, settings, fetching
):
    settings.FETCHING = fetching
    shown = BeautifulSoup(client.get(url()).content, "html.parser")
    data = shown.select_one("#entering")
    assert bool(data["data-metadata"]) is fetching
    assert data["data-say-fill"] == "Fill in from the link"
    assert shown.select_one("script[src$='entering/sources.js']")
    assert shown.select_one("[data-field-input] #id_sources-1-url")


@pytest.mark.parametrize("button", ["check", "save"])
@pytest.mark.parametrize("code", ["en", "fr"])
def test_while_the_ledger_cannot_be_read_what_was_typed_stays(
    client, moderator, settings, tmp_path, button, code
):
    settings.LEDGER_FILE = tmp_path
    data = fields(client.get(url())) | SHARED | ROWS
    refused = client.post(url(), data | {button: ""}, headers={"Accept-Language": code})
    with translation.override(code):
        assert str(LedgerError()) in told(refused)
    assert fields(refused)["form-0-name"] == "Nomen Fictum"
    assert fields(refused)["sources-0-title"] == "An invented paper"
    assert not PersonPage.objects.exists()


def test_a_ledger_that_goes_while_they_are_saved_leaves_nobody_behind(
    client, moderator, monkeypatch
):
    def fails(*args, **kwargs):
        raise LedgerError

    monkeypatch.setattr(several, "enter_together", fails)
    refused = press(client, "save", **SHARED, **ROWS)
    assert str(LedgerError()) in told(refused)
    assert not IncidentPage.objects.exists()
