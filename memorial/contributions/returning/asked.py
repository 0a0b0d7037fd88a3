"""What somebody who comes back is asked to allow."""

from ..choices.consents import Allowed
from ..choices.doors import Door
from ..models import Contact
from ..questions import questions_of
from ..questions.about_sender import Permissions


def purposes_of(contribution):
    """Whoever asks for a removal is asked for nothing that may be published.

    “Write back to me” only as long as it is kept how.
    """
    questions = questions_of(Door(contribution.door))
    asked = Allowed if Permissions.code in questions else (Allowed.CONTACT,)
    is_kept = Contact.objects.filter(contribution=contribution).exists()
    return [each for each in asked if is_kept or each != Allowed.CONTACT]
