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
    asked = Allowed if asks_of_name(contribution) else (Allowed.CONTACT,)
    is_kept = Contact.objects.filter(contribution=contribution).exists()
    return [each for each in asked if is_kept or each != Allowed.CONTACT]


def asks_of_name(contribution):
    """Whether its door asks how the name may be shown, with all else of permissions."""
    return Permissions.code in questions_of(Door(contribution.door))


def name_asked(contribution):
    """The question as a field of the page, or None."""
    if not asks_of_name(contribution):
        return None
    return Permissions(initial={"name_shown": contribution.name_shown})["name_shown"]
