"""What a person is told whose date cannot be read."""

import pytest

from memorial.dates.reading import UnreadableDate, read

NBSP = "\u00a0"

SENTENCES = [
    ("", "No date is written here.", "Aucune date n’est écrite ici."),
    ("\u200b \n", "No date is written here.", "Aucune date n’est écrite ici."),
    (
        "x" * 401,
        "This is too long to be a date.",
        "C’est trop long pour être une date.",
    ),
    (
        "hello",
        "“hello” could not be read as a date. Write it like “24 November 2021”, "
        "“November 2021”, “about 2016”, “before March 2004” or “not known”.",
        "«_hello_» n’a pas pu être lu comme une date. Écrivez par exemple "
        "«_24 novembre 2021_», «_novembre 2021_», «_vers 2016_», "
        "«_avant mars 2004_» ou «_inconnue_».",
    ),
    (
        "11/24/2021",
        "There is no month 24. Write the day first, then the month: 24/11/2021.",
        "Il n’y a pas de mois 24. Écrivez le jour d’abord, puis le mois_: 24/11/2021.",
    ),
    (
        "30 février 2017",
        "“30 février 2017” is not in the calendar.",
        "«_30 février 2017_» n’est pas dans le calendrier.",
    ),
    (
        "2012/2010",
        "In “2012/2010” the end comes before the beginning.",
        "Dans «_2012/2010_», la fin vient avant le début.",
    ),
    (
        "Monday 24 November 2021",
        "24 November 2021 was not the day of the week that is written here.",
        "Le 24_novembre 2021 n’était pas le jour de la semaine écrit ici.",
    ),
    (
        "nuit du 11 au 14 juillet 2016",
        "A night lies between two days that follow one another.",
        "Une nuit se trouve entre deux jours qui se suivent.",
    ),
    (
        "21-11-24",
        "“21-11-24” can mean 24 November 2021 or 21 November 2024. "
        "Write out which of them is meant.",
        "«_21-11-24_» peut vouloir dire 24_novembre 2021 ou 21_novembre 2024. "
        "Écrivez en toutes lettres la date dont il s’agit.",
    ),
]


@pytest.mark.parametrize(("text", "english", "french"), SENTENCES)
def test_it_says_what_is_wrong_in_both_languages(text, english, french):
    with pytest.raises(UnreadableDate) as error:
        read(text)

    assert error.value.sentence() == str(error.value) == english
    assert error.value.sentence("fr-be") == french.replace("_", NBSP)
    assert error.value.sentence("de") == english


@pytest.mark.parametrize(
    "text", ["30/02/2017", "31 avril 2020", "2017-02-30", "29 Feb 2021", "13/2021"]
)
def test_it_says_that_a_day_is_not_in_the_calendar(text):
    with pytest.raises(UnreadableDate) as error:
        read(text)

    assert error.value.reason == "no_such_day"


@pytest.mark.parametrize("text", ["0/1/2021", "0 May 2010", "00 mai 2010", "1/1/0000"])
def test_a_zero_is_no_day_and_no_year(text):
    with pytest.raises(UnreadableDate) as error:
        read(text)

    assert error.value.reason == "no_such_day"


@pytest.mark.parametrize("text", ["a\x00b", "a\ud800b", "a\nb", "y" * 100, "\u202eab"])
def test_what_it_quotes_can_be_shown_and_sent(text):
    with pytest.raises(UnreadableDate) as error:
        read(text)
    sentence = error.value.sentence("en")

    assert sentence.isprintable()
    assert sentence.encode()
    assert len(sentence) < 250


@pytest.mark.parametrize("text", [None, 20211124, 20211124.0, b"2021", []])
def test_it_reads_text_only(text):
    with pytest.raises(UnreadableDate):
        read(text)
