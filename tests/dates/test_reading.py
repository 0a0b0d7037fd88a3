"""What people and lists write for a date."""

from datetime import date

import pytest

from memorial.dates.reading import AmbiguousDate, UnreadableDate, read
from memorial.dates.uncertain import UncertainDate

NBSP = "\u00a0"

DIGITS = {
    "24/11/2021": "2021-11-24",
    "24.11.2021": "2021-11-24",
    "24-11-2021": "2021-11-24",
    "24 11 2021": "2021-11-24",
    "24 / 11 / 2021": "2021-11-24",
    "1/5/2010": "2010-05-01",
    "03/04/21": "2021-04-03",
    "1.5.98": "1998-05-01",
    "2021/11/24": "2021-11-24",
    "2021-1-5": "2021-01-05",
    "11/2021": "2021-11",
    "20210411": "2021-04-11",
    "20210411.0": "2021-04-11",
    "27102024": "2024-10-27",
    "20102012": "2012-10-20",
    "20101120": "2010-11-20",
    "201410": "2014-10",
    "200307": "2003-07",
    "201410.0": "2014-10",
    "2002": "2002",
    "2002.0": "2002",
    "2021-11-24 00:00:00": "2021-11-24",
    "2021-11-24T00:00:00Z": "2021-11-24",
    "24/11/2021 - 26/11/2021": "2021-11-24/2021-11-26",
}
ENGLISH = {
    "November 2021": "2021-11",
    "nov. 2021": "2021-11",
    "24 nov 2021": "2021-11-24",
    "24-Nov-21": "2021-11-24",
    "24th of November, 2021": "2021-11-24",
    "November 24, 2021": "2021-11-24",
    "on Wednesday 24 November 2021": "2021-11-24",
    "in Nov 26": "2026-11",
    "Nov 5 2020": "2020-11-05",
    "mid Jul 23": "2023-07-11~/2023-07-20~",
    "early 2016": "2016-01/2016-04~",
    "the end of March 2019": "2019-03-21~/2019-03-31",
    "early 1990s": "1990/1993~",
    "about 20 October 2020": "2020-10-20~",
    "circa 1990": "1990~",
    "c.1990": "1990~",
    "~ 1990": "1990~",
    "about 2021-11": "2021-11~",
    "± 1990": "1990~",
    "Jul/Aug 23": "[2023-07,2023-08]",
    "May or June 2011": "[2011-05,2011-06]",
    "3, 4, or 9 May 2010": "[2010-05-03,2010-05-04,2010-05-09]",
    "November 24, 2021 or November 26, 2021": "[2021-11-24,2021-11-26]",
    "November 24 or 26, 2021": "[2021-11-24,2021-11-26]",
    "11/12 July 2016": "[2016-07-11,2016-07-12]",
    "in spring 25": "2025-21",
    "Fall 2020": "2020-23",
    "winter 2024/25": "2024-24",
    "night of 11 to 12 July 2016": "2016-07-11/2016-07-12",
    "the night of 11/12 July 2016": "2016-07-11/2016-07-12",
    "overnight 30 June - 1 July 2016": "2016-06-30/2016-07-01",
    "2000s": "200X",
    "the 1990's": "199X",
    "before March 2004": "../2004-02",
    "before 1 March 2004": "../2004-02-29",
    "before the years 2000 to 2099": "../1999-12-31",
    "after a day from 1 to 9 May 2010": "2010-05-10/..",
    "until March 2004": "../2004-03",
    "10 March 2004 or earlier": "../2004-03-10",
    "after March 2004": "2004-04/..",
    "since March 2004": "2004-03/..",
    "between 3 and 5 May 2010": "2010-05-03/2010-05-05",
    "between 4 and 5 May 2010": "[2010-05-04,2010-05-05]",
    "between Nov 26 and Nov 28, 2024": "2024-11-26/2024-11-28",
    "3-5 May 2010": "2010-05-03/2010-05-05",
    "from 27 October to 3 November 2024": "2024-10-27/2024-11-03",
    "27 October – 3 November 2024": "2024-10-27/2024-11-03",
    "between May 2010 and about June 2011": "2010-05/2011-06~",
    "about 3 to 5 May 2010": "2010-05-03~/2010-05-05~",
    "perhaps 2010": "2010?",
    "24/11/2021 (?)": "2021-11-24?",
    "probably about 2010": "2010%",
}
FRENCH = {
    "24 novembre 2021": "2021-11-24",
    "1er janvier 1990": "1990-01-01",
    "le 1er janvier 1990": "1990-01-01",
    "Samedi 23 septembre 2017": "2017-09-23",
    "fevrier 2020": "2020-02",
    "AOUT 2020": "2020-08",
    "decembre 2020": "2020-12",
    "mois de mai 2010": "2010-05",
    "début 2016": "2016-01/2016-04~",
    "fin de l’année 2016": "2016-09~/2016-12",
    "fin mars 2019": "2019-03-21~/2019-03-31",
    "fin d'octobre 2020": "2020-10-21~/2020-10-31",
    "mi-juillet 2023": "2023-07-11~/2023-07-20~",
    "vers 1990": "1990~",
    "vers le 20 octobre 2020": "2020-10-20~",
    "mai 2010 environ": "2010-05~",
    "au printemps 2025": "2025-21",
    "à l’été 2019": "2019-22",
    "hiver 2024-2025": "2024-24",
    "nuit du 11 au 12 juillet 2016": "2016-07-11/2016-07-12",
    "nuit du 31 décembre 2015 au 1er janvier 2016": "2015-12-31/2016-01-01",
    "dans la nuit du samedi 11 au dimanche 12 juin 2016": "2016-06-11/2016-06-12",
    "du 11 au 12 juillet 2016": "[2016-07-11,2016-07-12]",
    "années 2000": "200X",
    "les années 90": "199X",
    "avant mars 2004": "../2004-02",
    "avant le 10 mars 2004": "../2004-03-09",
    "jusqu’en 2010": "../2010",
    "après mars 2004": "2004-04/..",
    "depuis 2004": "2004/..",
    "à partir du 3 mai 2010": "2010-05-03/..",
    "entre le 3 et le 5 mai 2010": "2010-05-03/2010-05-05",
    "du 3 au 5 mai 2010": "2010-05-03/2010-05-05",
    "entre 2010 et 2012": "2010/2012",
    "mai ou juin 2011": "[2011-05,2011-06]",
    "peut-être en mai 2010": "2010-05?",
    "mai 2010 (à confirmer)": "2010-05?",
}
UNKNOWN = [
    *(
        "unknown",
        "Unknown date",
        "not known",
        "date not known",
        "the date is not known",
    ),
    *("inconnue", "date inconnue", "Date non connue", "inconnu", "?", "??", "XXXX"),
]
EDTF = ["2021-11-2X", "[2011-05..2011-07]", "../2004-03", "2014-10-xx", "2021-22"]


@pytest.mark.parametrize("language", ["en", "fr", None])
@pytest.mark.parametrize(
    ("text", "edtf"), [*DIGITS.items(), *ENGLISH.items(), *FRENCH.items()]
)
def test_it_reads_either_language_whichever_is_given(text, edtf, language):
    assert read(text, language).edtf == edtf


@pytest.mark.parametrize("text", UNKNOWN)
def test_it_reads_that_a_date_is_unknown(text):
    assert read(text) == UncertainDate.unknown()


@pytest.mark.parametrize("text", EDTF)
def test_it_reads_edtf(text):
    assert read(text) == UncertainDate.from_edtf(text.upper())


@pytest.mark.parametrize(
    "text",
    [
        f"24{NBSP}novembre{NBSP}2021",
        "\t24  novembre\n2021 ",
        "24\u202fnovembre\u20092021",
        "\u200f24\u200e novembre \u202a2021\u202c",
        "\ufeff24 novembre 2021",
        "２４ novembre ２０２１",
        "24 NOVEMBRE 2021.",
        "24/11/2021,",
        "24‑11‑2021",
        "24–11–2021",
    ],
)
def test_it_reads_odd_spaces_marks_and_dashes(text):
    assert read(text) == UncertainDate.from_edtf("2021-11-24")


@pytest.mark.parametrize(
    ("text", "year"),
    [
        *[("1/1/00", 2000), ("1/1/26", 2026), ("1/1/49", 2049)],
        *[("1/1/50", 1950), ("1/1/80", 1980), ("1/1/99", 1999)],
        *[("mai 98", 1998), ("summer '16", 2016)],
    ],
)
def test_two_digits_are_a_year_from_1950_to_2049(text, year):
    assert read(text).earliest.year == year


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("21-11-24", ["2021-11-24", "2024-11-21"]),
        ("03-04-05", ["2003-04-05", "2005-04-03"]),
        ("winter 2025", ["2024-24", "2025-24"]),
        ("avant l’hiver 2025", ["2024-24", "2025-24"]),
        ("night of 11 July 2016", ["2016-07-10/2016-07-11", "2016-07-11/2016-07-12"]),
    ],
)
def test_it_says_that_a_date_is_ambiguous(text, readings):
    with pytest.raises(AmbiguousDate) as error:
        read(text)

    assert [reading.edtf for reading in error.value.readings] == readings


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("24-11-55", date(1955, 11, 24)),
        ("31-12-99", date(1999, 12, 31)),
        ("05-05-05", date(2005, 5, 5)),
    ],
)
def test_two_digits_on_hyphens_are_read_where_only_one_day_is_possible(text, day):
    assert read(text).earliest == day


def test_eight_digits_never_mean_two_possible_days():
    """Each of the possible days is read, in either order, as itself."""
    day = date(1900, 1, 1)
    while day.year <= 2100:
        assert read(f"{day:%Y%m%d}").earliest == day
        assert read(f"{day:%d%m%Y}").earliest == day
        day = date.fromordinal(day.toordinal() + 17)


UNREADABLE = [
    *("10101010", "23102310", "20211324", "18991231", "21010101", "202113", "241121"),
    *("23", "0", "00", "44524", "44524.0", "24.11", "2011/12", "-2010", "2010-", "1e3"),
    *("3 May", "May", "spring", "the 24th", "mercredi 24 novembre", "May or 2010"),
    *("May - 2010", "24 mai - 2010", "2021-11-24T10:00", "tomorrow", "hier", "Calais"),
    *("about", "vers", "circa ?", "before", "or", "entre et", "[", "]", "/", "..", "~"),
    *("early spring 2020", "avant mi-2016", "2005s", "years 1900 to 2099"),
    *("a day from 3 to 9 May 2010", "a day from 10 to 19 May", "winter 2024/26"),
    *("lundi 2010", "24 mai 2010 mai", "three May 2010", "٢٤/١١/٢٠٢١", "٣ mai 2021"),
    *("24\x0011/2021", "\ud800", "🕯 24 mai 2021", "{quoted}", "%s", "night", "nuit du"),
]


@pytest.mark.parametrize("text", UNREADABLE)
def test_it_does_not_guess(text):
    with pytest.raises(UnreadableDate) as error:
        read(text)

    assert not isinstance(error.value, AmbiguousDate)
