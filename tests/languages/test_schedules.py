"""Scheduled publishing and expiry act on every language."""

import logging
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from memorial.dates.uncertain import UncertainDate
from memorial.languages import receivers
from memorial.languages.actions.keep_in_line import keep_in_line
from memorial.people.models import PersonPage
from tests.admin_forms import edit
from tests.factories.people import in_language, looked_at, person

pytestmark = pytest.mark.usefixtures("moderator")


@pytest.fixture
def entry(trees):
    return looked_at(person(trees.timeline["en"], life="A life."))


def test_expiry_takes_every_language_down(entry):
    PersonPage.objects.filter(pk=entry.pk).update(
        expire_at=timezone.now() - timedelta(hours=1)
    )
    call_command("publish_scheduled")
    assert not PersonPage.objects.live().exists()


def test_a_scheduled_change_of_facts_reaches_every_language(entry, time_machine):
    entry.age_from = 31
    entry.go_live_at = timezone.now() + timedelta(hours=1)
    entry.save_revision().publish()
    assert in_language(entry, "fr").age_from == 30
    time_machine.move_to(timezone.now() + timedelta(hours=2))
    call_command("publish_scheduled")
    assert in_language(entry, "fr").age_from == 31


def test_an_old_scheduled_translation_brings_no_old_facts(client, entry, time_machine):
    french = in_language(entry, "fr")
    french.life = "Une vie."
    french.go_live_at = timezone.now() + timedelta(hours=1)
    french.save_revision().publish()
    edit(client, entry, age_from="31")
    time_machine.move_to(timezone.now() + timedelta(hours=2))
    call_command("publish_scheduled")
    french.refresh_from_db()
    assert (french.life, french.age_from) == ("Une vie.", 31)


def test_one_that_fails_is_said_and_stops_no_other(
    trees, entry, time_machine, monkeypatch, caplog
):
    other = person(trees.timeline["en"], name="Other Invented")
    soon = timezone.now() + timedelta(hours=1)
    for page in (entry, other):
        page.age_from, page.go_live_at = 31, soon
        page.save_revision().publish()

    def fail(original):
        if original.pk == entry.pk:
            raise RuntimeError(entry.name)
        return keep_in_line(original)

    monkeypatch.setattr(receivers, "keep_in_line", fail)
    time_machine.move_to(soon + timedelta(hours=1))
    with caplog.at_level(logging.ERROR), pytest.raises(CommandError, match="1 page"):
        call_command("publish_scheduled")
    (said,) = (r for r in caplog.records if r.levelno == logging.ERROR)
    assert said.getMessage() == f"publish failed for page {entry.pk}."
    for page, age in ((entry, 30), (other, 31)):
        for code in ("en", "fr"):
            assert in_language(page, code).age_from == age
    monkeypatch.undo()
    call_command("publish_scheduled")
    assert in_language(entry, "fr").age_from == 31


def test_a_dry_run_changes_nothing(entry, capsys):
    PersonPage.objects.update(expire_at=timezone.now() - timedelta(hours=1))
    call_command("publish_scheduled", dryrun=True)
    assert PersonPage.objects.live().count() == 2


@pytest.mark.parametrize("command", ["publish_scheduled", "mend_languages"])
@pytest.mark.parametrize(("days", "told"), [(59, False), (61, True)])
def test_a_name_enters_title_and_address_when_the_days_are_over(
    trees, time_machine, command, days, told
):
    died = timezone.localdate()
    entry = person(
        trees.timeline["en"],
        name="Testina",
        informed=None,
        death_date=UncertainDate.from_edtf(died.isoformat()),
    )
    time_machine.move_to(timezone.now() + timedelta(days=days))
    call_command(command)
    for code, unnamed in (("en", "Name not published"), ("fr", "Nom non publié")):
        page = in_language(entry, code)
        title, end = ("Testina", "-testina") if told else (unnamed, "")
        assert (page.title, page.slug) == (title, f"{entry.number}{end}")
        assert page.url_path.endswith(f"/{page.slug}/")


def test_looking_for_names_costs_the_same_for_many(trees, django_assert_num_queries):
    for name in ("Ada", "Bea"):
        person(trees.timeline["en"], name=name, age_from=12)
    with django_assert_num_queries(2):
        assert PersonPage.with_title_out_of_date() == []
