"""Neither robots nor a full disk keep a shelter from sending."""

import time
from types import SimpleNamespace

import pytest
from django.core.files.base import ContentFile

from memorial.contributions.models import Attachment, Contribution, Draft
from memorial.contributions.sending import guard, limits
from tests.contributions.test_sending import address, post
from tests.media.made_up_files import PLAIN


def photo(name="photo.jpg"):
    return ContentFile(PLAIN["jpeg"], name)


def test_a_hundred_people_of_one_address_can_send(sender):
    for number in range(100):
        post(sender, address("question", "someone", "name"), name=f"Ficta {number}")
        sender.get(address("check"))
        assert post(sender, address("check")).headers["Location"] == address("sent")
    assert Contribution.objects.count() == 100


def test_beyond_that_it_is_said_and_what_was_written_stays(sender, monkeypatch):
    monkeypatch.setitem(limits.MOST, "sent", 0)
    post(sender, address("question", "someone", "name"), name="Novella Ficta")
    sender.get(address("check"))
    told = post(sender, address("check"))
    assert told.status_code == 422
    assert "wait some minutes" in told.text
    assert "Novella Ficta" in told.text
    assert (Contribution.objects.count(), Draft.objects.count()) == (0, 1)


def test_another_network_is_not_held_up(sender, monkeypatch):
    monkeypatch.setitem(limits.MOST, "page", 1)
    page = address("question", "someone", "name")
    answers = [
        post(sender, page, name="Ficta"),
        post(sender, page, name="Ficta"),
        sender.post(page, {"shown": guard.shown_now()}, REMOTE_ADDR="192.0.2.1"),
    ]
    assert [answer.status_code for answer in answers] == [302, 422, 302]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"website": "https://spam.example"}, "send the page again"),
        ({"shown": "forged"}, "send the page again"),
        ({"shown": ""}, "send the page again"),
    ],
)
def test_a_robot_is_told_and_nothing_is_kept(sender, fields, sentence):
    told = post(sender, address("question", "someone", "name"), name="Ada", **fields)
    assert (told.status_code, sentence in told.text) == (422, True)
    assert 'value="Ada"' in told.text
    assert Draft.objects.count() == 0


def test_too_fast_is_told_and_a_moment_later_taken(open_forms, client, monkeypatch):
    page = address("question", "someone", "name")
    shown = guard.shown_now()
    told = client.post(page, {"shown": shown, "name": "Ada"})
    assert (told.status_code, "very fast" in told.text) == (422, True)
    now = time.time()
    monkeypatch.setattr("time.time", lambda: now + 5)
    assert client.post(page, {"shown": shown, "name": "Ada"}).status_code == 302


def test_another_site_sends_nothing(sender):
    told = sender.post(
        address("question", "someone", "name"),
        {"shown": guard.shown_now(), "name": "Ada"},
        headers={"Sec-Fetch-Site": "cross-site"},
    )
    assert (told.status_code, Draft.objects.count()) == (403, 0)


@pytest.mark.parametrize("full", ["quarantine", "disk"])
def test_without_room_words_are_taken_and_files_are_not(
    sender, settings, monkeypatch, full
):
    if full == "quarantine":
        settings.INTAKE_MEGABYTES = 0
    else:
        nearly = SimpleNamespace(total=1000, free=199)
        monkeypatch.setattr("shutil.disk_usage", lambda _: nearly)
    page = address("question", "someone", "pictures")
    told = post(sender, page, files=photo())
    assert (told.status_code, "cannot take in files" in told.text) == (422, True)
    assert Attachment.objects.count() == 0
    assert post(sender, page).status_code == 302


def nearly_full(monkeypatch):
    nearly = SimpleNamespace(total=1000, free=99)
    monkeypatch.setattr("shutil.disk_usage", lambda _: nearly)


def test_the_last_tenth_of_the_disk_is_for_the_database(sender, monkeypatch):
    begun = address("question", "someone", "what")
    post(sender, begun, what="A story.")
    nearly_full(monkeypatch)
    told = post(sender, begun, what="A longer story.")
    assert (told.status_code, "take anything in" in told.text) == (422, True)
    assert "A longer story." in told.text
    sender.get(address("check"))
    assert post(sender, address("check")).headers["Location"] == address("sent")
    assert Contribution.objects.get().answers.get().text == "A story."


def test_nor_is_anything_added_then(sender, monkeypatch):
    post(sender, address("question", "someone", "what"), what="A story.")
    code = sender.get(address("check")).context["receipt"]
    post(sender, address("check"))
    nearly_full(monkeypatch)
    fields = {"code": code, "do": "add", "words": "And more."}
    told = sender.post(address("receipt"), fields).text
    assert "take anything in" in told
    assert "And more." in told
    assert Contribution.objects.get().answers.count() == 1


def test_with_room_they_are_taken(sender, quarantine):
    page = address("question", "someone", "pictures")
    assert post(sender, page, files=[photo(), photo("twin.jpg")]).status_code == 302
    assert Attachment.objects.count() == 1
    assert len(list(quarantine.iterdir())) == 1
