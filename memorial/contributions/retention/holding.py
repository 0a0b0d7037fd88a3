"""What is forgotten is nobody else's meanwhile, and is looked at once more before."""

from ..models import Contribution


def held(contributions):
    """Each that is still among ``contributions`` once nobody else can change it."""
    for pk in list(contributions.values_list("pk", flat=True)):
        Contribution.objects.select_for_update().filter(pk=pk).first()
        # Asked anew: PostgreSQL would go by what was true before the wait.
        yield from contributions.filter(pk=pk)
