"""How a text, or an entry, can stand in a language."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _


class Standing(models.TextChoices):
    """Of one text, or of all texts of an entry in one language; the worst first."""

    NO_PAGE = "no_page", _("no page yet")
    HIDDEN = "hidden", _("hidden")
    MISSING = "missing", _("missing")
    BORROWED = "borrowed", _("borrowed")
    DRAFT = "draft", _("in a draft")
    OLDER = "older", _("older")
    DONE = "done", _("done")


WORST_FIRST = list(Standing)
# Readers of the translation see the original's text, or none.
NOT_READ = {Standing.HIDDEN, Standing.MISSING, Standing.BORROWED, Standing.DRAFT}


@dataclass(frozen=True)
class TextState:
    """``since``: from when it waits for a translator; None where nothing is known.

    ``machine``: what a machine made stands there or in the draft, not yet checked.
    """

    standing: Standing
    since: datetime | None = None
    machine: bool = False

    @property
    def is_done(self):
        return self.standing == Standing.DONE


@dataclass(frozen=True)
class EntryState:
    """One entry in one language; ``texts`` are those that the original has, by name.

    ``page`` is the id of the page, None where there is none. Of an original there
    is no text to translate.
    """

    page: int | None = None
    live: bool = False
    draft: bool = False
    is_original: bool = False
    texts: dict = field(default_factory=dict, hash=False)

    @property
    def standing(self):
        """The worst of its texts; without any, DONE."""
        if self.page is None:
            return Standing.NO_PAGE
        found = {state.standing for state in self.texts.values()}
        return next((each for each in WORST_FIRST if each in found), Standing.DONE)

    @property
    def borrowed(self):
        """The names of the texts that readers see in the original's language."""
        return tuple(
            name for name, state in self.texts.items() if state.standing in NOT_READ
        )

    @property
    def older(self):
        return tuple(
            name
            for name, state in self.texts.items()
            if state.standing == Standing.OLDER
        )

    @property
    def machine(self):
        return any(state.machine for state in self.texts.values())
