"""The link of an invitation: one account, with a name and password of its owner's."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale

from memorial.accounts.actions.accept_invitation import accept_invitation
from memorial.accounts.actions.invite import invite
from memorial.accounts.models import Invitation, User
from tests.accounts.doors import inside, log_in

CHOSEN = {
    "username": "invented-newcomer",
    "first_name": "Nova",
    "last_name": "Ficta",
    "password1": "a pass phrase nobody has",
    "password2": "a pass phrase nobody has",
}


@pytest.fixture
def asked(administrator):
    return invite(
        "new@example.org",
        Group.objects.get(name="Translators"),
        languages=Locale.objects.filter(language_code="fr"),
        by=administrator,
    )


@pytest.fixture
def link(asked):
    return asked[1]


def newcomers():
    return User.objects.filter(username="invented-newcomer")


def test_the_person_chooses_and_comes_to_the_second_factor(client, link):
    assert client.get(link).status_code == 200
    client.post(link, CHOSEN)
    assert not inside(client)
    assert client.get("/admin/").url == reverse("mfa_index")
    user = newcomers().get()
    assert user.email == "new@example.org"
    assert [group.name for group in user.groups.all()] == ["Translators"]
    assert [locale.language_code for locale in user.languages.all()] == ["fr"]
    assert user.check_password("a pass phrase nobody has")
    assert not user.is_superuser


def test_the_link_works_once(client, link):
    client.post(link, CHOSEN)
    visitor = type(client)()
    assert visitor.get(link).status_code == 404
    again = visitor.post(link, CHOSEN | {"username": "invented-second"})
    assert again.status_code == 404
    assert User.objects.filter(username__startswith="invented-second").count() == 0


def test_twice_at_once_makes_one_account(asked):
    invitation = asked[0]
    made = [
        accept_invitation(invitation, username=name, password="a pass phrase")
        for name in ("first", "second")
    ]
    assert [user and user.username for user in made] == ["first", None]
    assert not User.objects.filter(username="second").exists()


def test_two_invitations_to_one_address_make_one_account(
    client, asked, link, administrator
):
    invitation, second = invite("NEW@example.org", asked[0].role, by=administrator)
    client.post(link, CHOSEN)
    other = CHOSEN | {"username": "second"}
    answer = type(client)().post(second, other)
    assert "There is an account with this address." in answer.text
    assert accept_invitation(invitation, username="second", password="p") is None
    assert User.objects.filter(email__iexact="new@example.org").count() == 1


def test_nobody_is_called_by_the_address_of_another(client, asked, link, editor):
    address = editor.email.upper()
    answer = client.post(link, CHOSEN | {"username": address})
    assert "This name is taken." in answer.text
    assert accept_invitation(asked[0], username=address, password="p") is None
    assert client.post(link, CHOSEN | {"username": "new@example.org"}).url


def test_it_works_for_a_week(client, link):
    Invitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    response = client.get(link)
    assert response.status_code == 404
    assert "This link does not work" in response.text


@pytest.mark.parametrize("token", ["x", "x" * 5_000, "%00", "-", "é"])
def test_an_invented_link_opens_nothing(client, trees, token):
    assert client.get(f"/admin/invitation/{token}/").status_code in (400, 404)
    assert client.post(f"/admin/invitation/{token}/", CHOSEN).status_code in (400, 404)
    assert not newcomers().exists()


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"username": "INVENTED-administrator"}, "This name is taken."),
        ({"password2": "another"}, "The two password fields didn’t match."),
        ({"password1": "1234", "password2": "1234"}, "This password is too common."),
        ({"username": ""}, "This field is required."),
        ({"username": "x" * 200}, "at most 150 characters"),
    ],
)
def test_a_wrong_form_is_told_in_a_sentence(client, link, told, said):
    assert said in client.post(link, CHOSEN | told).text
    assert not newcomers().exists()
    assert client.get(link).status_code == 200


def test_whoever_is_in_already_does_not_use_it_up(client, link, administrator):
    log_in(client, administrator)
    assert client.post(link, CHOSEN).url == "/admin/"
    assert type(client)().get(link).status_code == 200


def test_in_french(client, link):
    page = client.get(link, headers={"accept-language": "fr"}).text
    assert "Bienvenue" in page
    assert "Welcome" not in page
