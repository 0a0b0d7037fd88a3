"""The walk finds a name wherever and however it is written, and little else."""

import pytest

from home.models import TextPage
from memorial.people.models import (
    HelpLine,
    HelpLines,
    OtherName,
    PersonSource,
    Relation,
    Signpost,
    Signposts,
)
from memorial.people.walking.hits import hits
from tests.factories.people import in_language, person
from tests.journeys.hidden_people import HiddenPeople

NAME = "Mohamed Kanarivogel"


@pytest.fixture
def entry(trees):
    return person(trees.timeline["en"], name=NAME)


def told(entry, fact=""):
    return {(hit.told.model, hit.told.pk, hit.told.field) for hit in hits(entry, fact)}


def fields(entry, fact=""):
    return sorted(hit.told.field for hit in hits(entry, fact))


@pytest.mark.parametrize(
    "text",
    [
        "Kanarivogel was here",
        "KANARIVOGEL",
        "K\u00e0nar\u00edvogel",
        "Mohammed Kanari-Vogel",
        "the friends of Kannarivogel",
        "see x.org/2017/kanarivogel-remembered",
        "M. Kanarivogel’s mother",
        "Kanari\u00advogel",
        "Kanari\u200bvogel",
        "see x.org/%4Banarivogel",
        "محمد جاء مع Kanarivogel",
        "Кanarivogel".replace("К", "K"),
    ],
)
def test_it_finds_a_rare_name_in_the_text_of_a_stranger(trees, entry, text):
    other = person(trees.timeline["fr"], name="Bo Altera", life=text)
    assert told(entry) == {("people.PersonPage", other.pk, "life")}


@pytest.mark.parametrize(
    "name, text",
    [
        ("Muhammad Ali", "محمد علي"),
        ("محمد علي", "Mohamed Ali était là"),
        ("علی\u200cرضا کریمی", "با علی\u200cرضا بود"),
        ("محمد علي", "https://x.org/%D9%85%D8%AD%D9%85%D8%AF_%D8%B9%D9%84%D9%8A"),
        ("José Álvarez", "https://x.org/Jos%C3%A9_%C3%81lvarez"),
        ("Tesfaye Haile", "ተስፋዬ ኃይሌ"),
        ("Nguyen Van Binh", "NGUYỄN VĂN BÌNH"),
        ("Dmitri Kanarenko", "Дмитрий Канаренко"),
    ],
)
def test_it_finds_a_name_in_another_script(trees, name, text):
    entry = person(trees.timeline["en"], name=name)
    other = person(trees.timeline["fr"], name="Bo Altera", life=text)
    assert told(entry) == {("people.PersonPage", other.pk, "life")}


def test_a_common_word_is_asked_about_only_beside_another_of_the_name(trees):
    entry = person(trees.timeline["en"], name="Mohamed Ali")
    person(trees.timeline["en"], name="Mohamed Altera")
    person(trees.timeline["en"], name="Ali Altera")
    one = person(trees.timeline["en"], name="Bo Altera", life="Mohamed wrote to us.")
    two = person(trees.timeline["en"], name="Cy Altera", life="With Ali, Mohamed sang.")
    assert told(entry) == {("people.PersonPage", two.pk, "life")}
    one.relations.add(Relation(kind="sibling", relative=entry))
    one.save_revision().publish()
    assert ("people.PersonPage", one.pk, "life") in told(entry)


def test_the_names_of_others_are_no_hits(trees, entry):
    person(trees.timeline["en"], name=NAME, life="He sang.")
    assert told(entry) == set()


def test_every_text_of_those_bound_to_the_person_is_walked(trees):
    people = HiddenPeople(trees)
    found = told(people.withheld)
    fields = {field for model, pk, field in found if pk == people.teller.pk}
    assert fields >= {
        "summary",
        "life",
        "circumstances",
        "tribute",
        "place",
        "portrait_alt",
        "gathering_place",
        "text",
        "title",
        "url",
    }
    of_event = {field for model, pk, field in found if pk == people.event.pk}
    wanted = {"heading", "summary", "place", "circumstances", "inquiry", "text"}
    assert of_event == wanted
    image = {field for model, _pk, field in found if model == "media.MemorialImage"}
    assert image == {"title", "credit"}


def test_what_is_no_entry_is_walked_too(trees, entry):
    text = TextPage.objects.filter(locale=trees.locale["fr"]).first()
    text.body = f"<p>{NAME}</p>"
    text.save()
    line = HelpLine(
        setting=HelpLines.load(), locale=trees.locale["en"], words=NAME, phone="1"
    )
    line.save()
    sign = Signpost(setting=Signposts.load(), locale=trees.locale["en"], words=NAME)
    sign.save()
    home = trees.home["en"]
    type(home).objects.filter(pk=home.pk).update(introduction=NAME)
    assert told(entry) == {
        ("home.TextPage", text.pk, "body"),
        ("home.HomePage", home.pk, "introduction"),
        ("people.HelpLine", line.pk, "words"),
        ("people.Signpost", sign.pk, "words"),
    }


def test_an_open_draft_and_a_translation_are_walked(trees, entry):
    other = person(trees.timeline["en"], name="Bo Altera")
    french = in_language(other, "fr")
    french.tribute = f"Pour {NAME}."
    french.save_revision()
    (hit,) = hits(entry)
    assert (hit.told.language, hit.told.draft, hit.bound) == ("fr", True, False)
    assert (hit.before, hit.word, hit.after) == ("Pour ", "Mohamed", " Kanarivogel.")


def test_what_was_cut_off_on_either_side_is_known(trees, entry):
    for words, cut in (
        (f"For {NAME}.", False),
        (f"{'x ' * 99}{NAME} {'x ' * 99}", True),
    ):
        person(trees.timeline["en"], name="Bo Altera", tribute=words)
        hit = next(each for each in hits(entry) if each.told.text == words)
        assert (hit.more_before, hit.more_after) == (cut, cut)


def test_a_private_name_and_another_spelling_are_looked_for(trees):
    entry = person(trees.timeline["en"], name="Ana Prima")
    entry.other_names = [OtherName(text="Zeisigfink", private=True)]
    entry.save_revision().publish()
    person(trees.timeline["en"], name="Bo Altera", life="They said Zeisigfink.")
    assert fields(entry) == ["life"]


def test_a_source_that_is_confidential_is_not_told(trees, entry):
    other = person(trees.timeline["en"], name="Bo Altera")
    other.sources = [PersonSource(title=NAME, confidential=True)]
    other.save_revision().publish()
    assert told(entry) == set()


@pytest.mark.parametrize(
    "fact, facts, text",
    [
        ("age", {"age_from": 19}, "At 19 he left."),
        ("place", {"place": "near Sangatte"}, "He came to Sangatte."),
        ("origins", {"origins": [{"country": "SD"}]}, "Un Soudanais."),
    ],
)
def test_the_words_of_another_fact_are_looked_for_in_its_own_texts(
    trees, fact, facts, text
):
    entry = person(trees.timeline["en"], life=text, **facts)
    person(trees.timeline["en"], name="Bo Altera", life=text)
    found = told(entry, fact)
    assert ("people.PersonPage", entry.pk, "life") in found
    assert {pk for _model, pk, _field in found} == {entry.pk}


def test_the_walk_costs_the_same_for_few_and_for_many(
    trees, entry, django_assert_num_queries, django_assert_max_num_queries
):
    def others():
        for _ in range(3):
            page = person(trees.timeline["en"], name="Bo Altera", life=f"With {NAME}.")
            page.life = f"And {NAME}."
            page.save_revision()

    others()
    with django_assert_max_num_queries(60) as counted:
        hits(entry)
    others()
    with django_assert_num_queries(len(counted.captured_queries)):
        assert len(hits(entry)) == 12
