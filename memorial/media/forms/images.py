"""The form behind every way in which editors upload a picture."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from ..choices import Licence
from ..cleaning.pictures import clean_file
from ..uploads import put_in_place_of
from .titles import OwnTitleMixin


class CleanImageFormField(WagtailImageField):
    """Never opens what was sent; what it returns was made by us."""

    # The name is not kept, so neither its ending nor its length matters.
    default_validators = []

    def __init__(self, **kwargs):
        super().__init__(**kwargs | {"max_length": None})

    def to_python(self, data):
        upload = forms.FileField.to_python(self, data)
        if upload is None:
            return None
        clean = clean_file(upload)
        put_in_place_of(upload, clean)
        return clean


class MemorialImageForm(OwnTitleMixin, BaseImageForm):
    without_title = _("Picture without a title")
    another_field = "licence"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            stock = self.fields["file"]
            self.fields["file"] = CleanImageFormField(
                label=stock.label, required=stock.required, widget=stock.widget
            )
        if "licence" in self.fields:
            # Wagtail's multiple upload sends the file alone; the default then holds.
            self.fields["licence"].required = False

    def clean_licence(self):
        return self.cleaned_data["licence"] or Licence.UNKNOWN

    class Meta(BaseImageForm.Meta):
        # A plain input: Wagtail's own copies the name of the file into the title.
        widgets = BaseImageForm.Meta.widgets | {"file": forms.FileInput()}
