"""What differs between two versions of a page, fact by fact and row by row."""

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from memorial.languages.differences import differences

from .in_words import worded
from .values import Change

PRIVATE = ("family_wishes", "identification_notes", "private_notes")
NEVER_TOLD = {"pk", "id", "page", "key", "sort_order"}
LONG = 60


class Comparing:
    """Compares versions of pages of one model; ``titles`` are those of pages, by id."""

    def __init__(self, model, titles):
        self.model, self.titles = model, titles

    def fields(self, *, words_only):
        meta = self.model._meta
        names = self.model.word_fields
        if not words_only:
            private = (name for name in PRIVATE if hasattr(self.model, name))
            names = (*self.model.fact_fields, *names, *private)
        return [f for f in map(meta.get_field, names) if f.editable]

    def changes(self, before, after, *, words_only):
        """The Changes from one version to the next; of words alone, or facts too."""
        found = []
        for field in self.fields(words_only=words_only):
            one, other = before.get(field.name), after.get(field.name)
            if (one or None) != (other or None):
                found.append(self.change(field, one, other))
        for relation, words in self.model.fact_relations.items():
            if words or not words_only:
                found += self.rows(relation, before, after, words if words_only else ())
        return found

    def change(self, field, before, after, *, of="", relation=""):
        before = worded(field, before, self.titles)
        after = worded(field, after, self.titles)
        is_long = max(len(before), len(after)) > LONG
        label = capfirst(str(field.verbose_name))
        return Change(
            name=relation or field.name,
            label=f"{of} – {field.verbose_name}" if of else label,
            before=before,
            after=after,
            pieces=tuple(differences(before, after)) if is_long else (),
        )

    def rows(self, relation, before, after, words):
        """Rows are known by their key; ``words`` are all that may be told of them."""
        model = self.model._meta.get_field(relation).related_model
        old, new = by_key(before.get(relation)), by_key(after.get(relation))
        for key in old | new:
            one, other = old.get(key), new.get(key)
            if (one and other) or words:
                yield from self.row(model, relation, (one or {}, other or {}), words)
            else:
                yield self.whole_row(model, relation, one, other)

    def row(self, model, relation, versions, words):
        one, other = versions
        for field in told(model, words):
            before, after = one.get(field.name), other.get(field.name)
            if (before or None) != (after or None):
                of = capfirst(str(model._meta.verbose_name))
                yield self.change(field, before, after, of=of, relation=relation)

    def whole_row(self, model, relation, one, other):
        """A row that came or went, in one line."""
        said = ", ".join(
            filter(
                None,
                (
                    worded(field, (one or other).get(field.name), self.titles)
                    for field in told(model, ())
                ),
            )
        )
        label = _("%(row)s taken out") if one else _("%(row)s added")
        name = capfirst(str(model._meta.verbose_name))
        before, after = (said, "") if one else ("", said)
        return Change(relation, label % {"row": name}, before, after)


def told(model, words):
    return [
        field
        for field in model._meta.concrete_fields
        if field.name not in NEVER_TOLD and (not words or field.name in words)
    ]


def by_key(rows):
    return {row.get("key"): row for row in rows or ()}
