"""Two at one contribution at once: one deed stands, the other gets a sentence."""

import time
from functools import partial

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from memorial.contributions.actions import approve_picture, come_back
from memorial.contributions.actions.holding import MEANWHILE, seen_now
from memorial.contributions.choices.states import Event, State
from memorial.contributions.models import ApprovedPicture, Question, Receipt
from memorial.contributions.receipts.codes import fingerprint, new_code, read
from memorial.media.models import MemorialImage
from memorial.people.models import PersonPage
from tests.contributions.handling.conftest import Desk
from tests.contributions.handling.taking import SENT, taken
from tests.contributions.handling.test_approving import GOOD
from tests.factories import forms
from tests.factories.contributions import attach, contribution
from tests.factories.people import person
from tests.factories.users import UserFactory
from tests.journeys.own_database import at_once
from tests.journeys.test_at_once import own as own
from tests.journeys.test_at_once import trees as trees

pytestmark = pytest.mark.skipif(
    connection.vendor != "postgresql",
    reason="SQLite lets one write at a time; it is run on PostgreSQL",
)
AGAIN = range(3)
SECONDS = 0.3
TAKEN_BACK = "What you wrote and sent is erased."


@pytest.fixture
def desks(trees):
    """Two moderators, each in a browser of their own."""
    return [new_desk(), new_desk()]


def new_desk():
    client, user = Client(), UserFactory(role="Moderators")
    client.force_login(user)
    return Desk(client, user)


@pytest.fixture
def sent(trees):
    page = person(trees.timeline["en"], name="Novella Ficta")
    return contribution("entry", about=page.translation_key, allowed=["photo"])


@pytest.fixture
def sister(trees, sent):
    """Does something with her receipt."""
    forms.open_forms()
    code = new_code()
    Receipt.objects.update(fingerprint=fingerprint(read(code)))
    return partial(returning, code)


def returning(code, do, **fields):
    return Client().post("/en/tell-us/receipt/", {"code": code, "do": do, **fields})


@pytest.fixture(params=["sister", "editor"])
def slowly(request, monkeypatch):
    """One of them is not done yet when the other comes."""
    place = {"sister": (come_back, "recall"), "editor": (approve_picture, "made_of")}
    module, name = place[request.param]
    usual = getattr(module, name)

    def slow(*args, **more):
        done = usual(*args, **more)
        time.sleep(SECONDS)
        return done

    monkeypatch.setattr(module, name, slow)


def press(desk, sent, deed, **more):
    """A button of the page as it stood before either did anything."""
    fields = {"do": deed, "seen": seen_now(sent)} | more
    address = reverse("handling:do", args=[sent.pk])
    return partial(desk.client.post, address, fields, follow=True)


def send(desk, sent, name, *args, **fields):
    address = reverse(f"handling:{name}", args=[sent.pk, *args])
    fields = {"seen": seen_now(sent)} | fields
    return partial(desk.client.post, address, fields, follow=True)


def approve(desk, sent, sheet):
    return send(desk, sent, "approve", sheet.pk, **GOOD)


def told(outcomes, sentence):
    """How many were told so; that nobody met an error is seen first."""
    statuses = {getattr(each, "status_code", each) for each in outcomes}
    assert statuses <= {200, 422}
    return sum(str(sentence) in each.text for each in outcomes)


def events(sent):
    sent.refresh_from_db()
    return list(sent.steps.values_list("event", flat=True))[1:]


@pytest.mark.parametrize("time", AGAIN)
@pytest.mark.parametrize(
    "pair", [("accept", "accept"), ("accept", "decline"), ("decline", "withdraw")]
)
def test_one_decision_stands(desks, sent, pair, time):
    more = {"because": "known", "sure": "yes"}
    deeds = [
        press(desk, sent, deed, **more) for desk, deed in zip(desks, pair, strict=True)
    ]
    outcomes = at_once(*deeds)
    assert told(outcomes, MEANWHILE) == 1
    states = {"accept": "accepted", "decline": "declined", "withdraw": "withdrawn"}
    assert events(sent) == [sent.state]
    assert sent.state in {states[deed] for deed in pair}


@pytest.mark.parametrize("time", AGAIN)
def test_one_takes_it_in_hand(desks, sent, time):
    outcomes = at_once(*(press(desk, sent, "take") for desk in desks))
    assert told(outcomes, MEANWHILE) == 1
    assert events(sent) == [Event.TAKEN]


@pytest.mark.parametrize("time", AGAIN)
def test_one_picture_is_approved_once(desks, sent, own_media, time):
    sheet = attach(sent).sheets.get()
    outcomes = at_once(*(approve(desk, sent, sheet) for desk in desks))
    assert told(outcomes, MEANWHILE) == 1
    assert (MemorialImage.objects.count(), ApprovedPicture.objects.count()) == (1, 1)
    assert files_in(own_media / "original_images") == 1
    assert events(sent) == [Event.PICTURE]


def files_in(folder):
    return sum(path.is_file() for path in folder.rglob("*"))


@pytest.mark.parametrize("time", AGAIN)
def test_a_new_entry_is_begun_once(desks, time):
    new = contribution(answers=SENT, allowed=["text"])
    acts = [
        send(desk, new, "draft", **taken(desk, new, "name", finished="on"))
        for desk in desks
    ]
    outcomes = at_once(*acts)
    assert told(outcomes, MEANWHILE) == 1
    assert PersonPage.objects.count() == 1
    assert events(new) == [Event.DRAFTED, Event.ACCEPTED]


@pytest.mark.parametrize("time", AGAIN)
def test_two_who_ask_back_ask_once(desks, sent, time):
    asking = {"text": "Was it in the morning?", "harmless": "on"}
    outcomes = at_once(*(send(desk, sent, "ask", **asking) for desk in desks))
    assert told(outcomes, MEANWHILE) == 1
    assert Question.objects.count() == 1


@pytest.mark.parametrize("time", AGAIN)
def test_nothing_is_asked_of_what_was_taken_back(desks, sent, sister, slowly, time):
    asking = send(desks[0], sent, "ask", text="In the morning?", harmless="on")
    outcomes = at_once(asking, partial(sister, "withdraw", sure="yes"))
    assert told(outcomes, TAKEN_BACK) == 1
    assert events(sent)[-1] == sent.state == State.WITHDRAWN
    assert Question.objects.count() == 0


@pytest.mark.parametrize("time", AGAIN)
def test_no_picture_stays_of_what_was_taken_back(
    desks, sent, sister, slowly, own_media, time
):
    act = approve(desks[0], sent, attach(sent).sheets.get())
    outcomes = at_once(act, partial(sister, "withdraw", sure="yes"))
    assert told(outcomes, TAKEN_BACK) == 1
    assert sent.attachments.count() == MemorialImage.objects.count() == 0
    assert files_in(own_media) == 0
    assert events(sent)[-1] == sent.state == State.WITHDRAWN


@pytest.mark.parametrize("time", AGAIN)
def test_no_picture_stays_that_may_not_be_shown_any_more(
    desks, sent, sister, slowly, own_media, time
):
    act = approve(desks[0], sent, attach(sent).sheets.get())
    outcomes = at_once(act, partial(sister, "allow"))
    assert told(outcomes, "What you allow is changed.") == 1
    assert MemorialImage.objects.count() == files_in(own_media) == 0


@pytest.mark.parametrize("time", AGAIN)
def test_taken_back_from_both_sides_it_is_taken_back_once(desks, sent, sister, time):
    act = press(desks[0], sent, "withdraw", sure="yes")
    at_once(act, partial(sister, "withdraw", sure="yes"))
    assert (events(sent), sent.state) == ([Event.WITHDRAWN], State.WITHDRAWN)


@pytest.mark.parametrize("time", AGAIN)
def test_what_she_adds_is_kept_or_she_is_told(desks, sent, sister, time):
    act = press(desks[0], sent, "withdraw", sure="yes")
    added = partial(sister, "add", words="She sang.")
    outcomes = at_once(act, added)
    kept = told(outcomes, "It is added.")
    assert sent.answers.count() == kept
    assert (State.WITHDRAWN in events(sent)) != kept


@pytest.mark.parametrize("time", AGAIN)
def test_an_answer_is_received_once(desks, sent, sister, time):
    """Whoever sends the same again is thanked again; another one is not kept."""
    send(desks[0], sent, "ask", text="In the morning?", harmless="on")()
    question = Question.objects.get()
    answer = partial(sister, "answer", question=question.pk, words="In the evening.")
    outcomes = at_once(answer, answer)
    assert told(outcomes, "Your answer is received.") == 2
    assert events(sent) == [Event.ASKED, Event.ANSWERED]


@pytest.mark.parametrize("time", AGAIN)
def test_of_two_answers_one_is_received(desks, sent, sister, time):
    send(desks[0], sent, "ask", text="In the morning?", harmless="on")()
    question = Question.objects.get().pk
    outcomes = at_once(
        partial(sister, "answer", question=question, words="In the evening."),
        partial(sister, "answer", question=question, words="At noon."),
    )
    assert told(outcomes, "Your answer is received.") == 1
    assert events(sent) == [Event.ASKED, Event.ANSWERED]
