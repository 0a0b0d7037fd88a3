"""What the group has set for the archive, as pages and rules need it."""

from dataclasses import dataclass, field

from django.apps import apps
from django.core.cache import cache
from django.db.models import F

from .choices.minors import Minors

KEPT = "archive"
SECONDS_KEPT = 60
# For so long a death is recent, unless the group says otherwise.
DAYS = 60


@dataclass(frozen=True)
class Said:
    """The settings as pages need them; ``words`` by the code of a language."""

    recent_days: int = DAYS
    minors: str = Minors.DECISION
    forms_open: bool = False
    words: dict = field(default_factory=dict)

    @property
    def terms(self):
        """What the rules of disclosure ask for, as keywords."""
        return {"days": self.recent_days, "minors": self.minors}

    def in_language(self, code):
        """The contact, licence and forms_closed of a language, if they stand there."""
        return self.words.get(code, {})


def archive():
    """What is Said, kept for a minute so that no page has to ask for it."""
    return cache.get_or_set(KEPT, said, SECONDS_KEPT)


def forget():
    cache.delete(KEPT)


def said():
    """With one query, whatever has been written."""
    terms = ("recent_days", "minors", "forms_open")
    told = ("contact", "licence", "forms_closed")
    rows = list(
        apps.get_model("people.Archive")
        .objects.order_by("-words__sort_order")
        .values(
            *terms,
            code=F("words__locale__language_code"),
            **{name: F(f"words__{name}") for name in told},
        )
    )
    if not rows:
        return Said()
    words = {row["code"]: {name: row[name] for name in told} for row in rows}
    return Said(*(rows[0][name] for name in terms), words=words)
