"""The list of names as PDF: A4, large letters, dated, with a way back to the page."""

from io import BytesIO
from pathlib import Path

import segno
from django.utils.translation import get_language, get_language_bidi, ngettext
from django.utils.translation import gettext as _

from memorial.dates.uncertain import UncertainDate
from memorial.dates.wording import in_words
from memorial.languages.front_page import name_of_site
from memorial.people.original_names import to_set
from memorial.typesetting.letters import settable
from memorial.typesetting.setting import as_pdf, language_tag

from .others import others_in_words

TEMPLATE = Path(__file__).parent / "paper.typ"


def pdf(names, address, made_on):
    """Bytes of the PDF of NamesToRead; ``address`` is that of the page, whole."""
    return as_pdf(TEMPLATE, values(names, address, made_on))


def values(names, address, made_on):
    """All that the paper says, as plain texts."""
    return {
        "language": language_tag(get_language(), "en"),
        "rtl": get_language_bidi(),
        "site": settable(name_of_site(get_language())),
        "heading": _("Names to read aloud"),
        "subject": wording(names.subject, names.incident and names.incident.date),
        "count": people(names.count) if names.count else _("No one is listed here."),
        "made": made(made_on),
        "incomplete": _("The list is incomplete; absence proves nothing."),
        "page": _("page {page} of {pages}"),
        "address": address,
        "code": code(address),
        "code_says": _("A code that leads to this list as it stands today"),
        "say": _("Say:"),
        "parts": [part(each) for each in names.parts],
        "others": others_in_words(names),
    }


def people(count):
    words = ngettext("%(number)s person", "%(number)s people", count)
    return words % {"number": count}


def made(on):
    date = in_words(UncertainDate.from_edtf(on.isoformat()), get_language())
    words = _("Made on %(date)s. Check again before reading: entries change.")
    return words % {"date": date}


def code(address):
    """The address as a QR code (ISO/IEC 18004), in SVG, without an edge."""
    svg = BytesIO()
    segno.make_qr(address, error="m").save(svg, kind="svg", border=0, xmldecl=False)
    return svg.getvalue().decode()


def part(each):
    return {
        "heading": each.heading,
        "groups": [group(together) for together in each.groups],
    }


def group(together):
    incident = together.incident
    return {
        "incident": incident and wording(incident.called, incident.date),
        "people": [person(each) for each in together.people],
    }


def wording(words, date=None):
    """A Wording and, if there is one, a date, with the language of its letters."""
    when = in_words(date, get_language()) if date else ""
    return {
        "text": settable(", ".join(filter(None, [words.text, when]))),
        "language": language_tag(words.language, None),
    }


def person(each):
    return {
        "called": settable(each.called),
        "original_names": to_set(each.original_names),
        "pronunciation": settable(each.pronunciation),
        "known": settable(each.known),
    }
