"""Fills in Wagtail's real forms, as an editor's browser would."""

from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils.html import escape
from wagtail.test.utils.form_data import querydict_from_html


def edit_url(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def edit(client, page, *, action="action-publish", **changes):
    """Open the page's form, change some fields, send it; returns the answer."""
    shown = client.get(edit_url(page))
    assert shown.status_code == 200, (shown.status_code, shown.get("Location"))
    return client.post(edit_url(page), filled(shown, action, changes))


def filled(shown, action, changes):
    html = shown.content.decode()
    data = querydict_from_html(html, form_id="page-edit-form").copy()
    for box in BeautifulSoup(html, "html.parser").select(
        "#page-edit-form [type=checkbox][checked]:not([value])"
    ):
        data[box["name"]] = "on"
    for name, value in changes.items():
        setter = data.setlist if isinstance(value, list) else data.__setitem__
        setter(name, value)
    if action:
        data[action] = "1"
    if action == "action-publish" and not data.get("living_recognisable"):
        data["living_recognisable"] = "nobody"
    return data


def create(client, parent, model, *, action="action-publish", **fields):
    url = reverse("wagtailadmin_pages:add", args=["people", model, parent.pk])
    shown = client.get(url)
    assert shown.status_code == 200, (shown.status_code, shown.get("Location"))
    return client.post(url, filled(shown, action, fields))


def edit_setting(client, name, **changes):
    """Open the form of a setting of the archive, change some fields, send it."""
    address = reverse("wagtailsettings:edit", args=["people", name])
    url = client.get(address).headers["Location"]
    page = BeautifulSoup(client.get(url).content, "html.parser")
    data = {
        field["name"]: field.text
        if field.name == "textarea"
        else field.get("value", "")
        for field in page.select("form input[name], form textarea[name]")
        if field.get("type") != "checkbox" or field.has_attr("checked")
    }
    for select in page.select("form select[name]"):
        chosen = select.select_one("option[selected]")
        data[select["name"]] = chosen["value"] if chosen else ""
    return client.post(url, data | changes)


def errors(response):
    """The sentences of a refused form; each of them is on the page."""
    form = response.context["form"]
    found = [sentence for group in form.errors.values() for sentence in group]
    html = response.content.decode()
    assert all(escape(sentence) in html for sentence in found)
    return found
