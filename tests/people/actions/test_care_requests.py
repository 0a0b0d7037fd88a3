"""Two people decide around an entry, save for what is hidden at once."""

from unittest.mock import Mock

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from memorial.people import ledger
from memorial.people.actions.answer_request import answer_request
from memorial.people.actions.open_request import open_request
from memorial.people.models import (
    CareRequest,
    CareVoice,
    Decision,
    PersonPage,
    Withdrawal,
    WithheldFact,
    Withholding,
)
from tests.factories.people import in_language, incident, person
from tests.factories.users import UserFactory

CANARY = "Kanarienvogel"


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name=f"Ana {CANARY}")


@pytest.fixture
def first(trees):
    return UserFactory(role="Moderators")


@pytest.fixture
def second(trees):
    return UserFactory(role="Moderators")


@pytest.fixture
def editor(trees):
    return UserFactory(role="Editors")


def ask(entry, wish, by, **more):
    return open_request(entry.translation_key, wish, by=by, **more)


def agree(request, *people, agrees=True):
    for each in people:
        request = answer_request(request, by=each, agrees=agrees)
    return request


def is_told(client, entry):
    pages = [in_language(entry, code) for code in ("en", "fr")]
    urls = [f"{page.get_parent().url}{page.number}/" for page in pages]
    return [CANARY in client.get(url, follow=True).text for url in urls]


@pytest.mark.parametrize("role", ["Editors", "Moderators"])
def test_one_person_hides_a_name_at_once(client, entry, role):
    assert is_told(client, entry) == [True, True]
    request = ask(entry, "withhold", UserFactory(role=role), fact="name")
    assert is_told(client, entry) == [False, False]
    assert (request.at_once, CareRequest.objects.get().outcome) == (True, "open")
    assert ledger.holds([f"Ana {CANARY}"], kind=ledger.NAMELESS)


def test_what_is_not_hidden_at_once_waits_for_the_second(client, entry, first, second):
    request = ask(entry, "withhold", first, fact="name", at_once=False)
    assert is_told(client, entry) == [True, True]
    assert agree(request, second).outcome == "agreed"
    assert is_told(client, entry) == [False, False]


def test_the_same_account_is_one_voice(entry, first):
    request = ask(entry, "withdraw", first, at_once=False)
    assert agree(request, first, first).outcome == "open"
    assert not Withdrawal.objects.exists()
    with pytest.raises(IntegrityError):
        CareVoice.objects.create(request=request, by=first, agrees=True)


def test_who_may_only_hide_gives_no_voice(entry, editor, first, second):
    request = ask(entry, "withhold", editor, fact="age")
    assert request.voices.count() == 0
    with pytest.raises(ValidationError):
        agree(request, editor)
    assert agree(request, first).outcome == "open"
    assert agree(request, second).outcome == "agreed"


def test_who_may_neither_asks_for_nothing(entry, trees):
    with pytest.raises(ValidationError):
        ask(entry, "withhold", UserFactory(role="Translators"), fact="age")
    assert not CareRequest.objects.exists()


def test_two_lift_what_one_has_hidden(
    client, entry, editor, first, second, django_capture_on_commit_callbacks
):
    request = ask(entry, "withhold", editor, fact="name")
    agree(request, first, agrees=False)
    assert is_told(client, entry) == [False, False]
    with django_capture_on_commit_callbacks(execute=True):
        assert agree(request, second, agrees=False).outcome == "refused"
    assert is_told(client, entry) == [True, True]
    assert not ledger.holds([f"Ana {CANARY}"], kind=ledger.NAMELESS)


@pytest.mark.parametrize("wish", ["release", "reinstate"])
def test_a_lift_that_fails_after_the_commit_undoes_nothing(
    client, entry, first, second, wish, monkeypatch, django_capture_on_commit_callbacks
):
    hide, fact = ("withhold", "name") if wish == "release" else ("withdraw", "")
    agree(ask(entry, hide, first, fact=fact), second)
    request = ask(entry, wish, first, fact=fact, reason="They agree.")
    monkeypatch.setattr(ledger, "lift", Mock(side_effect=ledger.LedgerError))
    with django_capture_on_commit_callbacks(execute=True):
        agree(request, second)
    ledger.lift.assert_called_once()
    assert is_told(client, entry) == [True, True]


@pytest.mark.parametrize("wish", ["release", "reinstate"])
def test_nothing_is_lifted_while_there_is_no_ledger_to_lift_it_from(
    entry, first, second, wish, settings, tmp_path
):
    hide, fact = ("withhold", "name") if wish == "release" else ("withdraw", "")
    agree(ask(entry, hide, first, fact=fact), second)
    request = ask(entry, wish, first, fact=fact, reason="They agree.")
    settings.LEDGER_FILE = tmp_path
    with pytest.raises(ledger.LedgerError):
        agree(request, second)
    assert Withholding.objects.exists() or Withdrawal.objects.exists()


def test_who_disagree_wait_for_a_third(entry, editor, first, second):
    request = ask(entry, "withhold", editor, fact="age")
    agree(request, first)
    assert agree(request, second, agrees=False).outcome == "open"
    assert agree(request, UserFactory(role="Moderators")).outcome == "agreed"


def test_what_was_decided_is_not_decided_again(entry, first, second):
    request = agree(ask(entry, "withhold", first, fact="age"), second)
    with pytest.raises(ValidationError):
        agree(request, UserFactory(role="Moderators"), agrees=False)
    assert Withholding.objects.exists()


def test_a_refusal_takes_back_no_older_withholding(entry, editor, first, second):
    agree(ask(entry, "withdraw", first), second)
    request = ask(entry, "alive", editor)
    agree(request, first, second, agrees=False)
    assert Withdrawal.objects.exists()


def test_a_refusal_leaves_hidden_what_another_request_hides(
    entry, editor, first, second
):
    request, other = ask(entry, "withdraw", editor), ask(entry, "alive", editor)
    agree(request, first, second, agrees=False)
    assert Withdrawal.objects.exists()
    agree(other, first, second, agrees=False)
    assert not Withdrawal.objects.exists()


@pytest.mark.parametrize("wish", ["withdraw", "alive"])
def test_it_is_asked_once_at_a_time(entry, editor, wish):
    ask(entry, wish, editor)
    with pytest.raises(ValidationError):
        ask(entry, wish, editor)


@pytest.mark.parametrize("fact", WithheldFact.values)
def test_release_needs_two_as_well(entry, first, second, fact):
    agree(ask(entry, "withhold", first, fact=fact), second)
    request = ask(entry, "release", first, fact=fact)
    assert Withholding.objects.exists()
    agree(request, second)
    assert not Withholding.objects.exists()


def test_a_withdrawn_entry_is_gone_and_comes_back_as_it_stood(
    client, entry, first, second
):
    urls = [in_language(entry, code).url for code in ("en", "fr")]
    agree(ask(entry, "withdraw", first), second)
    assert [client.get(url).status_code for url in urls] == [410, 410]
    assert not PersonPage.objects.live().exists()
    agree(ask(entry, "reinstate", first), second)
    assert is_told(client, entry) == [True, True]
    assert [in_language(entry, code).url for code in ("en", "fr")] == urls


def test_a_draft_that_was_withdrawn_comes_back_as_a_draft(trees, first, second):
    draft = person(trees.timeline["en"], publish=False)
    agree(ask(draft, "withdraw", first), second)
    agree(ask(draft, "reinstate", first), second)
    assert not PersonPage.objects.live().exists()


def test_an_incident_can_be_withdrawn(client, trees, first, second):
    event = incident(trees.incidents["en"])
    agree(ask(event, "withdraw", first), second)
    assert client.get(event.url).status_code == 410
    for wish, fact in (("withhold", "name"), ("alive", ""), ("show", "")):
        with pytest.raises(ValidationError):
            ask(event, wish, first, fact=fact)


def test_a_minor_is_shown_by_decision_of_two(client, trees, first, second):
    child = person(trees.timeline["en"], name=f"Ana {CANARY}", age_from=12)
    assert is_told(client, child) == [False, False]
    request = ask(child, "show", first, reason="The mother asks for it.")
    assert is_told(client, child) == [False, False]
    agree(request, second)
    assert is_told(client, child) == [True, True]
    decision = Decision.objects.get()
    assert {decision.by, decision.seconded_by} == {first, second}


def test_nothing_is_asked_of_what_is_not_there(trees, first):
    with pytest.raises(ValidationError):
        open_request("00000000-0000-4000-8000-000000000000", "withdraw", by=first)


def test_the_title_of_the_incident_follows(trees, first, second):
    event = incident(trees.incidents["en"], heading=f"The boat of {CANARY}")
    entry = person(trees.timeline["en"], name=f"Ana {CANARY}", incident=event)
    agree(ask(entry, "withhold", first, fact="name"), second)
    assert CANARY not in in_language(event, "fr").title
    agree(ask(entry, "release", first, fact="name"), second)
    assert CANARY in in_language(event, "fr").title


def test_a_ledger_that_cannot_be_written_is_said(entry, first, settings, tmp_path):
    settings.LEDGER_FILE = tmp_path
    with pytest.raises(ledger.LedgerError):
        ask(entry, "withdraw", first)
