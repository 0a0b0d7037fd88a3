"""After a year the log keeps who did what and when: its labels are names of people."""

from datetime import timedelta

from wagtail.models import ModelLogEntry, PageLogEntry

from .classes import Kept, forgets

DAYS = 365


@forgets(Kept.LOG)
def forget_labels(today):
    long_ago = today - timedelta(days=DAYS)
    return sum(emptied(model, long_ago) for model in (PageLogEntry, ModelLogEntry))


def emptied(model, long_ago):
    """Content too: of a move or a copy it holds the titles of the pages."""
    old = model.objects.filter(timestamp__date__lte=long_ago)
    return old.exclude(label="", data={}).update(label="", data={})
