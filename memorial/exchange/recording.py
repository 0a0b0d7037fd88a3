"""What an import leaves beside the pages: its run, raw rows, decision and rights."""

from dataclasses import asdict

from memorial.people.models import DecidedEntry, Decision, Provenance, TextRights

from .matching import digest_of
from .models import ImportRow, ImportRun
from .steps import Action

BATCH = 200


class Recorder:
    def __init__(self, plan, *, file_name, sha256):
        self.plan, self.wishes = plan, plan.wishes
        self.sha256, self.file_name = sha256, file_name[:200]
        self.run = self.decided = None

    @property
    def knows_the_file(self):
        return ImportRun.objects.filter(sha256=self.sha256).exists()

    def begin(self):
        """Keep the run and every row before any page is made."""
        self.run = ImportRun.objects.create(
            file_name=self.file_name,
            sha256=self.sha256,
            language=self.wishes.language,
            published=self.wishes.publish,
            because=self.wishes.because,
            rights=self.wishes.rights,
        )
        notes = self.notes_by_row()
        ImportRow.objects.bulk_create(
            (
                ImportRow(
                    run=self.run,
                    number=row.number,
                    list_key=step.record.key,
                    cells=row.cells,
                    notes=notes.get(row.number, []),
                    digest=digest_of(row.cells),
                    translation_key=step.translation_key,
                )
                for row, step in zip(self.plan.table.rows, self.plan.steps, strict=True)
            ),
            batch_size=BATCH,
        )

    def notes_by_row(self):
        found = {}
        for note in self.plan.notes:
            told = {name: value for name, value in asdict(note).items() if value}
            found.setdefault(note.row, []).append(told)
        return found

    def entry(self, step):
        """Which row an entry came from, and who allows its texts."""
        if step.action is Action.ADD:
            ImportRow.objects.filter(run=self.run, number=step.number).update(
                translation_key=step.translation_key
            )
        if step.action is not Action.PUBLISH:
            Provenance.objects.bulk_create(
                Provenance(
                    translation_key=step.translation_key,
                    field=name,
                    origin=f"import run {self.run.pk}, row {step.number}",
                )
                for name in step.facts.changes or [""]
            )
        for code in step.texts:
            TextRights.objects.update_or_create(
                translation_key=step.translation_key,
                language=code,
                defaults={"holder": self.wishes.rights},
            )

    def decision(self, step):
        """One decision for the whole list, which covers each entry once."""
        covered = DecidedEntry.objects.filter(
            translation_key=step.translation_key, decision__whole_list=True
        )
        if covered.exists():
            return
        if self.decided is None:
            self.decided = Decision.objects.create(
                reason=self.wishes.because, whole_list=True
            )
        DecidedEntry.objects.create(
            decision=self.decided, translation_key=step.translation_key
        )

    def texts(self, step):
        """Languages of which the text may be shown, now or since an earlier run."""
        return list(
            TextRights.objects.filter(translation_key=step.translation_key).values_list(
                "language", flat=True
            )
        )
