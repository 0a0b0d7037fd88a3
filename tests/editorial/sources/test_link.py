"""One link: what is known and kept of it, and the buttons beside it."""

import pytest
from django.db import connection
from django.urls import reverse

from memorial.people import tasks
from memorial.people.actions.capture_source import capture_source
from memorial.people.actions.check_link import check_link
from memorial.people.models import ArchivedCopy, Capture
from tests.factories.sources import URL, link_to, seen, sourced
from tests.factories.users import UserFactory

STORY = "<title>A story</title><p>" + " ".join(f"word{n}" for n in range(200))
OTHER = "<title>Other</title><p>" + " ".join(f"else{n}" for n in range(200))
BUTTONS = ("check_now", "capture_now", "archive_now", "accept")


def address(name, link):
    return reverse(f"sources:{name}", args=[link.pk])


def press(client, name, link, **data):
    """The sentences that are told after a button was pressed."""
    response = client.post(address(name, link), data, follow=True)
    assert response.redirect_chain == [(address("link", link), 302)]
    return [str(message) for message in response.context["messages"]]


@pytest.fixture
def public(trees, moderator, web, captures):
    sourced(trees.timeline["en"], URL, name="Testina Inventata")
    web.page(URL, STORY)
    return link_to()


def test_it_is_looked_at_now(client, public):
    assert press(client, "check_now", public) == ["The link was looked at."]
    html = client.get(address("link", public)).text
    assert "As it was" in html
    assert "A story" in html
    assert "Testina Inventata" in html


def test_a_copy_is_kept_now_and_is_a_file_to_keep(client, public, captures):
    assert press(client, "capture_now", public) == ["A copy is kept."]
    capture = Capture.objects.get()
    response = client.get(address("capture", capture))
    (file,) = captures.iterdir()
    assert response.content == file.read_bytes()
    assert response["Content-Type"] == "application/octet-stream"
    assert response["Content-Disposition"] == (
        f'attachment; filename="capture-{capture.pk}.warc.gz"'
    )
    assert response["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cache-Control"] == "no-store, private"


@pytest.mark.parametrize("harm", ["changed", "lost"])
def test_a_file_that_is_not_what_it_was_is_not_given_out(
    client, public, captures, harm
):
    capture = capture_source(public)
    (file,) = captures.iterdir()
    file.write_bytes(b"something else") if harm == "changed" else file.unlink()
    response = client.get(address("capture", capture), follow=True)
    (message,) = response.context["messages"]
    assert str(message) == "This capture is missing, or is not what it was."


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("check_now", "The link was looked at."),
        ("capture_now", "The site does not give the page."),
    ],
)
def test_what_is_gone_is_said(client, public, web, name, sentence):
    web.page(URL, "no", status=404)
    assert press(client, name, public) == [sentence]


def test_a_changed_page_is_taken_as_it_is(client, public, web):
    check_link(public)
    web.page(URL, OTHER)
    press(client, "check_now", public)
    assert "Says something else now" in client.get(address("link", public)).text
    assert press(client, "accept", public) == ["The page is taken as it is now."]
    assert press(client, "accept", public) == []
    assert link_to().state == "ok"


def test_a_web_archive_is_asked_where_there_is_one(client, public, web, settings):
    button = address("archive_now", public)
    assert button not in client.get(address("link", public)).text
    settings.SAVE_PAGE = "http://archive.example.net/save/{url}"
    copy = f"http://archive.example.net/web/1/{URL}"
    web.moved(f"http://archive.example.net/save/{URL}", copy, 302)
    web.page(copy)
    assert button in client.get(address("link", public)).text
    assert press(client, "archive_now", public) == ["The web archive keeps a copy."]
    assert ArchivedCopy.objects.get().address == copy


def test_a_confidential_link_is_asked_for_only_by_who_says_so(
    client, trees, moderator, web, captures, settings
):
    settings.SAVE_PAGE = "http://archive.example.net/save/{url}"
    sourced(trees.timeline["en"], URL, confidential=True)
    web.page(URL, STORY)
    link = link_to()
    for name in ("check_now", "capture_now"):
        (sentence,) = press(client, name, link)
        assert sentence.startswith("Say first that this site may be asked")
    assert web.asked == []
    assert press(client, "check_now", link, private="yes") == [
        "The link was looked at."
    ]
    assert press(client, "archive_now", link, private="yes") == [
        "Only what readers see is sent to a web archive."
    ]
    assert len(web.asked) == 1


def test_where_the_way_out_is_closed_there_is_no_button(client, public, settings):
    settings.FETCHING = False
    html = client.get(address("link", public)).text
    assert "Looking at other sites is switched off here." in html
    assert address("check_now", public) not in html
    assert press(client, "check_now", public) == [
        "Looking at other sites is switched off here."
    ]


def test_nobody_waits_in_a_transaction(client, public, monkeypatch):
    depths = []

    def look(link):
        depths.append(len(connection.savepoint_ids))

    monkeypatch.setattr(tasks, "check_link", look)
    before = len(connection.savepoint_ids)
    press(client, "check_now", public)
    assert depths == [before]


def test_what_fails_unforeseen_is_no_error_page(client, public, monkeypatch):
    monkeypatch.setattr(tasks, "check_link", lambda link: 1 / 0)
    assert press(client, "check_now", public) == ["That did not work. Try again later."]


@pytest.mark.parametrize("name", ["link", "capture"])
def test_what_is_not_there_is_not_found(client, public, name):
    assert client.get(reverse(f"sources:{name}", args=[987654])).status_code == 404


@pytest.mark.parametrize("name", BUTTONS)
def test_a_button_is_not_read(client, public, name):
    assert client.get(address(name, public)).status_code == 405
    assert client.post(reverse(f"sources:{name}", args=[987654])).status_code == 404


@pytest.mark.parametrize("name", ["capture", *BUTTONS])
def test_editors_see_and_press_nothing(client, public, web, name):
    capture = capture_source(seen())
    web.asked.clear()
    client.force_login(UserFactory(role="Editors"))
    html = client.get(address("link", public)).text
    assert "SHA-256" in html
    assert address("capture", capture) not in html
    assert address("check_now", public) not in html
    ask = client.get if name == "capture" else client.post
    number = capture if name == "capture" else public
    assert ask(address(name, number)).url == reverse("wagtailadmin_home")
    assert web.asked == []


def test_translators_and_strangers_see_nothing(client, public):
    client.force_login(UserFactory(role="Translators"))
    assert client.get(address("link", public)).url == reverse("wagtailadmin_home")
    client.logout()
    login = reverse("wagtailadmin_login")
    assert client.get(address("link", public)).url.startswith(login)
    assert client.post(address("check_now", public)).url.startswith(login)
