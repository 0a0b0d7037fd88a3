"""What is asked, one matter each, and in which order for which door."""

from ..choices.doors import Door
from ..sealed.keys import recipients
from .about_person import Facts, Life, Name, Origin, What, When, Where
from .about_sender import Permissions, You
from .contact import Contact
from .evidence import Pictures, Sources
from .removal import Removals
from .wrong import Wrong

ORDER = {
    Door.SOMEONE: (
        Name,
        Origin,
        When,
        Where,
        What,
        Life,
        Sources,
        Pictures,
        You,
        Permissions,
    ),
    Door.ENTRY: (Wrong, Facts, Sources, Pictures, You, Permissions),
    Door.REMOVAL: (Removals, You),
}


def questions_of(door):
    """By code, in the order in which they are asked."""
    contact = (Contact,) if recipients() else ()
    return {question.code: question for question in (*ORDER[door], *contact)}
