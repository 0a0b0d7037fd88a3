"""Brings a list of people into the archive; a dry run unless told otherwise."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from memorial.exchange.applying import Applying
from memorial.exchange.archive import NotReady
from memorial.exchange.cleaning.notes import REFUSED
from memorial.exchange.planning import plan_import
from memorial.exchange.readers.opening import open_list
from memorial.exchange.readers.table import UnreadableList
from memorial.exchange.reporting import (
    changes,
    label,
    lines,
    summary,
    where,
    write_report,
)
from memorial.exchange.steps import Wishes
from memorial.people.ledger import LedgerError

EVERY = 25


class Command(BaseCommand):
    help = "Brings in a list of people: a dry run, unless --apply is given."

    def add_arguments(self, parser):
        parser.add_argument("file", help="the list, as CSV")
        parser.add_argument(
            "--language", default=settings.LANGUAGE_CODE, help="of the list: fr, en"
        )
        parser.add_argument("--apply", action="store_true", help="write drafts")
        parser.add_argument("--publish", action="store_true", help="with --apply")
        parser.add_argument("--because", default="", help="why names are published")
        parser.add_argument("--rights", default="", help="who allows the list's texts")
        parser.add_argument("--report", help="write every note to this CSV file")

    def handle(self, **options):
        self.refuse(options)
        wishes = Wishes(
            options["language"],
            options["publish"],
            options["because"].strip(),
            options["rights"].strip(),
        )
        try:
            content, table = open_list(options["file"])
            plan = plan_import(table, wishes)
            self.tell(plan, table, options["report"])
            if options["apply"]:
                self.apply(plan, Path(options["file"]).name, content)
        except (UnreadableList, NotReady, LedgerError) as error:
            raise CommandError(str(error)) from error
        if not options["apply"]:
            self.stdout.write(_("Dry run: nothing was written. Add --apply to write."))

    def refuse(self, options):
        if options["language"] not in dict(settings.WAGTAIL_CONTENT_LANGUAGES):
            raise CommandError(
                _("“%(given)s” is no language of this site: %(known)s.")
                % {
                    "given": options["language"],
                    "known": ", ".join(dict(settings.WAGTAIL_CONTENT_LANGUAGES)),
                }
            )
        if options["publish"] and not options["apply"]:
            raise CommandError(_("--publish needs --apply."))
        if options["publish"] and not options["because"].strip():
            raise CommandError(
                _(
                    "--publish needs --because: why the names of this list, minors' "
                    "among them, may be shown. It is recorded."
                )
            )

    def tell(self, plan, table, report):
        for line in (*lines(plan, table), "", *summary(plan)):
            self.stdout.write(line)
        if report:
            try:
                write_report(report, plan, table)
            except OSError as error:
                raise CommandError(
                    _("The report cannot be written: %s") % error
                ) from error

    def apply(self, plan, file_name, content):
        applying = Applying(plan, file_name=file_name, content=content)
        run = applying.run(self.progress)
        for number, sentence in applying.failed:
            self.stdout.write(f"{where(number)}: {label(REFUSED)}. {sentence}")
        if run:
            self.stdout.write(_("Import run %(run)d.") % {"run": run.pk})
        self.stdout.write(changes(plan))

    def progress(self, done, total):
        if done % EVERY == 0 or done == total:
            self.stdout.write(
                _("%(done)d of %(total)d") % {"done": done, "total": total}
            )
            self.stdout.flush()
