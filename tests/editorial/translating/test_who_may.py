"""A translator does a text in their language, and can touch nothing else."""

import pytest
from django.urls import reverse

from memorial.languages.wording import wordings
from tests.admin_forms import edit_url
from tests.editorial.translating.desk import form_of, send, url_of, words
from tests.factories.people import in_language, person
from tests.factories.users import UserFactory

LIST = "/admin/translations/"


def fresh(page):
    return type(page).objects.get(pk=page.pk)


def refused(response):
    return (response.status_code, response.get("Location")) == (302, "/admin/")


def post(client, page, **data):
    return client.post(url_of(page), {"action": "save", "token": "x", **data})


@pytest.mark.parametrize("role", ["Translators", "Editors", "Moderators"])
def test_whoever_has_a_role_sees_the_desk(client, french, role):
    user = UserFactory(role=role)
    user.languages.add(french.locale)
    client.force_login(user)
    assert client.get(LIST).status_code == 200
    assert client.get(url_of(french)).status_code == 200


def test_someone_without_a_role_does_not(client, french):
    client.force_login(UserFactory())
    for response in (
        client.get(LIST),
        client.get(url_of(french)),
        post(client, french),
    ):
        assert response.status_code == 302
        assert response.url.startswith("/admin/login/")


def test_a_visitor_is_asked_to_log_in(client, french):
    for response in (
        client.get(LIST),
        client.get(url_of(french)),
        post(client, french),
    ):
        assert response.url.startswith("/admin/login/")


def test_a_translator_without_the_desk_is_refused(client, french, translator):
    translator.groups.get().permissions.filter(codename="translate").delete()
    for response in (
        client.get(LIST),
        client.get(url_of(french)),
        post(client, french),
    ):
        assert refused(response)


def test_a_translator_drafts_and_submits(client, french, translator):
    response = send(client, french, "submit", life="Une vie.")
    assert response.url == LIST
    page = fresh(french)
    assert (page.life, page.workflow_in_progress) == ("", True)


def test_a_translator_does_not_publish(client, french, translator):
    assert refused(send(client, french, "publish", life="Une vie."))
    assert not fresh(french).has_unpublished_changes


def test_a_translator_does_not_hide(client, french, translator):
    assert refused(send(client, french, "hide:life"))
    assert "The old text must not stay" not in words(client.get(url_of(french)))


def test_a_moderator_approves_what_a_translator_submitted(client, french, translator):
    send(client, french, "submit", life="Une vie.")
    client.force_login(UserFactory(role="Moderators"))
    task = fresh(french).current_workflow_task_state
    url = reverse(
        "wagtailadmin_pages:workflow_action", args=[french.pk, "approve", task.pk]
    )
    client.post(url, {"comment": ""})
    assert wordings(fresh(french))["life"].text == "Une vie."


def test_what_is_with_the_moderators_waits(client, french, translator):
    first = client.get(url_of(french))
    send(client, french, "submit", life="Une vie.")
    token = fresh(french).latest_revision_id
    data = form_of(first) | {"text-life": "Autre.", "action": "save"}
    response = client.post(url_of(french), data)
    assert response.status_code == 200
    assert fresh(french).latest_revision_id == token


def test_the_original_is_not_at_the_desk(client, entry, translator):
    assert client.get(url_of(entry)).status_code == 404
    assert post(client, entry, **{"text-life": "Changed."}).status_code == 404


def test_a_translator_cannot_edit_the_original(client, entry, translator):
    assert refused(client.get(edit_url(entry)))
    assert refused(client.post(edit_url(entry), {"life": "Changed."}))
    assert fresh(entry).life == "A life."


def test_another_language_is_refused(client, trees, translator):
    translator.languages.set([trees.locale["fr"]])
    english = in_language(person(trees.timeline["fr"], life="Une vie."), "en")
    assert refused(client.get(url_of(english)))
    assert refused(post(client, english, **{"text-life": "A life."}))


@pytest.mark.parametrize("kind", ["home", "timeline", "incidents"])
def test_other_kinds_of_pages_are_not_at_the_desk(client, trees, translator, kind):
    page = getattr(trees, kind)["fr"]
    assert client.get(url_of(page)).status_code == 404
    assert post(client, page).status_code == 404


@pytest.mark.parametrize("number", [0, 999_999_999, 10**30])
def test_the_id_of_nothing_is_not_found(client, translator, number):
    assert client.get(f"{LIST}{number}/").status_code == 404
    assert client.post(f"{LIST}{number}/").status_code == 404


@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_other_methods_are_not_allowed(client, french, translator, method):
    assert getattr(client, method)(url_of(french)).status_code == 405
    assert getattr(client, method)(LIST).status_code == 405


def test_the_list_is_only_read(client, translator):
    assert client.post(LIST).status_code == 405


def test_the_form_needs_its_token(french, translator, client):
    client.handler.enforce_csrf_checks = True
    assert post(client, french).status_code == 403
