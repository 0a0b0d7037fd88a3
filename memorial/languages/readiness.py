"""In what state entries are in each language: missing, draft, live, borrowed, older."""

from collections import defaultdict
from dataclasses import dataclass
from functools import reduce
from operator import or_

from django.db.models import Exists, OuterRef, Q, Subquery, TextChoices
from django.utils.translation import gettext_lazy as _

from .models import Original, TranslatedText, digest


class State(TextChoices):
    MISSING = "missing", _("missing")
    DRAFT = "draft", _("draft")
    LIVE = "live", _("live")
    BORROWED = "borrowed", _("with borrowed texts")
    OLDER = "older", _("older than the original")


@dataclass(frozen=True)
class InLanguage:
    """An entry in one language; ``page`` is the id of its page there.

    ``borrowed`` and ``older`` are the names of the texts that are so for readers.
    """

    page: int | None = None
    live: bool = False
    has_open_draft: bool = False
    is_original: bool = False
    borrowed: tuple[str, ...] = ()
    older: tuple[str, ...] = ()

    @property
    def states(self):
        """Every State that is true of it; one that is live has no more to be done."""
        if self.page is None:
            return (State.MISSING,)
        if not self.live:
            return (State.DRAFT,)
        lacking = {State.BORROWED: self.borrowed, State.OLDER: self.older}
        return tuple(state for state, texts in lacking.items() if texts) or (
            State.LIVE,
        )


ABSENT = InLanguage()


def originals(model):
    """The pages on which facts are entered, drafts included."""
    written_in = Original.objects.filter(
        translation_key=OuterRef("translation_key"), locale=OuterRef("locale")
    )
    return model.objects.filter(Exists(written_in))


def states_of(model, keys):
    """By translation key and locale id, an InLanguage; two queries."""
    keys = list(keys)
    texts, known = texts_of(model, keys), remembered(keys)
    return {
        (key, locale): in_language(row, pages[row.original_locale], model, known)
        for key, pages in texts.items()
        for locale, row in pages.items()
        if row.original_locale in pages
    }


def texts_of(model, keys):
    """By translation key and locale id, the page's row with its texts."""
    written_in = Original.objects.filter(translation_key=OuterRef("translation_key"))
    rows = model.objects.filter(translation_key__in=keys).annotate(
        original_locale=Subquery(written_in.values("locale_id")[:1])
    )
    found = defaultdict(dict)
    for row in rows.values_list(
        "pk",
        "translation_key",
        "locale_id",
        "original_locale",
        "live",
        "has_unpublished_changes",
        *model.word_fields,
        named=True,
    ):
        found[row.translation_key][row.locale_id] = row
    return found


def remembered(keys):
    rows = TranslatedText.objects.filter(translation_key__in=keys)
    return {
        (row.translation_key, row.locale_id, row.field, row.digest): row for row in rows
    }


def in_language(row, original, model, known):
    borrowed, older = [], []
    for name in model.word_fields if row is not original else ():
        own, first = getattr(row, name), getattr(original, name)
        of = (row.translation_key, row.locale_id, name, digest(own))
        record = known.get(of) if own else None
        if first and (not own or (record and record.hidden)):
            borrowed.append(name)
        elif record and not record.hidden and record.original_text != first:
            older.append(name)
    return InLanguage(
        page=row.pk,
        live=row.live,
        has_open_draft=row.live and row.has_unpublished_changes,
        is_original=row is original,
        borrowed=tuple(borrowed),
        older=tuple(older),
    )


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
    if not keys:
        return []
    return [
        key
        for (key, locale_id), there in states_of(model, keys).items()
        if locale_id == locale.pk and state in there.states
    ]
