"""A file of all that was done goes without the names."""

import pytest
from wagtail.models import PageLogEntry

from tests.factories.people import person, withhold_name


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_file_of_it_names_nobody(client, moderator, trees, kind):
    page = person(trees.timeline["en"], name="Ana Kanarivogel")
    PageLogEntry.objects.log_action(page, "wagtail.edit", user=moderator)
    withhold_name(page)
    address = "/admin/reports/site-history/"
    assert "Kanarivogel" in client.get(address).text, "the control"
    answer = client.get(address, {"export": kind})
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content
    assert b"Kanarivogel" not in content
    if kind == "csv":
        assert str(page.pk).encode() in content
