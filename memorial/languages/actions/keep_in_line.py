"""Brings every language of an entry in line with its original."""

from itertools import product

from django.utils import timezone
from wagtail.models import Locale, Revision

from ..facts import take_facts
from ..whole_pages import first_whole
from ..wording import mark_older
from .settle_titles import settle_titles


def keep_in_line(original):
    """Do to every language what was done to the original; returns what it changed.

    Live and draft facts are made equal; a missing translation is made; one that is
    live while the original is not is taken down, and the other way round. Words are
    left alone. Every title says what may be said today.
    """
    if not original.live:
        return take_down(original)
    settled = [original.language] if settle_titles([original]) else []
    original = first_whole(type(original).objects.filter(pk=original.pk))
    mark_older(original)
    return settled + [
        locale.language_code
        for locale in Locale.objects.exclude(pk=original.locale_id)
        if stand_in(locale, original)
    ]


def stand_in(locale, original):
    standing = first_whole(original.other_languages().filter(locale=locale))
    if standing is None:
        return begin_translation(original, locale)
    was_alias = standing.alias_of_id is not None
    if was_alias:
        make_ordinary(standing)
    before = standing.title, standing.slug, standing.live
    changed = take_facts(standing, original) or was_alias
    standing.derive()
    if changed or (standing.title, standing.slug, True) != before:
        standing.live, standing.expired = True, False
        standing.first_published_at = standing.first_published_at or timezone.now()
        standing.last_published_at = timezone.now()
        standing.save()
        changed = True
    if was_alias:
        begin_history(standing)
    return renew_draft(standing, original) or changed


def begin_translation(original, locale):
    """Make the page in another language: the facts, and no words yet."""
    now = timezone.now()
    published = {"first_published_at": now, "last_published_at": now}
    translation = begun(original, locale, **published)
    if translation is None:
        return False
    begin_history(translation)
    return True


def begun(original, locale, **fields):
    """None where nothing of this kind stands in that language."""
    parent = original.get_parent().get_translation_or_none(locale)
    if parent is None:
        return None
    translation = type(original)(
        translation_key=original.translation_key,
        locale=locale,
        owner_id=original.owner_id,
        **fields,
    )
    take_facts(translation, original)
    parent.specific_deferred.add_child(instance=translation)
    return translation


def begin_history(translation):
    """Save its first version, and say that it is the one that is live."""
    revision = translation.save_revision(clean=False)
    type(translation).objects.filter(pk=translation.pk).update(
        live_revision=revision, has_unpublished_changes=False
    )


def make_ordinary(alias):
    """Let an alias follow no longer; the words that it repeats are not its own."""
    alias.alias_of = None
    for name in alias.word_fields:
        setattr(alias, name, "")
    for relation, word_fields in alias.fact_relations.items():
        rows = list(getattr(alias, relation).all())
        for row, name in product(rows, word_fields):
            setattr(row, name, "")
        getattr(alias, relation).set(rows)


def renew_draft(translation, original):
    """Put the facts into the open draft; its words stay as they were."""
    revision = translation.get_latest_revision()
    if revision is None:
        return False
    draft = revision.as_object()
    if not take_facts(draft, original):
        return False
    Revision.objects.filter(pk=revision.pk).update(
        content=draft.serializable_data(), object_str=str(draft)
    )
    return True


def take_down(original):
    """Unpublish every language; what was scheduled there is scheduled no longer."""
    standing = original.other_languages().filter(live=True)
    codes = list(standing.values_list("locale__language_code", flat=True))
    for translation in original.other_languages():
        translation.revisions.update(approved_go_live_at=None)
    for translation in standing:
        translation.live, translation.expired = False, original.expired
        translation.live_revision = None
        translation.save(clean=False)
    return codes
