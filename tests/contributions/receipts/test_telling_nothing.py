"""Neither the pages of a receipt nor their answers tell anything to anybody else."""

import logging
from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from memorial.contributions.choices.states import State
from memorial.contributions.models import Contribution, Receipt
from memorial.contributions.receipts.codes import new_code
from tests.contributions.test_returning import CODE, come_back
from tests.contributions.test_sending import address, post

UNKNOWN = "We keep nothing under this code, or no longer."


def sent(client):
    """The code of something that was sent just now."""
    post(client, address("question", "someone", "what"), what="An invented story.")
    code = CODE.search(client.get(address("check")).text)[0]
    post(client, address("check"))
    return code


def withdrawn(client):
    code = sent(client)
    come_back(client, code, do="withdraw", sure="yes")
    return code


def expired(client):
    code = sent(client)
    Contribution.objects.update(state=State.DECLINED, decided_on=timezone.localdate())
    with time_machine.travel(timezone.now() + timedelta(days=366)):
        call_command("forget")
    assert not Receipt.objects.exists()
    return code


def wrong(client):
    return new_code()


def told(client, code):
    answer = come_back(client, code)
    return answer.status_code, answer.text.replace(code, "CODE")


def test_wrong_expired_and_withdrawn_codes_are_answered_alike(sender):
    answers = {told(sender, make(sender)) for make in (wrong, expired, withdrawn)}
    ((status, text),) = answers
    assert (status, UNKNOWN in text) == (422, True)


def test_the_right_one_is_not(sender):
    assert told(sender, sent(sender)) != told(sender, new_code())


def test_alike_with_as_many_questions_to_the_database(
    sender, django_assert_num_queries
):
    codes = [make(sender) for make in (wrong, expired, withdrawn)]
    come_back(sender, codes[0])
    for code in codes:
        with django_assert_num_queries(2):
            come_back(sender, code)


def pages(client):
    """Every answer on the way from the first page to the receipt and out again."""
    yield client.get(address("question", "someone", "what"))
    yield post(client, address("question", "someone", "what"), what="A story.")
    yield client.get(address("whole", "someone"))
    check = client.get(address("check"))
    yield check
    yield post(client, address("check"))
    yield client.get(address("sent"))
    yield client.get(address("receipt"))
    yield come_back(client, new_code())
    yield come_back(client, CODE.search(check.text)[0])
    yield client.post(address("leave"))


def test_no_page_is_kept_or_told_to_the_next(sender):
    for answer in pages(sender):
        assert answer.headers["Cache-Control"] == "no-store, private"
        assert answer.headers["Referrer-Policy"] == "no-referrer"


def test_not_even_where_it_was_not_received_or_is_closed(sender, monkeypatch):
    monkeypatch.setattr("memorial.contributions.sending.guard.are_open", lambda: False)
    answer = post(sender, address("question", "someone", "what"), what="A story.")
    assert answer.status_code == 503
    assert answer.headers["Referrer-Policy"] == "no-referrer"


def test_other_pages_tell_this_site_alone(sender):
    """The control: it is not what every page says."""
    assert sender.get("/en/").headers["Referrer-Policy"] == "same-origin"


def test_from_the_page_of_the_receipt_one_leaves_without_a_trace(sender):
    page = come_back(sender, sent(sender)).text
    assert f'action="{address("leave")}"' in page
    answer = sender.post(address("leave"))
    assert answer.headers["Clear-Site-Data"] == '"cache", "cookies", "storage"'


def test_a_code_in_the_address_opens_nothing(sender):
    code = sent(sender)
    answer = sender.get(address("receipt"), {"code": code})
    assert answer.status_code == 200
    assert "have not come to it yet" not in answer.text


@pytest.mark.parametrize("deed", [None, "add", "allow", "withdraw"])
def test_a_code_stands_in_no_address_and_no_log(sender, caplog, deed):
    code = sent(sender)
    with caplog.at_level(logging.DEBUG):
        answer = come_back(sender, code, do=deed or "", words="More.", sure="yes")
    assert answer.status_code == 200
    for spelt in (code, code.replace("-", "")):
        assert spelt not in caplog.text
        assert not any(spelt in link for link in links(answer.text))


def links(text):
    for attribute in ("href", "action", "src"):
        yield from (part.split('"')[0] for part in text.split(f'{attribute}="')[1:])
