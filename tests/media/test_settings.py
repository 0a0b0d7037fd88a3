"""What this package needs of the settings, so that no door stands open."""

import json

from django.conf import settings
from django.core.files.storage import storages
from wagtail.documents.forms import get_document_form
from wagtail.images.forms import get_image_form

from memorial.media.forms.documents import MemorialDocumentForm
from memorial.media.forms.images import MemorialImageForm
from memorial.media.models import MemorialDocument, MemorialImage
from memorial.settings.parts.places import STORAGES


def test_editors_upload_through_our_forms():
    assert issubclass(get_image_form(MemorialImage), MemorialImageForm)
    assert issubclass(get_document_form(MemorialDocument), MemorialDocumentForm)


def test_the_forms_say_how_large_a_file_may_be(db):
    field = get_image_form(MemorialImage)().fields["file"]
    assert field.max_upload_size == settings.IMAGE_MEGABYTES * 1024 * 1024
    assert "20.0" in field.help_text.replace("\xa0", " ")
    field = get_document_form(MemorialDocument)().fields["file"]
    assert field.max_upload_size == settings.WAGTAILDOCS_MAX_UPLOAD_SIZE


def test_no_document_opens_in_the_browser():
    assert settings.WAGTAILDOCS_INLINE_CONTENT_TYPES == []


def test_wagtail_can_delete_files_in_a_background_task():
    """It hands the storage on as JSON, which knows no Path."""
    assert json.dumps(storages.create_storage(STORAGES["default"]).deconstruct())
