"""Puts an approved picture into the draft of the entry, as its portrait."""

from django.db import transaction
from wagtail.models import Locale

from memorial.languages.actions.keep_in_line import begun
from memorial.people.joining.care import newest
from memorial.people.joining.standing import content_of
from memorial.people.joining.writing import write
from memorial.people.models import Consent, PersonPage, Purpose

from ..choices.consents import Allowed
from ..drafting import editable, in_language, languages_of
from ..wordings import SENTENCES, VERSION
from .draft_entry import keep_origin, origin_of


@transaction.atomic
def use_as_portrait(contribution, image, approval, *, by):
    """The draft holds it, each language with its own description."""
    key = contribution.about
    page = editable(key, by)
    content = content_of(page) | {
        "portrait": image.pk,
        "portrait_alt": approval.said_in(page.language),
    }
    write(page, content, by=by, publish=False)
    describe_in_others(editable(key, by), approval, by)
    keep_origin(contribution, key, ["portrait"])
    if may_say_yes(key, image):
        record_consent(contribution, by)


def describe_in_others(page, approval, by):
    for locale in Locale.objects.exclude(pk=page.locale_id):
        translated = draft_in(page, locale)
        if translated is not None:
            translated.portrait_alt = approval.said_in(locale.language_code)
            translated.save_revision(user=by, clean=False)


def draft_in(page, locale):
    """An entry that was never published has no page there yet: it is begun."""
    if locale.language_code in languages_of(page.translation_key):
        return in_language(page.translation_key, locale.language_code)
    return begun(page, locale, live=False)


def shows_another(key, image):
    """A yes for this picture must not show one of which nobody was asked."""
    pages = PersonPage.objects.filter(translation_key=key, live=True)
    return pages.exclude(portrait=None).exclude(portrait=image).exists()


def may_say_yes(key, image):
    """A yes that stands already shows no more by another one."""
    standing = newest(key).get(Purpose.PORTRAIT)
    return standing.given if standing else not shows_another(key, image)


def is_refused(key):
    """A no that the family said stands, whoever else says yes."""
    standing = newest(key).get(Purpose.PORTRAIT)
    return standing is not None and not standing.given


def record_consent(contribution, by):
    """Said with the contribution, and taken back with it: see ``yes_of``."""
    Consent.objects.create(
        translation_key=contribution.about,
        purpose=Purpose.PORTRAIT,
        given=True,
        wording=f"{said_with(contribution)}{VERSION}: {SENTENCES[Allowed.PHOTO]}",
        by=by,
    )


def yes_of(contribution):
    """Also where an entry that was joined with the other took the answer over."""
    return Consent.objects.filter(
        purpose=Purpose.PORTRAIT,
        given=True,
        wording__startswith=said_with(contribution),
    )


def said_with(contribution):
    return f"{origin_of(contribution)}, "
