"""Which column of a list means which field, in several spellings and languages.

A field may be followed by a language or a number: ``text.fr``, ``source.2``.
"""

import re

from django.conf import settings
from django.utils.translation import gettext as _

from memorial.names.folding import folded

from .readers.table import UnreadableList

FIELDS = {
    "id": "id|no|nr|number|numero|identifiant|identifier",
    "date": "date|date of death|date de deces|death date|incident date|date of incident"
    "|found dead",
    "place": "location|lieu|place|endroit|lieu du deces|place of death",
    "latitude": "latitude|lat",
    "longitude": "longitude|lon|long|lng",
    "name": "name|nom|nom complet|full name|nom prenom|nom et prenom",
    "photo": "photo|image|picture",
    "age": "age|age at death|age au deces",
    "nationality.fr": "nationalite|pays d origine|origine",
    "nationality.en": "nationality|country of origin|origin|region of origin",
    "minor": "minor|minor y n|mineur|mineur o n|mineur y n",
    "gender": "gender|genre|genre h f|sexe|sex|gender m f|sexe h f",
    "cause": "cause|cause of death|cause du deces|cause de la mort",
    "cause.en": "incident",
    "text": "description|text|texte|circumstances|circonstances",
    "source": "source|sources|url|link|lien|reference",
}
SPELLINGS = {
    spelling: name for name, all_ in FIELDS.items() for spelling in all_.split("|")
}
COUNTS = (
    "no dead|number dead|number of dead|number of deaths|nombre de morts|dead|deaths"
)
IN_A_LANGUAGE = ("cause", "text", "nationality")
TELLING = ("date", "name", "text", "source")
NUMBERED = re.compile(r"(.*?) ?(\d{1,2})")
UNNAMED = re.compile(r"column \d+")


def fields_of(columns, language):
    """By column, the field it means; raises UnreadableList where none is known."""
    fields = {}
    for column in columns:
        name = field_of(column, language)
        if name and name not in fields.values():
            fields[column] = name
    if not any(name.split(".")[0] in TELLING for name in fields.values()):
        raise UnreadableList(
            _(
                "None of the columns is known. "
                "The header should name some of: %(names)s."
            )
            % {"names": "date, name, age, nationality, location, description, source1"}
        )
    return fields


def field_of(column, language):
    header = " ".join(folded(column))
    if name := SPELLINGS.get(header):
        return f"{name}.{language}" if name in IN_A_LANGUAGE else name
    start, _space, last = header.rpartition(" ")
    if last in dict(settings.WAGTAIL_CONTENT_LANGUAGES) and SPELLINGS.get(start):
        name = SPELLINGS[start].split(".")[0]
        return f"{name}.{last}" if name in IN_A_LANGUAGE else None
    numbered = NUMBERED.fullmatch(header)
    if numbered and SPELLINGS.get(numbered[1]) == "source":
        return f"source.{numbered[2]}"
    return None


def refuse_counts(table):
    """A list with a row for each incident is not one with a row for each person."""
    for column in table.columns:
        if " ".join(folded(column)) not in COUNTS.split("|"):
            continue
        several = (
            row.number
            for row in table.rows
            if counts_several(row.cells.get(column, ""))
        )
        if number := next(several, None):
            raise UnreadableList(
                _(
                    "Row %(row)d counts several people in “%(column)s”: this command "
                    "takes lists with one row for each person."
                )
                % {"row": number, "column": column}
            )


def counts_several(cell):
    try:
        return float(cell) > 1
    except ValueError:
        return False


def is_unnamed(column):
    return bool(UNNAMED.fullmatch(column))
