"""The command on a first list: dry runs, drafts, publication."""

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError

from memorial.exchange import applying
from memorial.exchange.models import ImportRow, ImportRun
from memorial.people.models import (
    DecidedEntry,
    Decision,
    IncidentPage,
    PersonPage,
    Provenance,
    TextRights,
)
from memorial.people.public_record.lines import lines

from .lists import ADA, CHILD, NOBODY, as_csv, together

ALL = [ADA, CHILD, NOBODY, *together("Eve One", "", "Zoe Two")]


def test_a_dry_run_is_the_default_and_writes_nothing(import_list):
    said = import_list(ALL)
    assert "Dry run: nothing was written. Add --apply to write." in said
    assert "6 rows: 4 people named, 2 not." in said
    assert "1 incidents in which several people died." in said
    assert (PersonPage.objects.count(), ImportRun.objects.count()) == (0, 0)


def test_apply_writes_drafts_in_the_language_of_the_list(import_list):
    import_list(ALL, apply=True)
    pages = PersonPage.objects.values_list("locale__language_code", "live")
    assert list(pages) == [("fr", False)] * 6
    assert list(IncidentPage.objects.values_list("live")) == [(False,)]


def test_publish_brings_everybody_to_both_timelines(publish_list, trees):
    publish_list(ALL)
    for code in ("en", "fr"):
        everybody = lines(PersonPage.objects.oldest_first(), trees.locale[code])
        assert len(everybody) == 6
        assert sum(line.named for line in everybody) == 4
        assert len({line.incident for line in everybody} - {None}) == 1


def test_each_language_has_its_own_text(publish_list, entry):
    publish_list([ADA])
    assert entry("Ada Example").circumstances == "Un texte inventé sur Ada."
    assert entry("Ada Example", "en").circumstances == "An invented text on Ada."
    assert entry("Ada Example", "en").place == ""


def test_the_public_note_is_worded_in_each_language(publish_list, entry):
    publish_list([ADA])
    notes = [entry("Ada Example", code).change_notes.get() for code in ("fr", "en")]
    assert [note.text for note in notes] == [
        "Fiche établie à partir d’une liste publiée.",
        "Entry made from a published list.",
    ]
    assert notes[0].key == notes[1].key


def test_without_rights_texts_stay_private_and_facts_show(publish_list, entry):
    publish_list([ADA], rights="")
    french, english = entry("Ada Example"), entry("Ada Example", "en")
    assert (french.live, english.live) == (True, True)
    assert (french.circumstances, english.circumstances) == ("", "")
    assert "Un texte inventé sur Ada." in french.private_notes
    assert "An invented text on Ada." in french.private_notes
    assert english.private_notes == ""
    assert TextRights.objects.count() == 0


def test_rights_are_recorded_for_each_text(publish_list, entry):
    publish_list([ADA, NOBODY])
    rights = TextRights.objects.filter(
        translation_key=entry("Ada Example").translation_key
    )
    assert sorted(rights.values_list("language", "holder")) == [
        ("en", "The invented authors."),
        ("fr", "The invented authors."),
    ]
    assert TextRights.objects.count() == 3


def test_one_decision_covers_the_whole_list(publish_list, entry):
    publish_list(ALL)
    decision = Decision.objects.get()
    assert (decision.reason, decision.whole_list) == ("An invented decision.", True)
    assert DecidedEntry.objects.filter(decision=decision).count() == 6
    assert entry("Bo Sample", "en").title == "Bo Sample"


def test_it_keeps_the_rows_as_they_came(publish_list):
    publish_list([ADA | {"name": " Ada Example,"}])
    row = ImportRow.objects.get()
    assert (row.number, row.cells["name"]) == (2, " Ada Example,")
    assert row.translation_key == PersonPage.objects.first().translation_key
    assert {note["column"] for note in row.notes} == {"name", "source1"}


def test_it_says_which_row_an_entry_came_from(publish_list):
    publish_list([ADA])
    run = ImportRun.objects.get()
    assert Provenance.objects.get().origin == f"import run {run.pk}, row 2"
    assert (run.file_name, run.language, run.published) == ("list.csv", "fr", True)


def test_it_shows_its_progress(import_list):
    assert "3 of 3" in import_list([ADA, CHILD, NOBODY], apply=True)


def test_a_list_may_be_in_english(import_list, entry):
    import_list([ADA], language="en", apply=True)
    assert entry("Ada Example", "en").death_date.edtf == "2017-07-12"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"publish": True}, "--publish needs --apply."),
        (
            {"publish": True, "apply": True, "because": " "},
            "--publish needs --because: why the names of this list, minors' among "
            "them, may be shown. It is recorded.",
        ),
        ({"language": "xx"}, "“xx” is no language of this site: en, fr."),
        ({"report": "/nowhere/report.csv"}, None),
    ],
)
def test_a_wrong_wish_is_answered_with_a_sentence(import_list, options, said):
    with pytest.raises(CommandError) as raised:
        import_list([ADA], **options)
    assert said is None or str(raised.value) == said
    assert PersonPage.objects.count() == 0


def test_a_bad_file_is_answered_with_a_sentence(import_list):
    with pytest.raises(CommandError, match="it is not a CSV file"):
        import_list(b"\x00\x01\x02")


def test_it_needs_a_site_that_stands(import_list, trees):
    trees.timeline["fr"].delete()
    with pytest.raises(CommandError, match="run set_up_site first"):
        import_list([ADA], apply=True)


def test_the_report_names_cells_by_row_and_column(import_list, tmp_path):
    report = tmp_path / "report.csv"
    rows = [ADA | {"latitude": "-99", "longitude": "-99"}, NOBODY]
    said = import_list(rows, report=str(report))
    assert "row 2, latitude: Refused. A number that stands for “not known”. -99" in said
    assert (
        "row 3, date: Doubtful. Known to the month only. 201708 → August 2017" in said
    )
    told = report.read_text(encoding="utf-8-sig").splitlines()
    assert told[0] == "row,column,kind,was,became,sentence"
    assert "2,latitude,refused,'-99,,A number that stands for “not known”." in told


def test_an_unknown_column_is_named(import_list):
    header = b"shoes,"
    content = as_csv([ADA]).replace(b"id,", header, 1)
    said = import_list(content)
    assert "Column “shoes” is not known; it is kept in the raw rows." in said


def test_the_pages_are_found_by_search(publish_list):
    publish_list([ADA])
    assert len(PersonPage.objects.live().search("Example")) == 2


def test_a_date_in_the_future_leaves_an_entry_without_one(publish_list, entry):
    publish_list([ADA | {"date": "29990101"}])
    page = entry("Ada Example", "en")
    assert (page.death_date, page.death_basis) == (None, "")
    assert page.death_as_reported == "29990101"


def test_what_the_archive_refuses_does_not_stop_the_others(publish_list, monkeypatch):
    whole = applying.add_entry

    def refusing(model, record, **more):
        page = whole(model, record, **more)
        if record.facts.get("name") == "Ada Example":
            raise ValidationError("An invented rule.")
        return page

    monkeypatch.setattr(applying, "add_entry", refusing)
    said = publish_list([*together("Ada Example", "Eve One"), CHILD])
    assert "row 2: Refused. An invented rule." in said
    names = set(PersonPage.objects.values_list("name", flat=True))
    assert names == {"Bo Sample", "Eve One"}
    assert (IncidentPage.objects.count(), Decision.objects.count()) == (2, 1)
