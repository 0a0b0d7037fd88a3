"""Numbers whose entries stand elsewhere now: one leads on, several offer a choice."""

from ..models import FormerAddress


def lead_on(number, to):
    """Let a number, and all that led to it, lead to the numbers ``to``.

    Returns by pk of those that led to it where they led before.
    """
    told = {}
    for former in FormerAddress.objects.filter(now=number):
        told[former.pk] = list(former.now.values_list("pk", flat=True))
        former.now.remove(number)
        former.now.add(*to)
    former, _made = FormerAddress.objects.get_or_create(number_id=number)
    former.now.set(to)
    return told


def lead_back(number, told):
    """The number stands for its own entry again."""
    FormerAddress.objects.filter(number=number).delete()
    for pk, before in told.items():
        for former in FormerAddress.objects.filter(pk=pk):
            former.now.set(before)
