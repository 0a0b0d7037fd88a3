"""Somebody tells of someone who died, without account and without script."""

import pytest
from django.urls import reverse
from django.utils import translation

from memorial.contributions.models import Answer, Contribution, Draft
from memorial.contributions.sending.guard import shown_now


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


def test_all_on_one_page(sender):
    url = address("whole", "someone")
    answer = post(sender, url, **{"what-what": "An invented story."})
    assert answer.headers["Location"] == address("check")
    assert "An invented story." in sender.get(address("check")).text
