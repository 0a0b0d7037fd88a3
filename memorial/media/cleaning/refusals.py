"""What the reader is told when a picture is refused."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from .reasons import Reason

SENTENCES = {
    Reason.EMPTY: _("The file is empty; please choose the picture again."),
    Reason.TOO_LARGE: _(
        "The file is too large; please send a picture of at most %(megabytes)s MB."
    ),
    Reason.WRONG_FORMAT: _(
        "This is not a picture that we can read; please send one of these kinds: "
        "%(formats)s."
    ),
    Reason.DAMAGED: _(
        "The picture cannot be read because the file is damaged or was cut off on "
        "the way; please send it again."
    ),
    Reason.TOO_MANY_PIXELS: _(
        "The picture is too big; please make it smaller, with at most %(megapixels)s "
        "million pixels and %(longest_side)s pixels on its longest side."
    ),
    Reason.TOO_HARD: _(
        "The picture could not be prepared; please send a smaller copy of it, or a "
        "screenshot."
    ),
    Reason.TOO_MANY_PAGES: _(
        "The document has more than %(pages)s pages; please send only those that "
        "matter."
    ),
    Reason.TOO_BUSY: _(
        "Too many pictures are being read just now: please try again in a minute; what "
        "you wrote is kept."
    ),
}


class RefusedImage(ValidationError):
    """The picture is not kept; ``sentence`` says why and what to do."""

    def __init__(self, reason, **facts):
        super().__init__(SENTENCES[reason], code=reason.name.lower(), params=facts)

    @property
    def sentence(self):
        return self.messages[0]
