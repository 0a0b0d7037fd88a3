"""Those of an incident of whom we know no more, in words."""

from django.utils.translation import ngettext


def others_in_words(names):
    """A sentence on the ``others`` of NamesToRead; empty if there are none."""
    if not names.others:
        return ""
    say = more if names.count else all_of_them
    return say(names.others, names.incident.dead.is_exact) % {"number": names.others}


def more(number, is_exact):
    if is_exact:
        return ngettext(
            "One other person died, of whom we know no more.",
            "%(number)s other people died, of whom we know no more.",
            number,
        )
    return ngettext(
        "At least one other person died, of whom we know no more.",
        "At least %(number)s other people died, of whom we know no more.",
        number,
    )


def all_of_them(number, is_exact):
    if is_exact:
        return ngettext(
            "One person died, of whom we know no more.",
            "%(number)s people died, of whom we know no more.",
            number,
        )
    return ngettext(
        "At least one person died, of whom we know no more.",
        "At least %(number)s people died, of whom we know no more.",
        number,
    )
