"""A language of the forms alone needs the sentences of the forms, and no others."""

from io import StringIO

import polib
import pytest
from django.conf import settings as project
from django.core.management import CommandError, call_command

from memorial.contributions.sentences import sentences
from memorial.languages.catalogue import asked_for, update
from memorial.languages.management.commands import catalogue as command
from tests.factories.arabic import words


@pytest.fixture
def source(settings, tmp_path, monkeypatch):
    monkeypatch.setattr(command, "SOURCE", tmp_path)
    settings.LANGUAGES = [("en", "English"), ("ar", "العربية")]
    settings.WAGTAIL_CONTENT_LANGUAGES = [("en", "English")]
    return tmp_path / "ar" / "LC_MESSAGES" / "django.po"


def run(**action):
    out = StringIO()
    call_command("catalogue", stdout=out, **action)
    return out.getvalue()


def fill(path, texts):
    catalogue = polib.pofile(str(path))
    for entry in catalogue:
        entry.msgstr = texts.get(entry.msgid, "")
    catalogue.save(str(path))


def test_it_begins_with_what_senders_read(source):
    run(update=True)
    begun = polib.pofile(str(source))
    assert {entry.msgid for entry in begun} == set(sentences())
    assert "nplurals=6" in begun.metadata["Plural-Forms"]
    assert "Tell us" in sentences()
    assert "Timeline" not in sentences()


def test_what_is_missing_is_named_and_no_more(source):
    with pytest.raises(CommandError) as missing:
        run(check=True)
    told = str(missing.value).splitlines()
    assert len(told) == len(sentences())
    assert "ar: not in the catalogue: 'Tell us'" in told


def test_the_forms_alone_are_enough(source):
    run(update=True)
    fill(source, words())
    assert run(check=True) == f"ar: {len(sentences())} strings, all translated.\n"


def test_what_else_it_has_stays_and_is_held_in_line(source):
    found = asked_for(project.BASE_DIR).items()
    single = {msgid for msgid, (plural, _) in found if not plural}
    other = min(single - set(sentences()))
    update(source, {other: ("", {"x.py"})})
    run(update=True)
    fill(source, words())
    with pytest.raises(CommandError, match="not translated"):
        run(check=True)
    fill(source, words() | {other: other})
    assert f"{len(sentences()) + 1} strings" in run(check=True)


def test_a_language_of_the_archive_needs_everything(source, settings):
    settings.WAGTAIL_CONTENT_LANGUAGES = settings.LANGUAGES
    run(update=True)
    assert len(polib.pofile(str(source))) == len(asked_for(project.BASE_DIR))
