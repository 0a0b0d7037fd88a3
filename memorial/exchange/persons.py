"""One row as the record of a person: every field through its cleaning."""

from django.utils.translation import gettext as _

from memorial.people.choices.causes import CauseOfDeath
from memorial.people.choices.facts import ContentNote, DateBasis, Inclusion
from memorial.people.rules.ages import minor

from .cleaning.ages import clean_age
from .cleaning.causes import clean_causes
from .cleaning.coordinates import clean_point
from .cleaning.dates import clean_date
from .cleaning.minors import clean_gender, clean_minor, settle_minor
from .cleaning.names import clean_name, other_name_rows
from .cleaning.notes import doubt, refused
from .cleaning.origins import NEED_NO_PASSAGE, clean_origins
from .cleaning.photos import clean_photo
from .cleaning.places import clean_place
from .cleaning.sources import clean_sources
from .plausible import without_the_impossible
from .records import PersonRecord

LONGEST = 200
NEIGHBOURS = ("FR", "GB", "BE")
DRIVING = ("conducteur", "chauffeur", "driver")
NOTED = {
    CauseOfDeath.HOMICIDE: ContentNote.HOMICIDE,
    CauseOfDeath.SUICIDE: ContentNote.SUICIDE,
}


def person_record(read, language, *, filled):
    """The PersonRecord of a ReadRow; its key and incident are given later."""
    name = read.take(clean_name(read.cell("name")), "name")
    origin = read.take(
        clean_origins(read.cells_of("nationality", first=language), language)
    )
    cause = read.take(clean_causes(read.cells_of("cause", first=language)))
    place = read.take(clean_place(read.cell("place")), "place")
    read.take(clean_photo(read.cell("photo")), "photo")
    origins = origin.pop("origins", [])
    facts = {
        "name": name.text,
        "name_status": name.status,
        "gender": read.take(clean_gender(read.cell("gender")), "gender"),
        "private_notes": cause.pop("private_notes", ""),
        **dates(read, language),
        **origin,
        **age(read, language),
        **place_facts(read, place, filled),
    }
    facts = without_the_impossible(facts, read)
    facts["death_basis"] = DateBasis.LIST if facts.get("death_date") else ""
    facts["content_notes"] = content_notes(facts, cause["causes"])
    facts["inclusion"] = inclusion(read, origins, texts(read))
    return PersonRecord(
        key="",
        facts=facts,
        rows={
            "other_names": other_name_rows(name),
            "origins": origins,
            "causes": cause["causes"],
            "sources": read.take(clean_sources(read.cells_of("source"))),
        },
        words=words(read, place, language),
    )


def dates(read, language):
    raw = read.raw.get("date", "")
    facts = {"death_date": read.take(clean_date(read.cell("date"), language), "date")}
    if len(raw) > LONGEST:
        read.add(refused(raw, _("Too long for a date as reported.")), "date")
        raw = ""
    facts["death_as_reported"] = raw
    return facts


def age(read, language):
    raw = read.cell("age")
    facts = read.take(clean_age(raw, language), "age")
    said = read.take(clean_minor(read.cell("minor")), "minor")
    settled = read.take(settle_minor(said, facts, read.cell("minor")), "minor")
    facts = facts | {"minor_override": settled}
    return facts | ({"age_as_reported": raw} if 0 < len(raw) <= LONGEST else {})


def place_facts(read, place, filled):
    raw = {name: read.cell(name) for name in ("latitude", "longitude")}
    point = read.take(clean_point(raw, filled))
    return {name: value for name, value in place.items() if name != "place"} | point


def content_notes(facts, causes):
    notes = [NOTED[row["cause"]] for row in causes if row["cause"] in NOTED]
    child = minor(
        facts.get("age_from"),
        facts.get("age_to"),
        facts.get("age_unit", "years"),
        facts.get("minor_override", ""),
    )
    return [*([ContentNote.CHILD] if child else []), *notes]


def inclusion(read, origins, told):
    """Why someone is counted: of a European national the list cannot say it.

    A driver or a rescuer is never to be called exiled: a neighbour, or one whose
    text speaks of driving, is taken for someone not in exile until an editor looked.
    """
    country = origins[0]["country"] if origins else ""
    if country not in NEED_NO_PASSAGE:
        return Inclusion.CROSSING
    drives = any(word in text.lower() for text in told.values() for word in DRIVING)
    reason = (
        Inclusion.BYSTANDER if country in NEIGHBOURS or drives else Inclusion.CROSSING
    )
    sentence = _("A European national: check why this person is counted.")
    cells = read.cells_of("nationality")
    field = next((name for name, cell in cells.items() if cell), "")
    read.add(doubt(country, Inclusion(reason).label, sentence), field)
    return reason


def texts(read):
    """The longer texts by language."""
    return {
        field.partition(".")[2]: text
        for field, text in read.cells_of("text").items()
        if text
    }


def words(read, place, language):
    found = {code: {"circumstances": text} for code, text in texts(read).items()}
    if place.get("place"):
        found.setdefault(language, {})["place"] = place["place"]
    return found
