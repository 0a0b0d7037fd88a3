"""Cells that slid into a neighbouring column: moved where it is plain, else refused."""

from django.utils.translation import gettext as _

from .minors import MAN, NO, WOMAN, YES, word_of
from .notes import Cleaned, changed, refused
from .origins import is_origin


def unshift(cells):
    """The cells of one row by field, with what stood in a wrong column put right."""
    cells, notes = dict(cells), []
    for field, is_stray, goals in strays(cells):
        was = cells.get(field, "")
        if not is_stray(was):
            continue
        cells[field] = ""
        free = [goal for goal in goals if not cells.get(goal, "").strip()]
        if free and len(free) == len(goals):
            cells[free[0]] = was
            sentence = _("This belongs to another column and was moved there.")
            notes.append(changed(was, free[0], sentence, field=field))
        else:
            sentence = _("This belongs to another column, which says something else.")
            notes.append(refused(was, sentence, field=field))
    return Cleaned(cells, tuple(notes))


def strays(cells):
    """A field, whether its text is a stranger there, and where it may belong."""
    nationalities = sorted(
        (name for name in cells if name.startswith("nationality")), reverse=True
    )
    yield "gender", is_answer, ("minor",)
    yield "minor", is_gender, ("gender",)
    if nationalities:
        yield "minor", is_origin_word, nationalities
    for name in nationalities:
        yield name, is_number, ("age",)


def is_answer(text):
    return word_of(text) in YES + NO


def is_gender(text):
    return word_of(text) in MAN + WOMAN


def is_origin_word(text):
    return bool(text.strip()) and is_origin(text)


def is_number(text):
    return text.strip().isdigit()
