"""What a file that is no list is answered with: a sentence, never a traceback."""

import pytest

from memorial.exchange.readers import opening
from memorial.exchange.readers.opening import open_list
from memorial.exchange.readers.table import UnreadableList


def sentence(path):
    with pytest.raises(UnreadableList) as raised:
        open_list(path)
    return str(raised.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "The file is empty."),
        (b" \n\n", "The file is empty."),
        (b"\x89PNG\x00\x01\x02", "The file is not a text, so it is not a CSV file."),
        (b"a word and another", "The file has no columns: it is not a CSV file."),
        (b"date,name\n", "The file has a header but no rows."),
        (b"date,name\n,\n", "The file has a header but no rows."),
        (
            b"PK\x03\x04rest",
            "This is a spreadsheet or an archive: save the sheet as CSV (UTF-8).",
        ),
        (
            b'date,name\n2017,"Nobody\n2018,Someone\n',
            "From line 3 on the file cannot be read as CSV: is a quotation mark not "
            "closed, or not doubled?",
        ),
    ],
)
def test_it_says_why_a_file_is_no_list(tmp_path, content, said):
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    assert sentence(path) == said


def test_it_says_that_there_is_no_such_file(tmp_path):
    path = tmp_path / "absent.csv"
    assert sentence(path) == f"There is no file “{path}”."


def test_it_says_that_a_folder_is_no_file(tmp_path):
    assert sentence(tmp_path) == f"“{tmp_path}” is a folder, not a file."


def test_it_opens_no_path_that_cannot_be_one():
    assert sentence("a\0b") == "The file “a\0b” cannot be opened."


def test_it_does_not_read_what_is_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "MOST_BYTES", 10 * 1024 * 1024)
    path = tmp_path / "list.csv"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    said = "The file is larger than 10 MB: split it into smaller ones."
    assert sentence(path) == said


def test_it_gives_the_bytes_and_the_rows(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(b"date,name\n2017,Nobody Here\n")
    content, table = open_list(path)
    assert content == b"date,name\n2017,Nobody Here\n"
    assert [row.cells for row in table.rows] == [
        {"date": "2017", "name": "Nobody Here"}
    ]
