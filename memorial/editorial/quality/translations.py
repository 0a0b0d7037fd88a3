"""Texts that are borrowed or older, in whichever language."""

from collections import defaultdict

from wagtail.models import Locale

from memorial.languages.readiness import in_state, states_of
from memorial.people.models import PersonPage

from .rule import keys_of, live_people


def keys_in_state(state):
    """Translation keys of the people of whom it is true in some language."""
    found = set()
    for locale in Locale.objects.all():
        found |= set(keys_of(in_state(live_people(), locale, state)))
    return sorted(found, key=str)


def texts_in_state(keys, which):
    """By translation key: “Français: life, tribute”."""
    languages = {locale.pk: str(locale) for locale in Locale.objects.all()}
    told = defaultdict(list)
    for (key, locale), there in states_of(PersonPage, keys).items():
        if there.live and (names := getattr(there, which)):
            labels = (str(PersonPage._meta.get_field(n).verbose_name) for n in names)
            told[key].append(f"{languages[locale]} ({', '.join(labels)})")
    return {key: "; ".join(texts) for key, texts in told.items()}
