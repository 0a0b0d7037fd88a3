"""Who may use these screens; all others get Wagtail's own answer."""

from django.shortcuts import get_object_or_404, redirect
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from memorial.people.joining.refusing import Refused

from ..actions.holding import held
from ..models import Contribution

HANDLE = "contributions.handle_contributions"

for_handlers = permission_required(HANDLE)


def contribution_of(pk):
    return get_object_or_404(
        Contribution.objects.select_related("in_hands_of", "receipt"), pk=pk
    )


def to_it(pk):
    return redirect("handling:one", pk)


def refused(request, error):
    """The sentence on the next page, once."""
    messages.error(request, str(error))


def done(request, pk, deed, *args, **more):
    """Whether ``deed`` could be done to it; what is wrong is said, nothing is half."""
    try:
        deed(held(pk, request.POST.get("seen", "")), *args, by=request.user, **more)
    except Refused as error:
        refused(request, error)
        return False
    return True
