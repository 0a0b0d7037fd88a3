"""What there is to translate: entries with their texts, the longest waiting first."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import F
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from memorial.dates.uncertain import UncertainDate
from memorial.dates.wording import in_words
from memorial.languages.states import states
from memorial.people.care import care_for
from memorial.people.models import IncidentPage, PersonPage
from memorial.people.public_record.published_words import unseen_of_person
from memorial.people.rules.naming import NAMING

KINDS = {"person": PersonPage, "incident": IncidentPage}
NOTE = "change_notes"
NOTE_LABEL = _("change note")


@dataclass(frozen=True)
class Todo:
    """An entry in one language; ``texts`` are TextStates by the names of the texts."""

    kind: str
    number: int
    title: str
    placed: UncertainDate | None
    code: str
    page: int | None
    texts: dict
    since: datetime | None

    @property
    def date(self):
        return in_words(self.placed, get_language()) if self.placed else ""

    @property
    def labelled(self):
        """Pairs of what the form calls a text, and its TextState."""
        return [(label(self.kind, name), text) for name, text in self.texts.items()]


@dataclass(frozen=True)
class Asked:
    """Which texts are asked for; by default all that are to be done."""

    field: str = ""
    state: str = ""
    machine: bool = False

    def wants(self, name, text):
        if text.is_done and not text.machine:
            return False
        if self.field and name.partition(".")[0] != self.field:
            return False
        if self.state and text.standing != self.state:
            return False
        return text.machine or not self.machine


def todos(codes, kinds=KINDS, asked=Asked()):
    """Todos into the languages ``codes``; those of entries that are public alone."""
    found = [
        todo
        for kind in kinds
        for row, by_code in surveyed(kind)
        for code in codes
        if code in by_code and (todo := row.todo(code, by_code[code], asked))
    ]
    return sorted(found, key=lambda todo: (todo.since is None, todo.since, todo.number))


def surveyed(kind):
    """Pairs of a public original and its states; nothing that readers do not see."""
    care = care_for() if kind == "person" else None
    rows = {(row.translation_key, row.code): row for row in originals(kind)}
    for key, by_code in states(KINDS[kind]).items():
        first = next((code for code in by_code if by_code[code].is_original), None)
        if row := rows.get((key, first)):
            yield Seen(kind, row, care), by_code


def originals(kind):
    more = (*NAMING, "placed_date", "portrait__licence") if kind == "person" else ()
    return (
        KINDS[kind]
        .objects.public()
        .annotate(code=F("locale__language_code"))
        .values_list("translation_key", "code", "number", "title", *more, named=True)
    )


class Seen:
    """An original, and the names of texts that its readers do not see."""

    def __init__(self, kind, row, care):
        self.kind, self.number, self.title = kind, row.number, row.title
        self.placed, self.unseen = None, set()
        if care:
            licence = row.portrait__licence
            self.unseen = unseen_of_person(row, care(row.translation_key), licence)
            self.placed = row.placed_date

    def todo(self, code, entry, asked):
        """The Todo in one language, or None where nothing that is asked for is left."""
        texts = {
            name: text
            for name, text in entry.texts.items()
            if name not in self.unseen and asked.wants(name, text)
        }
        if entry.is_original or not texts:
            return None
        return Todo(
            kind=self.kind,
            number=self.number,
            title=self.title,
            placed=self.placed,
            code=code,
            page=entry.page,
            texts=texts,
            since=min(
                filter(None, (text.since for text in texts.values())), default=None
            ),
        )


def label(kind, name):
    """What the form of an entry calls a text; rows are told by what they are."""
    if "." in name:
        return NOTE_LABEL
    return KINDS[kind]._meta.get_field(name).verbose_name


def fields():
    """Pairs of a name and a label of every text there is, each once."""
    found = {
        name: label(kind, name)
        for kind, model in KINDS.items()
        for name in model.word_fields
    }
    return [*found.items(), (NOTE, NOTE_LABEL)]
