"""Invented lists of invented people, in the form in which real ones come."""

import csv
import io

HEADER = (
    "id", "date", "location", "latitude", "longitude", "name", "photo", "age",
    "nationalite", "nationality", "minor (Y/N)", "Genre (H/F)", "cause", "incident",
    "description", "description_en", "source1", "source2",
)  # fmt: skip
BLANK = dict.fromkeys(HEADER, "")
ADA = {
    "id": "1",
    "date": "20170712",
    "location": "Exempleville",
    "name": "Ada Example",
    "age": "30",
    "nationalite": "Soudanaise",
    "nationality": "Sudanese",
    "Genre (H/F)": "F",
    "cause": "Noyade",
    "incident": "Drowning",
    "description": "Un texte inventé sur Ada.",
    "description_en": "An invented text on Ada.",
    "source1": "https://www.paper.example/ada?utm_source=x",
}
CHILD = ADA | {"id": "2", "name": "Bo Sample", "age": "9", "description": "Sur Bo."}
NOBODY = {"id": "3", "date": "201708", "description": "Une personne inventée."}


def together(*names, text="Un naufrage inventé.", date="20180101"):
    """Rows of one incident; a name may be empty."""
    return [
        {
            "id": str(10 + place),
            "date": date,
            "location": "Au large d’Exempleville",
            "latitude": "50.9",
            "longitude": "1.5",
            "name": name,
            "cause": "Noyade",
            "description": text,
        }
        for place, name in enumerate(names)
    ]


def as_csv(rows, header=HEADER):
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, header)
    writer.writeheader()
    writer.writerows(BLANK | row for row in rows)
    return file.getvalue().encode()
