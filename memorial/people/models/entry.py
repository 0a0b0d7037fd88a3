"""What persons and incidents have in common: a number, an address, shared facts."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from wagtail.models import Page

from memorial.languages.shared_facts import SharedFacts
from memorial.languages.switching import address
from memorial.middleware.caching import publicly_cacheable

from ..actions.index_entries import index_entries
from ..actions.index_names import index_names
from ..living import is_unanswered
from ..private_rows import keep_private
from ..querysets import EntryManager
from ..rules import naming
from ..walking.newly_told import newly_told
from .numbers import PermanentNumber


def word(label, help_text=""):
    """A short text, worded in each language."""
    return models.CharField(label, max_length=500, blank=True, help_text=help_text)


def words(label, help_text=""):
    """A text of paragraphs, worded in each language."""
    return models.TextField(label, blank=True, help_text=help_text)


class EntryPage(SharedFacts, Page):
    """An entry, found by its permanent number alone.

    The title and the slug follow the rules of its kind; nobody types them.
    """

    number = models.PositiveBigIntegerField(null=True, editable=False, db_index=True)

    objects = EntryManager()

    private_page_options = []
    show_in_menus_default = False
    promote_panels = []

    class Meta:
        abstract = True

    def findings(self):
        """What cannot be and what is odd in the facts."""
        return []

    def clean(self):
        super().clean()
        errors = {}
        for finding in self.findings():
            if finding.error:
                errors.setdefault(finding.field, []).append(finding.sentence)
        if errors:
            raise ValidationError(errors)

    @property
    def permanent_address(self):
        """The address by the number alone, which every other one leads to."""
        above = self.url_path.rstrip("/").rpartition("/")[0]
        return f"{settings.BASE_URL}{address(self.language, f'{above}/{self.number}/')}"

    def derive_address(self, shown_name):
        """The number alone for a draft; with the name that may be shown once live."""
        if self.number:
            self.slug = naming.slug(self.number, shown_name if self.live else "")
        if self.url_path:
            # Wagtail works it out of the slug that an old draft came with.
            above = self.url_path.rstrip("/").rpartition("/")[0]
            self.url_path = f"{above}/{self.slug}/"

    def save(self, *args, **kwargs):
        self.number = allotted_number(self.translation_key, published=self.live)
        super().save(*args, **kwargs)

    def save_revision(self, user=None, *args, **kwargs):
        if self.is_translation:
            return super().save_revision(user, *args, **kwargs)
        self.before_a_draft_is_kept(user)
        revision = super().save_revision(user, *args, **kwargs)
        index_names([self.translation_key])
        return revision

    def before_a_draft_is_kept(self, user):
        """Do what no draft may undo, and what must be asked of every way in."""
        keep_private(self, user)

    def reason_against_going_live(self):
        if is_unanswered(self):
            return _(
                "It has not been said whether someone living can be recognised in "
                "these texts. Say so in the form, under “The living”."
            )
        for _field, sentence in newly_told(self, self.serializable_data()):
            return sentence
        return super().reason_against_going_live()

    def when_public_changes(self):
        index_entries([self.translation_key])

    def serve(self, request, *args, **kwargs):
        return publicly_cacheable(super().serve(request, *args, **kwargs))


def allotted_number(translation_key, *, published):
    """The entry's number, given at its first draft and never changed."""
    record = PermanentNumber.objects.get_or_create(translation_key=translation_key)[0]
    if published and not record.published:
        PermanentNumber.objects.filter(pk=record.pk).update(published=True)
    return record.number
