"""Works at the desk as a translator's browser would."""

from bs4 import BeautifulSoup
from django.urls import reverse


def url_of(page):
    return reverse("translating:entry", args=[page.pk])


def form_of(response):
    """What the form on the page would send, without pressing a button."""
    soup = BeautifulSoup(response.content.decode(), "html.parser")
    form = soup.select_one(".desk form[method=post]")
    data = {box["name"]: box["value"] for box in form.select("[type=hidden]")}
    for text in form.select("textarea"):
        data[text["name"]] = text.text
    data["confirmed"] = [box["value"] for box in form.select("[checked]")]
    return data


def send(client, page, action="save", *, confirmed=(), shown=None, **texts):
    """Open the page (or take what is shown), write some texts, press a button."""
    response = shown or client.get(url_of(page))
    assert response.status_code == 200, (response.status_code, response.headers)
    data = form_of(response)
    data["confirmed"] = [*data["confirmed"], *confirmed]
    data |= {f"text-{name}": text for name, text in texts.items()}
    return client.post(url_of(page), data | {"action": action})


def words(response):
    """All that the page says, in one line."""
    soup = BeautifulSoup(response.content.decode(), "html.parser")
    return " ".join(soup.get_text(" ").split())


def messages(response):
    return [str(message).strip() for message in response.context["messages"]]
