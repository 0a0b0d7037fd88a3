"""What stands beside entries in any package, and goes along when one becomes another.

A package registers its models that name an entry by ``translation_key``, or by another
field.
"""

registered = []


def goes_along(model, field="translation_key"):
    registered.append((model, field))


def move_along(before, after):
    """Let all rows of one entry be another's; returns them, to be moved back."""
    return {
        model._meta.label: moved(model, field, before, after)
        for model, field in registered
    }


def move_back(told, after, before):
    """Of the rows that were moved, those that have not gone elsewhere since."""
    for model, field in registered:
        rows = model.objects.filter(pk__in=told.get(model._meta.label, ()))
        rows.filter(**{field: after}).update(**{field: before})


def moved(model, field, before, after):
    rows = model.objects.filter(**{field: before})
    found = list(rows.values_list("pk", flat=True))
    model.objects.filter(pk__in=found).update(**{field: after})
    return found
