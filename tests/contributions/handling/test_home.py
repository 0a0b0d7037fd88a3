"""The numbers on the admin's home and in its menu."""

from datetime import timedelta

from django.utils import timezone
from wagtail.admin.menu import admin_menu

from tests.factories.contributions import contribution
from tests.factories.users import UserFactory

HEADING = "What people have sent us"


def test_the_home_tells_how_much_waits(desk):
    contribution(in_hands_of=desk.user)
    contribution("removal", received_on=timezone.localdate() - timedelta(days=8))
    contribution(state="accepted")
    told = desk.client.get("/admin/").text
    panel = told.partition(HEADING)[2].partition("</section>")[0]
    assert "Open</a>: 2" in panel
    assert "looked at first: 1" in panel
    assert "time to answer or to decide is over: 1" in panel
    assert "In your hands</a>: 1" in panel


def test_others_are_told_nothing(client, trees):
    client.force_login(UserFactory(role="Editors"))
    contribution()
    told = client.get("/admin/").text
    assert HEADING not in told
    assert "/admin/contributions/" not in told


def test_the_menu_counts_those_that_are_open(desk, rf):
    request = rf.get("/admin/")
    request.user = desk.user
    assert "Contributions" in labels(request)
    contribution()
    contribution(state="declined")
    assert "Contributions (1)" in labels(request)


def labels(request):
    return [str(item.label) for item in admin_menu.render_component(request)]
