"""The address of the page “Can you help?”, below each language."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from .views import can_you_help

app_name = "helping"
urlpatterns = [path(_("can-you-help/"), can_you_help, name="can_you_help")]
