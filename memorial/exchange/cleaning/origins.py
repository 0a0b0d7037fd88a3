"""Where someone came from, out of one cell in each of two languages."""

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from memorial.names.folding import folded

from .births import clean_birth
from .nationalities import COUNTRY_OF, LONGER, PEOPLE_OF, STATELESS, TWO_COUNTRIES
from .notes import Cleaned, changed, doubt, refused

REGION = re.compile(
    r"\s*\((?:originaire|region|région|province|from|ville|village|du|de)\b[^()]*\)",
    re.I,
)
SPLIT = re.compile(r"\s+(?:disposant|avec|with|having|holding)\b.*", re.I)
# Nationals who needed no smuggler here: perhaps a driver or a rescuer, not exiled.
NEED_NO_PASSAGE = ("BE", "BG", "DE", "FR", "GB", "IT", "LT", "NL", "PL", "RO")


@dataclass(frozen=True)
class Origin:
    country: str = ""
    people: str = ""
    stateless: bool = False

    def __bool__(self):
        return bool(self.country or self.people or self.stateless)


def clean_origins(cells, language):
    """``cells``: the raw text by field, ``nationality.fr`` and so on, best first.

    A dict with a list of ``origins`` rows and perhaps a ``birth_date``.
    """
    notes, facts, read = [], {}, []
    for field, raw in cells.items():
        if not raw.strip():
            continue
        text, birth = clean_birth(raw, language)
        facts |= birth.value
        one = read_origin(text)
        notes += [placed(note, field) for note in (*birth.notes, *one.notes)]
        if one.value:
            read.append((field, raw, text, one.value))
    if not read:
        return Cleaned(facts, tuple(notes))
    field, raw, text, best = best_of(read)
    notes += disagreements(read, best)
    facts["origins"] = [
        {
            "country": best.country,
            "people": best.people,
            "stateless": best.stateless,
            "as_reported": text[:200],
        }
    ]
    return Cleaned(facts, tuple(notes))


def placed(note, field):
    return type(note)(**{**note.__dict__, "field": field})


def best_of(read):
    """The first language, unless the other says the same and more."""
    first = read[0]
    for other in read[1:]:
        if includes(other[3], first[3]):
            return other
    return first


def includes(larger, smaller):
    """Whether ``larger`` says all that ``smaller`` says."""
    return (
        (not smaller.country or smaller.country == larger.country)
        and (not smaller.people or smaller.people == larger.people)
        and (larger.stateless or not smaller.stateless)
    )


def disagreements(read, best):
    for field, raw, _text, origin in read:
        if not includes(best, origin):
            sentence = _("The two languages disagree; the other one was taken.")
            yield doubt(raw, best.country or best.people, sentence, field=field)


def read_origin(raw):
    """An Origin out of one cell; false where nothing is recognised."""
    text = SPLIT.sub("", REGION.sub("", raw))
    words = " ".join(folded(text))
    countries = list(dict.fromkeys(countries_in(words)))
    peoples = [PEOPLE_OF[word] for word in words.split() if word in PEOPLE_OF]
    stateless = any(word in STATELESS for word in words.split())
    if not countries and any(word in TWO_COUNTRIES for word in words.split()):
        return Cleaned(
            Origin(), (refused(raw, _("This may be either of two countries.")),)
        )
    if not (countries or peoples or stateless):
        return Cleaned(
            Origin(), (refused(raw, _("No country or people is recognised.")),)
        )
    origin = Origin((countries or [""])[0], (peoples or [""])[0], stateless)
    return Cleaned(origin, tuple(remarks(raw, text, countries, origin)))


def remarks(raw, text, countries, origin):
    said = " ".join(filter(None, [origin.country, origin.people]))
    if len(countries) > 1:
        yield doubt(raw, said, _("Several countries; the first was taken."))
    elif SPLIT.search(raw):
        yield doubt(raw, said, _("It says more than an origin."))
    elif " ".join(text.split()) != " ".join(raw.split()):
        yield changed(raw, said, _("The region is kept as reported."))


def countries_in(words):
    for phrase, code in LONGER.items():
        if f" {phrase} " in f" {words} ":
            yield code
            words = f" {words} ".replace(f" {phrase} ", " ")
    for word in words.split():
        if word in COUNTRY_OF:
            yield COUNTRY_OF[word]


def is_origin(raw):
    return bool(read_origin(raw).value)
