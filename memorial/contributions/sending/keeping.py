"""Keeps what a page was sent with: answers and files together, or neither.

A browser has one draft: what it had for another door or entry goes. It was asked.
"""

from django.db import transaction

from ..attachments.receiving import attach, prepare, remove
from .cookie import any_writing


def keep(request, writing, answers):
    """The sentences about files that were refused; all else is kept from here on."""
    ready, refused = prepare(request)
    with transaction.atomic():
        if writing.is_new and (former := any_writing(request)):
            former.erase()
        writing.keep(answers)
        remove(request.POST.getlist("remove"), writing.owning)
        refused += attach(ready, writing.owning)
    return refused
