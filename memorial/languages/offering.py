"""Parts of the site that are offered in other languages than the archive is kept in."""

from django.conf import settings
from django.utils.translation import get_language
from wagtail.coreutils import get_content_languages

OFFERED = {}
SAID_THERE = []


def offer(namespace, codes, said_there):
    """What stands below ``namespace`` is there in any language that has an address.

    ``codes()`` tells in which of them readers are led there; ``said_there`` of a path
    within the tree whether it holds sentences that they read.
    """
    OFFERED[namespace] = codes
    SAID_THERE.append(said_there)


def is_said_apart(path):
    return any(said_there(path) for said_there in SAID_THERE)


def is_offered_apart(match):
    return any(namespace in OFFERED for namespace in match.namespaces)


def languages_at(match):
    """The codes of the languages between which readers switch at this address."""
    if match and is_offered_apart(match):
        return next(OFFERED[name]() for name in match.namespaces if name in OFFERED)
    return list(get_content_languages())


def content_language():
    """The active language, or the first one where the archive is not kept in it."""
    active = get_language()
    return active if active in get_content_languages() else settings.LANGUAGE_CODE
