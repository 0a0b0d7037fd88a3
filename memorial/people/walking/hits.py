"""Where a walk finds what must not be told, and whether someone has looked at it."""

from dataclasses import dataclass

from wagtail.models import Locale

from .. import models
from ..public_record.bonds import keys_bound_to
from .seeking import sought_for
from .texts import DRAFT, Told, every_text, texts_of_entries

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
    signed = {(place, told) for _key, place, told in signed_off([page.translation_key])}
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
    if getattr(page, "incident_id", None):
        keys.add(page.incident.translation_key)
    if isinstance(page, models.IncidentPage):
        aboard = models.PersonPage.objects.of_incident(key)
        keys.update(aboard.values_list("translation_key", flat=True))
    return keys


def signed_off(keys):
    """Key, place and digest; what holds for a draft holds once it is live."""
    rows = models.SignedOff.objects.filter(translation_key__in=keys)
    told = rows.values_list("translation_key", "place", "digest")
    return {(key, place.removesuffix(DRAFT), digest) for key, place, digest in told}


def hit(told, spans, bound, signed):
    first, last = spans[0]
    text = told.text
    return Hit(
        told=told,
        before=text[max(0, first - AROUND) : first],
        word=text[first:last],
        after=text[last : last + AROUND],
        bound=bound,
        signed_off=(told.standing_place, told.digest) in signed,
    )
