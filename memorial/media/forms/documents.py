"""The form behind every way in which editors upload a document."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.documents.fields import WagtailDocumentField
from wagtail.documents.forms import BaseDocumentForm

from ..pdf import check_pdf
from ..stored_names import random_name
from .titles import OwnTitleMixin


class PdfFormField(WagtailDocumentField):
    def __init__(self, **kwargs):
        super().__init__(**kwargs | {"max_length": None})

    def to_python(self, data):
        upload = forms.FileField.to_python(self, data)
        if upload is None:
            return None
        check_pdf(upload)
        upload.name = random_name(".pdf")
        return upload


class MemorialDocumentForm(OwnTitleMixin, BaseDocumentForm):
    without_title = _("Document without a title")
    another_field = "tags"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            stock = self.fields["file"]
            self.fields["file"] = PdfFormField(
                label=stock.label, required=stock.required, widget=stock.widget
            )

    class Meta(BaseDocumentForm.Meta):
        widgets = BaseDocumentForm.Meta.widgets | {"file": forms.FileInput()}
