"""What a reader waits for: one small answer, whatever the kind of page."""

import gzip

import pytest

from .test_axe import KINDS

pytestmark = pytest.mark.browser
MOST_BYTES = 30_000
# Text does not wait for these. A script is deferred: tests/templates/test_pages.py.
LATER = {"image", "font", "other", "script"}


def waited_for(page, url):
    """The answers without which no text is shown, in order."""
    answers = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(url)
    return [found for found in answers if found.request.resource_type not in LATER]


@pytest.mark.parametrize("kind", KINDS)
def test_text_waits_for_one_small_answer(page, site, kind):
    (answer,) = waited_for(page, site.url + site.paths["en"][kind])
    assert answer.request.resource_type == "document"
    assert len(gzip.compress(answer.body(), 6)) <= MOST_BYTES


def test_what_a_page_waits_for_is_counted(page, site):
    url = site.url + site.paths["en"]["home"]
    sheet = '<link rel="stylesheet" href="/static/css/site.css"></head>'
    page.route(
        url,
        lambda route: route.fulfill(
            response=(found := route.fetch()),
            body=found.text().replace("</head>", sheet),
        ),
    )
    kinds = [found.request.resource_type for found in waited_for(page, url)]
    assert kinds == ["document", "stylesheet"]
