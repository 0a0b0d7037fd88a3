"""What a page declares to have its facts kept equal across languages."""

from django.db import models

from .facts import take_facts
from .models import Original
from .permissions import SharedFactsTester
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

    class Meta:
        abstract = True

    def derive(self):
        """Work out what follows from the facts, such as the title."""

    @property
    def original_locale_id(self):
        return (
            Original.objects.filter(translation_key=self.translation_key)
            .values_list("locale_id", flat=True)
            .first()
        )

    @property
    def is_translation(self):
        return self.original_locale_id not in (None, self.locale_id)

    def original(self):
        """The page on which the facts are entered: this one, or its original."""
        locale_id = self.original_locale_id
        if locale_id in (None, self.locale_id):
            return self
        return (
            type(self)
            .objects.filter(translation_key=self.translation_key, locale_id=locale_id)
            .first()
        )

    def other_languages(self):
        return (
            type(self)
            .objects.filter(translation_key=self.translation_key)
            .exclude(locale_id=self.locale_id)
        )

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
        return revision
