"""What a volunteer writes on an evening, in one language and then in the other."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.translation import override

from memorial.dates.uncertain import UncertainDate
from memorial.dates.wording import in_words


@dataclass(frozen=True)
class Words:
    summary: str
    place: str
    circumstances: str
    portrait_alt: str


WORDS = {
    "en": Words(
        "She wanted to teach children to swim.",
        "on the beach of an invented town",
        "The boat was overloaded, and she fell into the water before dawn.",
        "A young woman with a blue scarf smiles.",
    ),
    "fr": Words(
        "Elle voulait apprendre à nager aux enfants.",
        "sur la plage d’une ville inventée",
        "Le bateau était surchargé et elle est tombée à l’eau avant l’aube.",
        "Une jeune femme au foulard bleu sourit.",
    ),
}
OTHER = {"en": "fr", "fr": "en"}
NAME = {"en": "Vespera Ficta", "fr": "Serotina Ficta"}
SOURCES = {
    "https://paper.example/an-invented-report": "An invented report",
    "https://radio.example/another-invented-report": "Un autre récit inventé",
}
PICTURE = {
    "title": "Portrait lent by the family",
    "credit": "The family",
    "rights_holder": "The family",
}
YESTERDAY = date.today() - timedelta(days=1)


def typed_date(code):
    with override(code):
        return date_format(YESTERDAY, "j F Y")


def shown_date(code):
    return in_words(UncertainDate.from_edtf(YESTERDAY.isoformat()), code)
