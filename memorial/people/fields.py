"""Fields for uncertain dates, for several choices at once, and for a time of day."""

from functools import lru_cache

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from memorial.dates.reading import UnreadableDate, read
from memorial.dates.uncertain import NotEDTF, UncertainDate
from memorial.dates.wording import in_words


class UncertainDateFormField(forms.CharField):
    """Takes a date as people write it; shows it in the reader's words."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs | {"max_length": None})

    def to_python(self, value):
        text = value if isinstance(value, UncertainDate) else super().to_python(value)
        if text in self.empty_values or isinstance(text, UncertainDate):
            return text or None
        try:
            return read(text, get_language())
        except UnreadableDate as error:
            raise ValidationError(error.sentence(get_language())) from error

    def prepare_value(self, value):
        if isinstance(value, UncertainDate):
            return in_words(value, get_language())
        return value

    def has_changed(self, initial, data):
        try:
            return (self.to_python(initial) or None) != self.to_python(data)
        except ValidationError:
            return True


class OrderOfARow(forms.IntegerField):
    """Where a new row stands: with nothing else in it, it is no row."""

    def has_changed(self, initial, data):
        return False


class MomentFormField(forms.DateTimeField):
    """A day and a time that can be told in every time zone, and that anybody meant."""

    def to_python(self, value):
        moment = super().to_python(value)
        if moment and not 1900 <= moment.year <= 2200:
            raise ValidationError(_("Give a year between 1900 and 2200."))
        return moment


@lru_cache(maxsize=4096)
def as_kept(edtf):
    """Lists of all people hold the same dates many times; a date never changes."""
    return UncertainDate.from_edtf(edtf)


class UncertainDateField(models.CharField):
    """An UncertainDate, stored as its EDTF string (ISO 8601-2); NULL where none."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{"max_length": 100, "null": True} | kwargs)

    def from_db_value(self, value, expression, connection):
        return as_kept(value) if value else None

    def to_python(self, value):
        if not value:
            return None
        if isinstance(value, UncertainDate):
            return value
        try:
            return UncertainDate.from_edtf(value)
        except NotEDTF as error:
            raise ValidationError(str(error)) from error

    def get_prep_value(self, value):
        value = self.to_python(value)
        return value.edtf if value else None

    def value_to_string(self, obj):
        return self.get_prep_value(self.value_from_object(obj))

    def run_validators(self, value):
        super().run_validators(value and value.edtf)

    def formfield(self, **kwargs):
        return super(models.CharField, self).formfield(
            **{"form_class": UncertainDateFormField} | kwargs
        )


class SeveralChoicesField(models.JSONField):
    """A list of codes out of ``choices``, kept in the order of the choices."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{"default": list, "blank": True} | kwargs)

    def validate(self, value, model_instance):
        known = [code for code, _label in self.flatchoices]
        if any(code not in known for code in value or ()):
            raise ValidationError(
                self.error_messages["invalid_choice"] % {"value": value}
            )

    def formfield(self, **kwargs):
        return forms.MultipleChoiceField(
            choices=self.choices,
            label=capfirst(self.verbose_name),
            help_text=self.help_text,
            required=False,
            widget=forms.CheckboxSelectMultiple,
        )
