"""A person as the public may know them."""

from ..archive import archive
from ..choices.facts import ContentNote, Verification
from ..choices.names import OtherNameKind
from ..rules import naming
from ..rules.disclosure import portrait_may_be_shown
from ..rules.mentions import tells, untold_words, words_of
from .facts import (
    PublicAge,
    PublicCause,
    PublicContentNote,
    PublicOrigin,
    PublicPlace,
)
from .parts import age, changes, place, sources
from .texts import safe_wordings
from .untold import shown_name
from .values import (
    PublicDate,
    PublicGathering,
    PublicName,
    PublicPerson,
    PublicPortrait,
)

TOLD = ("summary", "life", "circumstances", "tribute")
DATES = ("death", "found", "identified", "burial")
RATINGS = ("identity", "date", "cause", "border")


def person(page, care, untold_of_others):
    """The PublicPerson of a page, in its language.

    Its texts and sources tell none of ``untold_of_others``, the words that must not
    be told of those it is bound to, unless they are of the person's own public name.
    """
    care = care(page.translation_key)
    name = shown_name(page, care)
    others = [(row.text, is_private(row, care)) for row in page.other_names.all()]
    untold = untold_words(page.name, others, told=bool(name))
    untold |= untold_of_others - words_of([name])
    wordings = safe_wordings(page, untold)
    return PublicPerson(
        number=page.number,
        slug=naming.slug(page.number, name),
        language=page.locale.language_code,
        called=naming.called(page.name, page.name_status, may_be_shown=bool(name)),
        **who(page, care, name),
        **what_happened(page, care.withheld, wordings),
        portrait=portrait(page, care, wordings, untold),
        gathering=gathering(page, untold),
        sources=sources(page, untold, care.private),
        verification=tuple(verification(page)),
        last_checked=page.last_checked,
        changes=changes(page, wordings),
        first_published=page.first_published_at,
        last_published=page.last_published_at,
    )


def who(page, care, name):
    return {
        "named": bool(name),
        "pronunciation": page.name_pronunciation if name else "",
        "other_names": other_names(page, care) if name else (),
        "gender": page.get_gender_display() if page.gender else "",
        "origins": () if "origins" in care.withheld else tuple(origins(page)),
        "age": PublicAge() if "age" in care.withheld else age(page),
    }


def what_happened(page, withheld, wordings):
    return {
        "fate": page.fate,
        "dates": tuple(dates(page)),
        "date": page.placed_date,
        "place": PublicPlace()
        if "place" in withheld
        else place(page, wordings["place"]),
        "causes": () if "causes" in withheld else tuple(causes(page)),
        "inclusion": page.inclusion,
        "content_notes": content_notes(page, withheld),
        "words": told(wordings, withheld),
    }


def content_notes(page, withheld):
    """None that tells by the way what is withheld."""
    untold = {
        *([ContentNote.SUICIDE, ContentNote.HOMICIDE] if "causes" in withheld else ()),
        *([ContentNote.CHILD] if "age" in withheld else ()),
    }
    return tuple(
        PublicContentNote(code)
        for code in ContentNote.values
        if code in page.content_notes and code not in untold
    )


def is_private(name, care):
    return name.private or name.key in care.private


def other_names(page, care):
    return tuple(
        PublicName(
            text=row.text,
            kind=str(OtherNameKind(row.kind).label),
            language=row.language,
            direction=row.direction,
            pronunciation=row.pronunciation,
            original=row.kind == OtherNameKind.ORIGINAL,
            mistaken=row.kind == OtherNameKind.FORMER,
        )
        for row in page.other_names.all()
        if not is_private(row, care)
    )


def origins(page):
    for row in page.origins.all():
        yield PublicOrigin(str(row.country or ""), row.people, row.stateless)


def causes(page):
    for row in page.causes.all():
        yield PublicCause(row.cause, row.certainty)


def dates(page):
    for kind in DATES:
        value = getattr(page, f"{kind}_date")
        if value and not value.is_unknown:
            basis = getattr(page, f"get_{kind}_basis_display")()
            yield PublicDate(
                kind, page._meta.get_field(f"{kind}_date").verbose_name, value, basis
            )


def told(wordings, withheld):
    hidden = ("life", "tribute") if "life" in withheld else ()
    return {name: wordings[name] for name in TOLD if name not in hidden}


def portrait(page, care, wordings, untold):
    allowed = portrait_may_be_shown(page, care, **archive().terms)
    if page.portrait is None or not allowed or page.portrait.licence == "unknown":
        return None
    credit = "" if tells(page.portrait.credit, untold) else page.portrait.credit
    return PublicPortrait(page.portrait, wordings["portrait_alt"], credit)


def gathering(page, untold):
    if not (page.gathering_public and page.gathering_at):
        return None
    place = "" if tells(page.gathering_place, untold) else page.gathering_place
    return PublicGathering(page.gathering_at, place)


def verification(page):
    for subject in RATINGS:
        name = f"{subject}_verification"
        if getattr(page, name):
            label = page._meta.get_field(name).verbose_name
            yield label, str(Verification(getattr(page, name)).label)
