"""The style as each page carries it: shortened, and known by its digest.

Why it is not a file of its own: docs/decisions/0017-style-within-the-page.md.
"""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import NamedTuple

from django.conf import settings
from django.templatetags.static import static

from .stylesheet import StylesheetFinder, joined

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
SPACE = re.compile(r"\s+")
SPACE_BESIDE_SIGNS = re.compile(r" ?([{};,]) ?")
OF_OURS = re.compile(r'url\("\.\./([^"]+)"\)')


class StyleWithin(NamedTuple):
    text: str
    digest: str


def style_within(kind=""):
    """Made once, save where one develops; ``kind`` as in stylesheet.py."""
    return made(kind) if settings.DEBUG else made_once(kind)


def made(kind=""):
    text = addressed(shortened(joined(StylesheetFinder.source, kind)))
    digest = b64encode(sha256(text.encode()).digest()).decode()
    return StyleWithin(text, f"sha256-{digest}")


made_once = cache(made)


def shortened(text):
    return SPACE_BESIDE_SIGNS.sub(r"\1", SPACE.sub(" ", COMMENT.sub("", text)).strip())


def addressed(text):
    """Addresses that hold on every page, instead of beside the file."""
    return OF_OURS.sub(lambda found: f'url("{static(found[1])}")', text)
