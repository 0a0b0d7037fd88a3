"""What a page declares to have its facts kept equal across languages."""

from django.conf import settings
from django.db import models
from django.utils import translation

from .facts import take_facts
from .models import Original
from .permissions import SharedFactsTester
from .previews import as_translated
from .whole_pages import first_whole
from .wording import remember_wording


class SharedFacts(models.Model):
    """A page whose facts are entered on its original, in whichever language that is.

    ``fact_fields`` are copied to every language, ``word_fields`` never are.
    ``fact_relations`` names the child relations, each with the fields of its rows
    that are words; a row is known in every language by its ``key``.
    """

    fact_fields = ()
    word_fields = ()
    fact_relations = {}

    # Set on a version that is only looked at: what it would be a translation of.
    previewed_original = None
    # Set by its form: what is to be done beside the page once a draft is saved.
    when_saved = None

    class Meta:
        abstract = True

    def derive(self):
        """Work out what follows from the facts, such as the title."""

    def reason_against_going_live(self):
        """Why this version waits for someone at its form, in a sentence; or nothing."""
        return ""

    def when_public_changes(self):
        """Do what is to be done beside the entry once its languages are in line."""

    @classmethod
    def with_title_out_of_date(cls):
        """Live pages whose title, as time goes by, says no longer what may be said."""
        return []

    @property
    def original_locale_id(self):
        """The language of the original, which never changes once it is known; None
        before the entry is first saved."""
        if self.__dict__.get("original_locale") is None:
            first = Original.objects.filter(translation_key=self.translation_key)
            self.original_locale = first.values_list("locale_id", flat=True).first()
        return self.original_locale

    @property
    def is_translation(self):
        return self.original_locale_id not in (None, self.locale_id)

    def original(self):
        """The page on which the facts are entered: this one, or its original."""
        if self.previewed_original:
            return self.previewed_original
        locale_id = self.original_locale_id
        if locale_id in (None, self.locale_id):
            return self
        return first_whole(
            type(self).objects.filter(
                translation_key=self.translation_key, locale_id=locale_id
            )
        )

    def other_languages(self):
        return (
            type(self)
            .objects.filter(translation_key=self.translation_key)
            .exclude(locale_id=self.locale_id)
        )

    @property
    def language(self):
        """The code of its language; before it is saved, that of the page above."""
        if self.locale_id is None:
            self.locale = self.get_default_locale()
        return self.locale.language_code

    @property
    def preview_modes(self):
        """This language first; an original can be looked at in all of them."""
        own = self.language
        others = [] if self.is_translation else settings.WAGTAIL_CONTENT_LANGUAGES
        names = dict(settings.WAGTAIL_CONTENT_LANGUAGES)
        return [(own, names[own]), *(pair for pair in others if pair[0] != own)]

    def serve_preview(self, request, mode_name):
        code = mode_name or self.language
        same = code == self.language
        version = self if same else as_translated(self, code)
        with translation.override(code):
            request.LANGUAGE_CODE = code
            return super(SharedFacts, version).serve_preview(request, code).render()

    def permissions_for_user(self, user):
        return SharedFactsTester(user, self)

    def full_clean(self, *args, **kwargs):
        self.derive()
        super().full_clean(*args, **kwargs)

    def save(self, *args, **kwargs):
        if self._state.adding:
            Original.objects.get_or_create(
                translation_key=self.translation_key,
                defaults={"locale_id": self.locale_id},
            )
        if kwargs.get("update_fields") is None:
            self.derive()
        super().save(*args, **kwargs)

    def save_revision(self, *args, **kwargs):
        """Save a draft; a translation's draft holds the original's facts, always."""
        original = self.original()
        if original is not self and original is not None:
            take_facts(self, original)
        revision = super().save_revision(*args, **kwargs)
        if original is not self and original is not None:
            remember_wording(self, original)
        if self.when_saved:
            self.when_saved(self)
        return revision
