"""Links as they are heard one after the other, without what stands around them."""

import pytest

from .test_axe import KINDS

pytestmark = pytest.mark.browser

SAID_TWICE = """() => {
  const said = new Map();
  for (const link of document.querySelectorAll('a[href]:not([aria-hidden] a)')) {
    const words = (link.getAttribute('aria-label') || link.textContent)
      .replace(/\\s+/g, ' ').trim();
    said.set(words, (said.get(words) || new Set()).add(link.href));
  }
  return [...said].filter(([words, leads]) => !words || leads.size > 1)
    .map(([words]) => words);
}"""


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", KINDS)
def test_links_that_read_the_same_lead_to_the_same_place(page, site, language, kind):
    page.goto(site.url + site.paths[language][kind])
    assert page.evaluate(SAID_TWICE) == []


def test_two_places_of_one_name_are_heard(page, site):
    page.goto(site.url + site.paths["en"]["home"])
    page.evaluate("document.querySelector('.entry__link').textContent = 'Map'")
    page.evaluate("document.querySelector('.way').textContent = ''")
    assert sorted(page.evaluate(SAID_TWICE)) == ["", "Map"]
