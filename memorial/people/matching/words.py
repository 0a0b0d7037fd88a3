"""Which entries tell all the words of a question."""

from memorial.names.folding import folded

from ..models.findable import LONGEST_WORD, FindableWord

MOST_WORDS = 8
SHORTEST_BEGINNING = 3


def asked_words(question):
    return [word[:LONGEST_WORD] for word in folded(question)[:MOST_WORDS]]


def every_word(text):
    return {word[:LONGEST_WORD] for word in folded(text)}


def keys_telling(words, pages, locale):
    """Translation keys of those of the pages that tell words beginning so."""
    for word in words:
        pages = pages.filter(pk__in=beginning(word, locale).values("page"))
    return pages.values_list("translation_key", flat=True)


def beginning(word, locale):
    """As a range, which every database looks up in its index; words are ASCII.

    One or two letters begin half of all words: those must be the whole word.
    """
    told = FindableWord.objects.filter(locale=locale)
    if len(word) < SHORTEST_BEGINNING:
        return told.filter(word=word)
    return told.filter(word__gte=word, word__lt=word[:-1] + chr(ord(word[-1]) + 1))


def parts_holding(words, parts):
    """The parts of a PublicSearchable that hold one of the words; none unless all
    the words are held."""
    told = {name: every_word(text) for name, text in parts.items()}
    everything = set().union(*told.values()) if told else set()
    if not all(begins_one(word, everything) for word in words):
        return ()
    return tuple(
        name
        for name, held in told.items()
        if any(begins_one(word, held) for word in words)
    )


def begins_one(word, told):
    return word in told or any(each.startswith(word) for each in told)
