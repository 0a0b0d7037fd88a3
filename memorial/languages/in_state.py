"""Entries by their state in a language: missing, draft, live, borrowed, older."""

from functools import reduce
from operator import or_

from django.db.models import Exists, OuterRef, Q, TextChoices
from django.utils.translation import gettext_lazy as _

from .models import Original, TranslatedText
from .states import states


class State(TextChoices):
    MISSING = "missing", _("missing")
    DRAFT = "draft", _("draft")
    LIVE = "live", _("live")
    BORROWED = "borrowed", _("with borrowed texts")
    OLDER = "older", _("older than the original")


def states_of(there):
    """Every State that is true of an EntryState; LIVE where no more is to be done."""
    if there.page is None:
        return (State.MISSING,)
    if not there.live:
        return (State.DRAFT,)
    lacking = {State.BORROWED: there.borrowed, State.OLDER: there.older}
    return tuple(state for state, texts in lacking.items() if texts) or (State.LIVE,)


def originals(model):
    """The pages on which facts are entered, drafts included."""
    written_in = Original.objects.filter(
        translation_key=OuterRef("translation_key"), locale=OuterRef("locale")
    )
    return model.objects.filter(Exists(written_in))


def in_state(pages, locale, state):
    """Those originals of the queryset that are so in the language."""
    here = pages.model.objects.filter(
        translation_key=OuterRef("translation_key"), locale=locale
    )
    if state == State.MISSING:
        return pages.exclude(Exists(here))
    if state == State.DRAFT:
        return pages.filter(Exists(here.filter(live=False)))
    if state == State.LIVE:
        return pages.filter(Exists(here.filter(live=True)))
    lacking = borrowed_in if state == State.BORROWED else older_in
    return lacking(pages.exclude(locale=locale), locale, here.filter(live=True))


def borrowed_in(pages, locale, here):
    empty = (Q(**{name: ""}) & ~Q(**{name: OuterRef(name)}) for name in words(pages))
    hidden = TranslatedText.objects.filter(locale=locale, hidden=True)
    keys = set(hidden.values_list("translation_key", flat=True))
    also = keys_that_are(State.BORROWED, pages.model, keys, locale)
    return pages.filter(
        Exists(here.filter(reduce(or_, empty))) | Q(translation_key__in=also)
    )


def older_in(pages, locale, here):
    """The database proposes whose original reads otherwise by now; only the digest
    of today's wording says whether it is the translation that rests on the former."""
    said = TranslatedText.objects.filter(
        translation_key=OuterRef("translation_key"), locale=locale, hidden=False
    )
    otherwise = (
        Exists(said.filter(field=name).exclude(original_text=OuterRef(name)))
        for name in words(pages)
    )
    proposed = pages.filter(Exists(here)).filter(reduce(or_, otherwise))
    keys = set(proposed.order_by().values_list("translation_key", flat=True))
    return pages.filter(
        translation_key__in=keys_that_are(State.OLDER, pages.model, keys, locale)
    )


def words(pages):
    return pages.model.word_fields


def keys_that_are(state, model, keys, locale):
    return [
        key
        for key, languages in states(model, keys).items()
        if state in states_of(languages[locale.language_code])
    ]
