"""Whoever can be recognised in a picture is covered before it becomes one of ours."""

import pytest
from django.core.files.storage import storages
from PIL import Image

from memorial.contributions.actions.approve_picture import Approval, approve_picture
from memorial.contributions.models import Sheet
from memorial.media.covering import box
from tests.factories.contributions import attach, contribution
from tests.factories.users import UserFactory


@pytest.fixture
def sent(trees):
    return contribution(allowed=["photo"])


@pytest.fixture
def sheet(sent):
    return attach(sent).sheets.get()


def contrast(sheet, square=(1, 1)):
    with Sheet.objects.get(pk=sheet.pk).picture.open() as file:
        image = Image.open(file).convert("L")
    left, upper, right, lower = box(square, image.size)
    extrema = image.crop((left + 8, upper + 8, right - 8, lower - 8)).getextrema()
    return extrema[1] - extrema[0]


def test_it_is_covered_in_the_one_copy_that_there_is(
    desk, sent, sheet, django_capture_on_commit_callbacks
):
    before = sheet.picture.name
    assert contrast(sheet) > 200
    with django_capture_on_commit_callbacks(execute=True):
        answer = desk.send("cover", sent, sheet.pk, squares=["1-1"])
    assert answer.redirect_chain[-1][0] == desk.address("approve", sent.pk, sheet.pk)
    assert contrast(sheet) < 12
    assert contrast(sheet, (5, 5)) > 200
    assert not storages["quarantine"].exists(before)
    assert sent.steps.last().event == "covered"


def test_each_square_says_where_it_lies(desk, sent, sheet):
    told = desk.read("cover", sent.pk, sheet.pk).text
    assert told.count('type="checkbox"') == 12 * 9
    assert "row 9, column 12" in told


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"squares": []},
        {"squares": ["9-0"]},
        {"squares": ["1-12"]},
        {"squares": ["-1-0"]},
        {"squares": ["1-1", "a\x00"]},
        {"squares": ["1-1"], "seen": "0"},
    ],
)
def test_what_cannot_be_is_said_and_nothing_changes(desk, sent, sheet, wrong):
    answer = desk.send("cover", sent, sheet.pk, **wrong)
    assert answer.context["form"].errors
    assert contrast(sheet) > 200
    assert sent.steps.count() == 1


def test_what_is_approved_or_decided_is_not_covered_any_more(desk, sent, sheet):
    image = approve_picture(sheet, Approval(licence="this-archive"), by=desk.user)
    answer = desk.send("cover", sent, sheet.pk, squares=["1-1"])
    assert "approved already" in answer.text
    image.delete()
    desk.do(sent, "decline", because="known")
    answer = desk.send("cover", sent, sheet.pk, squares=["1-1"])
    assert "decided already" in answer.text
    assert contrast(sheet) > 200


def test_of_a_file_that_is_gone_it_is_said(desk, sent, sheet):
    storages["quarantine"].delete(sheet.picture.name)
    answer = desk.send("cover", sent, sheet.pk, squares=["1-1"])
    assert "is not there any more" in answer.text


def test_whoever_may_not_handle_covers_nothing(client, sent, sheet):
    client.force_login(UserFactory(role="Editors"))
    address = f"/admin/contributions/{sent.pk}/pictures/{sheet.pk}/cover/"
    assert client.post(address, {"squares": ["1-1"]}).status_code == 302
    assert contrast(sheet) > 200
