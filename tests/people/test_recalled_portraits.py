"""A portrait that may not be shown any more has no address that leads to it."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from memorial.media.models import MemorialImage
from memorial.people.models import Consent, PersonPage
from tests.admin_forms import edit
from tests.factories.people import person
from tests.media.made_up_files import PLAIN


@pytest.fixture
def entry(trees, moderator):
    image = MemorialImage.objects.create(
        title="Invented",
        file=ContentFile(PLAIN["jpeg"], "x.jpg"),
        licence="this-archive",
    )
    page = person(trees.timeline["en"], portrait=image)
    Consent.objects.create(
        translation_key=page.translation_key, purpose="portrait", given=True
    )
    return page


@pytest.fixture
def told(client, entry):
    """The address under which the page shows the portrait, or None."""

    def address():
        html = client.get(entry.url).text
        shown = PersonPage.objects.get(pk=entry.pk).portrait.renditions
        return next((size.url for size in shown.all() if size.url in html), None)

    return address


def is_there(address):
    """Whether the web server finds a file at the address."""
    return default_storage.exists(address.removeprefix(default_storage.base_url))


@pytest.mark.parametrize(
    "changes",
    [
        {"portrait_agreed": "no"},
        {"portrait_agreed": "no", "portrait": ""},
        {"family_informed": "no"},
        {"name_status": "withheld"},
    ],
)
def test_its_former_address_leads_nowhere(
    client, entry, told, changes, django_capture_on_commit_callbacks
):
    former = told()
    assert is_there(former)
    with django_capture_on_commit_callbacks(execute=True):
        edit(client, entry, action=None, **changes)
    assert not is_there(former)
    assert told() is None


def test_another_change_leaves_the_address(
    client, entry, told, django_capture_on_commit_callbacks
):
    former = told()
    with django_capture_on_commit_callbacks(execute=True):
        edit(client, entry, age_from="31")
    assert told() == former
    assert is_there(former)


def test_shown_again_it_has_another_address(client, entry, told):
    former = told()
    edit(client, entry, portrait_agreed="no")
    edit(client, entry, portrait_agreed="yes")
    assert told() not in (None, former)
