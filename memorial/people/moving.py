"""What stands beside entries in any package, and goes along when one becomes another.

A package registers its models that name an entry by ``translation_key``.
"""

registered = []


def goes_along(model):
    registered.append(model)


def move_along(before, after):
    """Let all rows of one entry be another's; returns them, to be moved back."""
    return {
        model._meta.label: moved(model.objects.filter(translation_key=before), after)
        for model in registered
    }


def move_back(told, after, before):
    """Of the rows that were moved, those that have not gone elsewhere since."""
    for model in registered:
        rows = model.objects.filter(pk__in=told.get(model._meta.label, ()))
        rows.filter(translation_key=after).update(translation_key=before)


def moved(rows, key):
    found = list(rows.values_list("pk", flat=True))
    rows.model.objects.filter(pk__in=found).update(translation_key=key)
    return found
