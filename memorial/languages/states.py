"""How every text of many entries stands in each language, in a few queries."""

from collections import defaultdict

from django.db import models
from django.db.models import ExpressionWrapper
from wagtail.models import Locale, Revision

from .models import Original, TranslatedText, digest
from .standing import EntryState, Standing, TextState

KNOWN_BY = ("translation_key", "locale_id", "field", "digest")
KNOWN = ("original_text", "hidden", "machine", "older_since")


def states(model, keys=None):
    """``{translation_key: {language code: EntryState}}`` of the entries of a model.

    ``keys`` is a list of translation keys; None asks for every entry. Five queries
    and one for each kind of row that has words, however many entries there are.
    """
    return Survey(model, keys).found()


class Survey:
    """What was read of all pages, drafts and remembered texts, and what follows."""

    def __init__(self, model, keys=None):
        self.model = model
        self.among = {} if keys is None else {"translation_key__in": list(keys)}
        every = model.objects.order_by().values("translation_key")
        self.beside = self.among or {"translation_key__in": every}
        self.codes = dict(Locale.objects.values_list("pk", "language_code"))
        self.first = dict(
            Original.objects.filter(**self.beside).values_list(
                "translation_key", "locale_id"
            )
        )
        self.pages = {row.pk: row for row in self.read_pages()}
        self.words = self.read_words()
        self.drafts = self.read_drafts()
        self.known = self.read_known()

    def read_pages(self):
        return self.model.objects.filter(**self.among).values_list(
            "pk",
            "translation_key",
            "locale_id",
            "live",
            "has_unpublished_changes",
            "first_published_at",
            "last_published_at",
            "latest_revision_id",
            *self.model.word_fields,
            named=True,
        )

    def read_words(self):
        """By page, its texts by name; those of rows as in ``words_of``."""
        words = {
            pk: {name: getattr(row, name) or "" for name in self.model.word_fields}
            for pk, row in self.pages.items()
        }
        for relation, fields in self.model.fact_relations.items():
            if fields:
                self.read_rows(words, relation, fields)
        return words

    def read_rows(self, words, relation, fields):
        rows = self.model._meta.get_field(relation).related_model.objects
        among = {f"page__{name}": keys for name, keys in self.among.items()}
        found = rows.filter(**among).values_list("page_id", "key", *fields)
        for page, key, *texts in found:
            for name, text in zip(fields, texts, strict=True):
                words[page][f"{relation}.{key}.{name}"] = text

    def read_drafts(self):
        """By page, the moment and the texts of its open draft."""
        opened = [
            row.latest_revision_id
            for row in self.pages.values()
            if row.has_unpublished_changes and row.latest_revision_id
        ]
        found = Revision.objects.filter(pk__in=opened).values_list(
            "object_id", "created_at", "content"
        )
        return {
            int(page): (at, self.words_within(content)) for page, at, content in found
        }

    def words_within(self, content):
        """As ``words_of``, of what a revision holds."""
        words = {name: content.get(name) or "" for name in self.model.word_fields}
        for relation, fields in self.model.fact_relations.items():
            for row in content.get(relation) or () if fields else ():
                for name in fields:
                    words[f"{relation}.{row['key']}.{name}"] = row.get(name) or ""
        return words

    def read_known(self):
        kept_back = ExpressionWrapper(TranslatedText.KEPT_BACK, models.BooleanField())
        rows = (
            TranslatedText.objects.filter(**self.beside)
            .annotate(kept_back=kept_back)
            .values_list(*KNOWN_BY, *KNOWN, "kept_back", named=True)
        )
        return {row[: len(KNOWN_BY)]: row for row in rows}

    def found(self):
        by_entry = defaultdict(dict)
        for row in self.pages.values():
            by_entry[row.translation_key][row.locale_id] = row
        return {key: self.of_entry(key, rows) for key, rows in by_entry.items()}

    def of_entry(self, key, rows):
        original = rows.get(self.first.get(key))
        return {
            code: self.of_page(rows.get(locale), original)
            for locale, code in self.codes.items()
        }

    def of_page(self, row, original):
        if row is None:
            return EntryState(texts=self.texts(row, original))
        return EntryState(
            page=row.pk,
            live=row.live,
            draft=row.has_unpublished_changes,
            is_original=row is original,
            texts={} if row is original else self.texts(row, original),
        )

    def texts(self, row, original):
        told = self.words[original.pk] if original else {}
        return {
            name: self.text(row, original, name) for name, text in told.items() if text
        }

    def text(self, row, original, name):
        """The state of one text; ``row`` is None where there is no page."""
        since = original.first_published_at
        if row is None:
            return TextState(Standing.NO_PAGE, since)
        text = self.words[row.pk].get(name, "")
        known = self.remembered(row, name, text)
        drafted, machine = self.drafted(row, name)
        machine = machine or bool(known and known.machine)
        if not text or (known and known.kept_back):
            if drafted:
                return TextState(Standing.DRAFT, drafted, machine)
            return TextState(not_shown(row, known), since, machine)
        if known and known.original_text != self.words[original.pk][name]:
            older = known.older_since or original.last_published_at
            return TextState(Standing.OLDER, older, machine)
        return TextState(Standing.DONE, None, machine)

    def drafted(self, row, name):
        """When another text was drafted, and whether a machine made it."""
        at, words = self.drafts.get(row.pk, (None, {}))
        text = words.get(name, "")
        if not text or text == self.words[row.pk].get(name):
            return None, False
        known = self.remembered(row, name, text)
        return at, bool(known and known.machine)

    def remembered(self, row, name, text):
        key = (row.translation_key, row.locale_id, name)
        return self.known.get((*key, digest(text))) if text else None


def not_shown(row, known):
    """Why readers see the original's text, or none."""
    if known and known.hidden:
        return Standing.HIDDEN
    return Standing.BORROWED if row.live else Standing.MISSING
