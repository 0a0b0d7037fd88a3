"""What somebody who comes back is asked to allow."""

from ..choices.consents import Allowed
from ..models import Contact


def purposes_of(contribution):
    """“Write back to me” only as long as it is kept how."""
    is_kept = Contact.objects.filter(contribution=contribution).exists()
    return [each for each in Allowed if is_kept or each != Allowed.CONTACT]
