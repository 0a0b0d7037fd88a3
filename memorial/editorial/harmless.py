"""Text that no spreadsheet takes for a formula, for all that editors take away."""

# Whole-width signs included.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def harmless(value):
    """A number stays one; a text that would be run begins with an apostrophe."""
    if isinstance(value, int):
        return value
    text = str(value)
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text
