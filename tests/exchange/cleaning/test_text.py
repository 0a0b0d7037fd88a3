"""White space, and text that was encoded twice."""

import pytest

from memorial.exchange.cleaning.text import clean_line, clean_paragraphs, mend

from .kinds import kinds


def twice(text, encoding="cp1252"):
    return text.encode().decode(encoding)


@pytest.mark.parametrize(
    ("garbled", "mended"),
    [
        (twice("Zoë"), "Zoë"),
        (twice("août, où l’île"), "août, où l’île"),
        (twice("“quoted”", "latin-1"), "“quoted”"),
        (twice("Präsidium", "iso8859-15"), "Präsidium"),
        (twice("d´errance", "iso8859-15"), "d´errance"),
        (twice(twice("été")), "été"),
        ("Obs\xc2\xa0!", "Obs\xa0!"),
        ("Ãégé de 20 ans", "âgé de 20 ans"),
        ("entraÃ®né et âgé", "entraîné et âgé"),
    ],
)
def test_it_mends_what_was_encoded_twice(garbled, mended):
    assert mend(garbled) == mended


@pytest.mark.parametrize(
    "right", ["âgée à Neufchâtel", "«\xa0Là\xa0»", "SÃO PAULO", "Ångström", "Τ", "أحمد"]
)
def test_it_leaves_alone_what_is_right(right):
    assert mend(right) == right


def test_it_reports_a_mended_cell():
    cleaned = clean_line(twice("Zoë Exemple"))
    assert (cleaned.value, kinds(cleaned)) == ("Zoë Exemple", ["changed"])
    assert not cleaned.notes[0].trivial


def test_it_reports_what_it_cannot_mend():
    assert kinds(clean_line("un caf\ufffd noir")) == ["doubt"]


@pytest.mark.parametrize("raw", [" Ada ", "Ada\xa0", "\nAda\n\n", "Ada\u200b"])
def test_white_space_is_a_trivial_change(raw):
    cleaned = clean_line(raw)
    assert (cleaned.value, [note.trivial for note in cleaned.notes]) == ("Ada", [True])


def test_a_clean_cell_needs_no_note():
    assert clean_line("Ada Example").notes == ()


def test_a_line_has_no_breaks_and_a_text_keeps_its_paragraphs():
    raw = "One  line.\r\n\n\n\nAnother."
    assert clean_line(raw).value == "One line. Another."
    assert clean_paragraphs(raw).value == "One line.\n\nAnother."
