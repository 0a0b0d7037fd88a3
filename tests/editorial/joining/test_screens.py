"""Smoke."""

import pytest
from django.urls import reverse
from memorial.people.models import PersonPage, PersonSource, OtherName, Origin, Joining
from tests.factories.people import person


@pytest.fixture
def two(trees):
    one = person(
        trees.timeline["en"],
        name="Testina Una",
        life="One life",
        origins=[{"country": "SD"}],
    )
    other = person(
        trees.timeline["fr"],
        name="Testina Uno",
        life="Une vie",
        age_from=31,
        origins=[{"country": "ER"}],
    )
    other.sources = [PersonSource(title="On Due", url="https://example.org/due")]
    other.other_names = [OtherName(text="Uno Uno")]
    other.save_revision().publish()
    return one, other


def show(response):
    assert response.status_code == 200, response.get("Location")
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(response.content.decode(), "html.parser")
    print(" ".join(soup.select_one("main").get_text(" ", strip=True).split())[:3000])
    print("-----")
    return soup


def test_walk(client, moderator, two):
    one, other = two
    show(client.get(reverse("joining:joined")))
    show(client.get(reverse("joining:choose")))
    show(client.get(reverse("joining:choose") + "?q=Testina"))
    show(client.get(reverse("joining:choose") + f"?one={one.number}"))
    url = reverse("joining:merge", args=[one.number, other.number])
    soup = show(client.get(url))
    show(
        client.post(
            url, {"name": "other", "age": "other", "origins": "both", "step": "check"}
        )
    )
    r = client.post(
        url, {"name": "other", "age": "other", "origins": "both", "step": "do"}
    )
    assert r.status_code == 302
    show(client.get(reverse("joining:joined")))
    j = Joining.objects.get()
    show(client.get(reverse("joining:undo", args=[j.pk])))
    assert client.post(reverse("joining:undo", args=[j.pk])).status_code == 302
    show(client.get(reverse("joining:joined")))
    url = reverse("joining:split", args=[other.number])
    soup = show(client.get(url + "?parts=3"))
    from wagtail.test.utils.form_data import querydict_from_html

    form = soup.select("form[method=post]")
    data = {}
    for f in soup.select("form[method=post] input, form[method=post] select"):
        if f.get("type") in ("checkbox", "radio") and not f.has_attr("checked"):
            continue
        if f.name == "select":
            o = f.select_one("option[selected]")
            data[f["name"]] = o["value"] if o else ""
        elif f["name"].startswith("p"):
            data.setdefault(f["name"], []).append(f.get("value", ""))
    data["p2-name"] = "Testina Due"
    data["p2-name_status"] = "known"
    show(client.post(url, data))
    assert client.post(url, data | {"step": "do"}).status_code == 302
    show(client.get(reverse("joining:joined")))
    nameless = PersonPage.objects.filter(name="", locale__language_code="fr").get()
    url = reverse("joining:name", args=[nameless.number])
    show(client.get(url))
    data = {"name": "Testina Tre", "status": "known", "told_by": "family"}
    soup = show(client.post(url, data))
    data = data | {i["name"]: i.text.strip() for i in soup.select("textarea")}
    r = client.post(url, data | {"step": "do", "as": "publish"})
    assert r.status_code == 302
    html = client.get(r["Location"]).content.decode()
    assert "Merge with another" in html
    html = client.get(f"/en/people/{nameless.number}/", follow=True).content.decode()
    assert "until then not known" in html
    html = client.get(f"/fr/personnes/{nameless.number}/", follow=True).content.decode()
    print(html)
    assert "until then not known" not in html
