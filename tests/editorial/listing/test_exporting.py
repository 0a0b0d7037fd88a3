"""What editors take away holds no more of a person than the public may see."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from memorial.people.models import Consent, OtherName, Withholding
from tests.editorial.listing.test_people import URL, full_person
from tests.factories.people import withhold_name

CANARY = "Kanarienvogel"


def csv(client, query=""):
    response = client.get(f"{URL}?export=csv{query}")
    assert response["Content-Type"] == "text/csv"
    return b"".join(response.streaming_content).decode()


def test_it_holds_the_people_that_are_filtered(client, trees, moderator):
    full_person(trees, "Testina Prima")
    full_person(trees, "Testina Altera", death_date="2011")
    heading, row = csv(client, "&since=2016").splitlines()
    assert heading.startswith("Number,Name,Age,Date,Date (EDTF),Origin,Cause,English")
    number, *told = row.split(",")
    assert told[:3] == ["Testina Prima", "30 years old", "12 July 2017"]


def test_it_tells_nothing_that_is_withheld_or_private(client, trees, moderator):
    page = full_person(
        trees,
        CANARY,
        age_as_reported=CANARY,
        private_notes=CANARY,
        family_wishes=CANARY,
        burial_place=CANARY,
        summary=CANARY,
    )
    page.other_names = [OtherName(text=CANARY, private=True)]
    page.save_revision().publish()
    assert csv(client).count(CANARY) == 1
    withhold_name(page)
    for fact in ("origins", "age", "causes"):
        Withholding.objects.create(translation_key=page.translation_key, fact=fact)
    told = csv(client)
    assert "Name not published,,12 July 2017,2017-07-12,,," in told
    assert [word for word in (CANARY, "Sudan", "30", "drown") if word in told] == []


@pytest.mark.parametrize(
    ("fields", "purpose"),
    [
        ({"age_from": 12}, "minor"),
        ({"death_date": None, "informed": False}, "informed"),
    ],
)
def test_a_name_that_waits_is_not_in_it(client, trees, moderator, fields, purpose):
    page = full_person(trees, CANARY, **fields)
    assert CANARY not in csv(client)
    key = page.translation_key
    Consent.objects.create(translation_key=key, purpose=purpose, given=True)
    assert CANARY in csv(client)


def test_no_spreadsheet_runs_a_name(client, trees, moderator):
    full_person(trees, "=1+1")
    assert "'=1+1" in csv(client)
    response = client.get(f"{URL}?export=xlsx")
    sheet = load_workbook(BytesIO(b"".join(response.streaming_content))).active
    assert (sheet["B2"].data_type, sheet["B2"].value) == ("s", "'=1+1")
