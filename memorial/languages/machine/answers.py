"""What a translator may answer, and what counts as no answer."""


class NotTranslated(Exception):
    """No usable answer came; whoever asked still has what they had."""


def checked(found, texts):
    """One translation for each text, in their order, or NotTranslated."""
    whole = isinstance(found, list) and len(found) == len(texts)
    if not (whole and all(isinstance(text, str) and text.strip() for text in found)):
        raise NotTranslated
    return found
