"""Wagtail's scheduled publishing: each page whole in every language, or reported."""

import logging

from django.core.management.base import CommandError
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.management.commands import publish_scheduled
from wagtail.models import Page, Revision, get_page_models

from memorial.languages.actions.settle_titles import settle_titles
from memorial.languages.going_live import reason_against
from memorial.languages.shared_facts import SharedFacts
from memorial.languages.wagtail_hooks import CALLED_OFF

logger = logging.getLogger(__name__)


class Command(publish_scheduled.Command):
    """Pages are all that is scheduled here: Wagtail's own also looks at snippets.

    One that fails is tried again at the next run, and stops no other.
    """

    def handle(self, *, dryrun, **options):
        if dryrun:
            super().handle(dryrun=True, **options)
            return
        now = timezone.now()
        failed = [
            *each(expired(now), unpublish),
            *each(due(now), publish),
            *each(out_of_date(), settle),
        ]
        if failed:
            raise CommandError(f"{len(failed)} pages failed and will be tried again.")


def expired(now):
    return Page.objects.live().filter(expire_at__lt=now).order_by("expire_at")


def due(now):
    return Revision.objects.filter(approved_go_live_at__lt=now).order_by(
        "approved_go_live_at"
    )


def out_of_date():
    for model in get_page_models():
        if issubclass(model, SharedFacts):
            yield from model.with_title_out_of_date()


def each(rows, act):
    """Do it to each in a transaction of its own; returns those that failed."""
    failed = []
    for row in list(rows):
        try:
            with transaction.atomic():
                act(row)
        except Exception:
            page = getattr(row, "object_id", row.pk)
            logger.exception("%s failed for page %s.", act.__name__, page)
            failed.append(page)
    return failed


def unpublish(page):
    page.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")


def publish(revision):
    page = revision.as_object()
    if reason_against(page):
        call_off(revision, page)
    else:
        revision.publish(log_action="wagtail.publish.scheduled")


def call_off(revision, page):
    """Nobody is there to answer: the history says so, and the form says why."""
    revision.approved_go_live_at = None
    revision.save(update_fields=["approved_go_live_at"])
    log(instance=page, action=CALLED_OFF, revision=revision)


def settle(page):
    """As it stands now: it was found before the others were done."""
    settle_titles(type(page).objects.filter(pk=page.pk))
