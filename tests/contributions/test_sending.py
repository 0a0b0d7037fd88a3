"""Somebody tells of someone who died, without account and without script."""

import gzip
from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone, translation

from memorial.contributions.models import Answer, Contribution, Draft
from memorial.contributions.sending.guard import shown_now
from tests.factories.people import person


def address(name, *args, code="en"):
    with translation.override(code):
        return reverse(f"contributions:{name}", args=args)


def post(client, url, **fields):
    return client.post(url, {"shown": shown_now(), "go": "on"} | fields)


@pytest.mark.parametrize("code", ["en", "fr"])
def test_from_the_first_question_to_the_thank_you(sender, code):
    first = address("question", "someone", "name", code=code)
    assert sender.get(first).status_code == 200
    assert not sender.cookies
    answer = post(sender, first, name="Novella Ficta")
    assert answer.headers["Location"] == address(
        "question", "someone", "origin", code=code
    )
    assert Draft.objects.count() == 1
    check = address("check", code=code)
    shown = sender.get(check).text
    assert "Novella Ficta" in shown
    assert post(sender, check).headers["Location"] == address("sent", code=code)
    contribution = Contribution.objects.get()
    assert (contribution.language, contribution.door) == (code, "someone")
    assert Answer.objects.get().text == "Novella Ficta"
    assert Draft.objects.count() == 0


def test_sent_twice_it_is_received_once(sender):
    post(sender, address("question", "someone", "what"), what="An invented story.")
    sender.get(address("check"))
    for _again in range(2):
        answer = post(sender, address("check"))
        assert answer.headers["Location"] == address("sent")
    assert Contribution.objects.count() == 1


def test_nothing_said_is_not_sent(sender):
    post(sender, address("question", "someone", "name"))
    answer = post(sender, address("check"))
    assert answer.status_code == 200 or answer.status_code == 422
    assert Contribution.objects.count() == 0


@pytest.mark.parametrize("door", ["someone", "entry"])
def test_where_it_is_written_down_is_enough(sender, door):
    link = "https://example.org/an-invented-article"
    post(sender, address("question", door, "sources"), sources=link)
    sender.get(address("check"))
    assert post(sender, address("check")).headers["Location"] == address("sent")
    assert Answer.objects.get().text == link


def test_all_on_one_page(sender):
    url = address("whole", "someone")
    answer = post(sender, url, **{"what-what": "An invented story."})
    assert answer.headers["Location"] == address("check")
    assert "An invented story." in sender.get(address("check")).text


def test_a_page_that_lay_open_for_days_loses_nothing(sender):
    page = address("question", "someone", "what")
    post(sender, page, what="The first part.")
    kept = sender.get(address("check")).context["kept"]
    with time_machine.travel(timezone.now() + timedelta(days=3)):
        answer = post(sender, page, what="The second part.")
        assert answer.status_code == 302
        told = sender.get(address("check")).text
        assert "The second part." in told
        assert "The first part." not in told
    sender.cookies.clear()
    told = post(sender, address("check"), kept=kept)
    assert told.status_code == 410
    assert "The first part." in told.text
    assert Contribution.objects.count() == 0


def test_a_draft_belongs_to_one_door_and_one_entry(sender, trees):
    entry = person(trees.timeline["en"], name="Novella Ficta")
    about = address("question_about", "entry", entry.number, "wrong")
    assert "Novella Ficta" in sender.get(about).text
    post(sender, address("question", "someone", "what"), what="Of somebody else.")
    assert "Of somebody else." not in sender.get(about).text
    post(sender, about, what="The age is wrong.", anew="yes")
    assert Draft.objects.count() == 1
    sender.get(address("check"))
    post(sender, address("check"))
    contribution = Contribution.objects.get()
    assert contribution.about == entry.translation_key
    assert not contribution.urgent


def test_a_removal_comes_first(sender):
    page = address("question", "removal", "removal")
    post(sender, page, which="7", removals=["name", "reply"], danger="on")
    sender.get(address("check"))
    post(sender, address("check"))
    assert Contribution.objects.get().urgent
    told = dict(Answer.objects.values_list("field", "text"))
    assert told == {"which": "7", "removals": "name\nreply", "danger": "True"}


def test_of_an_entry_that_is_not_there_nothing_can_be_said(sender):
    for kind, more in (("begin_about", ()), ("whole_about", ())):
        assert sender.get(address(kind, "entry", 987654, *more)).status_code == 404
    page = address("question_about", "entry", 987654, "wrong")
    assert sender.get(page).status_code == 404


def test_to_leave_erases_what_was_written(sender):
    post(sender, address("question", "someone", "what"), what="A story.")
    answer = sender.post(address("leave"))
    assert "cookies" in answer.headers["Clear-Site-Data"]
    assert Draft.objects.count() == 0
    assert sender.get(address("check")).status_code == 410


@pytest.mark.parametrize(
    ("door", "is_told"), [("someone", True), ("entry", True), ("removal", False)]
)
def test_before_writing_one_reads_what_becomes_public_and_can_leave(
    sender, door, is_told
):
    page = sender.get(address("begin", door)).text
    assert "nor how to reach you" in page
    assert ("may become public" in page) == is_told
    assert f'action="{address("leave")}"' in page


@pytest.mark.parametrize("code", ["en", "fr"])
def test_a_page_is_small_and_kept_by_nobody(sender, code):
    for name in ("name", "permissions", "pictures"):
        answer = sender.get(address("question", "someone", name, code=code))
        assert len(gzip.compress(answer.content, 6)) <= 10_000
        assert answer.headers["Cache-Control"] == "no-store, private"
    whole = sender.get(address("whole", "someone", code=code))
    assert len(gzip.compress(whole.content, 6)) <= 10_000


@pytest.mark.parametrize("size", [1, 3])
def test_the_number_of_questions_is_the_same(sender, size, django_assert_num_queries):
    for name in ("what", "life", "sources")[:size]:
        post(sender, address("question", "someone", name), **{name: "A story."})
    with django_assert_num_queries(9):
        sender.get(address("check"))


@pytest.mark.parametrize(("code", "no"), [("en", "no"), ("fr", "non")])
def test_what_was_not_ticked_is_read_as_no(sender, code, no):
    post(sender, address("question", "someone", "what", code=code), what="A story.")
    post(sender, address("question", "someone", "permissions", code=code), text="on")
    told = sender.get(address("check", code=code)).text
    assert f"<p>{no}</p>" in told
    assert "False" not in told


def test_a_box_that_was_not_ticked_is_no_answer(sender):
    post(sender, address("question", "removal", "removal"), which="7")
    sender.get(address("check"))
    post(sender, address("check"))
    assert dict(Answer.objects.values_list("field", "text")) == {"which": "7"}
