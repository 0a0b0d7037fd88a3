"""The drafts of an entry, as somebody may change them; the public page stays."""

from django.conf import settings
from django.utils.translation import gettext as _
from wagtail.models import Locale

from memorial.people.actions.settle_care import original_of
from memorial.people.joining.refusing import Refused
from memorial.people.joining.standing import refuse_locked, refuse_taken_down
from memorial.people.models import IncidentPage, PersonPage


def editable(key, user):
    """The newest draft of the original; Refused where it is not to be touched."""
    page = original_of(key) if key else None
    if isinstance(page, IncidentPage):
        raise Refused(_("The facts of an incident are changed by hand, in its entry."))
    if page is None:
        raise Refused(_("There is no such person any more."))
    refuse_taken_down(page)
    refuse_locked(page, user)
    if not page.permissions_for_user(user).can_edit():
        raise Refused(_("Your role does not allow this."))
    return page.get_latest_revision_as_object()


def languages_of(key):
    """The languages in which the entry has a page, the original's first."""
    pages = PersonPage.objects.filter(translation_key=key).select_related("locale")
    listed = sorted(pages, key=lambda page: (page.is_translation, page.pk))
    return [page.language for page in listed]


def in_language(key, code):
    page = PersonPage.objects.get(translation_key=key, locale__language_code=code)
    return page.get_latest_revision_as_object()


def locale_for(code):
    """That of the language, or of the first where the site is not kept in it."""
    known = dict(settings.WAGTAIL_CONTENT_LANGUAGES)
    return Locale.objects.get(
        language_code=code if code in known else settings.LANGUAGE_CODE
    )


def above(locale, user):
    """The page below which people stand; Refused if the user may add nobody there."""
    [parent] = PersonPage.allowed_parent_page_models()
    page = parent.objects.filter(locale=locale).first()
    if page is None or not page.permissions_for_user(user).can_add_subpage():
        raise Refused(_("Your role does not allow this."))
    return page
