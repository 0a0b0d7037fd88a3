"""An age in its many forms; a date of birth beside it is kept apart, in private."""

import re

from django.utils.translation import gettext as _

from memorial.names.folding import folded
from memorial.people.choices.facts import AgeUnit, Minority

from .births import clean_birth
from .notes import Cleaned, changed, doubt, refused

NUMBER = r"(\d{1,3})(?:[.,]0)?"
UNITS = {
    AgeUnit.YEARS: r"ans?|years?(?: old)?|y/?o|jahre",
    AgeUnit.MONTHS: r"mois|months?(?: old)?",
    AgeUnit.DAYS: r"jours?|days?(?: old)?",
}
UNIT = "(?:" + "|".join(UNITS.values()) + ")"
ABOUT = re.compile(r"^(?:±|\+/-|~|≈|c\. ?|ca\.? ?|environ |about |around |vers )\s*")
SINGLE = re.compile(rf"{NUMBER} ?({UNIT})?")
RANGE = re.compile(
    rf"(?:entre |between )?{NUMBER} ?({UNIT})? ?(?:-|–|/|à|to|ou|or|et|and) ?"
    rf"{NUMBER} ?({UNIT})?"
)
DECADE = re.compile(r"(?:in (?:his|her|their) )?([1-9])0(?:s|aine)")
DECADE_WORDS = {"vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50}
ABOVE = re.compile(rf"(?:>|>=|≥|plus de |over |more than ) ?{NUMBER}(?: ?{UNIT})?")
BELOW = re.compile(rf"(?:<|<=|≤|moins de |under |less than ) ?{NUMBER}(?: ?{UNIT})?")
GROUPS = {
    Minority.YES: ("mineur", "mineure", "minor", "child", "enfant", "bebe", "baby"),
    Minority.NO: ("adulte", "adult", "majeur", "majeure"),
}
MOST = 120


def clean_age(raw, language):
    """A dict of age facts; empty where nothing can be said."""
    text = " ".join(raw.split())
    if not text:
        return Cleaned({})
    rest, birth = clean_birth(text, language)
    unsure = rest.endswith("?")
    found = read_age(rest.rstrip("? ").lower())
    if found is None:
        sentence = _("This age cannot be read; it is kept as reported.")
        return Cleaned(birth.value, (*birth.notes, refused(raw, sentence)))
    facts, doubtful = found
    if unsure:
        facts["age_about"] = facts.get("age_from") is not None
    notes = list(birth.notes)
    if doubtful or unsure:
        notes.append(doubt(raw, in_words(facts), doubtful or _("Written with a “?”.")))
    elif not SINGLE.fullmatch(text):
        notes.append(changed(raw, in_words(facts), _("Read as an age.")))
    return Cleaned(facts | birth.value, tuple(notes))


def read_age(text):
    """The facts, and why they are doubtful or ""; None if it is no age."""
    about = bool(ABOUT.search(text))
    text = ABOUT.sub("", text)
    for reader in (single, span, decade, limit, group):
        if found := reader(text):
            facts, doubtful = found
            if about:
                facts["age_about"] = True
            return (facts, doubtful) if plausible(facts) else None
    return None


def plausible(facts):
    ends = (facts.get("age_from"), facts.get("age_to"))
    return all(end is None or end <= MOST for end in ends)


def single(text):
    if not (match := SINGLE.fullmatch(text)):
        return None
    age, unit = int(match[1]), unit_of(match[2])
    sentence = _("A child of less than a year, or an age not known?")
    return {"age_from": age, "age_unit": unit}, "" if age else sentence


def span(text):
    if not (match := RANGE.fullmatch(text)):
        return None
    first, first_unit, last, last_unit = match.groups()
    facts = {
        "age_from": int(first),
        "age_to": int(last),
        "age_unit": unit_of(last_unit),
    }
    if first_unit and last_unit and unit_of(first_unit) != unit_of(last_unit):
        return two_units(facts, unit_of(first_unit))
    if facts["age_to"] < facts["age_from"]:
        return None
    return facts, ""


def two_units(facts, first_unit):
    """“40 days or 4 months”: said in the larger unit, whole ones only."""
    if (first_unit, facts["age_unit"]) != (AgeUnit.DAYS, AgeUnit.MONTHS):
        return None
    facts["age_from"] = facts["age_from"] // 30
    return facts, _("Two ages in different units.")


def decade(text):
    words = folded(text)
    tens = [DECADE_WORDS[word] for word in words if word in DECADE_WORDS]
    if match := DECADE.fullmatch(text):
        tens = [int(match[1]) * 10]
    if not tens:
        return None
    return {"age_from": tens[0], "age_to": tens[0] + 9, "age_unit": AgeUnit.YEARS}, ""


def limit(text):
    """An age that is open on one side says only whether someone was a minor."""
    sentence = _("Only a limit is known; it is kept as reported.")
    if (match := ABOVE.fullmatch(text)) and int(match[1]) >= 18:
        return {"minor_override": Minority.NO}, sentence
    if (match := BELOW.fullmatch(text)) and int(match[1]) <= 18:
        return {"minor_override": Minority.YES}, sentence
    return None


def group(text):
    for answer, words in GROUPS.items():
        if " ".join(folded(text)) in words:
            return {"minor_override": answer}, ""
    return None


def unit_of(word):
    for unit, words in UNITS.items():
        if word and re.fullmatch(words, word):
            return unit
    return AgeUnit.YEARS


def in_words(facts):
    """The age facts in codes, for the report."""
    ends = [str(facts[end]) for end in ("age_from", "age_to") if end in facts]
    if not ends:
        return f"minor: {facts['minor_override']}"
    about = "~" if facts.get("age_about") else ""
    return f"{about}{'–'.join(ends)} {facts['age_unit']}"
