"""Telephone and codes are lost: an administrator, or the operator, resets them."""

from io import StringIO

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.core.management import CommandError, call_command
from django.urls import reverse
from wagtail.models import ModelLogEntry

from tests.accounts.doors import inside, log_in, telephone_of
from tests.factories.users import UserFactory


def reset(client, user, method="post"):
    address = reverse("wagtailusers_users:reset_second_factor", args=[user.pk])
    return getattr(client, method)(address)


def factors(user):
    return Authenticator.objects.filter(user=user).count()


def test_an_administrator_resets_it_and_the_person_is_told(
    client, administrator, editor, django_capture_on_commit_callbacks
):
    telephone_of(editor)
    log_in(client, administrator)
    assert reset(client, editor, "get").status_code == 200
    with django_capture_on_commit_callbacks(execute=True):
        response = reset(client, editor)
    assert response.url == reverse("wagtailusers_users:edit", args=[editor.pk])
    assert factors(editor) == 0
    (letter,) = mail.outbox
    assert letter.to == [editor.email]
    assert "was reset" in letter.body and "a été réinitialisé" in letter.body
    entry = ModelLogEntry.objects.get(action="accounts.reset_second_factor")
    assert entry.user == administrator


def test_the_sessions_of_the_person_end(client, administrator, editor):
    other = type(client)()
    log_in(other, editor)
    assert inside(other)
    log_in(client, administrator)
    reset(client, editor)
    assert not inside(other)


@pytest.mark.parametrize("role", ["Translators", "Editors", "Moderators", "Importers"])
def test_nobody_else_resets_it(client, trees, editor, role):
    telephone_of(editor)
    log_in(client, UserFactory(role=role))
    for method in ("get", "post"):
        assert reset(client, editor, method).url == "/admin/"
    assert factors(editor) == 2


def test_nobody_but_a_superuser_resets_that_of_a_superuser(client, administrator):
    operator = UserFactory(is_superuser=True)
    telephone_of(operator)
    log_in(client, administrator)
    assert reset(client, operator).url == "/admin/"
    assert factors(operator) == 2


def test_nobody_goes_around_the_proof_by_resetting_ones_own(client, administrator):
    log_in(client, administrator)
    assert reset(client, administrator).url == "/admin/"
    assert factors(administrator) == 2


def test_of_nobody_is_not_found(client, administrator):
    log_in(client, administrator)
    administrator.pk = 987_654
    assert reset(client, administrator).status_code == 404


def test_the_operator_resets_it_by_command(editor):
    telephone_of(editor)
    out = StringIO()
    call_command("reset_second_factor", editor.username, stdout=out)
    assert factors(editor) == 0
    assert "invented-editor" in out.getvalue()


def test_the_command_says_when_there_is_no_such_account(trees):
    with pytest.raises(CommandError, match="There is no account “nobody”."):
        call_command("reset_second_factor", "nobody")
