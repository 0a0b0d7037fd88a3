"""Makes the entries of the examples, each once, and publishes all languages."""

import hashlib

from django.db import transaction

from memorial.names.as_read import as_read
from memorial.names.folding import folded
from memorial.people.ledger import holds
from memorial.people.models import (
    DecidedEntry,
    Decision,
    IncidentPage,
    PersonPage,
    Provenance,
    TextRights,
)

from ..actions.add_entry import add_entry
from ..actions.publish_entry import publish_entry
from ..archive import locale_for
from ..models import ImportRow, ImportRun
from ..records import IncidentRecord
from .grounds import BECAUSE, RIGHTS
from .reading import read_examples
from .wording import note_texts, word_notes

LIST = "examples"


class Loading:
    """``added``: how many entries were made; ``held``: how many the ledger keeps out.

    Each entry is whole or not there. One that was made before is left as it is, even
    where it was changed, withdrawn or deleted since.
    """

    def __init__(self):
        incidents, people = read_examples()
        held = [person for person in people if is_held(person)]
        self.records = [*incidents, *(one for one in people if one not in held)]
        self.untold = [name for person in held for name in names_of(person)]
        self.held, self.added = len(held), 0
        self.known = dict(
            ImportRow.objects.filter(run__file_name=LIST).values_list(
                "list_key", "translation_key"
            )
        )
        self.recorded = None

    def load(self):
        for number, record in enumerate(self.records, start=1):
            if record.key not in self.known:
                with transaction.atomic():
                    self.add(number, record)
                self.added += 1

    def add(self, number, record):
        model = IncidentPage if isinstance(record, IncidentRecord) else PersonPage
        silence(record, self.untold)
        texts = note_texts(record)
        page = add_entry(
            model,
            record,
            locale=locale_for(next(iter(record.words))),
            texts=list(record.words),
            incident=self.incident(record),
            noted=False,
        )
        self.record(number, record, page)
        publish_entry(page, record, list(record.words))
        word_notes(page, texts)
        self.known[record.key] = page.translation_key

    def incident(self, record):
        """The page of a person's incident in the person's first language."""
        key = self.known.get(getattr(record, "incident", ""))
        locale = locale_for(next(iter(record.words)))
        return (
            key
            and IncidentPage.objects.filter(translation_key=key, locale=locale).first()
        )

    def record(self, number, record, page):
        """Beside the page: the row, the decision, where the facts are from, rights."""
        run, decision = self.grounds()
        key = page.translation_key
        ImportRow.objects.create(
            run=run,
            number=number,
            list_key=record.key,
            cells={"key": record.key},
            digest=digest(f"{LIST} {record.key}"),
            translation_key=key,
        )
        DecidedEntry.objects.create(decision=decision, translation_key=key)
        Provenance.objects.create(
            translation_key=key, origin=f"import run {run.pk}, {LIST}, {record.key}"
        )
        for language in record.words:
            TextRights.objects.create(
                translation_key=key, language=language, holder=RIGHTS
            )

    def grounds(self):
        """The run and the decision, made with the first entry that is new."""
        if self.recorded is None:
            keys = " ".join(record.key for record in self.records)
            run = ImportRun.objects.create(
                file_name=LIST,
                sha256=digest(keys),
                published=True,
                because=BECAUSE,
                rights=RIGHTS,
            )
            decision = Decision.objects.create(reason=BECAUSE, whole_list=True)
            self.recorded = run, decision
        return self.recorded


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


def names_of(person):
    others = [row["text"] for row in person.rows.get("other_names", ())]
    return [name for name in (person.facts.get("name"), *others) if name]


def is_held(person):
    death = person.facts["death_date"]
    return holds(names_of(person), earliest=death.earliest, latest=death.latest)


def silence(record, untold):
    """Leave out the sources of this entry that tell a name of someone held."""
    record.rows["sources"] = [
        row for row in record.rows["sources"] if not tells(row, untold)
    ]


def tells(source, names):
    text = " ".join(source.get(part, "") for part in ("title", "url", "description"))
    return any(set(folded(name)) <= set(folded(as_read(text))) for name in names)
