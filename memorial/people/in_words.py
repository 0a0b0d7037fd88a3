"""What is told of a person in a line of its own: age, from where, when."""

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from memorial.dates.wording import in_words

from .choices.facts import DateKind, Fate


def who(told):
    """“about 25 years old, Sudan”; ``told`` is a PublicLine or a PublicPerson."""
    missing = [str(Fate.MISSING.label)] if told.fate == Fate.MISSING else []
    return ", ".join(filter(None, [str(told.age), *map(str, told.origins), *missing]))


def when(date, kind):
    """“12 July 2017”, “found: 12 July 2017”; ``kind`` is that of a PublicLine."""
    if not date:
        return _("date not known")
    words = in_words(date, get_language())
    return SAID_OF.get(kind, lambda: "%(date)s")() % {"date": words}


SAID_OF = {
    DateKind.FOUND: lambda: _("found: %(date)s"),
    DateKind.IDENTIFIED: lambda: _("identified: %(date)s"),
    DateKind.BURIAL: lambda: _("buried: %(date)s"),
}
