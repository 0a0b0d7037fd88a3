"""Each text of a translation beside its original, and what has changed since."""

from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from memorial.languages.differences import differences
from memorial.languages.models import digest
from memorial.languages.standing import Standing
from memorial.languages.states import states
from memorial.languages.wording import remembered, words_of
from memorial.people.public_record.published_words import published_words


@dataclass(frozen=True)
class Side:
    """One text; ``original`` is empty where readers do not see it.

    ``changes`` are the pieces of what changed in the original since ``own`` was made
    from it. ``unchecked``: a machine made ``own``.
    """

    name: str
    label: str
    original: str
    own: str
    changes: tuple
    older: bool
    unchecked: bool
    state: str


class Sides:
    """All texts of one translation, from its draft and the published original."""

    def __init__(self, page):
        self.page, self.original = page, page.original()
        self.draft = page.get_latest_revision_as_object()
        self.own = words_of(self.draft)
        self.published = published_words(self.original)
        self.first = words_of(self.original)
        self.known = remembered(page)

    @property
    def names(self):
        """Of texts that can be worked on: those that readers see, or that stand."""
        told = self.published.texts
        return [name for name in self.own if name in told or self.own[name]]

    def has(self, name):
        """Whether it is one of its texts; no name at all stands for all of them."""
        return not name or name in self.own or name in self.first

    @property
    def unseen(self):
        """Labels of texts that the original has and no reader sees today."""
        told = self.published.texts
        return [
            self.label(name)
            for name, text in self.first.items()
            if text and name not in told
        ]

    @property
    def token(self):
        """Changes when somebody else saves a draft, or publishes another original."""
        revision = self.page.latest_revision_id or 0
        return f"{revision}-{digest(repr(sorted(self.first.items())))[:16]}"

    @cached_property
    def states(self):
        key, code = self.page.translation_key, self.page.language
        return states(type(self.page), [key])[key][code].texts

    @cached_property
    def notes(self):
        return {str(row.key): row for row in self.original.change_notes.all()}

    def label(self, name):
        if "." not in name:
            return self.page._meta.get_field(name).verbose_name
        row = self.notes.get(name.split(".")[1])
        on = date_format(row.on) if row else ""
        return _("change note of %(date)s") % {"date": on}

    def side(self, name, own):
        """With ``own`` as it is saved, or as someone has just typed it."""
        row = self.known.get((name, digest(own))) if own else None
        original = self.published.texts.get(name, "")
        older = bool(row and row.original_text != self.first.get(name, ""))
        state = self.states.get(name)
        return Side(
            name=name,
            label=self.label(name),
            original=original,
            own=own,
            changes=self.changes(row, original) if older else (),
            older=older,
            unchecked=bool(row and row.machine),
            state=Standing(state.standing).label if state else "",
        )

    def changes(self, row, original):
        """Nothing where the text of that time tells what must not be told today."""
        if not (original and self.published.may_tell(row.original_text)):
            return ()
        return tuple(differences(row.original_text, original))
