"""The log-in: one door, one sentence for whoever does not get in."""

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.urls import resolve, reverse

from memorial.accounts.models import User
from tests.accounts.doors import PASSWORD, inside, log_in, post, write_password
from tests.factories.users import UserFactory

WRONG = "This name and this password do not belong together."


@pytest.mark.parametrize("name", ["invented-editor", "invented-editor@example.org"])
def test_name_and_address_lead_to_the_second_factor(client, editor, name):
    response = write_password(client, name)
    assert client.get(response.url).url == reverse("mfa_index")
    assert not inside(client)


def test_password_and_code_open_the_admin(client, editor):
    response = log_in(client, editor)
    assert (response.status_code, response.url) == (302, "/admin/")
    assert inside(client)


def test_wagtails_log_in_is_nowhere(client, editor):
    match = resolve(reverse("wagtailadmin_login"))
    assert match.view_name == "account_login"
    assert resolve(reverse("wagtailadmin_logout")).view_name == "account_logout"


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("invented-editor", "wrong"),
        ("invented-editor@example.org", "wrong"),
        ("nobody-of-this-name", "wrong"),
        ("nobody@example.org", "wrong"),
        ("invented-leaver", "an invented pass phrase"),
        ("invented-leaver", "wrong"),
    ],
)
def test_the_answer_is_the_same_for_known_and_unknown(
    client, editor, monkeypatch, name, password
):
    UserFactory(username="invented-leaver", role="Editors", is_active=False)
    worked = []
    encode = MD5PasswordHasher.encode
    monkeypatch.setattr(
        MD5PasswordHasher,
        "encode",
        lambda *told: worked.append(1) or encode(*told),
    )
    response = write_password(client, name, password)
    assert response.status_code == 200
    assert response.text.count(WRONG) == 1
    assert len(worked) == 1
    assert len(response.text.replace(name, "").replace("\n", "")) == pytest.approx(
        length_without_name(client), abs=60
    )


def length_without_name(client):
    response = write_password(client, "somebody-else", "wrong")
    return len(response.text.replace("somebody-else", "").replace("\n", ""))


def test_in_french(client, editor):
    response = write_password(
        client, "nobody", "wrong", headers={"accept-language": "fr"}
    )
    assert "Ce nom et ce mot de passe ne vont pas ensemble." in response.text
    assert "Log in" not in response.text


@pytest.mark.parametrize(
    "data", [{}, {"username": "x"}, {"username": "x" * 9_000, "password": "y"}]
)
def test_bad_input_is_answered(client, trees, data):
    assert post(client, "account_login", data).status_code == 200


def test_a_number_before_the_log_in_is_another_after_it(client, editor):
    client.get(reverse("account_login"))
    session = client.session
    session["planted"] = True
    session.save()
    planted = session.session_key
    client.cookies["sessionid"] = planted
    log_in(client, editor)
    assert client.cookies["sessionid"].value != planted


def test_nobody_is_sent_to_another_site(client, editor):
    response = client.post(
        reverse("account_login") + "?next=https://example.org/",
        {"username": "invented-editor", "password": "an invented pass phrase"},
    )
    assert "example.org" not in response.url


def test_logging_out_ends_it(client, editor):
    log_in(client, editor)
    post(client, "account_logout")
    assert not inside(client)


@pytest.mark.parametrize("path", ["signup/", "account/signup/", "account/email/"])
def test_nobody_signs_up(client, trees, path):
    told = {"username": "x", "email": "x@example.org", "password1": PASSWORD}
    response = client.post(f"/admin/{path}", told | {"password2": PASSWORD})
    assert response.url.startswith(reverse("account_login"))
    assert not User.objects.exists()
