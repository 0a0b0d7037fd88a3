"""What the history of an entry tells, and the way back, as in a browser."""

from bs4 import BeautifulSoup
from django.urls import reverse

from memorial.people.models import PersonPage
from tests.factories.users import UserFactory

CANARY = "Zeisigfink"


def fresh(page):
    return PersonPage.objects.get(pk=page.pk)


def url_of(page, query=""):
    return reverse("history:entry", args=[page.number]) + query


def told(client, page, query=""):
    """Of each happening its heading, and what changed."""
    soup = BeautifulSoup(client.get(url_of(page, query)).content, "html.parser")
    return [
        (
            " ".join(li.h4.get_text(" ").split()),
            [
                f"{dt.get_text()}: {' '.join(dt.find_next('dd').get_text().split())}"
                for dt in li.select("dt")
            ],
        )
        for li in soup.select(".desk-history > li")
    ]


def back(client, page, revision):
    url = reverse("history:back", args=[page.number, revision.pk])
    return client.post(url, follow=True)


def log_in(client, role):
    user = UserFactory(role=role, first_name="Bo", last_name=role)
    if role == "Translators" and hasattr(user, "languages"):
        user.languages.set(
            PersonPage._meta.get_field("locale").related_model.objects.all()
        )
    client.force_login(user)
    return user


def renamed(entry, name="Other Name"):
    """The entry published under another name; returns its first version."""
    first = entry.latest_revision
    entry.name = name
    entry.save_revision().publish()
    return first
