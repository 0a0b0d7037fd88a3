"""In which state a link is, after what its site answered."""

import re
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import urlsplit

from memorial.fetching.reasons import Reason

from ..choices.links import LinkState
from .links import known_by
from .page_traces import likeness

GONE = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}
FOR_EVER = {HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.PERMANENT_REDIRECT}
SLOW = {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.GATEWAY_TIMEOUT}
# Of a page that speaks of itself: an article may say that a camp is no more.
ITSELF = r"\b(page|article|content|file|document|contenu|fichier)\b"
NOT_FOUND = re.compile(
    rf"(error|erreur) 404|404 (error|not found|page)|^404\W*$|^404 [|–-]|[|–-] 404$"
    rf"|{ITSELF} (was |is |est )?(not found|introuvable|non trouvée?)"
    rf"|{ITSELF} (n[’']existe (pas|plus)|no longer exists|is no longer available)",
    re.IGNORECASE,
)
FOR_SALE = re.compile(
    r"domain (name )?(is |may be )?for sale|buy this domain|domain is parked"
    r"|parked domain|(nom de )?domaine (est )?(à vendre|en vente)|domain has expired",
    re.IGNORECASE,
)
SELLERS = {
    "afternic.com",
    "bodis.com",
    "dan.com",
    "hugedomains.com",
    "parkingcrew.net",
    "sedo.com",
    "sedoparking.com",
    "undeveloped.com",
}
# A page on the same subject shares more than this with what it was.
SAME_TEXT = 0.1
SAME_TEXT_OTHER_TITLE = 0.3
# What two labels make a public ending, as in example.co.uk.
SHORT = re.compile(r"(co|com|org|gov|gouv|ac|net|asso|nom)\.[a-z]{2}")


@dataclass(frozen=True)
class Page:
    """What a page said: its title, and traces of its text."""

    title: str = ""
    traces: list = field(default_factory=list)


@dataclass(frozen=True)
class Answer:
    """``hops`` are the kinds of the redirects that led to ``url``."""

    url: str
    status: int
    hops: tuple[int, ...] = ()
    page: Page = Page()
    text: str = ""


def state_without_answer(reason):
    """Where nothing came back."""
    known = {Reason.NAME: LinkState.GONE, Reason.SLOW: LinkState.SLOW}
    return known.get(reason, LinkState.REFUSED)


def state_of(address, answer, known):
    """``known`` is the Page as it was when somebody relied on it."""
    if answer.status in GONE:
        return LinkState.GONE
    if answer.status in SLOW:
        return LinkState.SLOW
    if answer.status != HTTPStatus.OK:
        return LinkState.REFUSED
    if is_parked(address, answer):
        return LinkState.PARKED
    if is_sent_home(address, answer) or says_not_found(answer.page.title, known):
        return LinkState.GONE
    if has_changed(answer.page, known):
        return LinkState.CHANGED
    return LinkState.MOVED if has_moved(address, answer) else LinkState.OK


def is_parked(address, answer):
    """For sale, or a page that leads to the front page of somebody else's site."""
    there = site(answer.url)
    if there in SELLERS or FOR_SALE.search(f"{answer.page.title} {answer.text[:2000]}"):
        return True
    return there != site(address) and is_sent_home(address, answer)


def is_sent_home(address, answer):
    return not is_home(address) and is_home(answer.url)


def says_not_found(title, known):
    """An article about such a page had that title from the beginning."""
    return bool(NOT_FOUND.search(title)) and title != known.title


def has_changed(page, known):
    alike = likeness(page.traces, known.traces)
    if alike is None:
        return False
    same_title = page.title == known.title
    return alike < (SAME_TEXT if same_title else SAME_TEXT_OTHER_TITLE)


def has_moved(address, answer):
    """For ever, and to another document than the same one on https or with www."""
    for_ever = any(status in FOR_EVER for status in answer.hops)
    elsewhere = site(address) != site(answer.url)
    return for_ever and (elsewhere or known_by(address) != known_by(answer.url))


def is_home(url):
    parts = urlsplit(url)
    bare = re.fullmatch(r"/?([a-z]{2}/?)?(index\.\w+)?", parts.path)
    return bool(bare) and not parts.query


def site(url):
    """The name that somebody has registered, as far as one can tell without a list."""
    labels = (urlsplit(url).hostname or "").split(".")
    size = 3 if SHORT.fullmatch(".".join(labels[-2:])) else 2
    return ".".join(labels[-size:])
