"""Entries by their state in a language: missing, draft, live, borrowed, older."""

from functools import reduce
from operator import or_

from django.db.models import Exists, F, OuterRef, Q, Subquery, TextChoices
from django.utils.translation import gettext_lazy as _

from .models import Original, TranslatedText, digest
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
    found = (older_texts(pages.model, locale, name) for name in words(pages))
    return pages.filter(Exists(here), translation_key__in=set().union(*found))


def older_texts(model, locale, name):
    """Translation keys. The database proposes which wordings rest on another original;
    only the digest says whether such a one is today's."""
    of_entry = model.objects.filter(translation_key=OuterRef("translation_key"))
    own = of_entry.filter(locale=locale, live=True)
    first = originals(model).filter(translation_key=OuterRef("translation_key"))
    said = TranslatedText.objects.filter(locale=locale, field=name).exclude(
        TranslatedText.KEPT_BACK
    )
    proposed = said.annotate(
        own=Subquery(own.values(name)[:1]), first=Subquery(first.values(name)[:1])
    )
    rows = proposed.filter(own__gt="", first__gt="").exclude(original_text=F("first"))
    told = rows.values_list("translation_key", "digest", "own")
    return {key for key, known, text in told if digest(text) == known}


def words(pages):
    return pages.model.word_fields


def keys_that_are(state, model, keys, locale):
    return [
        key
        for key, languages in states(model, keys).items()
        if state in states_of(languages[locale.language_code])
    ]
