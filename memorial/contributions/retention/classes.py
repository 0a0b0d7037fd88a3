"""For how long each field of the intake is kept; a field without a class is a fault."""

from enum import Enum

from django.utils.translation import gettext_lazy as _


class Kept(Enum):
    DRAFT = _("a day after the last change")
    SENT = _("two days after it was sent")
    WORDS = _(
        "until a week after it was declined, or 90 days after it was accepted; not at "
        "all once it was taken back; at most twelve months after the last step where "
        "nobody decided"
    )
    QUESTION = _("a day after it was read; the answer as what was sent")
    CONTACT = _("90 days after the decision, at most twelve months")
    ORIGINAL = _("30 days after the decision, unless it may be kept for history")
    RECEIPT = _(
        "twelve months after the last use and the last step, or as long as something "
        "is shown"
    )
    TASK = _("that a mail waits, until the night after it was sent")
    LOG = _("twelve months; who did what, and when, stays")
    RECORD = _("as long as the contribution is known of; it says nothing of the sender")


# By model, each field that can hold words, keys or files.
KEPT_AS = {
    "Draft": {"name": Kept.DRAFT, "sealed": Kept.DRAFT},
    "SentDraft": {"name": Kept.SENT},
    "Contribution": {
        "door": Kept.RECORD,
        "language": Kept.RECORD,
        "state": Kept.RECORD,
        "declined_because": Kept.RECORD,
        "name_shown": Kept.RECORD,
    },
    "Answer": {"question": Kept.WORDS, "field": Kept.WORDS, "text": Kept.WORDS},
    "Attachment": {
        "kind": Kept.WORDS,
        "fate": Kept.WORDS,
        "digest": Kept.WORDS,
        "original": Kept.ORIGINAL,
    },
    "Sheet": {"picture": Kept.WORDS},
    "ApprovedPicture": {},
    "Consent": {
        "purpose": Kept.RECORD,
        "wording": Kept.RECORD,
        "language": Kept.RECORD,
    },
    "Contact": {"sealed": Kept.CONTACT},
    "Question": {"text": Kept.QUESTION, "answer": Kept.WORDS},
    "Step": {"event": Kept.RECORD},
    "Receipt": {"fingerprint": Kept.RECEIPT},
    "CheckedLanguage": {"language": Kept.RECORD, "wording": Kept.RECORD},
}

FORGETTING = {}


def forgets(kept):
    """Registers what forgets a class; it takes the day and returns how much went."""

    def register(function):
        FORGETTING[kept] = function
        return function

    return register
