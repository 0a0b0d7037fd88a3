"""Model fields that keep nothing but clean pictures and real PDF files."""

from django.db import models
from django.db.models.fields.files import FieldFile
from wagtail.images.models import WagtailImageField, WagtailImageFieldFile

from .cleaning.pictures import clean_file
from .pdf import check_pdf


class CleanImageFieldFile(WagtailImageFieldFile):
    """The last door: whatever is assigned, what is measured and stored is clean."""

    def save(self, name, content, save=True):
        content = clean_file(content)
        super().save(content.name, content, save)
        self.forget_sizes()

    save.alters_data = True

    def forget_sizes(self):
        """Those of a former file, which Wagtail would go on showing."""
        if self.instance.pk:
            self.instance.renditions.all().delete()

    def get_image_dimensions(self):
        if self._committed:
            return super().get_image_dimensions()
        self.file = clean_file(self.file)
        return self.file.clean_image.size


class CleanImageField(WagtailImageField):
    attr_class = CleanImageFieldFile


class PdfFieldFile(FieldFile):
    def save(self, name, content, save=True):
        check_pdf(content)
        super().save(name, content, save)

    save.alters_data = True


class PdfField(models.FileField):
    attr_class = PdfFieldFile
