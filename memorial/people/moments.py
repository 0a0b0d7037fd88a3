"""Every day and time in the admin's forms of pages is one that can be."""

from django.db import models
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminDateTimeInput

from .fields import MomentFormField

register_form_field_override(
    models.DateTimeField,
    override={"form_class": MomentFormField, "widget": AdminDateTimeInput},
)
