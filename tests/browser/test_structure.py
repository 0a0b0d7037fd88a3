"""Pages as a screen reader walks through them: headings, landmarks, labels, lists."""

import pytest

from .test_axe import KINDS

pytestmark = pytest.mark.browser
# Error pages stand alone: they have no ways through the site.
ALONE = ("404", "410")

# Each fault of the outline: a level that is skipped, a heading without words.
OUTLINE = """() => {
  const faults = [];
  let above = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.tagName[1]), words = heading.textContent.trim();
    if (level > above + 1 || !words) faults.push(heading.outerHTML.slice(0, 90));
    above = level;
  }
  if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1');
  return faults;
}"""

# Landmarks of one kind are told apart by their names.
LANDMARKS = """() => {
  const named = found => found.getAttribute('aria-label')
    || [...(found.getAttribute('aria-labelledby') || '').split(' ')]
      .map(id => id && document.getElementById(id)?.textContent).join(' ').trim();
  const faults = [];
  for (const kind of ['nav', 'aside', 'section', 'form[role=search]']) {
    const found = [...document.querySelectorAll(kind)];
    const names = found.map(named);
    const nameless = names.filter(name => !name).length;
    if (kind.startsWith('form') ? nameless > 1 : nameless) faults.push(kind);
    if (new Set(names).size < names.length) faults.push('twice: ' + kind);
  }
  if (document.querySelectorAll('main').length !== 1) faults.push('not one main');
  return faults;
}"""

# Items of lists stand in lists, labels name controls, ids stand once.
MARKUP = """() => {
  const all = query => [...document.querySelectorAll(query)];
  const faults = all('input:not([type=hidden]), select, textarea')
    .filter(control => !control.labels.length);
  faults.push(...all('li').filter(item => !item.parentElement.matches('ol, ul')));
  faults.push(...all('[id]').filter(({id}) => all('#' + CSS.escape(id)).length > 1));
  return faults.map(found => found.outerHTML.slice(0, 90));
}"""


@pytest.fixture
def opened(page, site):
    return lambda kind, language="en": page.goto(site.url + site.paths[language][kind])


@pytest.mark.parametrize("kind", KINDS)
def test_headings_go_down_step_by_step(page, opened, kind):
    opened(kind)
    assert page.evaluate(OUTLINE) == []


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ALONE])
def test_landmarks_are_told_apart(page, opened, kind, language):
    opened(kind, language)
    assert page.evaluate(LANDMARKS) == []


@pytest.mark.parametrize("kind", KINDS)
def test_controls_have_labels_and_items_their_lists(page, opened, kind):
    opened(kind)
    assert page.evaluate(MARKUP) == []


def test_faults_of_structure_are_seen(page, opened):
    opened("home")
    page.evaluate("document.querySelector('h1').outerHTML = '<h4> </h4><li>a</li>'")
    page.evaluate("document.querySelector('nav').removeAttribute('aria-label')")
    page.evaluate("document.querySelector('label').remove()")
    assert page.evaluate(OUTLINE) == ["<h4> </h4>", "not one h1"]
    assert page.evaluate(LANDMARKS) == ["nav"]
    assert len(page.evaluate(MARKUP)) == 2


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("filtered", ["“nothing” is not in our list", "2 people"]),
        ("search", ["1 person of this name."]),
        ("nothing found", ["We did not find this name."]),
    ],
)
def test_what_was_found_is_said_as_a_status(page, opened, kind, said):
    opened(kind)
    heard = page.locator("[role=status]").all_inner_texts()
    assert [text[: len(start)] for text, start in zip(heard, said, strict=True)] == said


def test_who_saves_data_is_sent_no_letters(page, opened):
    """The faces of our own are asked for by no text where data are to be saved."""
    opened("person")
    rules = """() => [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
      .filter(rule => rule.conditionText?.includes('prefers-reduced-data'))
      .map(rule => rule.cssRules[0].style.getPropertyValue('--letters').trim())"""
    assert page.evaluate(rules) == ["serif"]
