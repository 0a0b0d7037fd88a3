"""Pictures of every kind come out upright, in plain colours and bare."""

import io

import pytest
from PIL import Image, ImageCms

from memorial.media.cleaning.pictures import limits_from_settings
from memorial.media.cleaning.remaking import remake, write
from tests.media.made_up_files import encoded, heic, photo


def remade(content, kind="png"):
    return remake(
        io.BytesIO(content), picture_format=kind, limits=limits_from_settings()
    )


def near(colour, other, most=12):
    return all(abs(a - b) <= most for a, b in zip(colour, other, strict=True))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_stands_upright(orientation):
    upright = photo((96, 64))
    as_held = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    turned = upright if as_held is None else upright.transpose(as_held)
    notes = Image.Exif()
    notes[0x0112] = orientation
    picture = remade(encoded(turned, "JPEG", exif=notes, quality=95), "jpeg")
    assert picture.size == (96, 64)
    assert near(picture.getpixel((2, 2)), upright.getpixel((2, 2)))
    assert near(picture.getpixel((93, 60)), upright.getpixel((93, 60)))


def test_a_phone_held_upright_gives_an_upright_heic():
    notes = Image.Exif()
    notes[0x0112] = 6
    held = photo((96, 64)).transpose(Image.Transpose.ROTATE_90)
    picture = remade(heic(held, exif=notes.tobytes()), "heic")
    assert picture.size == (96, 64)
    assert near(picture.getpixel((2, 2)), photo((96, 64)).getpixel((2, 2)), 24)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_broken_exif_does_not_cost_the_picture():
    content = encoded(photo(), "JPEG", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff\0\x01")
    assert remade(content, "jpeg").size == (96, 64)


@pytest.mark.parametrize(
    ("mode", "becomes"),
    [("1", "L"), ("L", "L"), ("P", "RGB"), ("RGB", "RGB"), ("RGBA", "RGB")],
)
def test_each_mode_becomes_a_plain_one(mode, becomes):
    assert remade(encoded(photo().convert(mode), "PNG")).mode == becomes


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_what_one_can_see_through_stays_so(mode):
    picture = photo(mode=mode)
    picture.putalpha(100)
    remade_picture = remade(encoded(picture, "PNG"))
    assert remade_picture.mode == "RGBA"
    assert remade_picture.getpixel((0, 0))[3] == 100


def test_a_transparent_colour_of_a_palette_stays_transparent():
    picture = photo().quantize(8)
    colour = picture.getpixel((0, 0))
    remade_picture = remade(encoded(picture, "PNG", transparency=colour))
    assert remade_picture.getpixel((0, 0)) == (0, 0, 0, 0)


def test_nothing_hides_under_full_transparency():
    picture = photo(mode="RGBA")
    picture.paste((200, 100, 50, 0), (0, 0, 48, 64))
    assert picture.getpixel((5, 5)) == (200, 100, 50, 0)
    assert remade(encoded(picture, "PNG")).getpixel((5, 5)) == (0, 0, 0, 0)


@pytest.mark.parametrize(("grey", "becomes"), [(0, 0), (32896, 128), (65535, 255)])
def test_sixteen_bits_are_scaled_and_not_cut_off(grey, becomes):
    picture = Image.new("I;16", (8, 8), grey)
    assert remade(encoded(picture, "PNG")).getpixel((4, 4)) == becomes


def test_four_colour_print_becomes_screen_colours():
    picture = Image.new("CMYK", (32, 32), (0, 255, 255, 0))
    remade_picture = remade(encoded(picture, "JPEG"), "jpeg")
    assert near(remade_picture.getpixel((9, 9)), (255, 0, 0))


def red_and_blue_exchanged():
    """The profile of a made-up device whose red is what others call blue."""
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    exchanged = plain.replace(b"rXYZ", b"mark", 1).replace(b"bXYZ", b"rXYZ", 1)
    return exchanged.replace(b"mark", b"bXYZ", 1)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P"])
def test_a_profile_is_applied_and_then_dropped(mode):
    red = Image.new("RGB", (8, 8), "red").convert(mode)
    if mode == "RGBA":
        red.putalpha(200)
    content = encoded(red, "PNG", icc_profile=red_and_blue_exchanged())
    picture = remade(content)
    assert near(picture.getpixel((4, 4))[:3], (0, 0, 255))
    assert picture.getpixel((4, 4))[3:] == ((200,) if mode == "RGBA" else ())
    assert picture.info == {}


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "CMYK"])
def test_a_broken_profile_does_not_cost_the_picture(mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    content = encoded(photo(mode=mode), kind, icc_profile=b"no profile at all")
    assert remade(content, kind.lower()).size == (96, 64)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_of_moving_pictures_the_first_stays(kind):
    frames = [Image.new("RGB", (32, 32), colour) for colour in ("red", "blue")]
    content = encoded(frames[0], kind, save_all=True, append_images=frames[1:])
    picture = remade(content, kind.lower())
    assert near(picture.convert("RGB").getpixel((9, 9)), (255, 0, 0))
    assert getattr(picture, "n_frames", 1) == 1


def test_a_large_picture_is_kept_smaller(settings):
    settings.IMAGE_KEPT_SIDE = 48
    assert remade(encoded(photo((96, 64)), "PNG")).size == (48, 32)


def test_a_small_picture_is_not_made_larger():
    assert remade(encoded(photo((1, 1)), "PNG")).size == (1, 1)


@pytest.mark.parametrize(
    ("content", "kind", "kept_as"),
    [
        (encoded(photo(), "JPEG"), "jpeg", "JPEG"),
        (encoded(photo(), "PNG"), "png", "PNG"),
        (encoded(photo(), "WEBP"), "webp", "JPEG"),
        (encoded(photo(mode="RGBA"), "WEBP"), "webp", "JPEG"),
        (encoded(Image.new("RGBA", (8, 8)), "WEBP"), "webp", "PNG"),
        (heic(photo()), "heic", "JPEG"),
    ],
)
def test_photos_are_kept_as_jpeg_and_drawings_as_png(content, kind, kept_as):
    sink = io.BytesIO()
    write(remade(content, kind), sink, picture_format=kind)
    assert Image.open(sink).format == kept_as
