"""The addresses of what is told of an entry beside its page, below each language."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from .citing import citation

app_name = "people"
urlpatterns = [path(_("cite/<int:number>.json"), citation, name="citation")]
