"""What must not be told, in texts that are about to go live: of whoever wrote them.

A walk looks at the texts of its day. An old version, or a new sentence, may tell the
name again in the entry of a stranger, whose door knows nothing of it.
"""

from collections import defaultdict

from django.utils.translation import gettext as _
from wagtail.models import Page

from memorial.names.keys import spelling_key

from .. import models
from ..names_ever import names_by_key, names_in
from ..rules.mentions import tells, words_of
from .hits import bound_to, signed_off
from .sought import SoughtNames, units_of
from .texts import Told, rows_of, texts_of_draft, texts_of_pages, texts_of_rows


def newly_told(thing, content):
    """Pairs of a field and a sentence, for texts that the public door does not hide.

    ``thing`` is a page, or a row of ``texts.ELSEWHERE``; ``content`` holds its texts as
    a revision keeps them. Texts that are bound to the person are hidden by the public
    door, and those that somebody signed off tell of another.
    """
    keys = hidden_keys()
    bound = keys & bound_to(thing) if is_entry(thing) else set()
    new = list(new_texts(thing, content)) if keys - bound else []
    if not new:
        return []
    names = names_by_key(keys)
    veiled = words_veiled(thing, content, {key: names.pop(key) for key in bound})
    new = [told for told in new if not tells(told.text, veiled)]
    signed = signed_off(keys)
    found = dict.fromkeys(
        (told.field, " ".join(told.text[a:b] for a, b in spans))
        for key, sought in sought_by_key(names).items()
        for told in new
        if (spans := sought.found_in(told.text, bound=False))
        and (key, told.standing_place, told.digest) not in signed
    )
    say = sentence_for_a_page if isinstance(thing, Page) else sentence
    return [(field, say(words)) for field, words in found]


def is_entry(thing):
    return isinstance(thing, models.entry.EntryPage)


def words_veiled(thing, content, bound):
    """The public door hides each text of the entry in which one of them stands.

    ``bound``: by key, the names that it hides of the entry and of those beside it.
    """
    words = words_of(set().union(*bound.values()))
    if getattr(thing, "translation_key", None) in bound:
        return words | words_of(names_in(content))
    return words - words_of([content.get("name") or ""])


def sentence(words):
    return _("“%(words)s” is a name that must not be published. Take it out.") % {
        "words": words
    }


def sentence_for_a_page(words):
    return _(
        "“%(words)s” is a name that must not be published. Take it out, or keep a "
        "draft and let somebody sign the text off, under Protection."
    ) % {"words": words}


def hidden_keys():
    name = models.WithheldFact.NAME
    withheld = models.Withholding.objects.filter(fact=name)
    rows = (withheld, models.Withdrawal.objects)
    return {key for each in rows for key in each.values_list("translation_key", flat=1)}


def new_texts(thing, content):
    """Each as a Told of a draft; what readers read already is a walk's business."""
    model = type(thing)
    known = {told.digest for told in public_texts(thing)}
    for field, text, row in texts_of_draft(model, content):
        told = Told(model._meta.label, thing.pk, field, text, **row, draft=True)
        if told.digest not in known:
            yield told


def public_texts(thing):
    """What stands in the database and is read; of a page in every language."""
    if not isinstance(thing, Page):
        return texts_of_rows(type(thing).objects.filter(pk=thing.pk))
    live = type(thing).objects.live().filter(translation_key=thing.translation_key)
    rows = rows_of(live) if is_entry(thing) else ()
    return (*texts_of_pages(live), *rows)


def sought_by_key(names):
    """What finds each person's names; one query however many there are."""
    bearers = bearers_of(names)

    def sought(key):
        def is_rare(word):
            return bearers[spelling_key(word)] <= {key}

        return SoughtNames(sorted(names[key]), is_rare)

    return {key: sought(key) for key in names}


def bearers_of(names):
    """By the key of a word, the entries with a name that has it."""
    words = {
        spelling_key(unit.spelling)
        for known in names.values()
        for name in known
        for unit in units_of(name)
    }
    rows = models.NameKey.objects.filter(key__in=words)
    bearers = defaultdict(set)
    for word, key in rows.values_list("key", "name__page__translation_key"):
        bearers[word].add(key)
    return bearers
