"""The one stylesheet: all parts in order, readable, with nothing from elsewhere."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders

from home.stylesheet import FIRST, LAST, NAME, StylesheetFinder, joined, parts

FOLDER = StylesheetFinder.source
COMPONENTS = Path(settings.BASE_DIR) / "templates" / "components"
PHYSICAL = re.compile(
    r"(margin|padding|border|inset)-(left|right|top|bottom)|(?<![-\w])(width|height):"
)


def test_it_begins_with_faces_and_tokens_and_ends_with_print():
    names = [part.name for part in parts(FOLDER)]
    assert names[:5] == [
        "fonts.css",
        "tokens.css",
        "base.css",
        "layout.css",
        "forms.css",
    ]
    assert names[-1] == "print.css"
    assert names[5:-1] == sorted(names[5:-1])


def test_every_file_of_the_folder_is_in_it():
    assert set(parts(FOLDER)) == set(FOLDER.rglob("*.css"))


def test_it_is_found_joined():
    text = Path(finders.find(NAME)).read_text(encoding="utf-8")
    assert text == joined(FOLDER)


def test_it_is_collected_joined():
    ((name, storage),) = StylesheetFinder().list([])
    with storage.open(name) as file:
        assert file.read().decode() == joined(FOLDER)


def test_it_is_made_anew_when_a_part_changes(tmp_path, monkeypatch):
    (tmp_path / "components").mkdir()
    for name in (*FIRST, *LAST):
        (tmp_path / name).write_text("")
    monkeypatch.setattr(StylesheetFinder, "source", tmp_path)
    finder = StylesheetFinder()
    finder.storage = type(finder.storage)(location=tmp_path / "out")
    finder.make()
    (tmp_path / "components" / "new.css").write_text("p { margin: 0; }")
    assert "p { margin: 0; }" in Path(finder.find(NAME)).read_text()


def test_no_other_file_is_found_by_it():
    assert StylesheetFinder().find("css/other.css") == []
    assert StylesheetFinder().find("css/other.css", find_all=True) == []


def test_it_loads_nothing_and_moves_nothing():
    faces = (FOLDER / "fonts.css").read_text(encoding="utf-8")
    rest = joined(FOLDER).replace(faces, "")
    assert not re.search(r"@import|url\(|animation|transition", rest)
    assert not re.search(r"@import|url\((?!\"\.\./fonts/)", faces)


def test_print_leaves_no_year_out():
    """A browser may leave out what it has not set out yet: so only on the screen."""
    years = (FOLDER / "components" / "year.css").read_text(encoding="utf-8")
    before, *after = years.split("content-visibility: auto")
    assert len(after) == 1
    assert before.rpartition("@media")[2].startswith(" screen {")


def test_it_knows_no_left_and_right():
    assert not PHYSICAL.findall(joined(FOLDER))


def colours(text):
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", text))


def light(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted([light(one), light(other)])
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("paper", ["paper", "paper-deep"])
def test_text_stands_out_from_the_paper(scheme, paper):
    tokens = (FOLDER / "tokens.css").read_text(encoding="utf-8")
    found = colours(tokens.split("@media")[scheme])
    for ink in ("ink", "ink-soft", "accent"):
        assert contrast(found[ink], found[paper]) >= 7, ink
    assert contrast(found["line-strong"], found[paper]) >= 3


def test_no_file_is_long():
    assert all(len(part.read_text().splitlines()) <= 120 for part in parts(FOLDER))
