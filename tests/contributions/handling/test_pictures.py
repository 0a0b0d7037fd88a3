"""What somebody sent is seen blurred, then sharp, by those who handle it alone."""

from io import BytesIO

import pytest
from django.core.files.storage import storages
from PIL import Image

from memorial.contributions.models import Draft, Sheet
from tests.factories.contributions import attach, contribution, picture
from tests.factories.users import UserFactory


@pytest.fixture
def sent(trees):
    return contribution()


@pytest.fixture
def sheet(sent):
    return attach(sent).sheets.get()


def points(content):
    """How far from each other two points are that stand side by side, at most."""
    image = Image.open(BytesIO(content)).convert("L")
    told = image.tobytes()
    return max(abs(a - b) for a, b in zip(told, told[1:], strict=False))


def test_the_page_asks_for_blurred_ones_until_somebody_wants_more(desk, sent, sheet):
    told = desk.read("one", sent.pk).text + desk.read("approve", sent.pk, sheet.pk).text
    sharp = desk.address("sharp", sent.pk, sheet.pk)
    assert desk.address("coarse", sent.pk, sheet.pk) in told
    assert sharp not in told
    assert sharp in desk.read("approve", sent.pk, sheet.pk, show=1).text


def test_blurred_on_the_server_nothing_sharp_is_left(desk, sent, sheet):
    blurred = desk.read("coarse", sent.pk, sheet.pk).content
    assert points(blurred) < 30
    assert len(blurred) < 10_000
    assert Image.open(BytesIO(blurred)).mode == "L"


def test_what_is_as_broad_as_a_face_far_away_is_not_to_be_seen(desk, sent):
    """Of stripes of fifteen points in four hundred an even grey is left."""
    attach(sent, content=picture(stripe=15))
    sheet = Sheet.objects.latest("pk")
    blurred = desk.read("coarse", sent.pk, sheet.pk).content
    inner = Image.open(BytesIO(blurred)).crop((30, 30, 210, 150))
    darkest, lightest = inner.getextrema()
    assert lightest - darkest < 15


def test_the_sharp_one_is_sharp(desk, sent, sheet):
    """The control: the stripes are there to be seen."""
    assert points(desk.read("sharp", sent.pk, sheet.pk).content) > 200


@pytest.mark.parametrize("name", ["coarse", "sharp"])
def test_nobody_keeps_it_and_it_runs_nothing(desk, sent, sheet, name):
    answer = desk.read(name, sent.pk, sheet.pk)
    assert answer.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store, private"
    assert answer.headers["Content-Disposition"] == 'inline; filename="picture"'
    assert answer.headers["Content-Type"] in ("image/jpeg", "image/png")


@pytest.mark.parametrize("name", ["coarse", "sharp", "approve"])
def test_whoever_may_not_handle_sees_none(client, sent, sheet, name):
    address = f"/admin/contributions/{sent.pk}/pictures/{sheet.pk}/"
    address += "" if name == "approve" else f"{name}/"
    assert client.get(address).status_code == 302
    client.force_login(UserFactory(role="Editors"))
    assert client.get(address).status_code == 302


def test_a_sheet_of_another_or_of_a_draft_is_not_here(desk, sent, sheet):
    other = contribution()
    assert desk.read("sharp", other.pk, sheet.pk).status_code == 404
    draft = Draft.objects.create(name="n", sealed=b"s", expires_at="2999-01-01T00:00Z")
    sheet.attachment.draft, sheet.attachment.contribution = draft, None
    sheet.attachment.save()
    assert desk.read("sharp", sent.pk, sheet.pk).status_code == 404


def test_a_file_that_is_gone_is_not_found(desk, sent, sheet):
    storages["quarantine"].delete(sheet.picture.name)
    for name in ("coarse", "sharp"):
        assert desk.read(name, sent.pk, sheet.pk).status_code == 404


def test_what_is_no_picture_is_not_sent_out(desk, sent):
    attach(sent, content=b"<script>alert(1)</script>")
    sheet = Sheet.objects.latest("pk")
    assert desk.read("sharp", sent.pk, sheet.pk).status_code == 404


@pytest.mark.parametrize("size", [(1, 1), (2000, 1), (1, 2000), (3, 4000)])
def test_odd_sizes_are_blurred_too(desk, sent, size):
    attach(sent, content=picture(size, "JPEG"))
    sheet = Sheet.objects.latest("pk")
    assert desk.read("coarse", sent.pk, sheet.pk).status_code == 200
