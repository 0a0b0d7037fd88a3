"""The sentences that those read who send something.

A language that the forms alone are made in needs these, and no others.
"""

from functools import cache

from django.conf import settings

from memorial.languages.catalogue import asked_for

# Files of the tree; what else stands there is for editors.
PLACES = (
    "memorial/contributions/actions/come_back.py",
    "memorial/contributions/attachments/*.py",
    "memorial/contributions/choices/consents.py",
    "memorial/contributions/choices/doors.py",
    "memorial/contributions/choices/outcomes.py",
    "memorial/contributions/languages.py",
    "memorial/contributions/models/attachments.py",
    "memorial/contributions/questions/*.py",
    "memorial/contributions/returning/*.py",
    "memorial/contributions/sending/*.py",
    "memorial/contributions/wordings.py",
    "memorial/media/cleaning/refusals.py",
    "memorial/media/pdf.py",
    "memorial/people/rules/naming.py",
    "templates/base.html",
    "templates/contributions/*.html",
)


def is_said_to_senders(path):
    """Whether a path within the tree is one of those files."""
    return any(path.match(place) for place in PLACES)


@cache
def sentences():
    """All of them, as they stand in the code."""
    return tuple(asked_for(settings.BASE_DIR, where=is_said_to_senders))
