"""Texts that are borrowed or older, in whichever language."""

from wagtail.models import Locale

from memorial.languages.in_state import in_state
from memorial.languages.states import states
from memorial.people.models import PersonPage

from .rule import keys_of, live_people


def keys_in_state(state):
    """Translation keys of the people of whom it is true in some language."""
    found = set()
    for locale in Locale.objects.all():
        found |= set(keys_of(in_state(live_people(), locale, state)))
    return sorted(found, key=str)


def texts_in_state(keys, which):
    """By translation key: “Français (life, tribute)”."""
    names = {each.language_code: str(each) for each in Locale.objects.all()}
    return {
        key: "; ".join(
            f"{names[code]} ({labels_of(getattr(there, which))})"
            for code, there in languages.items()
            if there.live and getattr(there, which)
        )
        for key, languages in states(PersonPage, keys).items()
    }


def labels_of(texts):
    return ", ".join(dict.fromkeys(str(label_of(name)) for name in texts))


def label_of(name):
    """What the form calls a text; those of rows by what the rows are."""
    field = PersonPage._meta.get_field(name.partition(".")[0])
    return field.related_model._meta.verbose_name if "." in name else field.verbose_name
