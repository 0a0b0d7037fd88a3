"""A picture becomes one of ours, with all that has to be known of it."""

import pytest

from memorial.media.models import MemorialImage
from memorial.people.models import Consent, PersonPage
from tests.factories.contributions import allow, attach, contribution
from tests.factories.people import in_language, person, withhold_name
from tests.media.turns_elsewhere import no_turn_free

GOOD = {
    "sensitivity": "calm",
    "alt_en": "A woman who smiles.",
    "alt_fr": "Une femme qui sourit.",
    "others_agree": "on",
    "credit": "Fictive Fotografa",
    "rights_holder": "the family",
    "licence": "this-archive",
}


@pytest.fixture
def page(trees):
    return person(trees.timeline["en"], name="Novella Ficta")


@pytest.fixture
def sent(page):
    allowed = ["photo", "credit"]
    return contribution("entry", about=page.translation_key, allowed=allowed)


def approve(desk, sent, sheet, **more):
    fields = {name: value for name, value in (GOOD | more).items() if value is not None}
    return desk.send("approve", sent, sheet.pk, **fields)


def test_approved_it_is_a_clean_picture_of_the_archive(desk, sent):
    attachment = attach(sent)
    approve(desk, sent, attachment.sheets.get())
    image = MemorialImage.objects.get()
    assert image.title.startswith(f"Contribution {sent.pk}, picture ")
    assert image.description == "A woman who smiles. / Une femme qui sourit."
    assert (image.credit, image.rights_holder) == ("Fictive Fotografa", "the family")
    assert (image.width, image.height) == (400, 300)
    attachment.refresh_from_db()
    assert (attachment.fate, attachment.image) == ("approved", image)
    assert sent.pictures.get().image == image
    assert sent.steps.last().event == "picture"


def test_a_hidden_name_is_not_written_beside_it(desk, sent, trees):
    withhold_name(person(trees.timeline["en"], name="Ana Kanarivogel"))
    attachment = attach(sent)
    answer = approve(
        desk, sent, attachment.sheets.get(), credit="A friend of Ana Kanarivogel"
    )
    told = answer.context["form"].errors["credit"]
    assert "“Ana Kanarivogel” is a name that must not be published." in told[0]
    assert not MemorialImage.objects.exists()


def test_without_consent_for_photos_it_is_refused(desk, sent):
    sheet = attach(sent).sheets.get()
    allow(sent, [])
    assert "has not allowed" in desk.read("approve", sent.pk, sheet.pk).text
    approve(desk, sent, sheet)
    assert not MemorialImage.objects.exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"alt_en": ""},
        {"alt_fr": None},
        {"alt_fr": "x" * 121},
        {"sensitivity": None},
        {"sensitivity": "hard"},
        {"sensitivity": "x"},
        {"others_agree": None},
        {"rights_holder": ""},
        {"licence": "unknown"},
        {"licence": "cc-by"},
        {"credit": "a\x00b"},
        {"seen": "0"},
    ],
)
def test_what_is_missing_or_wrong_is_said_and_nothing_is_approved(desk, sent, wrong):
    sheet = attach(sent).sheets.get()
    answer = approve(desk, sent, sheet, **wrong)
    assert answer.context["form"].errors
    assert not MemorialImage.objects.exists()
    assert sent.steps.count() == 1


def test_nobody_is_named_who_has_not_allowed_it(desk, sent):
    allow(sent, ["photo"])
    sheet = attach(sent).sheets.get()
    assert (
        "credit" not in desk.read("approve", sent.pk, sheet.pk).context["form"].fields
    )
    approve(desk, sent, sheet)
    assert MemorialImage.objects.get().credit == ""


def test_a_free_licence_only_where_others_may_copy(desk, sent):
    allow(sent, ["photo", "copies"])
    approve(desk, sent, attach(sent).sheets.get(), licence="cc-by")
    assert MemorialImage.objects.get().licence == "cc-by"


def test_approved_twice_it_is_one(desk, sent):
    sheet = attach(sent).sheets.get()
    approve(desk, sent, sheet)
    assert "approved already" in approve(desk, sent, sheet).text
    assert MemorialImage.objects.count() == 1


def test_deleted_by_an_editor_it_can_be_approved_anew(desk, sent):
    sheet = attach(sent).sheets.get()
    approve(desk, sent, sheet)
    MemorialImage.objects.get().delete()
    assert "to be looked at" in desk.read("one", sent.pk).text
    approve(desk, sent, sheet)
    assert sent.pictures.get().image == MemorialImage.objects.get()


def test_of_files_that_were_erased_with_time_nothing_is_offered(desk, sent):
    attachment = attach(sent)
    attachment.sheets.all().delete()
    told = desk.read("one", sent.pk).text
    assert "file erased" in told
    assert "Refuse and erase" not in told


def test_of_a_file_that_is_gone_it_is_said(desk, sent):
    sheet = attach(sent).sheets.get()
    sheet.picture.storage.delete(sheet.picture.name)
    told = approve(desk, sent, sheet)
    assert "is not there any more" in told.text
    assert (MemorialImage.objects.count(), sent.steps.count()) == (0, 1)


def test_while_too_many_pictures_are_read_it_is_said(desk, sent, settings, tmp_path):
    sheet = attach(sent).sheets.get()
    with no_turn_free(settings, tmp_path):
        told = approve(desk, sent, sheet)
    assert (told.status_code, "in a minute" in told.text) == (200, True)
    assert (MemorialImage.objects.count(), sent.steps.count()) == (0, 1)
    approve(desk, sent, sheet)
    assert MemorialImage.objects.count() == 1


def test_of_a_pdf_each_sheet_is_approved_by_itself(desk, sent):
    attachment = attach(sent, sheets=2, kind="pdf")
    for sheet in attachment.sheets.all():
        approve(desk, sent, sheet)
    assert sent.pictures.count() == 2


def test_as_the_portrait_it_stands_in_the_draft_described_in_both_languages(
    desk, sent, page
):
    approve(desk, sent, attach(sent).sheets.get(), portrait="on")
    image = MemorialImage.objects.get()
    draft = PersonPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert (draft.portrait, draft.portrait_alt) == (image, "A woman who smiles.")
    french = in_language(page, "fr").get_latest_revision_as_object()
    assert french.portrait_alt == "Une femme qui sourit."
    assert PersonPage.objects.get(pk=page.pk).portrait is None
    consent = Consent.objects.get(purpose="portrait")
    assert consent.given
    assert "You may show the photos" in consent.wording


def test_a_description_waits_for_the_page_that_an_entry_will_have(desk, trees):
    unborn = person(trees.timeline["en"], name="Novella Ficta", publish=False)
    sent = contribution(about=unborn.translation_key, allowed=["photo"])
    approve(desk, sent, attach(sent).sheets.get(), portrait="on")
    french = in_language(unborn, "fr")
    assert (french.live, french.first_published_at, french.portrait_alt) == (
        False,
        None,
        "",
    )
    unborn.refresh_from_db()
    unborn.get_latest_revision().publish()
    french.refresh_from_db()
    assert (french.live, french.portrait_alt) == (True, "")
    assert french.portrait == MemorialImage.objects.get()
    draft = french.get_latest_revision_as_object()
    assert draft.portrait_alt == "Une femme qui sourit."


def test_a_no_of_the_family_stands(desk, sent, page):
    key = page.translation_key
    Consent.objects.create(translation_key=key, purpose="portrait", given=False)
    answer = approve(desk, sent, attach(sent).sheets.get(), portrait="on")
    assert "The family has said no to a portrait" in answer.text
    assert [each.given for each in Consent.objects.filter(purpose="portrait")] == [
        False
    ]


def test_a_yes_for_this_picture_shows_no_other(desk, sent, page):
    """The live page has a portrait of which nobody was asked."""
    approve(desk, sent, attach(sent).sheets.get())
    page.portrait = MemorialImage.objects.get()
    page.save_revision().publish()
    approve(desk, sent, attach(sent).sheets.get(), portrait="on")
    assert not Consent.objects.filter(purpose="portrait").exists()


def test_without_an_entry_no_portrait_is_offered(desk, trees):
    sent = contribution(allowed=["photo"])
    sheet = attach(sent).sheets.get()
    assert (
        "portrait" not in desk.read("approve", sent.pk, sheet.pk).context["form"].fields
    )
    approve(desk, sent, sheet, portrait="on")
    assert MemorialImage.objects.count() == 1


def test_refused_after_it_was_made_it_leaves_no_file(desk, sent, page, own_media):
    page.unpublish()
    answer = approve(desk, sent, attach(sent).sheets.get(), portrait="on")
    assert "was taken down" in answer.text
    assert not MemorialImage.objects.exists()
    assert [each for each in own_media.rglob("*") if each.is_file()] == []
    assert sent.attachments.get().fate == "waiting"


def test_approved_there_is_a_file(desk, sent, own_media):
    """The control: it stands where the test above looks."""
    approve(desk, sent, attach(sent).sheets.get())
    assert [each for each in own_media.rglob("*") if each.is_file()]


def test_what_the_sender_said_of_the_picture_stands_beside_it(desk, sent):
    told = {"taken_by": "Fictive Fotografa", "seen": "Her brother Fictus"}
    for field, text in told.items():
        sent.answers.create(question="pictures", field=field, text=text)
    shown = desk.read("approve", sent.pk, attach(sent).sheets.get().pk).text
    assert all(text in shown for text in told.values())
