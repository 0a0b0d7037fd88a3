"""What a photo hides of its sender is in no byte that is kept or shown."""

import io
import struct
import zlib

import pytest
from django.apps import apps
from django.core.files.images import ImageFile
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.images.models import Image

from memorial.contributions.models import Attachment, Receipt, Sheet
from memorial.media.models import MemorialImage
from tests.contributions.telling_files import telling_files
from tests.contributions.test_returning import CODE, come_back
from tests.contributions.test_sending import address, post
from tests.media.made_up_files import CANARY, PLAIN, WORD

FILES = list(telling_files())
AT_ONCE = 8
PARTS = range(-(-len(FILES) // AT_ONCE))
RENDITIONS = ("original", "width-400", "fill-48x48")
SPELT = (CANARY, WORD.encode("utf-16-le"), WORD.encode("utf-16-be"))
# What a picture is made of, and nothing beside it.
PNG_CHUNKS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
JPEG_SEGMENTS = {0xE0, 0xDB, 0xC0, 0xC2, 0xC4, 0xDD, 0xDA}
JFIF_LENGTH = 16


@pytest.fixture
def gallery(settings, tmp_path):
    """Where approved pictures lie, for this test alone: a function that lists them.

    Not by MEDIA_ROOT, with which the quarantine of the tests would move as well.
    """
    own = settings.STORAGES["default"] | {"OPTIONS": {"location": str(tmp_path / "m")}}
    settings.STORAGES = settings.STORAGES | {"default": own}
    return lambda: [path for path in (tmp_path / "m").rglob("*") if path.is_file()]


def tells(content):
    return any(spelt in content or spelt.hex().encode() in content for spelt in SPELT)


def is_bare(content):
    """Only what a picture needs, and nothing behind its end."""
    if content.startswith(b"\x89PNG"):
        return set(chunks(content)) <= PNG_CHUNKS
    return set(segments(content)) <= JPEG_SEGMENTS and content.endswith(b"\xff\xd9")


def chunks(content):
    place = 8
    while place < len(content):
        (size,) = struct.unpack(">I", content[place : place + 4])
        yield content[place + 4 : place + 8]
        place += size + 12


def segments(content):
    """The markers before the pixels; a JFIF head that holds more counts as wrong."""
    place = 2
    while content[place + 1] != 0xDA:
        marker, size = struct.unpack(">BH", content[place + 1 : place + 4])
        yield marker if marker != 0xE0 or size == JFIF_LENGTH else 0xFF
        place += size + 2
    if content.count(b"\xff\xd9", place) > 1:
        yield 0xD9


def uploads(part):
    for name, content in FILES[part * AT_ONCE : (part + 1) * AT_ONCE]:
        yield SimpleUploadedFile(f"{WORD} {name}", content)


def rows():
    """Everything that any table holds."""
    for model in (each for each in apps.get_models() if each._meta.managed):
        for row in model._base_manager.values_list():
            yield repr(row).encode()


def sent(client, part):
    """Every answer on the way, to the page of the receipt."""
    pictures = address("question", "someone", "pictures")
    yield post(client, pictures, files=list(uploads(part)))
    yield client.get(pictures)
    check = client.get(address("check"))
    yield check
    yield post(client, address("check"))
    yield client.get(address("sent"))
    yield come_back(client, CODE.search(check.text)[0])


def shown(model, file):
    """The bytes of a picture in Wagtail, and of every size in which it is shown."""
    image = model(title="A picture")
    image.file = ImageFile(file, name="picture." + kind_of(file))
    image.save()
    for size in RENDITIONS:
        with image.get_rendition(size).file.open() as rendition:
            yield rendition.read()
    with image.file.open() as whole:
        yield whole.read()


def kind_of(file):
    file.seek(0)
    begun = file.read(12)
    file.seek(0)
    return {b"\x89P": "png", b"RI": "webp"}.get(begun[:2], "jpg")


def test_there_are_enough_of_them_and_each_tells():
    assert len(FILES) >= 40
    assert len({content for _name, content in FILES}) == len(FILES)
    silent = [name for name, content in FILES if not tells(unpacked(name, content))]
    assert silent == []


def unpacked(name, content):
    """What is packed is found only once it is unpacked, as its readers do."""
    if name.endswith(".pdf"):
        return content.replace(rb"\055", b"-")
    if name.startswith("packed"):
        (body,) = (body for kind, body in bodies(content) if kind != b"IDAT" and body)
        return zlib.decompress(body[body.index(b"x\x9c") :])
    return content


def bodies(content):
    place = 8
    while place < len(content):
        (size,) = struct.unpack(">I", content[place : place + 4])
        kind = content[place + 4 : place + 8]
        if kind != b"IHDR":
            yield kind, content[place + 8 : place + 8 + size]
        place += size + 12


@pytest.mark.parametrize("part", PARTS)
def test_it_is_in_no_byte_of_ours(sender, quarantine, gallery, part):
    answers = list(sent(sender, part))
    assert [answer.status_code for answer in answers] == [302, 200, 200, 302, 200, 200]
    told = [str(answer.headers).encode() + answer.content for answer in answers]
    assert Attachment.objects.count() == len(list(uploads(part)))
    assert Receipt.objects.count() == 1
    assert not any(map(tells, told))
    assert not any(map(tells, rows()))
    kept = [path.read_bytes() for path in quarantine.iterdir()]
    assert len(kept) == Sheet.objects.count()
    for sheet in Sheet.objects.all():
        kept += shown(MemorialImage, sheet.picture)
    assert gallery()
    kept += [path.read_bytes() for path in gallery()]
    assert not any(map(tells, kept))
    assert all(map(is_bare, kept))


@pytest.mark.django_db
def test_stock_wagtail_shows_it(gallery):
    """The control: the same files in Wagtail's own pictures tell it to everybody."""
    telling = [
        name
        for name, content in FILES
        if name.endswith((".jpg", ".png", ".webp"))
        and any(tells(unpacked("", each)) for each in in_stock(content))
    ]
    assert len(telling) > 20


def in_stock(content):
    return shown(Image, io.BytesIO(content))


@pytest.mark.parametrize("kind", ["jpeg", "png"])
def test_what_is_bare_is_known(kind):
    assert is_bare(PLAIN[kind])


@pytest.mark.parametrize(
    "name", [name for name, _ in FILES if name.endswith((".jpg", ".png"))]
)
def test_what_is_not_bare_is_known(name):
    assert not is_bare(dict(FILES)[name])
