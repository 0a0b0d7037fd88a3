"""When an entry is erased for ever, what was sent about it goes as well."""

from memorial.people.forgetting import forgets

from ..models import Contribution
from .recall_pictures import recall


@forgets
def forget_contributions(traces):
    """That something was sent stays known, not about whom."""
    for contribution in Contribution.objects.filter(about=traces.key):
        recall(contribution)
        contribution.erase_words()
        contribution.about = contribution.taken_back_on = None
        contribution.save(update_fields=["about", "taken_back_on"])
