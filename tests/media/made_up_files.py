"""Pictures and other files made up for the tests; nothing in them was ever real."""

import io
import struct
import zipfile
import zlib

import piexif
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pillow_heif import from_pillow

CANARY = b"CANARY-of-the-sender"
WORD = CANARY.decode()
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc>{WORD}</dc></x:xmpmeta>'.encode()


def photo(size=(96, 64), mode="RGB"):
    """Its upper left is bright and its lower right is dark."""
    across = Image.linear_gradient("L").rotate(90).resize(size)
    down = Image.linear_gradient("L").rotate(180).resize(size)
    return Image.merge("RGB", (across, down, across)).convert(mode)


def encoded(picture, kind, **options):
    content = io.BytesIO()
    picture.save(content, kind, **options)
    return content.getvalue()


def exif(thumbnail=None):
    return piexif.dump(
        {
            "0th": {
                piexif.ImageIFD.Artist: CANARY,
                piexif.ImageIFD.Make: CANARY,
                piexif.ImageIFD.Orientation: 1,
            },
            "Exif": {
                piexif.ExifIFD.BodySerialNumber: CANARY,
                piexif.ExifIFD.UserComment: b"ASCII\0\0\0" + CANARY,
            },
            "GPS": {
                piexif.GPSIFD.GPSLatitudeRef: b"N",
                piexif.GPSIFD.GPSLatitude: ((50, 1), (58, 1), (7, 1)),
                piexif.GPSIFD.GPSAreaInformation: CANARY,
            },
            "1st": {piexif.ImageIFD.Make: CANARY} if thumbnail else {},
            "thumbnail": thumbnail,
        }
    )


def telling_jpeg(size=(96, 64)):
    thumbnail = encoded(photo((32, 24)), "JPEG", comment=CANARY)
    return encoded(photo(size), "JPEG", exif=exif(thumbnail), comment=CANARY, xmp=XMP)


def telling_png():
    notes = PngInfo()
    notes.add_text("Author", WORD)
    notes.add_text("Comment", WORD, zip=True)
    notes.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return encoded(photo(), "PNG", pnginfo=notes, exif=exif())


def telling_webp():
    return encoded(photo(), "WEBP", exif=exif(), xmp=XMP)


def heic(picture, **options):
    content = io.BytesIO()
    from_pillow(picture).save(content, **options)
    return content.getvalue()


def telling_heic():
    return heic(photo(), exif=exif(), xmp=XMP)


def zipped():
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(f"{WORD}.txt", CANARY)
    return content.getvalue()


def pdf(body=b""):
    return b"%PDF-1.7\n" + body + b"\ntrailer\n<< >>\n%%EOF\n"


TELLING = {
    "jpeg": telling_jpeg(),
    "png": telling_png(),
    "webp": telling_webp(),
    "heic": telling_heic(),
    "jpeg with a script behind": telling_jpeg() + b"<script>" + CANARY + b"</script>",
    "jpeg with a zip behind": telling_jpeg() + zipped(),
    "jpeg with a pdf behind": telling_jpeg() + pdf(CANARY),
    "png with a script behind": telling_png() + b"<script>" + CANARY + b"</script>",
    "png with a zip behind": telling_png() + zipped(),
    "webp with a zip behind": telling_webp() + zipped(),
}
PLAIN = {
    "jpeg": encoded(photo(), "JPEG"),
    "png": encoded(photo(), "PNG"),
    "webp": encoded(photo(), "WEBP"),
    "heic": heic(photo()),
}
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
NEVER_DECODED = {
    "svg": SVG,
    "svg with a declaration": b'<?xml version="1.0"?>\n' + SVG,
    "html": b"<!doctype html><script>alert(1)</script>",
    "gif": encoded(photo(), "GIF"),
    "tiff": encoded(photo(), "TIFF"),
    "bmp": encoded(photo(), "BMP"),
    "ico": encoded(photo((32, 32)), "ICO"),
    "jpeg 2000": b"\0\0\0\x0cjP  \r\n\x87\n",
    "avif": b"\0\0\0\x1cftypavif\0\0\0\0mif1miafavif",
    "avif as mif1": b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf",
    "mp4": b"\0\0\0\x18ftypisom\0\0\0\0isommp42",
    "psd": b"8BPS\0\x01" + bytes(60),
    "postscript": b"%!PS-Adobe-3.0 EPSF-3.0\n",
    "pdf": pdf(),
    "zip": zipped(),
    "program": b"MZ" + bytes(60),
    "riff that is no webp": b"RIFF\x10\0\0\0WAVEfmt ",
    "one byte": b"\xff",
    "text": b"Une personne",
}


def chunk(name, body):
    check = zlib.crc32(name + body)
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", check)


def png_of(width, height, *, rows=None, more=b""):
    """A grey PNG whose header says ``width`` by ``height``, with ``rows`` black."""
    packer = zlib.compressobj(9)
    row = bytes(width + 1)
    body = b"".join(packer.compress(row) for _ in range(rows or 0)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + more
        + chunk(b"IDAT", body)
        + chunk(b"IEND", b"")
    )


def text_bomb(megabytes=200):
    packed = zlib.compress(bytes(megabytes * 1_000_000), 9)
    return png_of(8, 8, rows=8, more=chunk(b"zTXt", b"Comment\0\0" + packed))


def profile_bomb(megabytes=200):
    packed = zlib.compress(bytes(megabytes * 1_000_000), 9)
    return png_of(8, 8, rows=8, more=chunk(b"iCCP", b"profile\0\0" + packed))
