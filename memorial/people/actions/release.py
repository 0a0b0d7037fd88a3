"""Lets a fact that was withheld be shown again; decided by two, never by a form."""

from wagtail.models import Revision

from memorial.languages.actions.keep_in_line import keep_in_line

from .. import models
from ..choices.names import NameStatus
from .lift_from_ledger import lift_once_committed
from .settle_care import original_of, settle_care


def release(key, fact):
    models.Withholding.objects.filter(translation_key=key, fact=fact).delete()
    if fact == models.WithheldFact.NAME:
        say_that_it_is_known(key)
    settle_care(key)
    lift_once_committed(key, fact)


def say_that_it_is_known(key):
    """On the page and in its newest draft: each would hide the name by itself."""
    page = original_of(key)
    if page is None:
        return
    revision = page.get_latest_revision()
    if revision and revision.content.get("name_status") == NameStatus.WITHHELD:
        content = revision.content | {"name_status": known(revision.content["name"])}
        Revision.objects.filter(pk=revision.pk).update(content=content)
    if page.name_status == NameStatus.WITHHELD:
        page.name_status = known(page.name)
        page.save(clean=False)
        keep_in_line(page)


def known(name):
    return NameStatus.KNOWN if name.strip() else NameStatus.UNKNOWN
