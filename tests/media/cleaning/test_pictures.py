"""Whatever comes in, a bare picture or one sentence comes out."""

import io
import resource
import time
import tracemalloc

import pytest
from django.core.files.base import ContentFile
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PIL import Image

from memorial.media.cleaning import pictures
from memorial.media.cleaning.pictures import CleanFile, clean_file, clean_image
from memorial.media.cleaning.refusals import RefusedImage
from tests.media.made_up_files import (
    CANARY,
    NEVER_DECODED,
    PLAIN,
    TELLING,
    encoded,
    heic,
    photo,
    png_of,
    profile_bomb,
    text_bomb,
)

NOISY = {
    kind: encoded(Image.effect_noise((200, 150), 90).convert("RGB"), kind)
    for kind in ("JPEG", "PNG", "WEBP")
} | {"HEIC": heic(Image.effect_noise((200, 150), 90).convert("RGB"))}
JFIF = {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def content_of(clean):
    clean.file.seek(0)
    return clean.file.read()


def refusal(content):
    with pytest.raises(RefusedImage) as refused:
        clean_image(ContentFile(content, "x.jpg"))
    return refused.value


@pytest.mark.parametrize("kind", TELLING)
def test_nothing_of_the_sender_is_left(kind):
    assert CANARY in TELLING[kind]
    clean = clean_image(ContentFile(TELLING[kind], "x.jpg"))
    assert CANARY not in content_of(clean)
    assert set(Image.open(io.BytesIO(content_of(clean))).info) - JFIF == set()


@pytest.mark.parametrize("kind", PLAIN)
def test_what_comes_out_is_a_whole_picture(kind):
    clean = clean_image(ContentFile(PLAIN[kind], "x"))
    picture = Image.open(io.BytesIO(content_of(clean)))
    picture.load()
    assert picture.format.lower() == clean.format
    assert picture.size == clean.size == (96, 64)
    end = {"jpeg": b"\xff\xd9", "png": b"IEND\xaeB`\x82"}[clean.format]
    assert content_of(clean).endswith(end)


def test_without_cleaning_the_sender_is_told():
    """The control: a picture opened and saved with plain Pillow."""
    saved = io.BytesIO()
    Image.open(io.BytesIO(TELLING["jpeg"])).save(saved, "JPEG")
    assert CANARY in saved.getvalue()


@pytest.mark.parametrize("kind", NOISY)
@pytest.mark.parametrize("share", [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97])
def test_a_file_cut_off_on_the_way_gets_a_sentence(kind, share):
    content = NOISY[kind]
    assert refusal(content[: int(len(content) * share)]).code in (
        {"damaged", "wrong_format"} if share == 0.01 else {"damaged"}
    )


def test_a_jpeg_that_lacks_only_its_end_mark_gets_a_sentence():
    assert refusal(NOISY["JPEG"][:-2]).code == "damaged"


@hypothesis_settings(
    max_examples=15, deadline=None, suppress_health_check=list(HealthCheck)
)
@given(
    kind=st.sampled_from(sorted(TELLING)),
    changes=st.lists(
        st.tuples(st.integers(0, 10_000), st.binary(min_size=1, max_size=8)), max_size=6
    ),
)
def test_any_change_to_a_file_gives_a_clean_picture_or_a_sentence(kind, changes):
    content = bytearray(TELLING[kind])
    for position, change in changes:
        position %= len(content)
        content[position : position + len(change)] = change
    try:
        clean = clean_image(ContentFile(bytes(content), "x"))
    except RefusedImage as refused:
        assert refused.sentence
    else:
        assert CANARY not in content_of(clean)


@pytest.mark.parametrize("kind", NEVER_DECODED)
def test_other_kinds_of_files_never_reach_a_decoder(kind, monkeypatch):
    monkeypatch.setattr(pictures, "remade_in_child", None)
    assert refusal(NEVER_DECODED[kind]).code == "wrong_format"


def test_a_format_that_is_switched_off_never_reaches_a_decoder(settings, monkeypatch):
    settings.IMAGE_FORMATS = ["jpeg", "png"]
    monkeypatch.setattr(pictures, "remade_in_child", None)
    assert refusal(PLAIN["heic"]).code == "wrong_format"


def test_an_empty_file_gets_a_sentence():
    assert refusal(b"").sentence == (
        "The file is empty; please choose the picture again."
    )


def test_a_heavy_file_is_not_read_to_its_end(settings, monkeypatch):
    settings.IMAGE_MEGABYTES = 1
    monkeypatch.setattr(pictures, "remade_in_child", None)
    endless = ContentFile(PLAIN["jpeg"] + bytes(5_000_000), "x")
    with pytest.raises(RefusedImage) as refused:
        clean_image(endless)
    assert refused.value.code == "too_large"
    assert endless.tell() < 1_200_000


@pytest.mark.parametrize(
    ("width", "height", "rows"),
    [
        (8_000, 8_000, 8_000),
        (10_000, 10_000, 10_000),
        (16_000, 8_000, 8_000),
        (20_000, 20_000, 1),
        (65_535, 6_553, 1),
        (1, 100_000, 1),
        (100_000, 1, 1),
        (2**31 - 1, 2**31 - 1, 1),
    ],
)
def test_a_bomb_is_refused_before_it_is_opened(width, height, rows):
    bomb = png_of(width, height, rows=rows if width < 20_000 else None)
    begun, used = time.monotonic(), most_memory()
    assert refusal(bomb).code == "too_many_pixels"
    assert time.monotonic() - begun < 10
    assert most_memory() - used < 40


def most_memory():
    """Megabytes that this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


@pytest.mark.parametrize("size", [(0, 0), (0, 9), (9, 0)])
def test_a_picture_without_a_size_is_refused(size):
    assert refusal(png_of(*size)).code == "damaged"


@pytest.mark.parametrize("bomb", [text_bomb(), profile_bomb()], ids=["text", "profile"])
def test_a_bomb_in_a_note_does_no_harm(bomb):
    used = most_memory()
    try:
        assert clean_image(ContentFile(bomb, "x")).size == (8, 8)
    except RefusedImage as refused:
        assert refused.code in {"damaged", "too_hard"}
    assert most_memory() - used < 40


def test_more_pixels_behind_the_picture_than_it_says_do_no_harm():
    clean = clean_image(ContentFile(png_of(8, 8, rows=1_000_000), "x"))
    assert clean.size == (8, 8)


def test_no_picture_is_held_in_the_memory_of_the_worker():
    sent = encoded(Image.effect_noise((2000, 2000), 90), "PNG")
    tracemalloc.start()
    kept = [clean_file(ContentFile(sent)) for _time in range(3)]
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert sum(each.size for each in kept) > 9_000_000
    assert most < 1_000_000


def test_a_clean_picture_is_read_like_any_file():
    clean = clean_file(ContentFile(PLAIN["jpeg"], "x.jpg"))
    whole = clean.read()
    assert len(whole) == clean.size
    clean.seek(-2, io.SEEK_END)
    assert (clean.tell(), clean.read(), clean.read()) == (
        clean.size - 2,
        b"\xff\xd9",
        b"",
    )
    clean.close()
    assert b"".join(clean.chunks(7)) == whole


def test_what_is_clean_is_not_cleaned_again(monkeypatch):
    clean = clean_file(ContentFile(PLAIN["png"], "name-of-a-person.png"))
    monkeypatch.setattr(pictures, "remade_in_child", None)
    assert clean_file(clean) is clean
    assert isinstance(clean, CleanFile)
    assert "person" not in clean.name


def test_the_sentence_says_what_is_allowed(settings):
    settings.IMAGE_MEGAPIXELS = 1
    assert refusal(encoded(photo((2000, 1000)), "PNG")).sentence == (
        "The picture is too big; please make it smaller, with at most 1 million "
        "pixels and 16000 pixels on its longest side."
    )
