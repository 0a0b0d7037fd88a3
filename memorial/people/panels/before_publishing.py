"""What to look at before publishing, and who may be the same person."""

from django.urls import reverse
from django.utils.functional import cached_property
from wagtail.admin.panels import Panel

from ..remarks import remarks


class BeforePublishing(Panel):
    """As the entry stands when the form is opened; the script keeps it up to date."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "people/panels/before_publishing.html"

        @cached_property
        def remarks(self):
            return remarks(self.instance) if self.instance.pk else []

        @property
        def is_person(self):
            return hasattr(self.instance, "name_status")

        def address(self, name):
            """Of what answers about this entry, or about one that is begun here."""
            if self.instance.pk:
                return reverse(f"entering:{name}", args=[self.instance.pk])
            kind = self.instance._meta.model_name
            parent = self.form.parent_page.pk
            return reverse(f"entering:{name}_new", args=[kind, parent])

        @property
        def checks_address(self):
            return self.address("checks")

        @property
        def likely_address(self):
            return "" if self.form.is_translation else self.address("likely")
