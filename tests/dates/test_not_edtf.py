"""What is refused as EDTF, and how soon."""

import time
from datetime import date

import pytest

from memorial.dates.uncertain import NotEDTF, UncertainDate

make = UncertainDate.from_edtf

NOT_EDTF = [
    *("", " ", "..", "/", "../..", "/..", "../", "[]", "[..]", "[,]", "?", "~", "X"),
    *("2017-02-30", "2017-02-29", "2017-13", "2017-13-01", "2017-00", "2017-01-00"),
    *("2021-02-3X", "0000", "0000-00-00", "000X", "00XX", "-0001", "99999", "9999-24"),
    *("Y17E7", "Y170000002", "2017-25", "2017-20", "17-01-01", "2017-1-1", "2017-1X"),
    *(
        "XXXX-12-25",
        "2017-XX-25",
        "201X-05",
        "1XXX",
        "XXXX?",
        "XXXX/2004",
        "2017-11-4X",
    ),
    *("2012/2010", "2016-07-12/2016-07-11", "[2012..2010]", "2010/2011/2012", "2010//"),
    *("[2011", "2011]", "{2011,2012}", "[2011,2012]?", "[2011,2012~]", "[2011,,2012]"),
    *("[2010,2012..2014]", "[2010..2011..2012]", "[2011/2012]", "[[2011,2012]]"),
    *("2021-11-24 ", " 2021", "2021-11-24T10:00:00", "2021~?", "?2021", "2021?-11"),
    *("２０２１", "٢٠٢١", "2021\n", "2021-11-24\x00", "24/11/2021", "2021–11"),
]


@pytest.mark.parametrize("text", NOT_EDTF)
def test_it_refuses_what_is_not_edtf(text):
    with pytest.raises(NotEDTF):
        make(text)


@pytest.mark.parametrize("text", [None, 2021, 2021.0, b"2021", date(2021, 11, 24)])
def test_it_refuses_what_is_not_text(text):
    with pytest.raises(NotEDTF):
        make(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2017-02-30", "no_such_day"),
        ("2012/2010", "reversed"),
        ("tomorrow", "not_understood"),
    ],
)
def test_it_says_why_it_refuses(text, reason):
    with pytest.raises(NotEDTF) as refusal:
        make(text)

    assert refusal.value.reason == reason


def test_it_refuses_a_set_of_more_than_eight():
    years = [str(year) for year in range(2000, 2009)]

    assert make(f"[{','.join(years[:8])}]").latest == date(2007, 12, 31)
    with pytest.raises(NotEDTF):
        make(f"[{','.join(years)}]")


@pytest.mark.parametrize(
    "text",
    [
        "[" + ",".join(["2011-05-03"] * 10_000) + "]",
        "2" * 10_000_000,
        "[" * 10_000_000,
        "2011/" * 1_000_000,
    ],
    ids=["set", "digits", "brackets", "slashes"],
)
def test_it_refuses_long_text_at_once(text):
    start = time.perf_counter()
    with pytest.raises(NotEDTF) as refusal:
        make(text)

    assert time.perf_counter() - start < 0.5
    assert len(str(refusal.value)) < 200
