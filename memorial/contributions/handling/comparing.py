"""What stands in the entry, what is proposed for it, and who it may be about."""

from memorial.people.joining.standing import content_of
from memorial.people.matching.describing import described
from memorial.people.matching.twins import twins_of

from ..drafting import editable, in_language, languages_of, locale_for
from .parts import PARTS
from .parts.age import read_age
from .parts.origin import country_in, people_in
from .parts.others import parted
from .parts.part import Sent, Stands
from .parts.sources import parted as links_and_rest
from .parts.when import understood
from .told import answers_of


def sent_of(contribution):
    return Sent(
        answers=answers_of(contribution),
        language=contribution.language,
        name_shown=contribution.name_shown,
        allowed=frozenset(contribution.allowed),
    )


def stands_of(contribution, code, user):
    """The newest draft, with its words in the language ``code`` if it has a page there.

    Refused where nobody may touch the entry.
    """
    if not contribution.about:
        return Stands(language=locale_for(contribution.language).language_code)
    page = editable(contribution.about, user)
    known = languages_of(contribution.about)
    wanted = [code, contribution.language, page.language]
    language = next(each for each in wanted if each in known)
    content = content_of(page)
    own = language == page.language
    words = content if own else content_of(in_language(contribution.about, language))
    return Stands(content=content, words=words, language=language)


def parts_of(contribution, stands, data=None):
    """Those parts of an entry of which something was sent."""
    return [part for part in every_part(contribution, stands, data) if part.told]


def further_parts_of(contribution, stands, data=None):
    """The others, where an answer to a question of ours may tell of them."""
    if not contribution.questions.exclude(answer="").exists():
        return []
    return [part for part in every_part(contribution, stands, data) if not part.told]


def every_part(contribution, stands, data):
    sent = sent_of(contribution)
    return (part(data, sent=sent, stands=stands) for part in PARTS)


def compared(contribution, stands):
    return [
        {"label": part.label, "stands": part.standing(), "told": part.told}
        for part in parts_of(contribution, stands)
    ]


def twins_for(contribution):
    """Entries that may be of the same person, each with reasons; nothing is joined."""
    sent = sent_of(contribution)
    facts = {
        "name": sent.told(("name", "name")),
        "death_date": understood(sent.told(("when", "when")), sent.language),
        "place": sent.told(("where", "where")),
        **read_age(sent.told(("origin", "age"))),
    }
    return twins_of(described(facts, rows_of(sent)))


def rows_of(sent):
    origin = sent.told(("origin", "origin"))
    links, _rest = links_and_rest(sent.told(("sources", "sources")))
    names = parted(sent.told(("name", "other_names")))
    names += [sent.told(("name", "own_letters"))]
    return {
        "other_names": [{"text": name} for name in names if name],
        "origins": [
            {
                "country": country_in(origin, sent.language),
                "people": people_in(origin, sent.language),
            }
        ],
        "sources": [{"url": link} for link in links],
    }
