"""Whatever stands in the cells of a list, it is assembled and never a traceback."""

from hypothesis import given, settings
from hypothesis import strategies as st

from .lists import HEADER
from .tables import assembled

ODD = [
    "", "?", "N.N.", "-99", "99999999", "00000000", "20179999", "29990101", "(", "[(",
    ">20", "16 ou 17 ?", "(né le 31/02/2001)", "22 (né le )", "4", "Irakienne", "H",
    "Ã", "âÂ\xa0", "https://", "https://[x", "http://a b.pdf", "NaN", "1e400", "±",
    "alias", "(alias )", "« »", "x" * 2500, "\n\n", "9" * 400, "Infinity", "１２",
]  # fmt: skip
CELL = st.one_of(st.sampled_from(ODD), st.text(max_size=40))
ROW = st.fixed_dictionaries({}, optional=dict.fromkeys(HEADER, CELL))


@settings(max_examples=150, deadline=None)
@given(st.lists(ROW, min_size=1, max_size=4))
def test_any_cells_become_records(rows):
    found = assembled(rows)
    assert len(found.persons) == len(rows)
    assert all(len(person.facts["name"]) <= 200 for person in found.persons)
