"""Dates in English and French words."""

import pytest

from memorial.dates.uncertain import UncertainDate
from memorial.dates.wording import in_words, month_name

# The French is written here with "_" for the no-break space.
WORDS = [
    ("2021-11-24", "24 November 2021", "24_novembre 2021"),
    ("2016-01-01", "1 January 2016", "1er_janvier 2016"),
    ("2021-11", "November 2021", "novembre 2021"),
    ("2021", "2021", "2021"),
    ("0033", "0033", "0033"),
    ("200X", "the 2000s", "années 2000"),
    ("19XX", "years 1900 to 1999", "années 1900 à 1999"),
    ("2025-21", "spring 2025", "printemps 2025"),
    ("2025-22", "summer 2025", "été 2025"),
    ("2025-23", "autumn 2025", "automne 2025"),
    ("2025-24", "winter 2025–2026", "hiver 2025-2026"),
    (
        "2021-11-0X",
        "a day from 1 to 9 November 2021",
        "un jour du 1er au 9_novembre 2021",
    ),
    (
        "2021-11-2X",
        "a day from 20 to 29 November 2021",
        "un jour du 20 au 29_novembre 2021",
    ),
    ("2020-10-20~", "about 20 October 2020", "vers le 20_octobre 2020"),
    ("2021-11~", "about November 2021", "vers novembre 2021"),
    ("1990~", "about 1990", "vers 1990"),
    ("2025-22~", "about summer 2025", "vers l’été 2025"),
    ("199X~", "about the 1990s", "vers les années 1990"),
    ("2020-10-20?", "20 October 2020 (uncertain)", "20_octobre 2020 (incertain)"),
    (
        "2020-10-20%",
        "about 20 October 2020 (uncertain)",
        "vers le 20_octobre 2020 (incertain)",
    ),
    (
        "2016-07-11/2016-07-12",
        "night of 11 to 12 July 2016",
        "nuit du 11 au 12_juillet 2016",
    ),
    (
        "2015-12-31/2016-01-01",
        "night of 31 December 2015 to 1 January 2016",
        "nuit du 31_décembre 2015 au 1er_janvier 2016",
    ),
    (
        "2016-06-30~/2016-07-01~",
        "about the night of 30 June to 1 July 2016",
        "vers la nuit du 30_juin au 1er_juillet 2016",
    ),
    (
        "2024-10-27/2024-11-03",
        "between 27 October and 3 November 2024",
        "entre le 27_octobre et le 3_novembre 2024",
    ),
    (
        "2010-05-03/2010-05-05",
        "between 3 and 5 May 2010",
        "entre le 3 et le 5_mai 2010",
    ),
    (
        "2024-10-27/2024-11-03~",
        "between 27 October and about 3 November 2024",
        "entre le 27_octobre et environ le 3_novembre 2024",
    ),
    (
        "2024-10-27?/2025-11-03%",
        "between 27 October 2024 and about 3 November 2025 (uncertain)",
        "entre le 27_octobre 2024 et environ le 3_novembre 2025 (incertain)",
    ),
    (
        "2024-10/2024-12?",
        "between October and perhaps December 2024",
        "entre octobre et peut-être décembre 2024",
    ),
    ("2010/2012", "between 2010 and 2012", "entre 2010 et 2012"),
    (
        "199X/200X",
        "between the 1990s and the 2000s",
        "entre les années 1990 et les années 2000",
    ),
    (
        "2025-21/2025-24",
        "between spring 2025 and winter 2025–2026",
        "entre le printemps 2025 et l’hiver 2025-2026",
    ),
    ("[2023-07,2023-08]", "July or August 2023", "juillet ou août 2023"),
    ("[2023-12,2024-01]", "December 2023 or January 2024", None),
    ("[2016-07-11,2016-07-12]", "11 or 12 July 2016", "11 ou 12_juillet 2016"),
    (
        "[2016-06-30,2016-07-03,2016-07-04]",
        "30 June, 3 or 4 July 2016",
        "30_juin, 3 ou 4_juillet 2016",
    ),
    ("[2011,2013]", "2011 or 2013", "2011 ou 2013"),
    ("[2011-21,2011-23]", "spring or autumn 2011", "printemps ou automne 2011"),
    ("[2011-05~,2011-06~]", "about May or June 2011", "vers mai ou juin 2011"),
    ("../2004-02", "before March 2004", "avant mars 2004"),
    ("../2003-12", "before January 2004", "avant janvier 2004"),
    ("../2003", "before 2004", "avant 2004"),
    ("../2004-02-29", "before 1 March 2004", "avant le 1er_mars 2004"),
    ("../2025-24", "before spring 2026", "avant le printemps 2026"),
    ("../199X", "before the 2000s", "avant les années 2000"),
    ("../2004-02~", "before about March 2004", "avant environ mars 2004"),
    ("2004-04/..", "after March 2004", "après mars 2004"),
    ("2004-01-01/..", "after 31 December 2003", "après le 31_décembre 2003"),
    ("2004-04?/..", "after March 2004 (uncertain)", "après mars 2004 (incertain)"),
    ("0001/..", "0001 or later", "0001 ou après"),
    ("../9999", "9999 or earlier", "9999 ou avant"),
    ("../20XX", "the years 2000 to 2099 or earlier", None),
    ("2016-01/2016-04~", "early 2016", "début 2016"),
    ("2016-05~/2016-08~", "mid-2016", "mi-2016"),
    ("2016-09~/2016-12", "late 2016", "fin 2016"),
    ("2019-03-01/2019-03-10~", "early March 2019", "début mars 2019"),
    ("2023-07-11~/2023-07-20~", "mid-July 2023", "mi-juillet 2023"),
    ("2020-02-21~/2020-02-29", "late February 2020", "fin février 2020"),
    ("2016-01?/2016-04%", "early 2016 (uncertain)", "début 2016 (incertain)"),
    ("2016-01/2016-04", "between January and April 2016", None),
    ("XXXX-XX-XX", "date not known", "date inconnue"),
]


@pytest.mark.parametrize(("text", "english", "french"), WORDS)
def test_it_says_a_date_in_english(text, english, french):
    assert in_words(UncertainDate.from_edtf(text), "en") == english


@pytest.mark.parametrize(
    ("text", "english", "french"), [row for row in WORDS if row[2]]
)
def test_it_says_a_date_in_french(text, english, french):
    words = french.replace("_", "\u00a0")

    assert in_words(UncertainDate.from_edtf(text), "fr") == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "November 2021"),
        ("en-gb", "November 2021"),
        ("fr-be", "novembre 2021"),
        ("FR_ca", "novembre 2021"),
        ("ku", "November 2021"),
        ("fra", "November 2021"),
        ("", "November 2021"),
        (None, "November 2021"),
    ],
)
def test_a_language_without_own_words_uses_the_english_ones(language, words):
    assert in_words(UncertainDate.from_edtf("2021-11"), language) == words


@pytest.mark.parametrize(
    ("month", "language", "name"),
    [(1, "en", "January"), (12, "fr", "décembre"), (8, "fr-be", "août")],
)
def test_it_names_a_month(month, language, name):
    assert month_name(month, language) == name


@pytest.mark.parametrize("month", [0, -1, 13, None, "1"])
def test_it_names_no_other_month(month):
    with pytest.raises(ValueError, match="no month"):
        month_name(month, "en")
