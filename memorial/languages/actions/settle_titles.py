"""Gives pages the title and the address that follow from how things stand now."""


def settle_titles(pages):
    """Save those whose title or address has changed since they were last saved.

    For what is not on the page itself: a name withheld or agreed to, a hidden text,
    the days gone by. Returns the pages that were saved.
    """
    saved = []
    for page in pages:
        before = page.title, page.slug
        page.derive()
        if (page.title, page.slug) != before:
            page.save(clean=False)
            saved.append(page)
    return saved
