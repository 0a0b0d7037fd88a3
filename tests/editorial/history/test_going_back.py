"""An older version comes back as a draft, and undoes no protection."""

from memorial.people import ledger
from memorial.people.care import care_for
from memorial.people.models import (
    Consent,
    OtherName,
    PrivateRow,
    Withdrawal,
    Withholding,
)
from tests.admin_forms import edit
from tests.editorial.history.telling import CANARY, back, fresh, renamed
from tests.editorial.translating.desk import messages
from tests.factories.people import in_language, person, withhold_name


def test_an_older_version_becomes_the_newest_draft_and_is_not_public(
    client, entry, moderator
):
    first = renamed(entry)
    back(client, entry, first)
    assert fresh(entry).name == "Other Name"
    draft = fresh(entry).latest_revision
    assert (draft.as_object().name, draft.user) == ("Test Name", moderator)


def test_a_withheld_name_stays_withheld(client, trees, moderator):
    page = person(trees.timeline["en"], name=f"Ana {CANARY}")
    first = page.latest_revision
    withhold_name(page)
    back(client, page, first)
    fresh(page).latest_revision.publish()
    assert Withholding.objects.filter(translation_key=page.translation_key).exists()
    assert CANARY not in client.get(fresh(page).url).content.decode()


def test_a_withdrawn_entry_stays_withdrawn(client, entry, moderator):
    first = renamed(entry)
    Withdrawal.objects.create(translation_key=entry.translation_key)
    address = entry.url
    back(client, entry, first)
    fresh(entry).latest_revision.publish()
    assert client.get(address).status_code == 410


def test_an_answer_of_the_family_stays(client, entry, moderator):
    first = renamed(entry)
    key = entry.translation_key
    Consent.objects.create(translation_key=key, purpose="informed", given=False)
    back(client, entry, first)
    fresh(entry).latest_revision.publish()
    assert care_for([key])(key).family_informed is False


def test_a_private_row_stays_private(client, entry, moderator):
    entry.other_names = [OtherName(text=CANARY)]
    first = entry.save_revision()
    row = entry.other_names.all()[0]
    PrivateRow.objects.create(translation_key=entry.translation_key, row_key=row.key)
    renamed(entry)
    back(client, entry, first)
    fresh(entry).latest_revision.publish()
    assert fresh(entry).other_names.get().text == CANARY
    assert CANARY not in client.get(fresh(entry).url).content.decode()


def test_nobody_comes_back_whom_the_ledger_holds(client, entry, moderator):
    first = renamed(entry)
    ledger.enter(["Test Name"])
    response = back(client, entry, first)
    assert messages(response) == ["This version names someone who must not come back."]
    assert fresh(entry).get_latest_revision_as_object().name == "Other Name"


def test_an_old_schedule_does_not_come_back(client, entry, moderator):
    entry.go_live_at = "2100-01-01T00:00:00Z"
    old = entry.save_revision()
    entry.go_live_at = None
    entry.name = "Other Name"
    entry.save_revision()
    back(client, entry, old)
    assert fresh(entry).get_latest_revision_as_object().go_live_at is None


def test_old_words_of_a_translation_come_back_with_the_facts_of_today(
    client, entry, moderator
):
    french = in_language(entry, "fr")
    edit(client, french, life="Une première vie.")
    old = fresh(french).latest_revision
    edit(client, french, life="Une seconde vie.")
    edit(client, entry, age_from="31")
    back(client, entry, old)
    draft = fresh(french).get_latest_revision_as_object()
    assert (draft.life, draft.age_from) == ("Une première vie.", 31)
    assert fresh(french).life == "Une seconde vie."
