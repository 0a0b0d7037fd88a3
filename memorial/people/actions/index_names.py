"""Works out anew under which keys the names of people are looked up."""

from collections import defaultdict

from django.db.models import OuterRef, Subquery
from wagtail.models import Revision

from memorial.languages.models import Original
from memorial.names.keys import stored_keys
from memorial.names.words import name_words

from .. import models
from ..care import care_for
from ..choices.names import NameStatus
from ..models.findable import FindableName, NameKey
from ..public_record.searchable import searchable_people


def index_names(keys, told=None):
    """Of the people of these translation keys; ``told`` holds by language what the
    public door says of them, where that is known already.

    Readers find them by the names that the public door shows. Editors find them by the
    names of their drafts as well, and by those that are not shown yet; by a withheld
    name nobody finds anybody.
    """
    pages = list(originals(keys))
    drafts, told = names_of_drafts(pages), public_names(pages, told)
    care = care_for([page.translation_key for page in pages])
    wanted = {}
    for page in pages:
        if not is_withheld(page, care(page.translation_key)):
            for text in {*names_of(page), *drafts.get(page.pk, ())}:
                wanted[page.pk, text.strip()] = False
        for text in told.get(page.translation_key, ()):
            wanted[page.pk, text] = True
    keep({page.pk for page in pages}, wanted)


def public_names(pages, told=None):
    """By translation key; they are the same in every language."""
    told = told or searchable(pages)
    found = (
        (p.translation_key, told[p.locale_id].get(p.translation_key)) for p in pages
    )
    return {
        key: {name.text.strip() for name in each.names} for key, each in found if each
    }


def searchable(pages):
    """By language and translation key, what the public door says of originals."""
    keys = defaultdict(list)
    for page in pages:
        keys[page.locale].append(page.translation_key)
    return {locale.pk: searchable_people(locale, keys[locale]) for locale in keys}


def originals(keys):
    written_in = Original.objects.filter(translation_key=OuterRef("translation_key"))
    people = models.PersonPage.objects.filter(
        translation_key__in=keys, locale_id=Subquery(written_in.values("locale")[:1])
    )
    return people.select_related("locale").prefetch_related("other_names")


def is_withheld(page, care):
    return page.name_status == NameStatus.WITHHELD or "name" in care.withheld


def names_of(page):
    return [page.name, *(row.text for row in page.other_names.all())]


def names_of_drafts(pages):
    """By page, the names in its newest draft."""
    open_drafts = [page.latest_revision_id for page in pages if is_open(page)]
    revisions = Revision.objects.filter(pk__in=filter(None, open_drafts))
    return {
        int(page): [content["name"], *(row["text"] for row in content["other_names"])]
        for page, content in revisions.values_list("object_id", "content")
    }


def is_open(page):
    return page.has_unpublished_changes or not page.live


def keep(pages, wanted):
    """Let the names of these pages be the wanted ones; ``wanted`` says if public."""
    rows = FindableName.objects.filter(page__in=pages)
    standing = {(row.page_id, row.text): row for row in rows}
    outdated = [
        row.pk for key, row in standing.items() if wanted.get(key) is not row.public
    ]
    FindableName.objects.filter(pk__in=outdated).delete()
    fresh = {
        key: public
        for key, public in wanted.items()
        if key[1] and (key not in standing or standing[key].pk in outdated)
    }
    FindableName.objects.bulk_create(
        (
            FindableName(page_id=page, text=text, public=public)
            for (page, text), public in fresh.items()
        ),
        ignore_conflicts=True,
    )
    made = FindableName.objects.filter(page__in={page for page, _text in fresh})
    add_keys([name for name in made if (name.page_id, name.text) in fresh])


def add_keys(names):
    NameKey.objects.bulk_create(
        (
            NameKey(
                name=name,
                key=key,
                public=name.public,
                words=len(name_words(name.text)),
            )
            for name in names
            for key in sorted(stored_keys(name.text))
        ),
        ignore_conflicts=True,
        batch_size=1000,
    )
