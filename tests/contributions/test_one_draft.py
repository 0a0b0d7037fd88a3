"""A browser has one draft: nothing of it goes without a word, and then all of it."""

import pytest

from memorial.contributions.models import Attachment, Draft
from tests.contributions.test_limits import photo
from tests.contributions.test_sending import address, post

WHAT = address("question", "someone", "what")
PICTURES = address("question", "someone", "pictures")
PAGES = {
    address("question", "removal", "removal"): "which",
    address("whole", "removal"): "removal-which",
}


@pytest.fixture
def files(sender, quarantine):
    """Somebody has told something, with a photo; the files that are there."""
    post(sender, WHAT, what="A story.")
    post(sender, PICTURES, files=photo())

    def names():
        return [path for path in quarantine.iterdir() if path.is_file()]

    assert len(names()) == 1
    return names


def test_to_leave_erases_the_photos_at_once(
    sender, files, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        sender.post(address("leave"))
    assert (files(), Attachment.objects.count()) == ([], 0)


@pytest.mark.parametrize("url", PAGES)
def test_another_door_asks_before_it_erases(
    sender, files, url, django_capture_on_commit_callbacks
):
    typed = {PAGES[url]: "No. 7, invented."}
    told = post(sender, url, **typed)
    assert told.status_code == 422
    assert "No. 7, invented." in told.text
    assert f'href="{address("check")}"' in told.text
    assert "A story." in sender.get(address("check")).text
    assert len(files()) == 1
    again = 'name="anew" value="yes"'
    assert again in told.text
    assert again in sender.get(url).text
    with django_capture_on_commit_callbacks(execute=True):
        assert post(sender, url, anew="yes", **typed).status_code == 302
    told = sender.get(address("check")).text
    assert "A story." not in told
    assert "No. 7, invented." in told
    assert (Draft.objects.count(), files()) == (1, [])
    assert again not in sender.get(url).text


@pytest.mark.parametrize("url", PAGES)
def test_where_nothing_was_told_nothing_is_asked(sender, url):
    post(sender, WHAT)
    assert Draft.objects.count() == 1
    typed = {PAGES[url]: "No. 7, invented."}
    assert post(sender, url, **typed).status_code == 302
    assert Draft.objects.count() == 1


def test_what_cannot_be_kept_erases_nothing(sender, files, monkeypatch):
    def full(*args):
        raise OSError("No space left on device")

    monkeypatch.setattr("memorial.contributions.sending.keeping.attach", full)
    page = address("question", "removal", "removal")
    assert post(sender, page, which="7", anew="yes").status_code == 503
    assert "A story." in sender.get(address("check")).text
    assert len(files()) == 1
