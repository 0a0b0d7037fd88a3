"""Whatever two entries say, nothing of either is lost when they become one."""

from types import SimpleNamespace
from uuid import UUID, uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memorial.people.joining.groups import GROUPS, PRIVATE_TEXTS, WORDS
from memorial.people.joining.standing import Standing
from memorial.people.joining.uniting import united
from memorial.people.models import PersonPage

DERIVED = {
    "placed_date",
    "placed_earliest",
    "placed_latest",
    "placed_precision",
    "placed_order",
}
patiently = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
NAMES = ("", "Testina", "Testina Due")
URLS = ("", "https://example.org/1", "https://www.example.org/1/", "https://x.org/2")


def row(**fields):
    return {"pk": 1, "page": 1, "sort_order": 0, "key": str(uuid4())} | fields


def sources():
    return st.builds(
        row,
        url=st.sampled_from(URLS),
        title=st.sampled_from(("", "One", "Other")),
        description=st.just(""),
        supports=st.lists(st.sampled_from(("date", "life")), unique=True),
        confidential=st.booleans(),
    )


def names():
    return st.builds(row, text=st.sampled_from(NAMES[1:]), private=st.booleans())


def notes():
    days = st.sampled_from(("2020-01-02", "2021-01-02"))
    return st.builds(row, on=days, text=st.sampled_from(NAMES))


def origins():
    country = st.sampled_from(("SD", "ER"))
    return st.builds(row, country=country, people=st.just(""), stateless=st.just(False))


@st.composite
def contents(draw):
    content = dict.fromkeys((*PersonPage.fact_fields, *PRIVATE_TEXTS), "")
    content |= {name: draw(st.sampled_from(NAMES)) for name in WORDS}
    content |= {"portrait_alt": "", "content_notes": [], "causes": [], "relations": []}
    content["name"] = draw(st.sampled_from(NAMES))
    content["name_status"] = "known" if content["name"] else "unknown"
    content["private_notes"] = draw(st.sampled_from(NAMES))
    for relation, rows in (
        ("sources", sources()),
        ("other_names", names()),
        ("change_notes", notes()),
        ("origins", origins()),
    ):
        content[relation] = draw(st.lists(rows, max_size=3))
    return content


def entry(number, content):
    page = SimpleNamespace(pk=number)
    return Standing(number, UUID(int=number), {"en": page}, {"en": content})


def keys(content, relation):
    return [row["key"] for row in content[relation]]


@patiently
@given(contents(), contents())
def test_every_row_stands_once_or_as_its_twin(mine, theirs):
    union = united(entry(1, mine), entry(2, theirs), {})
    for relation in ("sources", "other_names", "change_notes", "origins"):
        standing = keys(union.content, relation)
        assert len(standing) == len(set(standing))
        wanted = keys(mine, relation) + [
            union.twins.get(key, key) for key in keys(theirs, relation)
        ]
        assert set(wanted) <= set(standing)


@patiently
@given(contents(), contents())
def test_every_name_link_and_private_text_is_kept(mine, theirs):
    content = united(entry(1, mine), entry(2, theirs), {}).content
    told = {content["name"], *(row["text"] for row in content["other_names"])}
    for each in (mine, theirs):
        assert {each["name"], *(row["text"] for row in each["other_names"])} <= told | {
            ""
        }
        assert each["private_notes"] in content["private_notes"]


@patiently
@given(contents(), contents())
def test_what_one_of_them_keeps_private_stays_private(mine, theirs):
    union = united(entry(1, mine), entry(2, theirs), {})
    rows = {
        row["key"]: row.get("confidential", row.get("private"))
        for relation in ("sources", "other_names")
        for row in union.content[relation]
    }
    for each in (mine, theirs):
        for row in (*each["sources"], *each["other_names"]):
            private = row.get("confidential", row.get("private"))
            assert rows[union.twins.get(row["key"], row["key"])] >= private


@patiently
@given(contents(), contents())
def test_neither_entry_is_changed_by_looking(mine, theirs):
    one, other = entry(1, mine), entry(2, theirs)
    before = repr((mine, theirs))
    united(one, other, {"name": "other", "en.life": "other"})
    assert repr((mine, theirs)) == before


def test_every_fact_is_chosen_in_some_group():
    grouped = {name for group in GROUPS for name in group.fields}
    assert {*PersonPage.fact_fields} - DERIVED - grouped == {"content_notes"}
    assert {*PersonPage.word_fields} - {*WORDS} == {"portrait_alt"}
