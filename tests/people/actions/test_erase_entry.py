"""Who was found alive is in no table and no file any more."""

from uuid import uuid4

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.db import connection, models

from memorial.exchange.models import ImportRow, ImportRun
from memorial.media.models import MemorialImage
from memorial.people import ledger
from memorial.people.actions.answer_request import answer_request
from memorial.people.actions.erase_entry import erase_entry
from memorial.people.actions.open_request import open_request
from memorial.people.actions.say_not_the_same import say_not_the_same
from memorial.people.models import (
    Capture,
    CareRequest,
    Consent,
    DecidedEntry,
    Decision,
    NotTheSame,
    OtherName,
    PermanentNumber,
    PersonPage,
    PersonSource,
    Provenance,
    TextRights,
)
from tests.factories.notes import noted
from tests.factories.people import in_language, person
from tests.factories.sources import link_to
from tests.factories.users import UserFactory
from tests.journeys.hidden_people import AT, picture

CANARY = "Kanarienvogel"


def telling(page):
    """In every field of a person into which somebody may write words."""
    for field in PersonPage._meta.local_fields:
        is_text = type(field) in (models.CharField, models.TextField)
        if is_text and field.editable and not field.choices:
            setattr(page, field.name, f"{field.name} {CANARY}")
    page.name = f"Ana {CANARY}"
    page.seo_title = page.search_description = CANARY
    return page


@pytest.fixture
def entry(trees):
    image = picture()
    MemorialImage.objects.filter(pk=image.pk).update(title=CANARY, credit=CANARY)
    page = person(trees.timeline["en"], name=CANARY, portrait=image, gathering_at=AT)
    telling(page)
    page.other_names = [OtherName(text=CANARY, pronunciation=CANARY)]
    source = dict.fromkeys(("title", "publisher", "author", "description"), CANARY)
    page.sources = [PersonSource(url=f"https://x.org/{CANARY}", **source)]
    noted(page, text=CANARY)
    french = telling(in_language(page, "fr"))
    french.save_revision().publish()
    french.life = f"Brouillon: {CANARY}"
    french.save_revision()
    page = PersonPage.objects.get(pk=page.pk)
    image.get_rendition("width-100")
    beside(page)
    return page


def beside(page):
    key, url = page.translation_key, page.sources.first().url
    run = ImportRun.objects.create(file_name="x.csv", sha256="0")
    ImportRow.objects.create(
        run=run,
        number=2,
        list_key=CANARY,
        cells={"name": CANARY},
        notes=[CANARY],
        translation_key=key,
    )
    Consent.objects.create(
        translation_key=key, purpose="portrait", given=True, wording=CANARY
    )
    decision = Decision.objects.create(reason=CANARY)
    DecidedEntry.objects.create(decision=decision, translation_key=key)
    TextRights.objects.create(translation_key=key, language="en", holder=CANARY)
    Provenance.objects.create(translation_key=key, origin=CANARY)
    CareRequest.objects.create(translation_key=key, wish="show", reason=CANARY)
    link = link_to(url, title=CANARY)
    Capture.objects.create(link=link, at=AT, path=CANARY, sha256="0", size=1)
    say_not_the_same(key, uuid4())


def telling_tables():
    """The tables in which the word stands, in whatever column."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608
            if any(CANARY.lower() in repr(row).lower() for row in cursor.fetchall()):
                found.append(table)
    return sorted(found)


def test_no_table_and_no_file_tells_of_it(client, entry):
    before = telling_tables()
    assert len(before) > 15
    image = entry.portrait
    files = [image.file.name, *(size.file.name for size in image.renditions.all())]
    assert all(map(default_storage.exists, files))
    erase_entry(entry.translation_key)
    assert telling_tables() == []
    assert not PersonPage.objects.exists()


def test_the_files_of_its_pictures_are_gone(entry, django_capture_on_commit_callbacks):
    image = entry.portrait
    files = [image.file.name, *(size.file.name for size in image.renditions.all())]
    with django_capture_on_commit_callbacks(execute=True):
        erase_entry(entry.translation_key)
    assert [name for name in files if default_storage.exists(name)] == []


def test_a_picture_that_another_page_shows_stays(trees, entry):
    other = person(trees.timeline["en"], portrait=entry.portrait)
    erase_entry(entry.translation_key)
    other.refresh_from_db()
    assert other.portrait == entry.portrait


def test_its_number_stays_and_answers_that_it_is_gone(client, entry):
    urls = [in_language(entry, code).url for code in ("en", "fr")]
    erase_entry(entry.translation_key)
    assert [client.get(url).status_code for url in urls] == [410, 410]
    assert PermanentNumber.objects.filter(number=entry.number).exists()
    assert not NotTheSame.objects.exists()


def test_nobody_of_the_name_comes_in_again(entry):
    erase_entry(entry.translation_key)
    assert ledger.holds_entry(entry.translation_key, ledger.ERASED)
    assert ledger.holds([entry.name])


def test_no_other_entry_is_touched(trees, entry):
    other = person(trees.timeline["en"], name="Bo Altera", life="She sang.")
    row = ImportRow.objects.create(
        run=ImportRun.objects.get(),
        number=3,
        list_key="b",
        cells={"name": "Bo"},
        translation_key=other.translation_key,
    )
    erase_entry(entry.translation_key)
    row.refresh_from_db()
    assert row.cells == {"name": "Bo"}
    assert in_language(other, "fr").live
    assert Consent.objects.filter(translation_key=other.translation_key).exists()


def test_two_agree_and_only_once_nobody_else_tells_of_it(client, trees, entry):
    teller = person(trees.timeline["en"], name="Bo Altera", life=f"With {CANARY}.")
    first, second = UserFactory(role="Moderators"), UserFactory(role="Moderators")
    asked = open_request(entry.translation_key, "alive", by=first)
    assert client.get(entry.url).status_code == 410
    with pytest.raises(ValidationError):
        answer_request(asked, by=second, agrees=True)
    assert PersonPage.objects.filter(pk=entry.pk).exists()
    teller.life = ""
    teller.save_revision().publish()
    answer_request(asked, by=second, agrees=True)
    assert not PersonPage.objects.filter(pk=entry.pk).exists()


def test_every_package_that_registers_is_told(entry, monkeypatch):
    told = []
    monkeypatch.setattr("memorial.people.forgetting.FORGETTING", [told.append])
    erase_entry(entry.translation_key)
    (traces,) = told
    assert (traces.key, len(traces.pages)) == (entry.translation_key, 2)
    assert traces.images == {entry.portrait_id}
    assert apps.is_installed("memorial.exchange")
