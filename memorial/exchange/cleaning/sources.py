"""Sources of one row: cells split, links cleaned, what is no link described."""

import re
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from memorial.dates.folding import fold
from memorial.people.choices.sources import SourceKind
from memorial.people.models.sources import web_address
from memorial.people.rules.links import archived_copy, clean_link

from .hosts import host_of
from .notes import Cleaned, changed, doubt, refused

START = re.compile(r"https?://", re.I)
# A space inside a link stays where a file name is plainly still going on.
FILE_WITH_SPACES = re.compile(
    r"https?://\S+/[^\n]*\.(?:pdf|docx?|jpe?g|png)\b\S*", re.I
)
LINK = re.compile(r"https?://\S+", re.I)
IMAGE = re.compile(r"\.(?:jpe?g|png|webp|gif)$", re.I)
LONGEST_LINK = 2000
DESCRIBED = {
    SourceKind.REGISTER: r"acte de deces|death certificate|etat civil|civil register",
    SourceKind.GRAVE: r"\btombe\b|\bgrave\b|cimetiere|cemetery",
    SourceKind.TESTIMONY: r"temoign|testimon|temoin|witness",
    SourceKind.LIST: r"\bliste\b|\blist\b",
    SourceKind.OFFICIAL: r"commissariat|prefecture|police|mairie|procureur|gendarmerie",
    SourceKind.PRESS: r"nord littoral|voix du nord|\bafp\b|\breuters\b|\bap\b|libera"
    r"|le monde\b|le parisien|guardian|\bbbc\b|journal",
}
# Such a description may name the living: it stays private until someone has read it.
MAY_NAME_THE_LIVING = (SourceKind.TESTIMONY, SourceKind.GRAVE, SourceKind.OTHER)


def clean_sources(cells):
    """``cells``: raw texts by field; a list of source rows, each link once."""
    rows, notes, seen = [], [], set()
    for field, raw in cells.items():
        if not raw.strip():
            continue
        one = clean_cell(raw)
        notes += [type(n)(**{**n.__dict__, "field": field}) for n in one.notes]
        for row in one.value:
            told = row.get("url") or row.get("description")
            if told in seen:
                sentence = _("The same source stands twice in this row.")
                notes.append(changed(told, "", sentence, field=field))
            else:
                seen.add(told)
                rows.append(row)
    return Cleaned(rows, tuple(notes))


def clean_cell(raw):
    links, rest = parted(raw)
    results = [linked(link) for link in links]
    if rest:
        results.append(described(rest))
    rows = [result.value for result in results if result.value]
    notes = [note for result in results for note in result.notes]
    if len(results) > 1:
        sentence = _("Several sources in one cell; they were put apart.")
        notes.append(changed(raw, f"{len(rows)}", sentence))
    return Cleaned(rows, tuple(notes))


def parted(raw):
    """The links in a cell, and the words that are none."""
    text = raw.strip()
    if len(START.findall(text)) == 1 and FILE_WITH_SPACES.fullmatch(text):
        return [text], ""
    links = LINK.findall(text)
    return links, " ".join(LINK.sub(" ", text).split())


def linked(url):
    clean = clean_link(url.rstrip(",;"))
    notes = []
    if clean != url:
        notes.append(changed(url, clean, _("What only counts readers was left out.")))
    row = {"url": clean}
    if copy := archived_copy(clean):
        row = {"url": copy[0], "archived_url": clean, "archived_on": copy[1]}
        notes.append(changed(url, copy[0], _("An archived copy of this address.")))
    if not (valid(row["url"]) and valid(clean)):
        return Cleaned(None, (refused(url, _("This is no address on the web.")),))
    if IMAGE.search(urlsplit(clean).path):
        notes.append(doubt(url, clean, _("A picture, not a document.")))
    name = (urlsplit(row["url"]).hostname or "").removeprefix("www.")
    host = host_of(name)
    facts = {"kind": host.kind, "publisher": host.publisher, "language": host.language}
    return Cleaned(row | facts, tuple(notes))


def valid(url):
    try:
        web_address(url)
    except ValidationError:
        return False
    return len(url) <= LONGEST_LINK


def described(text):
    kind = next(
        (kind for kind, words in DESCRIBED.items() if re.search(words, fold(text))),
        SourceKind.OTHER,
    )
    confidential = kind in MAY_NAME_THE_LIVING
    row = {"description": text, "kind": kind, "confidential": confidential}
    if confidential:
        sentence = _("May name the living: confidential until someone has read it.")
        return Cleaned(row, (doubt(text, text, sentence),))
    return Cleaned(row, (changed(text, text, _("No link: kept as a description.")),))
