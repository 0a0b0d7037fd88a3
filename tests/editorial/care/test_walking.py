"""The texts that tell a withheld name are settled on the spot, one by one."""

import pytest

from memorial.people.living import is_unanswered
from memorial.people.models import PersonPage, PersonSource, SignedOff
from tests.editorial.care.test_screens import CANARY, entry, log_in, screen

__all__ = ["entry"]

ANSWERED = {"living_recognisable": "nobody"}


def settle(client, entry, step, field="life", **more):
    url = screen("walk", entry.number)
    found = client.get(url).context["places"]
    told = next(hit.told for hit, _place in found if hit.told.field == field)
    sent = {"place": told.place, "digest": told.digest, "step": step}
    return client.post(url, sent | ANSWERED | more, follow=True)


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


def with_source(entry, **source):
    entry.sources = [PersonSource(**source)]
    entry.save_revision().publish()


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [
        ("life", "y" * 20001, "at most 20000 characters"),
        ("summary", "y" * 900, "at most 500 characters"),
        ("url", "javascript:alert(1)", "valid URL"),
        ("life", "", "required"),
        ("life", "a\x00b", "Null characters"),
    ],
)
def test_a_text_that_cannot_stand_there_is_refused_whole(
    client, entry, field, text, says
):
    log_in(client, "Moderators")
    entry.summary = f"{CANARY} laughed."
    with_source(entry, title="A page", url=f"https://example.org/{CANARY}")
    answer = settle(client, entry, "rewrite", field, text=text)
    assert says in answer.text
    page = PersonPage.objects.get(pk=entry.pk)
    told = [page.life, page.summary, page.sources.get().url]
    assert all(CANARY in each for each in told)
    form = next(p.form for _hit, p in answer.context["places"] if p.form.is_bound)
    assert form["text"].value() == text


def test_a_source_that_leads_nowhere_any_more_goes_whole(client, entry):
    log_in(client, "Moderators")
    with_source(entry, title=f"On {CANARY}")
    settle(client, entry, "away", "title")
    assert not PersonPage.objects.get(pk=entry.pk).sources.exists()


def test_a_source_that_still_leads_somewhere_stays(client, entry):
    log_in(client, "Moderators")
    with_source(entry, title=f"On {CANARY}", url="https://example.org/1")
    settle(client, entry, "away", "title")
    source = PersonPage.objects.get(pk=entry.pk).sources.get()
    assert (source.title, source.url) == ("", "https://example.org/1")


@pytest.mark.parametrize(
    "answer", [{"living_recognisable": ""}, {"living_recognisable": "needed"}]
)
def test_new_words_go_live_once_it_is_said_whether_they_tell_of_the_living(
    client, entry, answer
):
    log_in(client, "Moderators")
    words = "Her brother Vivus Ficta drove."
    settle(client, entry, "rewrite", text=words, **answer)
    assert PersonPage.objects.get(pk=entry.pk).life == f"{CANARY} sang."
    settle(client, entry, "rewrite", text=words)
    page = PersonPage.objects.get(pk=entry.pk)
    assert (page.life, is_unanswered(page)) == (words, False)
