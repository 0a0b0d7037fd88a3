"""Keeps what a page was sent with: answers and files together, or neither."""

from django.db import transaction

from ..attachments.receiving import attach, prepare, remove


def keep(request, writing, answers):
    """The sentences about files that were refused; all else is kept from here on."""
    ready, refused = prepare(request)
    with transaction.atomic():
        writing.keep(answers)
        remove(request.POST.getlist("remove"), writing.owning)
        refused += attach(ready, writing.owning)
    return refused
