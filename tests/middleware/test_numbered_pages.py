"""What is no number leads nowhere where Wagtail counts on one."""

import pytest
from django.urls import reverse

CHOOSERS = [
    ("wagtailadmin_choose_page_anchor_link", "parent_page_id"),
    ("wagtailadmin_choose_page_email_link", "parent_page_id"),
    ("wagtailadmin_choose_page_external_link", "parent_page_id"),
    ("wagtailadmin_choose_page_phone_link", "parent_page_id"),
    ("wagtailadmin_choose_page_chosen_multiple", "id"),
    ("wagtaildocs_chooser:chosen_multiple", "id"),
    ("wagtailimages_chooser:chosen_multiple", "id"),
    ("wagtailadmin_api:pages:find", "id"),
    ("wagtailadmin_api:images:find", "id"),
    ("wagtailadmin_api:documents:find", "id"),
]


@pytest.mark.parametrize("told", ["x", "all", "1e3", "%D9%A2", "-1", "9" * 30])
@pytest.mark.parametrize(("name", "parameter"), CHOOSERS)
def test_it_leads_nowhere(client, admin_user, name, parameter, told):
    client.force_login(admin_user)
    assert client.get(f"{reverse(name)}?{parameter}={told}").status_code == 404


@pytest.mark.parametrize("name", [name for name, told in CHOOSERS if told != "id"])
def test_a_number_leads_on(client, trees, admin_user, name):
    """The control of the test above."""
    client.force_login(admin_user)
    page = trees.timeline["en"].pk
    assert client.get(f"{reverse(name)}?parent_page_id={page}").status_code == 200


def test_all_may_be_asked_for_at_once(client, trees, admin_user):
    client.force_login(admin_user)
    url = reverse("wagtail_bulk_action", args=["accounts", "user", "set_active_state"])
    answers = [client.get(f"{url}?id={told}") for told in (admin_user.pk, "all", "x")]
    assert [answer.status_code for answer in answers] == [200, 200, 404]
