"""What is read beside the entries, and must not tell what an entry hides."""

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models
from wagtail.admin.forms import WagtailAdminPageForm

from ..form_of_texts import FormOfTexts
from ..walking.newly_told import newly_told


class GuardedPageForm(FormOfTexts, WagtailAdminPageForm):
    def typed(self):
        return self.instance.serializable_data()


class GuardedPage(models.Model):
    """A page that is no entry. By whatever door a text comes, it is looked at."""

    base_form_class = GuardedPageForm

    class Meta:
        abstract = True

    def newly_told(self):
        return newly_told(self, self.serializable_data())

    def reason_against_going_live(self):
        return next((sentence for _field, sentence in self.newly_told()), "")

    def save(self, *args, **kwargs):
        # Beside a draft Wagtail saves some fields of the live page, none of its texts.
        if self.live and kwargs.get("update_fields") is None:
            refuse(self.newly_told())
        super().save(*args, **kwargs)


class GuardedRow(models.Model):
    """Read as soon as it is saved."""

    class Meta:
        abstract = True

    def clean(self):
        super().clean()
        refuse(newly_told(self, vars(self)))


def refuse(told):
    if told:
        raise ValidationError(
            {field or NON_FIELD_ERRORS: [sentence] for field, sentence in told}
        )
