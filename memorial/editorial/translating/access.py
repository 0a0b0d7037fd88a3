"""Who may work at the translation desk, in which languages, and on which pages."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from wagtail.models import Locale, Page
from wagtail.permissions import policy_registry

from memorial.languages.shared_facts import SharedFacts


def may_translate(user):
    return user.has_perm("editorial.translate")


def translates_only(user):
    """Whether someone may neither add nor publish: words of translations alone."""
    policy = policy_registry.get_by_type(Page)
    return not policy.user_has_any_permission(user, {"add", "publish"})


def locales_of(user):
    """The languages into which someone works: those of their account, or all."""
    known = user.languages if translates_only(user) else Locale.objects
    return list(known.all())


def translation(user, page_id):
    """The translation to be worked on: Http404 if it is none, PermissionDenied if
    someone may not."""
    if not may_translate(user):
        raise PermissionDenied
    found = Page.objects.filter(pk=page_id).select_related("locale").first()
    page = found and found.specific
    if not isinstance(page, SharedFacts) or not page.is_translation:
        raise Http404
    known = {locale.pk for locale in locales_of(user)}
    if page.locale_id not in known or not page.permissions_for_user(user).can_edit():
        raise PermissionDenied
    return page


def may_hide(user, original):
    """As in the original's own form: whoever may edit it."""
    return original.permissions_for_user(user).can_edit()
