"""Where a walk finds what must not be told, and whether someone has looked at it."""

from dataclasses import dataclass

from wagtail.models import Locale

from .. import models
from ..public_record.bonds import keys_bound_to
from .seeking import sought_for
from .texts import Told, every_text, texts_of_entries

AROUND = 70


@dataclass(frozen=True)
class Hit:
    """A text that tells it: ``before``, ``word`` and ``after`` show how.

    ``bound``: it is of the entry itself, of a relative or of the same incident, where
    the public door hides it anyway, signed off or not.
    """

    told: Told
    before: str
    word: str
    after: str
    bound: bool
    signed_off: bool = False

    @property
    def more_before(self):
        return not self.told.text.startswith(self.before + self.word)

    @property
    def more_after(self):
        return not self.told.text.endswith(self.word + self.after)


def hits(page, fact=""):
    """All Hits of a fact of a person, those of bound entries first."""
    sought, bound = sought_for(page, fact), bound_to(page)
    signed = signed_off(page.translation_key)
    by_name = fact in ("", models.WithheldFact.NAME)
    own = [page.translation_key]
    texts = every_text() if by_name else texts_of_entries(own)
    found = [
        hit(told, spans, told.key in bound, signed)
        for told in texts
        if (spans := sought.found_in(told.text, bound=told.key in bound))
    ]
    return sorted(found, key=lambda each: (each.signed_off, not each.bound))


def left(found):
    return [each for each in found if not each.signed_off]


def bound_to(page):
    key = page.translation_key
    keys = {key}
    for locale in Locale.objects.all():
        keys |= keys_bound_to(key, locale)
    if page.incident_id:
        keys.add(page.incident.translation_key)
    return keys


def signed_off(key):
    rows = models.SignedOff.objects.filter(translation_key=key)
    return set(rows.values_list("place", "digest"))


def hit(told, spans, bound, signed):
    first, last = spans[0]
    text = told.text
    return Hit(
        told=told,
        before=text[max(0, first - AROUND) : first],
        word=text[first:last],
        after=text[last : last + AROUND],
        bound=bound,
        signed_off=(told.place, told.digest) in signed,
    )
