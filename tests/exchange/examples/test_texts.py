"""The texts: in both languages, as an editor of each would set them."""

import re

import pytest

LONGEST = 9
FRENCH_FAULTS = {
    "a plain space before : ; ? ! or a closing guillemet": r" [:;?!»]",
    "no space at all before ; ? ! or a closing guillemet": r"[^\u00a0][;?!»]",
    "no hard space after an opening guillemet": r"«(?!\u00a0)",
    "a straight apostrophe or quotation mark": r"['\"]",
    "English quotation marks": r"[“”]",
    "a first of the month without “er”": r"\b1\u00a0(janvier|mars|mai|juin|juillet)",
}
ENGLISH_FAULTS = {
    "a straight apostrophe or quotation mark": r"['\"]",
    "a guillemet": r"[«»]",
    "a space before a sign": r"[ \u00a0][:;?!]",
}
FAULTS = {"en": ENGLISH_FAULTS, "fr": FRENCH_FAULTS}
CALLED_WRONGLY = {
    "fr": r"\b(migrants?|migrante|clandestins?|cadavres?|corps|illégaux)\b",
    "en": r"\b(migrants?|body|bodies|corpses?|exiles?|illegals?|stowaways?)\b",
}
SENTENCE = re.compile(r"[.!?](?=\s|$)")


@pytest.fixture(scope="module")
def texts(examples):
    """Every text of the examples, with its language and where it stands."""
    return [
        (f"{entry.key}, {field}", language, text)
        for entries in examples
        for entry in entries
        for language, words in entry.words.items()
        for field, told in words.items()
        for text in ([told] if isinstance(told, str) else told)
    ]


def test_a_text_is_set_as_its_language_wants(texts):
    assert [
        (where, fault, text)
        for where, language, text in texts
        for fault, sign in FAULTS[language].items()
        if re.search(sign, text)
    ] == []


def test_a_text_speaks_of_people(texts):
    assert [
        (where, text)
        for where, language, text in texts
        if re.search(CALLED_WRONGLY[language], text, re.IGNORECASE)
    ] == []


def test_everybody_has_circumstances_in_both_languages(people):
    for person in people.values():
        for language in ("en", "fr"):
            told = len(SENTENCE.findall(person.words[language]["circumstances"]))
            assert 2 <= told <= LONGEST, (person.key, language, told)


def test_the_same_texts_stand_in_both_languages(examples):
    for entries in examples:
        for entry in entries:
            assert set(entry.words["en"]) == set(entry.words["fr"]), entry.key
            assert entry.words["en"]["place"], entry.key


def test_a_summary_is_one_sentence(examples):
    for entries in examples:
        for entry in entries:
            for words in entry.words.values():
                sentences = SENTENCE.findall(words.get("summary", ""))
                assert len(sentences) == ("summary" in words), entry.key


def test_a_note_stands_where_a_text_is_hard_to_read(people):
    for person in people.values():
        notes = person.facts.get("content_notes", [])
        assert ("child" in notes) == (person.facts.get("age_from", 18) < 18)
        for cause in ("suicide", "homicide"):
            told = [row["cause"] for row in person.rows.get("causes", [])]
            assert (cause in notes) == (cause in told), person.key
