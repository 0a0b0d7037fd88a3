"""Causes of death in many spellings, as codes, with how sure the list is."""

import re

from django.utils.translation import gettext as _

from memorial.dates.folding import fold
from memorial.people.choices.causes import CauseOfDeath, Certainty

from .notes import Cleaned, changed, doubt, refused

PATTERNS = {
    CauseOfDeath.ELECTROCUTION: r"electrocut",
    CauseOfDeath.DROWNING: r"noyade|noye|drown",
    CauseOfDeath.ASPHYXIATION: r"asphyxi|suffoc|etouff",
    CauseOfDeath.CRUSHED: r"pietin|ecras|crushed|trampl",
    CauseOfDeath.TUNNEL: r"eurotunnel|tunnel",
    CauseOfDeath.TRAIN: r"\btrains?\b|\btgv\b|\beurostar\b",
    CauseOfDeath.ROAD: r"\broute\b|\broad\b|\bv[eé]hic|\bcamion|\blorry|\btruck",
    CauseOfDeath.FIRE: r"incendie|\bfire\b|brule|\bburn",
    CauseOfDeath.FALL: r"\bchutes?\b|\bfalls?\b|\bfell\b",
    CauseOfDeath.COLD: r"\bfroid\b|\bcold\b|hypotherm",
    CauseOfDeath.HOMICIDE: r"homicide|meurtre|murder|assassin|killed by|stabb|poignard",
    CauseOfDeath.SUICIDE: r"suicid",
    CauseOfDeath.CARE: r"acces aux soins|access to care|medical care|maladie|illness",
    CauseOfDeath.CONDITIONS: r"conditions de vie|living conditions",
    CauseOfDeath.BIRTH: r"premature|mort-ne|stillb|fausse couche|miscarr",
}
# Said only where nothing more is known.
FALLBACKS = {
    CauseOfDeath.CROSSING: r"passage|crossing|traversee",
    CauseOfDeath.ACCIDENT: r"accident",
    CauseOfDeath.UNKNOWN: r"indetermine|inconnu|unknown|not known|undetermined",
}
REMARK = re.compile(r"\s*\((?:selon|d'apr[eè]s|according|note)\b.*\)\s*$", re.I | re.S)


def clean_causes(cells):
    """``cells``: the raw text by field, ``cause.fr`` and so on, best first.

    A dict of ``causes`` rows and perhaps ``private_notes``.
    """
    read = {field: read_causes(raw) for field, raw in cells.items() if raw.strip()}
    notes = [
        type(note)(**{**note.__dict__, "field": field})
        for field, one in read.items()
        for note in one.notes
    ]
    found = {field: one.value for field, one in read.items() if one.value["causes"]}
    if not found:
        return Cleaned({"causes": []}, tuple(notes))
    best = next(iter(found.values()))
    for field, other in list(found.items())[1:]:
        if codes(other) != codes(best):
            sentence = _("The two languages disagree; the first one was taken.")
            notes.append(doubt(cells[field], codes(best), sentence, field=field))
    return Cleaned(best, tuple(notes))


def codes(value):
    return ", ".join(sorted(row["cause"] for row in value["causes"]))


def read_causes(raw):
    remark = REMARK.search(raw)
    text = REMARK.sub("", raw).strip()
    found = codes_in(fold(text.replace("·", "").replace("’", "'")))
    if not found:
        note = refused(raw, _("This cause is not known here; it is kept as reported."))
        return Cleaned({"causes": []}, (note,))
    certainty = Certainty.PROBABLE if "?" in text else Certainty.STATED
    rows = [
        {"cause": code, "certainty": certainty, "as_reported": text[:500]}
        for code in found
    ]
    value = {"causes": rows}
    notes = []
    if certainty == Certainty.PROBABLE:
        notes.append(doubt(raw, codes(value), _("Written with a “?”.")))
    if remark:
        value["private_notes"] = remark[0].strip()
        sentence = _("The remark was put into the notes for editors.")
        notes.append(changed(raw, text, sentence))
    return Cleaned(value, tuple(notes))


def codes_in(text):
    found = [code for code, words in PATTERNS.items() if re.search(words, text)]
    if CauseOfDeath.FIRE in found and CauseOfDeath.ROAD in found:
        found.remove(CauseOfDeath.ROAD)
    return (
        found
        or [code for code, words in FALLBACKS.items() if re.search(words, text)][:1]
    )
