"""A link to another site is chosen, and what is none is said to be none."""

import pytest
from django.urls import reverse

from tests.factories.users import UserFactory


@pytest.fixture
def send(client, trees):
    client.force_login(UserFactory(role="Editors"))
    url = reverse("wagtailadmin_choose_page_external_link")

    def sent(**told):
        fields = {f"external-link-chooser-{name}": told[name] for name in told}
        return client.post(url, fields)

    return sent


def test_a_link_is_chosen(send):
    answer = send(url="https://example.org/", link_text="A paper").json()
    assert answer["result"] == {
        "url": "https://example.org/",
        "title": "A paper",
        "prefer_this_title_as_link_text": True,
    }


@pytest.mark.parametrize("told", [{}, {"url": ""}, {"url": "javascript:alert(1)"}])
def test_what_is_no_link_is_said_on_the_form(send, told):
    answer = send(**told)
    assert (answer.status_code, answer.json()["step"]) == (200, "external_link")
    assert "error" in answer.json()["html"]
