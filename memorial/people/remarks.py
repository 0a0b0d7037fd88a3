"""What to look at before an entry is published; it never stands in the way.

Of the page as it is handed over, which may be a draft or what is being typed.
"""

from dataclasses import dataclass

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from memorial.languages.templatetags.languages import language_name
from memorial.languages.wording import wordings

from .choices.facts import DateKind
from .rules.mentions import tells, untold_words
from .rules.wording import advice_on


@dataclass(frozen=True)
class Remark:
    """``field`` is where it can be mended, or empty; ``beside`` it, it is said too."""

    field: str
    sentence: str
    beside: bool = False


def remarks(page):
    """All Remarks on a page; five queries at most."""
    kinds = [of_words, of_told_names]
    if not page.is_translation:
        kinds = [of_facts, of_the_date, of_what_is_missing, *kinds]
    return [remark for kind in [*kinds, of_languages] for remark in kind(page)]


def of_facts(page):
    for finding in page.findings():
        yield Remark(finding.field, finding.sentence, beside=True)


def of_the_date(page):
    """Somebody whose only date is not the one that counts stands at the end."""
    placed_by = getattr(page, "placed_by", None)
    if placed_by != DateKind.DEATH or page.death_date or not page.found_date:
        return
    yield Remark(
        "placed_by",
        _(
            "Only the day of finding is known: under the dates, let the person be "
            "placed on the timeline by it."
        ),
    )


def of_what_is_missing(page):
    if not page.summary:
        yield Remark("summary", _("There is no sentence yet that stands in the lists."))
    if not page.sources.all():
        yield Remark("sources", _("There is no source yet."))
    if getattr(page, "portrait_id", None) and not page.portrait_alt:
        yield Remark(
            "portrait_alt",
            _("Describe the portrait in one sentence for those who cannot see it."),
        )


def of_words(page):
    for name, text in texts(page):
        for advice in advice_on(text, page.language):
            told = {"found": advice.found, "instead": advice.instead}
            yield Remark(
                name, _("“%(found)s” is what we avoid. We write: %(instead)s.") % told
            )


def texts(page):
    return [(name, getattr(page, name)) for name in page.word_fields]


def of_told_names(page):
    """The site hides a text that tells a name that is not shown: better without it."""
    untold = untold_of_typed(page)
    for name, text in texts(page):
        if tells(text, untold):
            sentence = _("%(text)s tells a name that is not shown: it stays hidden.")
            yield Remark(name, sentence % {"text": called(page, name)})


def untold_of_typed(page):
    if not hasattr(page, "other_names"):
        return frozenset()
    others = [(row.text, row.private) for row in page.original().other_names.all()]
    return untold_words(page.name, others, told=page.name_may_be_shown)


def called(page, name):
    return capfirst(page._meta.get_field(name).verbose_name)


def of_languages(page):
    """What is borrowed or older, in this language or in the others."""
    pages = [page] if page.is_translation else page.other_languages()
    for each in pages if page.pk else ():
        found = wordings(each)
        yield from state(
            each, found, "borrowed", _("%(language)s, not translated yet:")
        )
        yield from state(
            each, found, "older", _("%(language)s, older than the original:")
        )


def state(page, found, name, sentence):
    told = [
        called(page, field).lower()
        for field in page.word_fields
        if found[field] and getattr(found[field], name)
    ]
    if told:
        language = {"language": capfirst(language_name(page.language))}
        yield Remark("", f"{sentence % language} {', '.join(told)}")
