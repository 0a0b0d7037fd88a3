"""A difference left by a crash or by hand is found and mended."""

from io import StringIO

import pytest
from django.core.management import call_command

from memorial.languages.actions import keep_in_line
from memorial.people.models import PersonPage
from tests.admin_forms import edit
from tests.factories.people import in_language, person


def run(**options):
    out = StringIO()
    call_command("mend_languages", stdout=out, **options)
    return out.getvalue().splitlines()[-1]


def test_it_finds_nothing_where_nothing_differs(trees):
    person(trees.timeline["en"])
    assert run() == "0 entries mended."


def test_it_mends_a_fact_that_differs(trees):
    entry = person(trees.timeline["en"])
    PersonPage.objects.filter(pk=in_language(entry, "fr").pk).update(age_from=99)
    assert run(dry_run=True) == "1 entries differ."
    assert in_language(entry, "fr").age_from == 99
    assert run() == "1 entries mended."
    assert in_language(entry, "fr").age_from == 30


def test_it_makes_a_translation_that_is_missing(trees):
    entry = person(trees.timeline["en"])
    in_language(entry, "fr").delete()
    run()
    assert in_language(entry, "fr").live


def test_it_takes_down_what_its_original_no_longer_shows(trees):
    entry = person(trees.timeline["en"])
    PersonPage.objects.filter(pk=entry.pk).update(live=False)
    run()
    assert not in_language(entry, "fr").live


def test_a_crash_while_publishing_leaves_nothing_apart(
    trees, client, moderator, monkeypatch
):
    entry = person(trees.timeline["en"])

    def crash(*args):
        raise RuntimeError("power cut")

    monkeypatch.setattr(keep_in_line, "stand_in", crash)
    with pytest.raises(RuntimeError):
        edit(client, entry, age_from="31")
    entry.refresh_from_db()
    assert (entry.age_from, in_language(entry, "fr").age_from) == (30, 30)
