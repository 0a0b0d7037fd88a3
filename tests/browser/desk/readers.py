"""Where readers may come upon an entry: its pages, and what lists it."""

OWN = (
    "/en/people/{number}/",
    "/fr/personnes/{number}/",
    "/en/cite/{number}.json",
    "/fr/citer/{number}.json",
)
KINDS = ("home", "timeline", "names", "names_all", "changes", "map", "incidents")
FEEDS = ("/en/feeds/changes.atom", "/fr/flux/modifications.json")


def own_addresses(number):
    return [each.format(number=number) for each in OWN]


def addresses_that_answer(reader, number):
    return [each for each in own_addresses(number) if reader.request.get(each).ok]


def texts_with(reader, site, number, *words):
    """The addresses whose answer holds one of these."""
    lists = [site.paths[code][kind] for code in ("en", "fr") for kind in KINDS]
    every = [*own_addresses(number), *lists, *FEEDS]
    answers = {each: reader.request.get(each).text() for each in every}
    return [each for each, text in answers.items() if any(w in text for w in words)]


def pictures_in_public(site):
    """Those of which all others are made."""
    return set((site.folder / "media" / "original_images").glob("*"))
