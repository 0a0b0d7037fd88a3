"""Takes the voice of one who decides; with the second of a kind it is done."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import models
from ..rules.deciding import decided
from .carry_out import carry_out, take_back

MAY_DECIDE = "editorial.decide_care"


def answer_request(request, *, by, agrees):
    """The request as it stands afterwards. One voice each: who said it twice is one."""
    if not by.has_perm(MAY_DECIDE):
        raise ValidationError(_("Your role does not allow this."))
    with transaction.atomic():
        request = models.CareRequest.objects.select_for_update().get(pk=request.pk)
        if not request.is_open:
            raise ValidationError(_("This has been decided already."))
        models.CareVoice.objects.update_or_create(
            request=request, by=by, defaults={"agrees": agrees}
        )
        verdict = decided(request.voices.values_list("by", "agrees"))
        if verdict is not None:
            settle(request, agreed=verdict)
    return request


def settle(request, *, agreed):
    request.outcome = models.Outcome.AGREED if agreed else models.Outcome.REFUSED
    request.decided_at = timezone.now()
    request.save()
    (carry_out if agreed else take_back)(request)
