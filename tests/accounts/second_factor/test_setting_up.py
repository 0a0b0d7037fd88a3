"""Whoever has no second factor sets one up, and sees nothing else before."""

import re

import pytest
from allauth.mfa.models import Authenticator
from django.urls import reverse

from tests.accounts.doors import (
    inside,
    log_in,
    post,
    shown,
    telephone_of,
    write_password,
)

KEY = re.compile(r'<code id="key">(\w+)</code>')


def set_up(client):
    """With the key in words, as on an old telephone; without any script."""
    page = client.get(reverse("mfa_activate_totp")).text
    (secret,) = KEY.findall(page)
    return secret, post(client, "mfa_activate_totp", {"code": shown(secret)})


@pytest.mark.parametrize(
    "path",
    [
        "/admin/",
        "/admin/account/",
        "/admin/users/",
        "/admin/pages/",
        "/admin/no/such/address/",
        "/admin/account/second-factor/codes/",
    ],
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_before_it_every_address_leads_there(client, editor, path, method):
    write_password(client, editor.username)
    response = getattr(client, method)(path)
    assert (response.status_code, response.url) == (302, reverse("mfa_index"))


def test_outside_the_admin_one_is_nobody_before_it(client, editor):
    write_password(client, editor.username)
    response = client.get("/en/")
    assert response.wsgi_request.user.is_anonymous
    other = type(client)()
    log_in(other, editor)
    assert other.get("/en/").wsgi_request.user == editor


def test_a_telephone_is_set_up_and_codes_are_given(client, editor):
    write_password(client, editor.username)
    page = client.get(reverse("mfa_activate_totp")).text
    assert 'src="data:image/svg+xml;base64,' in page
    _secret, response = set_up(client)
    assert response.url == reverse("mfa_view_recovery_codes")
    codes = re.findall(r"<li>(\d{8})</li>", client.get(response.url).text)
    assert len(set(codes)) == 10
    assert inside(client)


def test_codes_can_be_kept_as_a_file(client, editor):
    write_password(client, editor.username)
    set_up(client)
    response = client.get(reverse("mfa_download_recovery_codes"))
    assert response.headers["Content-Type"].startswith("text/plain")
    assert len(re.findall(r"^\d{8}$", response.text, re.MULTILINE)) == 10


def test_a_wrong_code_sets_nothing_up(client, editor):
    write_password(client, editor.username)
    client.get(reverse("mfa_activate_totp"))
    response = post(client, "mfa_activate_totp", {"code": "000000"})
    assert "This code is not right." in response.text
    assert not Authenticator.objects.exists()
    assert not inside(client)


def test_who_came_in_before_it_was_set_up_has_to_log_in_again(client, editor):
    """A thief of the password who waits at the set-up cannot replace what was set up
    in the meantime."""
    write_password(client, editor.username)
    telephone_of(editor)
    response = client.get(reverse("mfa_activate_totp"))
    assert response.url == reverse("account_login")
    assert "_auth_user_id" not in client.session
    assert Authenticator.objects.filter(type="totp").count() == 1


def test_without_it_where_the_settings_say_so(client, editor, settings):
    settings.SECOND_FACTOR = False
    write_password(client, editor.username)
    assert inside(client)


def test_another_telephone_takes_the_place_of_the_first(client, editor):
    log_in(client, editor)
    before = Authenticator.objects.get(type="totp").data
    _secret, response = set_up(client)
    assert response.url == reverse("mfa_index")
    assert Authenticator.objects.get(type="totp").data != before
    assert inside(client)


def test_the_only_one_cannot_be_removed(client, editor):
    log_in(client, editor)
    response = post(client, "mfa_deactivate_totp")
    assert "This is your only second factor. Add another one first." in response.text
    assert Authenticator.objects.filter(type="totp").exists()


def test_new_codes_take_the_place_of_the_old(client, editor):
    log_in(client, editor)
    before = client.get(reverse("mfa_view_recovery_codes")).text
    response = post(client, "mfa_generate_recovery_codes")
    assert response.url == reverse("mfa_view_recovery_codes")
    after = client.get(response.url).text
    old, new = (set(re.findall(r"<li>(\d{8})</li>", page)) for page in (before, after))
    assert len(old) == len(new) == 10
    assert not old & new


@pytest.mark.parametrize(
    "name",
    [
        "mfa_index",
        "mfa_activate_totp",
        "mfa_deactivate_totp",
        "mfa_add_webauthn",
        "mfa_view_recovery_codes",
        "mfa_generate_recovery_codes",
    ],
)
def test_every_screen_speaks_french(client, editor, name):
    log_in(client, editor)
    page = client.get(reverse(name), headers={"accept-language": "fr"}).text
    assert '<html lang="fr"' in page
    for word in ("Use another", "Recovery", "Remove", "Back<", "Passkey", "Open the"):
        assert word not in page
