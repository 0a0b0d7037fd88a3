"""No raw picture is stored, by whatever door it comes, and no name with it."""

import re

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image as Pillow
from wagtail.images.models import Image as StockImage

from memorial.media.cleaning.refusals import RefusedImage
from memorial.media.models import MemorialImage
from tests.media.made_up_files import CANARY, PLAIN, TELLING, telling_jpeg

pytestmark = pytest.mark.django_db
SPECS = [
    "original",
    "width-40",
    "width-400",
    "fill-20x20",
    "fill-200x200-c100",
    "format-jpeg",
    "format-png",
    "format-webp",
    "format-avif",
]
NAMES = [
    "../../etc/name-of-a-person.jpg",
    "name-of-a-person.php.jpg",
    "name-of-a-person\0.jpg",
    "name-of-a-person\u202egpj.exe",
    "name-of-a-person" * 20 + ".jpg",
    "name-of-a-person\n.jpg",
    "<img src=x onerror=name-of-a-person>.jpg",
    "name-of-a-person",
    ".",
]


def image_of(content, name="name-of-a-person.jpg", **fields):
    file = ContentFile(content, name)
    return MemorialImage.objects.create(title="A picture", file=file, **fields)


def bytes_of(image):
    with image.file.open() as file:
        return file.read()


@pytest.mark.parametrize("kind", TELLING)
def test_nothing_of_the_sender_is_stored(kind, stored):
    image_of(TELLING[kind])
    assert [CANARY in path.read_bytes() for path in stored()] == [False]


@pytest.mark.parametrize("kind", ["jpeg", "png", "heic"])
def test_nothing_of_the_sender_is_in_any_size(kind, stored):
    image = image_of(TELLING[kind])
    image.get_renditions(*SPECS)
    assert len(stored()) == 1 + len(SPECS)
    assert not any(CANARY in path.read_bytes() for path in stored())


@pytest.mark.parametrize("spec", ["original", "width-40", "fill-20x20", "format-jpeg"])
def test_stock_wagtail_tells_of_the_sender(spec):
    """The control: the same file in Wagtail's own model."""
    file = ContentFile(telling_jpeg(), "x.jpg")
    image = StockImage.objects.create(title="A picture", file=file)
    assert CANARY in bytes_of(image)
    assert CANARY in bytes_of(image.get_rendition(spec))


@pytest.mark.parametrize("name", NAMES)
def test_the_name_of_the_file_is_forgotten(name, stored):
    image = image_of(PLAIN["jpeg"], name)
    image.get_rendition("width-40")
    assert re.fullmatch(r"original_images/[0-9a-f]{32}\.jpg", image.file.name)
    assert [path.name for path in stored() if "person" in path.name] == []


def test_the_name_of_a_size_does_not_tell_where_the_whole_picture_is():
    image = image_of(PLAIN["png"])
    names = [image.get_rendition(spec).file.name for spec in ("width-40", "width-20")]
    assert all(re.fullmatch(r"images/[0-9a-f]{32}\.png", name) for name in names)
    assert len({image.filename, *(name.split("/")[1] for name in names)}) == 3


def test_its_ending_says_what_it_is_and_not_what_it_was_called():
    assert image_of(PLAIN["heic"], "x.png").file.name.endswith(".jpg")


def test_the_size_is_that_of_the_clean_picture(settings):
    settings.IMAGE_KEPT_SIDE = 48
    image = image_of(PLAIN["jpeg"])
    image.refresh_from_db()
    assert (image.width, image.height) == (48, 32)
    assert Pillow.open(image.file.path).size == (48, 32)


def test_a_size_given_beside_the_file_does_not_let_it_pass():
    image = image_of(TELLING["jpeg"], width=7, height=7)
    assert CANARY not in bytes_of(image)
    assert (image.width, image.height) == (96, 64)


def test_a_picture_put_in_the_place_of_another_is_cleaned():
    image = image_of(PLAIN["png"])
    image.file = SimpleUploadedFile("name-of-a-person.jpg", TELLING["jpeg"])
    image.save()
    assert CANARY not in bytes_of(image)
    assert "person" not in image.file.name


def test_no_size_of_the_former_picture_is_shown():
    image = image_of(PLAIN["png"])
    former = image.get_rendition("original")
    image.file = ContentFile(PLAIN["jpeg"], "x.jpg")
    image.save()
    assert image.get_rendition("original").file.name.endswith(".jpg")
    assert former.file.name.endswith(".png")


def test_a_file_saved_straight_into_the_field_is_cleaned():
    image = image_of(PLAIN["png"])
    image.file.save("name-of-a-person.jpg", ContentFile(TELLING["jpeg"]))
    assert CANARY not in bytes_of(image)
    assert "person" not in image.file.name


def test_many_at_once_are_cleaned(stored):
    file = ContentFile(TELLING["jpeg"], "x.jpg")
    MemorialImage.objects.bulk_create([MemorialImage(title="A picture", file=file)])
    assert [CANARY in path.read_bytes() for path in stored()] == [False]


@pytest.mark.parametrize("content", [b"", b"GIF89a", PLAIN["jpeg"][:900]])
def test_a_refused_file_leaves_nothing(content, stored):
    with pytest.raises(RefusedImage):
        image_of(content)
    assert (stored(), MemorialImage.objects.count()) == ([], 0)


def test_the_raw_file_is_never_opened_here(monkeypatch):
    monkeypatch.setattr("willow.Image.open", None)
    monkeypatch.setattr("PIL.Image.open", None)
    assert image_of(PLAIN["jpeg"]).width == 96


def test_a_stored_picture_is_measured_where_it_lies():
    name = default_storage.save("kept.png", ContentFile(PLAIN["png"]))
    assert MemorialImage(title="A picture", file=name).width == 96


def test_the_title_is_never_what_visitors_read():
    image = image_of(PLAIN["png"])
    assert image.get_rendition("width-40").alt == ""
    image.description = "Two people on a beach"
    assert image.default_alt_text == "Two people on a beach"


def test_nobody_may_copy_it_unless_that_is_said():
    assert image_of(PLAIN["png"]).licence == "unknown"
