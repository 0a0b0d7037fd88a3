"""One contribution: what was sent, what it is about, and what can be done with it."""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.shortcuts import render
from django.views.decorators.http import require_safe

from memorial.people.actions.settle_care import original_of
from memorial.people.joining.refusing import Refused

from ..actions.ask_back import waiting
from ..actions.holding import seen_now
from ..actions.take_out import standing
from ..actions.tell_handlers import BACKEND, HANDLE
from ..choices.consents import Allowed
from ..choices.doors import Door
from ..choices.outcomes import Declining
from ..choices.states import State
from .access import contribution_of, for_handlers
from .comparing import compared, stands_of, twins_for
from .kinds import KINDS
from .parts import PARTS
from .terms import answer_due, decision_due, is_late
from .titles import titles_of
from .told import said


@for_handlers
@require_safe
def one(request, pk):
    contribution = contribution_of(pk)
    context = {
        "contribution": contribution,
        "kind": KINDS[contribution.door],
        "said": list(said(contribution)),
        "to_take_out": parts_with(standing(contribution)),
        "consents": consents(contribution),
        "attachments": list(contribution.attachments.prefetch_related("sheets")),
        "photos_allowed": Allowed.PHOTO in contribution.allowed,
        "pictures": list(contribution.pictures.select_related("image")),
        "questions": list(contribution.questions.select_related("by")),
        "question_waits": waiting(contribution),
        "steps": list(contribution.steps.select_related("by")),
        "seen": seen_now(contribution),
        "has_contact": hasattr(contribution, "contact"),
        "language_name": dict(settings.LANGUAGES).get(
            contribution.language, contribution.language
        ),
        **about(contribution, request.user),
        **deeds(contribution, request.user),
    }
    return render(request, "contributions/handling/one.html", context)


def parts_with(rows):
    """What the parts of an entry are called that these rows of provenance name."""
    fields = set(rows.values_list("field", flat=True))
    return [part.label for part in PARTS if fields & set(part.writes)]


def consents(contribution):
    """Pairs of a purpose and whether it is allowed; nothing where nothing was asked."""
    asked = set(contribution.consents.values_list("purpose", flat=True))
    allowed = contribution.allowed
    return [
        (purpose.label, purpose in allowed) for purpose in Allowed if purpose in asked
    ]


def about(contribution, user):
    """The entry beside it, field by field; or who it may be about."""
    number, title = titles_of([contribution.about]).get(contribution.about, (None, ""))
    told = {
        "number": number,
        "title": title,
        "entry": original_of(contribution.about) if contribution.about else None,
        "is_removal": contribution.door == Door.REMOVAL,
        "compared": (),
        "twins": (),
        "is_late": is_late(contribution),
        "answer_due": answer_due(contribution),
        "decision_due": decision_due(contribution),
    }
    if contribution.door == Door.REMOVAL:
        return told
    try:
        told["compared"] = compared(contribution, stands_of(contribution, "", user))
    except Refused as error:
        told["cannot_be_drafted"] = str(error)
    if not contribution.about:
        told["twins"] = twins_for(contribution)
    return told


def deeds(contribution, user):
    handlers = get_user_model().objects.with_perm(HANDLE, backend=BACKEND)
    return {
        "is_mine": contribution.in_hands_of_id == user.pk,
        "others": handlers.exclude(pk=user.pk).order_by("username"),
        "reasons": [pair for pair in Declining.choices if pair[0] != Declining.ABUSE],
        "is_withdrawn": contribution.state == State.WITHDRAWN,
        "may_ask": contribution.is_open and hasattr(contribution, "receipt"),
    }
