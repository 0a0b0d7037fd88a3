"""Deletes what stands beside an erased entry, and what logs still say of it."""

from wagtail.models import PageLogEntry

from memorial.languages.models import Original, TranslatedText

from .. import models

BY_KEY = (
    "Consent",
    "DecidedEntry",
    "PrivateRow",
    "Provenance",
    "Recognisable",
    "SignedOff",
    "TextRights",
    "Withdrawal",
    "Withholding",
)


def forget_rows(traces):
    for name in BY_KEY:
        getattr(models, name).objects.filter(translation_key=traces.key).delete()
    for model in (Original, TranslatedText):
        model.objects.filter(translation_key=traces.key).delete()
    alone = models.Decision.objects.filter(whole_list=False, entries=None)
    alone.update(reason="")
    models.NotTheSame.objects.filter(one=traces.key).delete()
    models.NotTheSame.objects.filter(other=traces.key).delete()
    models.CareRequest.objects.filter(translation_key=traces.key).update(reason="")


def empty_labels(traces):
    """The log keeps who did what and when; the label was the name."""
    PageLogEntry.objects.filter(page_id__in=traces.pages).update(label="", data={})
