"""Documents: PDF files, handed out to be saved and never opened in the browser."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument, Document

from ..fields import PdfField
from ..stored_names import random_name


def document_path(document, filename):
    return f"documents/{random_name('.pdf')}"


class MemorialDocument(AbstractDocument):
    title = models.CharField(_("title"), max_length=255)
    file = PdfField(_("file"), upload_to=document_path)

    admin_form_fields = Document.admin_form_fields

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    content_type = "application/pdf"

    def clean(self):
        """No look at the ending: the content was looked at, and the name is ours."""

    @property
    def content_disposition(self):
        return f'attachment; filename="{self.filename}"'
