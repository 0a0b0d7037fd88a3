"""Whether the list calls someone a minor, and what it says of the gender."""

from django.utils.translation import gettext as _

from memorial.names.folding import folded
from memorial.people.choices.facts import Gender, Minority

from .notes import Cleaned, changed, doubt, refused

YES = ("y", "yes", "o", "oui", "1", "true", "vrai", "mineur", "mineure", "minor")
NO = ("n", "no", "non", "0", "false", "faux", "majeur", "majeure", "adult", "adulte")
MAN = ("h", "homme", "man", "male", "masculin", "garcon", "boy")
WOMAN = ("f", "femme", "woman", "female", "feminin", "fille", "girl")


def word_of(raw):
    return " ".join(folded(raw))


def clean_minor(raw):
    """A code of Minority, or an empty text."""
    word = word_of(raw)
    if word in YES:
        return Cleaned(Minority.YES)
    if word in NO:
        return Cleaned(Minority.NO)
    if raw.strip() in ("", "-"):
        return Cleaned("")
    if not word:
        return Cleaned("", (doubt(raw, "", _("Not known whether a minor.")),))
    return Cleaned("", (refused(raw, _("This does not say whether a minor.")),))


def clean_gender(raw):
    """A code of Gender, or an empty text."""
    word = word_of(raw)
    if word in MAN:
        return Cleaned(Gender.MAN)
    if word in WOMAN:
        return Cleaned(Gender.WOMAN)
    if word == "m":
        return Cleaned(Gender.MAN, (changed(raw, "H", _("M read as a man.")),))
    if raw.strip() in ("", "-", "?"):
        return Cleaned("")
    return Cleaned("", (refused(raw, _("This does not say a gender.")),))


def settle_minor(override, age, raw):
    """“Minor or adult” beside an age: said only where the age does not say it."""
    lowest, unit = age.get("age_from"), age.get("age_unit", "years")
    if lowest is None:
        return Cleaned(override or age.get("minor_override", ""))
    by_age = Minority.YES if unit != "years" or lowest < 18 else Minority.NO
    if override and override != by_age:
        sentence = _("The age and “minor or adult” contradict each other.")
        return Cleaned("", (doubt(raw, "", sentence),))
    return Cleaned("")
