"""The texts that tell a withheld name are settled on the spot, one by one."""

import pytest

from memorial.people.models import PersonPage, SignedOff
from tests.editorial.care.test_screens import CANARY, entry, log_in, screen

__all__ = ["entry"]


def settle(client, entry, step, field="life", **more):
    url = screen("walk", entry.number)
    found = client.get(url).context["places"]
    told = next(hit.told for hit, _place in found if hit.told.field == field)
    sent = {"place": told.place, "digest": told.digest, "step": step}
    return client.post(url, sent | more, follow=True)


def test_a_text_is_rewritten_live_and_in_the_draft(client, entry):
    log_in(client, "Moderators")
    entry.summary = "A draft."
    entry.save_revision()
    settle(client, entry, "rewrite", text="She sang.")
    page = PersonPage.objects.get(pk=entry.pk)
    draft = page.get_latest_revision_as_object()
    assert (page.life, page.summary) == ("She sang.", "")
    assert (draft.life, draft.summary) == ("She sang.", "A draft.")


def test_a_text_is_taken_away(client, entry):
    log_in(client, "Moderators")
    assert settle(client, entry, "away").context["all"] == 0
    assert PersonPage.objects.get(pk=entry.pk).life == ""


def test_a_text_is_signed_off_until_it_changes(client, entry):
    user = log_in(client, "Editors")
    assert settle(client, entry, "another").context["left"] == 0
    assert SignedOff.objects.get().by == user
    entry.life = f"{CANARY} danced."
    entry.save_revision().publish()
    assert client.get(screen("walk", entry.number)).context["left"] == 1


def test_an_editor_rewrites_nothing_that_is_live(client, entry):
    log_in(client, "Editors")
    answer = settle(client, entry, "rewrite", text="She sang.")
    assert "Your role does not allow this" in answer.text
    assert PersonPage.objects.get(pk=entry.pk).life == f"{CANARY} sang."


@pytest.mark.parametrize("step", ["", "burn", "rewrite"])
def test_a_text_that_is_another_by_now_is_left(client, entry, step):
    log_in(client, "Moderators")
    sent = {"place": "people.PersonPage:1:life", "digest": "x", "step": step}
    answer = client.post(screen("walk", entry.number), sent, follow=True)
    assert "changed meanwhile" in answer.text
