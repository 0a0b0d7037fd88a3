"""What a newer release changes in an entry, and what an editor has changed since."""

from dataclasses import dataclass, field

LEFT_ALONE = ("private_notes",)


@dataclass
class Differences:
    """By field: ``changes`` to be made; ``conflicts``, which an editor has changed."""

    changes: dict = field(default_factory=dict)
    conflicts: dict = field(default_factory=dict)

    def __bool__(self):
        return bool(self.changes or self.conflicts)


def fact_differences(page, base, ours):
    """Three-way: a fact is changed only where it still is what the list said before.

    ``base`` and ``ours`` are the records of the earlier and of the new release.
    """
    found = Differences()
    for name in sorted(base.facts.keys() | ours.facts.keys()):
        if name in LEFT_ALONE:
            continue
        blank = plain(page._meta.get_field(name).get_default())
        before = plain(base.facts.get(name, blank))
        after = plain(ours.facts.get(name, blank))
        compare(found, name, before, after, plain(getattr(page, name)))
    for relation in sorted(base.rows.keys() | ours.rows.keys()):
        model = page._meta.get_field(relation).related_model
        before = [whole(model, row) for row in base.rows.get(relation, ())]
        after = [whole(model, row) for row in ours.rows.get(relation, ())]
        now = [standing(row) for row in getattr(page, relation).all()]
        compare(found, relation, before, after, now)
    return found


def word_differences(page, before, after):
    found = Differences()
    for name in sorted(before.keys() | after.keys()):
        compare(
            found, name, before.get(name, ""), after.get(name, ""), getattr(page, name)
        )
    return found


def compare(found, name, before, after, now):
    if after in (before, now):
        return
    if now == before:
        found.changes[name] = after
    else:
        found.conflicts[name] = after


def plain(value):
    """A value as it can be compared: no country objects, no None for empty text."""
    code = getattr(value, "code", value)
    return "" if code is None else code


def row_fields(model):
    """The fields of a row that a list can fill: not its keys and its order."""
    return [
        field
        for field in model._meta.concrete_fields
        if field.name not in ("id", "page", "key", "sort_order")
    ]


def whole(model, row):
    return {
        field.name: plain(row.get(field.name, field.get_default()))
        for field in row_fields(model)
    }


def standing(row):
    return {
        field.name: plain(getattr(row, field.name)) for field in row_fields(type(row))
    }
