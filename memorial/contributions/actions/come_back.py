"""What a contributor can do with their receipt; each a step that tells nothing.

Each is Refused where an editor took the contribution back at the same time.
"""

from functools import partial

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from memorial.people.joining.refusing import Refused

from ..attachments.receiving import attach
from ..choices.consents import Allowed, is_less
from ..choices.states import Event, State
from ..models import Consent, Contact
from ..tasks import tell_of
from ..wordings import VERSION
from .holding import hold
from .noting import note
from .recall_pictures import change_terms, recall, recall_where_not_allowed
from .take_out import ask_to_take_out, standing, wait_no_more

ADDED = "added"
# Of words that are added to one contribution; files have a most of their own.
MOST = 20


@transaction.atomic
def add(contribution, text, files):
    """More words and files to what was sent; the editors look at it again.

    Sent twice it is there once. Returns a sentence for each file that is one too many.
    """
    hold(contribution)
    before = contribution.attachments.count()
    is_new = add_words(contribution, text)
    refused = attach(files, {"contribution": contribution})
    if is_new or contribution.attachments.count() > before:
        contribution.to(State.ANSWERED)
        note(contribution, Event.ADDED)
    return refused


def add_words(contribution, text):
    """Whether they were not there yet."""
    added = contribution.answers.filter(question=ADDED)
    if not text or added.filter(text=text).exists():
        return False
    if added.count() >= MOST:
        raise Refused(
            _("Very much was added here already. Please send more of it anew.")
        )
    added.create(contribution=contribution, question=ADDED, field=ADDED, text=text)
    return True


@transaction.atomic
def answer(question, text):
    """The answer to a question of the editors, whose words go with it; once."""
    hold(question.contribution)
    question.refresh_from_db()
    if question.answered_on and question.answer == text:
        return
    if question.answered_on:
        raise Refused(_("This question is answered already."))
    question.text, question.answer = "", text
    question.answered_on = timezone.localdate()
    question.save()
    question.contribution.to(State.ANSWERED)
    note(question.contribution, Event.ANSWERED)


@transaction.atomic
def change_consents(contribution, given, language):
    """``given``: the purposes that are allowed from now on; True if any changed."""
    hold(contribution)
    before = contribution.allowed
    changed = [each for each in Allowed if (each in before) != (each in given)]
    Consent.objects.bulk_create(
        Consent(
            contribution=contribution,
            purpose=purpose,
            given=purpose in given,
            wording=VERSION,
            language=language,
            on=timezone.localdate(),
        )
        for purpose in changed
    )
    if changed:
        note(contribution, Event.CONSENT)
        follow(contribution, set(changed) - set(given))
    return bool(changed)


@transaction.atomic
def change_name_shown(contribution, wish):
    """How the name may be shown from now on; True if an editor has to look again.

    A machine cannot tell how much of a name stands where: it comes back to the desk,
    where withholding the name is proposed.
    """
    hold(contribution)
    before, contribution.name_shown = contribution.name_shown, wish
    if wish == before:
        return False
    contribution.save(update_fields=["name_shown"])
    note(contribution, Event.CONSENT)
    comes_back = is_less(wish, before) and may_be_shown(contribution)
    if comes_back:
        contribution.urgent = True
        contribution.save(update_fields=["urgent"])
        contribution.to(State.ANSWERED)
        transaction.on_commit(partial(tell_of, contribution))
    return comes_back


def may_be_shown(contribution):
    return contribution.state == State.ACCEPTED or standing(contribution).exists()


def follow(contribution, ended):
    """What is shown keeps to what is allowed; ``ended`` is not allowed any more."""
    if Allowed.CONTACT in ended:
        Contact.objects.filter(contribution=contribution).delete()
    recall_where_not_allowed(contribution)
    change_terms(contribution, ended)
    if Allowed.TEXT in ended:
        ask_to_take_out(contribution)
    elif Allowed.TEXT in contribution.allowed and contribution.taken_back_on:
        wait_no_more(contribution)


@transaction.atomic
def withdraw(contribution):
    """Erased with all files; what stays is that something was withdrawn, and when."""
    hold(contribution)
    recall(contribution)
    contribution.receipt.delete()
    contribution.erase_words()
    contribution.to(State.WITHDRAWN)
    note(contribution, Event.WITHDRAWN)
    ask_to_take_out(contribution)
