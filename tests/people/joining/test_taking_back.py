"""What came with a merge goes with it; what was written since stays."""

from memorial.people.joining.taking_back import taken_back

KEYS = {"fields": ("age", "life"), "relations": ("rows",)}


def row(key, text):
    return {"pk": 1, "page": 1, "sort_order": 0, "key": key, "text": text}


def content(age, life, **rows):
    told = [row(key, text) for key, text in rows.items()]
    return {"pk": 1, "age": age, "life": life, "rows": told}


def told(now, became, stood):
    found = taken_back(now, became, stood, **KEYS)
    return found["age"], found["life"], {r["key"]: r["text"] for r in found["rows"]}


STOOD = content(None, "A.", mine="1", lost="2", filled="3")
BECAME = content(20, "A.", mine="1", filled="3+", theirs="4")


def test_untouched_it_is_as_it_was():
    assert told(BECAME, BECAME, STOOD) == (
        None,
        "A.",
        {"mine": "1", "lost": "2", "filled": "3"},
    )


def test_what_was_changed_since_stays_but_for_rows_of_the_other():
    now = content(21, "B.", mine="1!", filled="3+", theirs="4!", new="5")
    assert told(now, BECAME, STOOD) == (
        21,
        "B.",
        {"mine": "1!", "filled": "3", "new": "5", "lost": "2"},
    )


def test_what_was_deleted_since_stays_deleted():
    now = content(20, "A.", filled="3+", theirs="4")
    assert told(now, BECAME, STOOD)[2] == {"filled": "3", "lost": "2"}
