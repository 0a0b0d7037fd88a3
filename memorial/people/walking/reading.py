"""What readers read already, and to whom an entry is bound once a version is live."""

from dataclasses import dataclass

from wagtail.models import Page

from .. import models
from ..public_record.bonds import once_public
from .hits import bound_to
from .texts import rows_of, texts_of_pages, texts_of_rows


@dataclass(frozen=True)
class Read:
    """``digests`` of texts that stand in public; the names of those ``bound`` to their
    entry are hidden in them."""

    digests: frozenset
    bound: frozenset

    def tells(self, key, told):
        return told.digest in self.digests and key not in self.bound


def read_of(thing):
    """As it stands in the database; of a page in every language."""
    digests = frozenset(told.digest for told in public_texts(thing))
    standing = is_entry(thing) and type(thing).objects.filter(pk=thing.pk).first()
    return Read(digests, frozenset(bound_to(standing)) if standing else frozenset())


def is_entry(thing):
    return isinstance(thing, models.entry.EntryPage)


def public_texts(thing):
    if not isinstance(thing, Page):
        return texts_of_rows(type(thing).objects.filter(pk=thing.pk))
    live = type(thing).objects.live().filter(translation_key=thing.translation_key)
    return (*texts_of_pages(live), *(rows_of(live) if is_entry(thing) else ()))


def bound_as_told(page, content):
    """To whom the public door binds an entry that says so.

    ``content`` holds its relations where those may have changed.
    """
    if not isinstance(page, models.PersonPage) or page.is_translation:
        return bound_to(page)
    key, keys = page.translation_key, {page.translation_key}
    people = once_public(models.PersonPage.objects)
    tellers = models.Relation.objects.filter(relative__translation_key=key)
    bound = people.filter(pk__in=tellers.order_by().values("page"))
    bound |= people.filter(pk__in=relatives_told(page, content))
    if page.incident_id:
        keys.add(page.incident.translation_key)
        bound |= people.filter(incident__translation_key=page.incident.translation_key)
    return keys | set(bound.order_by().values_list("translation_key", flat=True))


def relatives_told(page, content):
    if "relations" not in content:
        return [row.relative_id for row in page.relations.all()]
    told = (row["relative"] for row in content["relations"])
    return [getattr(each, "pk", each) for each in told]
