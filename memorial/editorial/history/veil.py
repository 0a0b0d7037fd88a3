"""What an old version says that must not be told any more, and to whom it is not."""

from dataclasses import replace

from memorial.people.care import care_for
from memorial.people.choices.names import NameStatus
from memorial.people.public_record.published_words import (
    untold_of_incident,
    untold_of_person,
)
from memorial.people.rules.mentions import tells, words_of

# By what is withheld, the fields and relations that tell it.
TELLING = {
    "name": {"name", "name_pronunciation", "other_names"},
    "age": {"age_from", "age_to", "age_about", "age_as_reported", "birth_date"},
    "origins": {"origins"},
    "place": {"place", "place_as_reported", "latitude", "longitude"},
    "causes": {"causes"},
    "life": {"life", "tribute"},
    "portrait": {"portrait", "portrait_alt"},
}


class Veil:
    """Keeps back from whoever does not decide on care what is not published.

    Names are those of every version: a name that was taken off the page is known
    from an older one.
    """

    def __init__(self, page, contents, *, sees_all):
        self.sees_all = sees_all
        self.fields, self.untold = set(), frozenset()
        if sees_all:
            return
        care = care_for([page.translation_key])(page.translation_key)
        is_person = hasattr(page, "name_may_be_shown")
        found = untold_of_person(page) if is_person else untold_of_incident(page)
        self.untold = set(found[0])
        for fact in care.withheld:
            self.fields |= TELLING.get(fact, set())
        own = words_of(names_in(contents))
        if is_withheld(page, care):
            self.fields |= TELLING["name"]
            self.untold |= own
        else:
            self.untold -= own

    def over(self, change):
        """The Change as it may be read; its label always may."""
        if not self.hides(change):
            return change
        return replace(change, before="", after="", pieces=(), kept_back=True)

    def hides(self, change):
        if self.sees_all:
            return False
        said = f"{change.before} {change.after}"
        return change.name in self.fields or not self.may_say(said)

    def may_say(self, text):
        return self.sees_all or not tells(text, self.untold)


def is_withheld(page, care):
    """Not so a name that waits for the family: editors write it on that very day."""
    status = getattr(page, "name_status", "")
    withheld = status == NameStatus.WITHHELD or "name" in care.withheld
    return withheld or care.withdrawn or care.refused


def names_in(contents):
    for content in contents:
        yield content.get("name") or ""
        for row in content.get("other_names") or ():
            yield row.get("text") or ""
