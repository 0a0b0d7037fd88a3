"""What the archive calls itself in a language."""

from django.conf import settings
from wagtail.models import Page

from .switching import root_path


def name_of_site(code):
    """The title of the front page in this language; one query."""
    front = Page.objects.live().filter(url_path=root_path(code))
    return front.values_list("title", flat=True).first() or settings.WAGTAIL_SITE_NAME
