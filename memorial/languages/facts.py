"""Copies the facts of an original into a translation, and nothing but the facts."""

NEVER_COPIED = ("id", "page")


def take_facts(translation, original):
    """Give ``translation`` the facts of ``original``; says whether any differed.

    Neither page is saved.
    """
    changed = False
    for name in original.fact_fields:
        attribute = original._meta.get_field(name).attname
        changed |= take(translation, original, attribute)
    for relation, word_fields in original.fact_relations.items():
        changed |= take_rows(translation, original, relation, word_fields)
    if changed:
        translation.derive()
    return changed


def take(translation, original, attribute):
    value = getattr(original, attribute)
    if getattr(translation, attribute) == value:
        return False
    setattr(translation, attribute, value)
    return True


def take_rows(translation, original, relation, word_fields):
    standing = {row.key: row for row in getattr(translation, relation).all()}
    rows = list(getattr(original, relation).all())
    wanted = [facts_of(row, word_fields) for row in rows]
    if wanted == [facts_of(row, word_fields) for row in standing.values()]:
        return False
    getattr(translation, relation).set(
        [renewed(row, standing.get(row.key), word_fields) for row in rows]
    )
    return True


def renewed(row, standing, word_fields):
    """The row as it is to stand in the translation: its facts, the words kept."""
    words = {name: getattr(standing, name, "") for name in word_fields}
    return type(row)(id=standing and standing.pk, **facts_of(row, word_fields), **words)


def facts_of(row, word_fields):
    return {
        field.attname: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if field.name not in NEVER_COPIED and field.name not in word_fields
    }
