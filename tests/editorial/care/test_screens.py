"""What those who keep the archive do around an entry, screen by screen."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from memorial.people.models import (
    CareRequest,
    IncidentPage,
    Withdrawal,
    Withholding,
)
from tests.admin_forms import edit_url
from tests.factories.people import in_language, incident, person
from tests.factories.users import UserFactory

CANARY = "Kanarienvogel"
HIDE = {"what": "withhold:name", "asked_by": "family", "reason": "", "at_once": "on"}


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name=f"Ana {CANARY}", life=f"{CANARY} sang.")


def screen(name, *args):
    return reverse(f"care:{name}", args=args)


def log_in(client, role):
    user = UserFactory(role=role)
    client.force_login(user)
    return user


def screens(entry, request):
    return [
        screen("requests"),
        screen("request", request.pk),
        screen("entry", entry.number),
        screen("walk", entry.number),
    ]


@pytest.fixture
def asked(entry):
    return CareRequest.objects.create(
        translation_key=entry.translation_key, wish="withhold", fact="age"
    )


@pytest.mark.parametrize("role", ["Editors", "Moderators"])
def test_editors_and_moderators_open_every_screen(client, entry, asked, role):
    log_in(client, role)
    answers = [client.get(url).status_code for url in screens(entry, asked)]
    assert answers == [200] * 4


@pytest.mark.parametrize("role", ["", "Translators"])
def test_others_open_none_and_change_nothing(client, entry, asked, role):
    if role:
        log_in(client, role)
    for url in [*screens(entry, asked), screen("answer", asked.pk)]:
        for answer in (client.get(url), client.post(url, HIDE)):
            assert answer.status_code in (302, 405)
    assert CareRequest.objects.count() == 1
    assert not Withholding.objects.exists()


def test_an_editor_hides_a_name_and_is_led_through_the_texts(client, entry):
    log_in(client, "Editors")
    answer = client.post(screen("entry", entry.number), HIDE, follow=True)
    assert answer.redirect_chain[-1][0].startswith(screen("walk", entry.number))
    assert [hit.told.field for hit, _place in answer.context["places"]] == ["life"]
    for code in ("en", "fr"):
        page = in_language(entry, code)
        assert CANARY not in client.get(page.url).text


def test_an_editor_does_not_decide(client, entry, asked):
    log_in(client, "Editors")
    client.post(screen("answer", asked.pk), {"answer": "yes"})
    assert asked.voices.count() == 0


def test_two_moderators_decide(client, entry):
    log_in(client, "Moderators")
    client.post(screen("entry", entry.number), HIDE | {"what": "withdraw"})
    asked = CareRequest.objects.get()
    client.post(screen("answer", asked.pk), {"answer": "yes"})
    asked.refresh_from_db()
    assert asked.is_open
    log_in(client, "Moderators")
    client.post(screen("answer", asked.pk), {"answer": "no"})
    log_in(client, "Moderators")
    answer = client.post(screen("answer", asked.pk), {"answer": "yes"}, follow=True)
    asked.refresh_from_db()
    assert (asked.outcome, Withdrawal.objects.count()) == ("agreed", 1)
    assert "Two people agreed" in answer.text


@pytest.mark.parametrize("answer", ["", "maybe", "yes\x00", "y" * 9999])
def test_an_answer_that_is_none_is_said(client, asked, answer):
    log_in(client, "Moderators")
    told = client.post(screen("answer", asked.pk), {"answer": answer}, follow=True)
    assert "Choose yes or no." in told.text
    assert asked.voices.count() == 0


@pytest.mark.parametrize(
    "sent",
    [
        {},
        HIDE | {"what": "burn"},
        HIDE | {"what": "release:name"},
        HIDE | {"what": "show", "reason": " "},
        HIDE | {"reason": "x" * 5001},
        HIDE | {"reason": "a\x00b"},
        HIDE | {"asked_by": "+33 6 00 00 00 00"},
    ],
)
def test_what_cannot_be_asked_is_said_and_changes_nothing(client, entry, sent):
    log_in(client, "Moderators")
    answer = client.post(screen("entry", entry.number), sent)
    assert answer.status_code == 200
    assert answer.context["form"].errors
    assert not CareRequest.objects.exists()


def test_asked_twice_it_is_said(client, entry):
    log_in(client, "Editors")
    sent = HIDE | {"what": "withhold:age", "at_once": ""}
    client.post(screen("entry", entry.number), sent)
    answer = client.post(screen("entry", entry.number), sent)
    assert "asked for already" in answer.text
    assert CareRequest.objects.count() == 1


@pytest.mark.parametrize("name", ["entry", "walk", "request"])
def test_nobodys_number_is_not_found(client, trees, name):
    log_in(client, "Moderators")
    assert client.get(screen(name, 987654)).status_code == 404
    assert client.get(f"/admin/care/{'9' * 30}/").status_code == 404


def test_a_broken_ledger_is_said(client, entry, settings, tmp_path):
    settings.LEDGER_FILE = tmp_path
    log_in(client, "Editors")
    answer = client.post(screen("entry", entry.number), HIDE)
    assert "ledger cannot be read" in answer.text
    assert CANARY not in client.get(entry.permanent_address, follow=True).text
    assert CareRequest.objects.get().at_once


def test_the_form_of_an_entry_leads_here(client, entry, trees):
    log_in(client, "Editors")
    event = incident(trees.incidents["en"])
    for page in (entry, in_language(entry, "fr"), event):
        assert screen("entry", page.number) in client.get(edit_url(page)).text
    log_in(client, "Translators")
    page = in_language(entry, "fr")
    assert screen("entry", entry.number) not in client.get(edit_url(page)).text
    assert IncidentPage.objects.exists()


def test_the_list_costs_the_same_for_one_and_for_three(
    client, trees, django_assert_num_queries, django_assert_max_num_queries
):
    log_in(client, "Moderators")

    def ask():
        page = person(trees.timeline["en"])
        CareRequest.objects.create(
            translation_key=page.translation_key, wish="withdraw"
        )

    ask()
    client.get(screen("requests"))
    with django_assert_max_num_queries(60) as counted:
        client.get(screen("requests"))
    ask()
    ask()
    with django_assert_num_queries(len(counted.captured_queries)):
        client.get(screen("requests"))


def test_what_waits_longest_stands_first_and_what_is_late_is_marked(
    client, entry, time_machine
):
    key = entry.translation_key
    for fact in ("age", "causes"):
        CareRequest.objects.create(translation_key=key, wish="withhold", fact=fact)
    done = CareRequest.objects.create(
        translation_key=key, wish="withdraw", outcome="refused"
    )
    time_machine.move_to(timezone.now() + timedelta(days=8))
    CareRequest.objects.create(translation_key=key, wish="withhold", fact="life")
    log_in(client, "Moderators")
    listed = client.get(screen("requests")).context["requests"]
    assert [each.fact for each in listed] == ["age", "causes", "life", ""]
    assert [each.is_overdue for each in listed] == [True, True, False, False]
    assert listed[-1] == done
