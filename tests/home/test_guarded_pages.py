"""A name that is hidden comes back by no page, line or picture beside the entries."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail_localize.models import StringTranslation

from home.models import HomePage, TextPage
from memorial.people.actions.sign_off import sign_off
from memorial.people.models import ArchiveWords, HelpLine, Signpost
from memorial.people.walking.hits import hits, left
from memorial.timeline.models import IncidentsPage, TimelinePage
from tests.admin_forms import edit, edit_setting, edit_url, errors, filled
from tests.editorial.listing.test_bulk import PAGES, url
from tests.editorial.publishing.approving import approve, submitted
from tests.editorial.quality.portraits import with_portrait
from tests.editorial.translating.desk import messages
from tests.factories.people import person, withhold_name

NAME, TELLING = "Ana Kanarivogel", "Friends of Ana Kanarivogel"
MUST_NOT = f"“{NAME}” is a name that must not be published."


@pytest.fixture
def hidden(trees):
    page = person(trees.timeline["en"], name=NAME)
    withhold_name(page)
    return page


@pytest.fixture
def about(trees):
    return TextPage.objects.get(purpose="about", locale__language_code="en")


def draft(page, title=TELLING):
    page.title = title
    return page.save_revision()


def title(page):
    return type(page).objects.get(pk=page.pk).title


@pytest.mark.parametrize("model", [HomePage, TextPage, TimelinePage, IncidentsPage])
def test_the_form_of_each_refuses_and_keeps_what_was_written(
    client, moderator, hidden, model
):
    page = model.objects.filter(locale__language_code="en").first()
    former = page.title
    answer = edit(client, page, title=TELLING)
    assert MUST_NOT in str(errors(answer))
    assert TELLING in answer.text
    assert title(page) == former
    edit(client, page, title="Friends")
    assert title(page) == "Friends"


def test_a_name_that_nobody_hides_is_published(client, moderator, about, hidden):
    """The control."""
    hidden.specific.delete()
    edit(client, about, title=TELLING)
    assert title(about) == TELLING


def test_a_draft_is_kept_and_the_walk_finds_it(client, moderator, about, hidden):
    edit(client, about, action=None, title=TELLING)
    assert title(about) != TELLING
    [hit] = left(hits(hidden))
    assert (hit.told.field, hit.told.draft) == ("title", True)
    sign_off(hidden.translation_key, hit.told)
    edit(client, about)
    assert title(about) == TELLING
    assert left(hits(hidden)) == []


@pytest.mark.parametrize(
    "body",
    [
        "<p>Here slept Ana <b>Kanarivogel</b>.</p>",
        '<p>Ana <a id="3" linktype="page">Kanarivogel</a></p>',
        '<p>See <a href="https://example.org/ana-kanarivogel">there</a></p>',
    ],
)
def test_an_old_version_does_not_bring_it_back(client, moderator, about, hidden, body):
    former, about.body = about.body, body
    old = about.save_revision()
    about.body = former
    about.save_revision().publish()
    back = reverse("wagtailadmin_pages:revisions_revert", args=[about.pk, old.pk])
    sent = filled(client.get(back), "action-publish", {"revision": str(old.pk)})
    answer = client.post(edit_url(about), sent)
    assert "is a name that must not be published" in str(errors(answer))
    assert TextPage.objects.get(pk=about.pk).body == former


def test_whoever_approves_it_is_told_and_it_waits(client, moderator, about, hidden):
    draft(about)
    answer = approve(client, about, submitted(about))
    assert MUST_NOT in messages(answer)[0]
    assert title(about) != TELLING


def test_a_version_set_for_a_time_is_called_off(about, hidden):
    version = draft(about)
    version.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    version.save()
    call_command("publish_scheduled")
    assert title(about) != TELLING
    version.refresh_from_db()
    assert version.approved_go_live_at is None


def test_several_at_once_are_refused_in_words(client, moderator, about, hidden):
    draft(about)
    answer = client.post(url(PAGES, "publish", about), follow=True)
    assert MUST_NOT in messages(answer)[0]
    assert title(about) != TELLING
    draft(about, title="Friends")
    client.post(url(PAGES, "publish", about))
    assert title(about) == "Friends"


def test_a_page_that_was_taken_down_does_not_come_back(client, moderator, hidden):
    above = HomePage.objects.get(locale__language_code="en")
    page = above.add_child(instance=TextPage(title=TELLING, live=False))
    assert MUST_NOT in str(errors(edit(client, page)))
    assert not TextPage.objects.get(pk=page.pk).live


def test_a_translation_is_refused_at_its_text(client, moderator, about, hidden):
    french = TextPage.objects.get(
        translation_key=about.translation_key, locale__language_code="fr"
    )
    former = french.title
    text = StringTranslation.objects.get(
        translation_of__data=about.title, locale=french.locale, context__path="title"
    )
    text.data = TELLING
    text.save()
    client.post(edit_url(french), {"action": "publish"})
    text.refresh_from_db()
    assert MUST_NOT in text.get_error()
    assert title(french) == former


def test_a_copy_does_not_tell_it(client, moderator, about, hidden):
    TextPage.objects.filter(pk=about.pk).update(title=TELLING)
    copy = reverse("wagtailadmin_pages:copy", args=[about.pk])
    fields = {
        "new_title": TELLING,
        "new_slug": "copied",
        "new_parent_page": about.get_parent().pk,
        "publish_copies": "on",
    }
    before = TextPage.objects.count()
    answer = client.post(copy, fields, follow=True)
    assert MUST_NOT in messages(answer)[0]
    assert TextPage.objects.count() == before


def test_no_code_saves_it_either(about, hidden):
    about.title = TELLING
    with pytest.raises(ValidationError, match="must not be published"):
        about.save()


def test_what_stands_there_already_is_for_the_walk(about, hidden):
    TextPage.objects.filter(pk=about.pk).update(title=TELLING)
    about.refresh_from_db()
    about.save()
    assert len(left(hits(hidden))) > 0


@pytest.mark.parametrize(
    ("model", "field"),
    [(HelpLine, "words"), (Signpost, "words"), (Signpost, "url")]
    + [(ArchiveWords, name) for name in ("contact", "licence", "forms_closed")],
)
def test_lines_of_the_settings(trees, hidden, model, field):
    line = model.objects.first()
    telling = "https://example.org/ana-kanarivogel" if field == "url" else TELLING
    setattr(line, field, telling)
    with pytest.raises(ValidationError) as refused:
        line.full_clean()
    assert list(refused.value.message_dict) == [field]
    line.save()
    line.full_clean()
    assert [hit.told.model for hit in left(hits(hidden))] == [model._meta.label]


def test_the_form_of_a_setting_says_so(client, moderator, trees, hidden):
    answer = edit_setting(client, "signposts", **{"signs-0-words": TELLING})
    assert MUST_NOT in answer.text
    assert TELLING in answer.text
    assert not Signpost.objects.filter(words=TELLING).exists()


@pytest.mark.parametrize("field", ["credit", "description"])
def test_what_is_read_beside_a_picture(client, moderator, hidden, field):
    beside = with_portrait(hidden.get_parent(), "Bo Altera").portrait
    address = reverse("wagtailimages:edit", args=[beside.pk])
    sent = {"title": "Somebody", "collection": beside.collection_id, field: TELLING}
    assert MUST_NOT in str(errors(client.post(address, sent)))
    client.post(address, sent | {field: "Drawn by Bo Altera"})
    beside.refresh_from_db()
    assert getattr(beside, field) == "Drawn by Bo Altera"
