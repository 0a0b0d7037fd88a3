"""Asking somebody to help, by a link that works once."""

import re

import pytest
from django.contrib.auth.models import Group
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale

from memorial.accounts.models import Invitation
from tests.accounts.doors import log_in
from tests.factories.users import UserFactory

LINK = re.compile(r"<code[^>]*>(\S+/invitation/\S+/)</code>")


def asked(role="Editors", email="new@example.org", languages=()):
    locales = Locale.objects.filter(language_code__in=languages)
    return {
        "email": email,
        "role": Group.objects.get(name=role).pk,
        "languages": [locale.pk for locale in locales],
    }


def invite(client, **told):
    return client.post(reverse("invitations:index"), asked(**told))


@pytest.fixture
def door(client, administrator):
    log_in(client, administrator)
    return client


def test_a_link_goes_out_by_mail_and_stands_on_the_screen_once(
    door, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        page = invite(door).text
    (link,) = LINK.findall(page)
    (letter,) = mail.outbox
    assert letter.to == ["new@example.org"]
    assert letter.body.count(link) == 2
    assert "You are asked to help" in letter.body
    assert "On vous propose" in letter.body
    assert link not in door.get(reverse("invitations:index")).text


def test_the_table_keeps_no_link(door):
    (link,) = LINK.findall(invite(door).text)
    token = link.rstrip("/").rsplit("/", 1)[-1]
    kept = Invitation.objects.values().get()
    assert token not in str(kept)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"email": "nonsense"}, "Enter a valid email address."),
        (
            {"email": "INVENTED-administrator@example.org"},
            "There is an account with this address.",
        ),
        ({"role": "Translators"}, "Choose at least one language."),
    ],
)
def test_a_wrong_form_is_told_in_a_sentence(door, told, said):
    assert said in invite(door, **told).text
    assert not Invitation.objects.exists()


def test_a_translator_is_invited_with_languages(door):
    invite(door, role="Translators", languages=["fr"])
    (locale,) = Invitation.objects.get().languages.all()
    assert locale.language_code == "fr"


def test_a_new_link_ends_the_one_before_it(door):
    (before,) = LINK.findall(invite(door).text)
    pk = Invitation.objects.get().pk
    (after,) = LINK.findall(door.post(reverse("invitations:again", args=[pk])).text)
    visitor = type(door)()
    assert visitor.get(before).status_code == 404
    assert visitor.get(after).status_code == 200


def test_an_invitation_that_is_taken_back_opens_nothing(door):
    (link,) = LINK.findall(invite(door).text)
    pk = Invitation.objects.get().pk
    door.post(reverse("invitations:revoke", args=[pk]))
    assert type(door)().get(link).status_code == 404


@pytest.mark.parametrize("name", ["again", "revoke"])
def test_what_is_not_there_is_not_found(door, name):
    assert door.post(reverse(f"invitations:{name}", args=[987])).status_code == 404


@pytest.mark.parametrize("role", ["Translators", "Editors", "Moderators", "Importers"])
def test_nobody_else_invites(client, trees, role):
    log_in(client, UserFactory(role=role))
    assert invite(client).url == "/admin/"
    assert client.get(reverse("invitations:index")).url == "/admin/"
    assert not Invitation.objects.exists()


def test_the_list_asks_as_often_for_three_as_for_one(door, django_assert_num_queries):
    invite(door, languages=["fr"], role="Translators")
    address = reverse("invitations:index")
    door.get(address)
    with CaptureQueriesContext(connection) as one:
        door.get(address)
    queries = len(one)
    for number in (2, 3):
        invite(
            door,
            email=f"new{number}@example.org",
            languages=["fr", "en"],
            role="Translators",
        )
    with django_assert_num_queries(queries):
        door.get(address)
