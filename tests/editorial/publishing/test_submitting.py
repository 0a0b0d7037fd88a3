"""The button of those who may not publish, in their language."""

import pytest
from bs4 import BeautifulSoup

from tests.admin_forms import edit_url
from tests.factories.people import person
from tests.factories.users import UserFactory, reads_french


@pytest.mark.parametrize(
    ("code", "label"),
    [("en", "Submit to moderation"), ("fr", "Soumettre à la modération")],
)
def test_it_is_said_whole_in_each_language(client, trees, code, label):
    user = UserFactory(role="Editors")
    if code == "fr":
        reads_french(user)
    client.force_login(user)
    page = person(trees.timeline["en"], publish=False)
    shown = BeautifulSoup(client.get(edit_url(page)).content, "html.parser")
    assert shown.select_one("[name=action-submit]").text.strip() == label
