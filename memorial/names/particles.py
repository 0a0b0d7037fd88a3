"""Small words of a name: articles, "son of", "servant of", "of the faith"."""

import re


def words_of(row):
    return frozenset(row.split())


ARTICLES = words_of("al el ul il ud ed ad")
# The article before a sun letter; some of these are words of their own elsewhere.
ASSIMILATED = words_of("ar as ash an az at er es ech en ez et")
KIN = words_of(
    """ibn bin bn abn bnt ben bent bint binti binte ould wuld wld wald oulad
    walad weld de du des di da do dos la le van von der den"""
)
SERVANT = words_of("abd abdul abdel abdal abdol abdoul abdur abder abdir ebdul")
FATHER = words_of("abu abou abo abw aby")
OF_FAITH = re.compile("[aeou]{1,2}[ld]?d{1,2}(?:in|ine|een|ien|yn)$")
# Well-known forms of one name that sound unlike it, and the form they are taken for.
KNOWN_FORMS = {
    "muhamad": "md mohd muhd mhd maxamed maxamad mahamed mahamad mahamat",
    "tewodros": "tedros tewedros theodros",
    "solomon": "selemon selomon salomon",
    "yahya": "yaya",
    "henok": "enoch enock henoch",
}
# Written without their short vowels, and nearly always said so.
SAID = {"عمر": "omar", "ناصر": "naser"}
USUAL = {form: usual for usual, row in KNOWN_FORMS.items() for form in row.split()}
FAITH = words_of("din dine deen dyn dien")
OF_GOD = re.compile("[ce]?[ae]bd[aeiou]+l+a{1,2}(?:h|ye|y|i|ay)?$")
SERVANT_OF = re.compile(
    r"c?[ae]bd[aeiouy]{1,2}(?:l+(?=\w{3})|(?=([rszntd])\1\w{3}|r\w{4}))"
)
ENDS_IN_FAITH = re.compile(
    r"(\w{2,}?)(?:[aeou]{1,2}(?:dd|ld|d)|(?<=\w{3})d)(?:in|ine|een|ien|yn)$"
)


def is_article(word):
    return word in ARTICLES


def is_kin(word):
    return word in KIN


def servant_of(word):
    """The name behind "servant of" in one word: Abdelkader, Abdurrahman; or nothing."""
    if OF_GOD.fullmatch(word):
        return "alla"
    found = SERVANT_OF.match(word)
    return word[found.end() :] if found else ""


def faith_of(word):
    """What stands before "of the faith" in one word: Noureddine; or nothing."""
    found = ENDS_IN_FAITH.fullmatch(word)
    return found[1] if found else ""
