"""What must not be told, in texts that are about to go live: of whoever wrote them.

A walk looks at the texts of its day. An old version, or a new sentence, may tell the
name again in the entry of a stranger, whose door knows nothing of it.
"""

from django.utils.translation import gettext as _
from wagtail.models import Page

from ..ledger import LedgerError
from ..names_ever import names_by_key, names_in
from .hidden import hidden_keys, sought_by_key, waiting_keys
from .hits import signed_off
from .kept_out import kept_out, names_like, without
from .reading import bound_as_told, is_entry, public_texts, read_of
from .texts import Told, texts_of_draft, texts_of_entries


def newly_told(thing, content, reads=()):
    """Pairs of a field and a sentence, for texts that the public door does not hide.

    ``thing`` is a page, or a row of ``texts.ELSEWHERE``; ``content`` holds its texts as
    a revision keeps them. Texts that are bound to the person are hidden by the public
    door, and those that somebody signed off tell of another. ``reads``: Reads of what
    becomes this version, where that is more than the thing as it stands.
    """
    texts = [*new_texts(thing, content), *beside(thing)]
    reads = reads or [read_of(thing)]
    return [
        *of_the_hidden(thing, content, texts, reads),
        *of_the_kept_out(content, texts, reads),
    ]


def of_the_kept_out(content, texts, reads):
    """Of those whom the archive erased, and has promised to leave out."""
    new = [told for told in texts if not any(told.digest in r.digests for r in reads)]
    try:
        names = kept_out([told.text for told in new], names_in(content))
    except LedgerError as error:
        return [(None, str(error))]
    if names:
        standing = names_by_key(hidden_keys()).values()
        names = without(names, set().union(*standing))
    return [
        (told.field, sentence(name))
        for name in names
        for told in new
        if name in names_like(told.text)
    ]


def of_the_hidden(thing, content, texts, reads):
    """Of those whose name is withheld or waits, and who were withdrawn."""
    keys = hidden_keys() | waiting_keys(texts)
    if not keys:
        return []
    bound = bound_as_told(thing, content) if is_entry(thing) else set()
    new = [(told, keys - bound) for told in texts]
    if loose := keys & {getattr(thing, "translation_key", None)}:
        lost = set().union(*(read.bound for read in reads)) - bound
        new += [(told, loose) for told in texts_of_entries(lost) if not told.draft]
    return said_of(thing, found_in(new, reads))


def found_in(new, reads):
    """Each text that newly tells a name, and the words that do."""
    keys = set().union(*(keys for _told, keys in new))
    signed = signed_off(keys)
    for key, sought in sought_by_key(keys).items() if keys else ():
        for told, hidden in new:
            if key not in hidden or any(read.tells(key, told) for read in reads):
                continue
            spans = sought.found_in(told.text, bound=False)
            if spans and (key, told.standing_place, told.digest) not in signed:
                yield told, " ".join(told.text[a:b] for a, b in spans)


def said_of(thing, found):
    said = {}
    for told, words in found:
        if told.draft:
            say = sentence_for_a_page if isinstance(thing, Page) else sentence
            said[told.field, say(words)] = None
        else:
            said[None, sentence_elsewhere(told, words)] = None
    return list(said)


def sentence(words):
    return _("“%(words)s” is a name that must not be published. Take it out.") % {
        "words": words
    }


def sentence_for_a_page(words):
    return _(
        "“%(words)s” is a name that must not be published. Take it out, or keep a "
        "draft and let somebody sign the text off, under Protection."
    ) % {"words": words}


def sentence_elsewhere(told, words):
    page = Page.objects.get(pk=told.pk).specific
    return _(
        "“%(words)s” is a name that must not be published, and would then be read in "
        "“%(page)s”. Rewrite it there first, or sign it off, under Protection."
    ) % {"words": words, "page": page.get_admin_display_title()}


def new_texts(thing, content):
    """Each as a Told of a draft."""
    model = type(thing)
    for field, text, row in texts_of_draft(model, content):
        yield Told(model._meta.label, thing.pk, field, text, **row, draft=True)


def beside(thing):
    """What stands in the entry's other languages, and a bond may have hidden."""
    if is_entry(thing):
        yield from (told for told in public_texts(thing) if told.pk != thing.pk)
