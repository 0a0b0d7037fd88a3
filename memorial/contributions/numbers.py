"""A number as somebody typed it, or as a program sent it in place of a form."""


def number_of(typed):
    """0 for what is none, or is larger than any database holds."""
    typed = (typed or "").strip()
    is_number = typed.isascii() and typed.isdecimal() and len(typed) < 19
    return int(typed) if is_number else 0
