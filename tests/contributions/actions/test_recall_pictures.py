"""Consent for photos is taken back: no public place shows one of them any more."""

import pytest
from django.core.files.base import ContentFile

from memorial.contributions.actions.approve_picture import Approval, approve_picture
from memorial.contributions.actions.come_back import change_consents, withdraw
from memorial.contributions.actions.recall_pictures import (
    recall,
    recall_where_not_allowed,
)
from memorial.contributions.actions.use_as_portrait import use_as_portrait
from memorial.media.models import MemorialImage, MemorialRendition
from memorial.people.joining.care import join_care
from memorial.people.models import Consent, PersonPage
from tests.contributions.handling.conftest import own_media, own_quarantine  # noqa: F401
from tests.factories.contributions import allow, attach, contribution, picture
from tests.factories.people import in_language, person
from tests.factories.users import UserFactory


@pytest.fixture
def page(trees):
    return person(trees.timeline["en"], name="Novella Ficta")


def approved_portrait(page):
    """A contribution whose picture is the portrait in the draft."""
    by = UserFactory(role="Moderators")
    sent = contribution("entry", about=page.translation_key, allowed=["photo"])
    told = Approval({"en": "A woman.", "fr": "Une femme."}, licence="this-archive")
    image = approve_picture(attach(sent).sheets.get(), told, by=by)
    use_as_portrait(sent, image, told, by=by)
    return sent


@pytest.fixture
def shown(page):
    """One whose picture readers see."""
    sent = approved_portrait(page)
    PersonPage.objects.get(pk=page.pk).get_latest_revision().publish()
    return sent


def pages(client, page):
    return [client.get(in_language(page, code).url).text for code in ("en", "fr")]


def test_it_is_shown_at_all(client, page, shown):
    """The control: before, readers in both languages see it."""
    assert all("<img" in told for told in pages(client, page))


def test_it_is_gone_from_pages_files_and_drafts(
    client, page, shown, django_capture_on_commit_callbacks
):
    pages(client, page)
    image = MemorialImage.objects.get()
    files = [image.file, *(each.file for each in MemorialRendition.objects.all())]
    assert len(files) > 1
    with django_capture_on_commit_callbacks(execute=True):
        assert recall(shown) == 1
    assert not MemorialImage.objects.exists()
    assert not any(each.storage.exists(each.name) for each in files)
    assert not any("<img" in told for told in pages(client, page))
    draft = PersonPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert draft.portrait is None
    assert not Consent.objects.filter(purpose="portrait").exists()


def test_the_clean_copy_waits_and_the_step_is_kept(shown):
    recall(shown)
    attachment = shown.attachments.get()
    assert (attachment.fate, attachment.image) == ("waiting", None)
    assert shown.steps.last().event == "recalled"
    assert recall(shown) == 0
    assert shown.steps.filter(event="recalled").count() == 1


def test_it_is_known_even_when_the_words_were_forgotten(shown):
    shown.erase_words()
    assert recall(shown) == 1
    assert not MemorialImage.objects.exists()


def test_as_long_as_it_is_allowed_nothing_is_recalled(shown):
    assert recall_where_not_allowed(shown) == 0
    allow(shown, [])
    assert recall_where_not_allowed(shown) == 1


def test_another_portrait_and_its_consent_stand(page, shown):
    Consent.objects.create(
        translation_key=page.translation_key, purpose="portrait", given=True
    )
    other = MemorialImage(title="Other", licence="this-archive")
    other.file.save("x", ContentFile(picture()), save=False)
    other.save()
    draft = PersonPage.objects.get(pk=page.pk)
    draft.portrait = other
    draft.save_revision().publish()
    recall(shown)
    assert PersonPage.objects.get(pk=page.pk).portrait == other
    assert [each.wording for each in Consent.objects.filter(purpose="portrait")] == [""]


def test_whoever_takes_consent_back_with_the_receipt_takes_them_off(shown):
    change_consents(shown, {"text"}, "en")
    assert not MemorialImage.objects.exists()
    assert [step.event for step in shown.steps.all()][-2:] == ["consent", "recalled"]


def test_another_consent_taken_back_leaves_them(shown):
    change_consents(shown, {"photo", "copies"}, "en")
    assert MemorialImage.objects.count() == 1


def test_a_yes_ends_with_a_picture_that_was_never_published(page):
    sent = approved_portrait(page)
    withdraw(sent)
    assert not Consent.objects.filter(purpose="portrait").exists()


def test_of_two_who_said_yes_the_other_one_s_stands(page, shown):
    other = approved_portrait(page)
    withdraw(shown)
    [standing] = Consent.objects.filter(purpose="portrait")
    assert standing.wording.startswith(f"contribution {other.pk}, ")


def test_where_entries_were_joined_the_yes_that_went_along_ends(page, shown, trees):
    joined = person(trees.timeline["en"], name="Novella Altera").translation_key
    join_care(
        joined, page.translation_key, portrait_taken=True, twins={}, by=UserFactory()
    )
    said = Consent.objects.filter(translation_key=joined, purpose="portrait")
    assert said.exists()
    withdraw(shown)
    assert not said.exists()


def test_whoever_withdraws_takes_them_off(shown):
    withdraw(shown)
    assert not MemorialImage.objects.exists()
    assert shown.state == "withdrawn"
