"""Who may use these screens; all others get Wagtail's own answer."""

from django.http import Http404
from wagtail.admin.auth import any_permission_required, permission_required

from memorial.people.actions.settle_care import original_of
from memorial.people.models import PermanentNumber

HIDE, DECIDE = "editorial.hide_at_once", "editorial.decide_care"
MAY_ASK = (HIDE, DECIDE)

for_those_who_ask = any_permission_required(*MAY_ASK)
for_those_who_decide = permission_required(DECIDE)


def may_ask(user):
    return any(user.has_perm(each) for each in MAY_ASK)


def key_of(number):
    """The translation key of an entry, which may stand no more."""
    record = PermanentNumber.objects.filter(pk=number).first()
    if record is None:
        raise Http404
    return record.translation_key


def entry_of(number):
    """The original of an entry that stands."""
    page = original_of(key_of(number))
    if page is None:
        raise Http404
    return page
