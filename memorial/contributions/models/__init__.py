"""What is kept of what people send, and for how long: retention/ says it by field."""

from .approved import ApprovedPicture
from .attachments import Attachment, Sheet
from .contribution import Answer, Contribution
from .drafts import Draft, SentDraft
from .exchange import Question, Step
from .permissions import Consent, Contact
from .receipts import Receipt
from .wordings import CheckedLanguage

__all__ = [
    "Answer",
    "ApprovedPicture",
    "Attachment",
    "CheckedLanguage",
    "Consent",
    "Contact",
    "Contribution",
    "Draft",
    "Question",
    "Receipt",
    "SentDraft",
    "Sheet",
    "Step",
]
