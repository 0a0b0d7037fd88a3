"""What was hidden comes back by no door and by no way in."""

import re
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from memorial.people.actions.open_request import open_request
from memorial.people.models import CareRequest, PersonPage, Withdrawal, Withholding
from tests.admin_forms import filled
from tests.exchange.lists import ADA, as_csv
from tests.factories.people import in_language
from tests.factories.users import UserFactory
from tests.journeys.doors import CODES
from tests.journeys.hidden_people import WITHDRAWN, WITHHELD, HiddenPeople
from tests.journeys.test_withheld_names import (
    addresses,
    people,
    telling,
    walk,
)

__all__ = ["people"]
MAX_AGE = re.compile(r"max-age=(\d+)")


def hide(people):
    """As an editor does who is afraid for somebody: alone, and at once."""
    editor = UserFactory(role="Editors")
    open_request(people.withheld.translation_key, "withhold", fact="name", by=editor)
    open_request(people.withdrawn.translation_key, "withdraw", by=editor)


def silent(client, people, code):
    answers = walk(client, people, code)
    return {word: telling(answers, word) for word in (WITHHELD, WITHDRAWN)} == {
        WITHHELD: [],
        WITHDRAWN: [],
    }


def publish_old_drafts(people, client):
    for page in (people.withheld, people.withdrawn):
        page.revisions.order_by("pk").first().publish()
        in_language(page, "fr").revisions.order_by("pk").first().publish()


def roll_back(people, client):
    for page in (people.withheld, people.withdrawn):
        old = page.revisions.order_by("pk").first()
        url = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, old.pk])
        sent = filled(client.get(url), "action-publish", {})
        answer = client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), sent)
        assert answer.status_code == 302


def publish_what_was_scheduled(people, client):
    for page in (people.withheld, people.withdrawn):
        old = page.revisions.order_by("pk").first()
        old.approved_go_live_at = timezone.now() - timedelta(minutes=1)
        old.save()
    call_command("publish_scheduled")


def restore_an_older_database(people, client):
    for model in (CareRequest, Withholding, Withdrawal):
        model.objects.all().delete()
    PersonPage.objects.filter(live=False).update(live=True)
    call_command("apply_ledger")


WAYS = (
    publish_old_drafts,
    roll_back,
    publish_what_was_scheduled,
    restore_an_older_database,
)


@pytest.mark.parametrize("code", CODES)
def test_no_door_tells_it_whatever_is_tried(client, people, code):
    hide(people)
    client.force_login(UserFactory(role="Moderators"))
    for way in WAYS:
        way(people, client)
    client.logout()
    assert silent(client, people, code)
    gone = in_language(people.withdrawn, code)
    assert client.get(f"{gone.get_parent().url}{gone.number}/").status_code == 410


def test_an_older_database_alone_would_tell_it(client, trees, monkeypatch):
    """The control: without the command, what was forgotten is told again."""
    people = HiddenPeople(trees)
    hide(people)
    monkeypatch.setattr(f"{__name__}.call_command", lambda *args: None)
    restore_an_older_database(people, client)
    url = in_language(people.withheld, "en").permanent_address
    assert WITHHELD in client.get(url, follow=True).text


def bring_in(tmp_path, name):
    path = tmp_path / "list.csv"
    path.write_bytes(as_csv([ADA | {"name": f"Ana {name}"}]))
    call_command(
        "import_people",
        str(path),
        language="fr",
        apply=True,
        publish=True,
        because="An invented decision.",
        rights="The invented authors.",
    )


def test_a_list_brings_in_a_withheld_name_withheld(client, trees, tmp_path):
    people = HiddenPeople(trees)
    hide(people)
    people.withheld.delete()
    bring_in(tmp_path, WITHHELD)
    page = PersonPage.objects.get(name=f"Ana {WITHHELD}", locale=trees.locale["fr"])
    assert (page.live, page.title) == (True, "Nom non publié")
    for url in (page.url, trees.timeline["fr"].url, "/sitemap.xml"):
        assert WITHHELD.lower() not in client.get(url).text.lower()


def test_a_list_brings_nobody_in_who_was_withdrawn(trees, tmp_path):
    people = HiddenPeople(trees)
    hide(people)
    people.withdrawn.delete()
    before = PersonPage.objects.count()
    bring_in(tmp_path, WITHDRAWN)
    assert PersonPage.objects.count() == before


def test_an_editor_is_warned_without_a_word_on_whom(client, trees):
    people = HiddenPeople(trees)
    hide(people)
    people.withdrawn.delete()
    page = people.told
    client.force_login(UserFactory(role="Moderators"))
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    sent = filled(client.get(url), None, {"name": f"Ana {WITHDRAWN}"})
    told = client.post(url, sent, follow=True).text
    assert "promised to leave out someone of this name" in told


@pytest.mark.parametrize("code", CODES)
def test_nothing_public_is_kept_for_longer_than_a_minute(client, people, code):
    kept = {}
    for url in addresses(people, code):
        said = client.get(url).headers.get("Cache-Control", "")
        ages = [int(age) for age in MAX_AGE.findall(said)]
        if max(ages, default=0) > 60 or "stale" in said or "immutable" in said:
            kept[url] = said
    assert kept == {}
