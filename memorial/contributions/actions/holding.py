"""One at a time: whoever comes second is told, and nothing is done twice."""

from django.utils.translation import gettext_lazy as _

from memorial.people.joining.refusing import Refused

from ..models import Contribution, Receipt

MEANWHILE = _(
    "Something has happened with this contribution since you opened the page. Nothing "
    "was done: look at it again."
)
DECIDED = _("This is decided already. Take it up again first.")


def seen_now(contribution):
    """What a form carries along: the last step that its reader knew of."""
    last = contribution.steps.order_by("pk").last()
    return str(last.pk if last else 0)


def held(pk, seen):
    """The contribution, nobody else's until the end; Refused if it is not as seen."""
    contribution = Contribution.objects.select_for_update().filter(pk=pk).first()
    if contribution is None or seen_now(contribution) != seen:
        raise Refused(MEANWHILE)
    return contribution


def hold(contribution):
    """For who has the receipt: as it is now, and nobody else's until the end.

    Refused if the receipt has ended since.
    """
    contribution.refresh_from_db(from_queryset=Contribution.objects.select_for_update())
    if not Receipt.objects.filter(contribution=contribution).exists():
        raise Refused(MEANWHILE)


def refuse_decided(contribution):
    if not contribution.is_open:
        raise Refused(DECIDED)
