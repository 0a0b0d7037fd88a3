"""Tells an editor after saving that an entry is perhaps another one's twin."""

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages

from memorial.people.matching.twins import twins
from memorial.people.models import PersonPage


def warn_of_twins(request, page):
    """Without a script this is the first that one hears of it; nothing is refused."""
    if not isinstance(page, PersonPage) or page.is_translation:
        return
    found = twins(page)
    if found:
        sentence = _("Perhaps this person has an entry already: %s.")
        names = ", ".join(twin.called for twin in found)
        address = reverse("entering:likely", args=[page.pk])
        messages.warning(
            request, sentence % names, buttons=[messages.button(address, _("Compare"))]
        )
