"""Reading CSV as spreadsheets really write it."""

import pytest

from memorial.exchange.readers.comma_separated import read_comma_separated


def read(text, encoding="utf-8"):
    return read_comma_separated(text.encode(encoding))


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_it_finds_the_separator(separator):
    table = read(f"date{separator}name\n2017{separator}Ada Example\n")
    assert table.rows[0].cells == {"date": "2017", "name": "Ada Example"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_it_reads_what_programs_save_as_unicode(encoding):
    table = read("date,nom\n2017,Zoé Exemple\n", encoding)
    assert (table.rows[0].cells["nom"], table.remarks) == ("Zoé Exemple", [])


def test_it_says_that_a_file_was_not_in_utf_8():
    table = read("date,nom\n2017,Zoé Exemple\n", "cp1252")
    assert table.rows[0].cells["nom"] == "Zoé Exemple"
    said = "The file is not in UTF-8; it was read as Windows-1252."
    assert table.remarks == [(0, said)]


def test_it_keeps_doubled_quotes_and_line_breaks_in_cells():
    table = read('name,text\nAda,"She said ""no"".\nAnd left."\n')
    assert table.rows[0].cells["text"] == 'She said "no".\nAnd left.'


def test_it_numbers_rows_as_a_spreadsheet_does():
    table = read('name,text\nAda,"two\nlines"\n,\nBob,one\n')
    assert [row.number for row in table.rows] == [2, 4]


def test_it_keeps_columns_without_a_name():
    table = read("date,name,\n2017,Ada,more\n")
    assert table.rows[0].cells["column 3"] == "more"


def test_it_keeps_two_columns_of_one_name_apart():
    table = read("date,name,name\n2017,Ada,Example\n")
    assert table.columns == ["date", "name", "name (3)"]


def test_it_keeps_and_reports_cells_beyond_the_header():
    table = read("date,name\n2017,Ada,beyond\n2018\n")
    assert table.rows[0].cells["column 3"] == "beyond"
    assert table.rows[1].cells == {"date": "2018", "name": "", "column 3": ""}
    assert table.remarks == [
        (2, "The row has 3 cells, the header 2."),
        (3, "The row has 1 cells, the header 2."),
    ]
