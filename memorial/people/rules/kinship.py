"""What two people were to each other, said from either side."""

from django.utils.translation import gettext_lazy as _

from ..choices.facts import Gender
from ..choices.kinship import Kinship

# All others are the same from both sides.
SEEN_FROM_THE_OTHER = {
    Kinship.PARENT: Kinship.CHILD,
    Kinship.CHILD: Kinship.PARENT,
}
# Where the gender is not known, or neither of the two, the last one stands.
WORDS = {
    Kinship.PARENT: (_("Mother of"), _("Father of"), _("Parent of")),
    Kinship.CHILD: (_("Daughter of"), _("Son of"), _("Child of")),
    Kinship.SIBLING: (_("Sister of"), _("Brother of"), _("Brother or sister of")),
    Kinship.PARTNER: (
        _("Wife or partner of"),
        _("Husband or partner of"),
        _("Partner of"),
    ),
    Kinship.COUSIN: (_("Cousin of"),) * 3,
    Kinship.COMPANION: (_("Friend or companion of"),) * 3,
    Kinship.RELATIVE: (_("Of the family of"),) * 3,
}


def inverse(kind):
    """What the other is to someone who is ``kind`` to them: a parent has a child."""
    return SEEN_FROM_THE_OTHER.get(kind, kind)


def kinship_in_words(kind, gender):
    """“Mother of”, for someone of that gender who was ``kind`` to another."""
    woman, man, either = WORDS[kind]
    return str({Gender.WOMAN: woman, Gender.MAN: man}.get(gender, either))
