"""Pictures and papers that tell of their sender, one tag family each, made by code.

Each is a name and its bytes; the CANARY stands in the family that the name tells of.
"""

import struct
import uuid
import zlib

import piexif
from piexif import GPSIFD, ExifIFD, ImageIFD, InteropIFD
from PIL import Image, ImageCms

from tests.contributions.telling_papers import telling_papers
from tests.media.made_up_files import (
    CANARY,
    PLAIN,
    WORD,
    XMP,
    chunk,
    encoded,
    heic,
    photo,
)

WIDE = WORD.encode("utf-16-le")
EXIF = {
    ("0th", ImageIFD.Artist): CANARY,
    ("0th", ImageIFD.Copyright): CANARY,
    ("0th", ImageIFD.ImageDescription): CANARY,
    ("0th", ImageIFD.Make): CANARY,
    ("0th", ImageIFD.Model): CANARY,
    ("0th", ImageIFD.Software): CANARY,
    ("0th", ImageIFD.HostComputer): CANARY,
    ("0th", ImageIFD.XPAuthor): WIDE,
    ("0th", ImageIFD.XPComment): WIDE,
    ("Exif", ExifIFD.MakerNote): b"Invented\0" + CANARY,
    ("Exif", ExifIFD.UserComment): b"ASCII\0\0\0" + CANARY,
    ("Exif", ExifIFD.BodySerialNumber): CANARY,
    ("Exif", ExifIFD.CameraOwnerName): CANARY,
    ("Exif", ExifIFD.LensSerialNumber): CANARY,
    ("Exif", ExifIFD.ImageUniqueID): CANARY,
    ("GPS", GPSIFD.GPSAreaInformation): CANARY,
    ("GPS", GPSIFD.GPSProcessingMethod): CANARY,
    ("GPS", GPSIFD.GPSDateStamp): CANARY,
    ("Interop", InteropIFD.InteroperabilityIndex): CANARY,
    ("1st", ImageIFD.Make): CANARY,
}
SMALL = encoded(photo((32, 24)), "JPEG", comment=CANARY)
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def telling_files():
    """Pairs of a name and bytes, more than 40."""
    yield from in_exif()
    yield from in_segments()
    yield from behind()
    yield from in_png()
    yield from in_webp()
    yield from in_heic()
    yield from telling_papers()


def exif_of(group, tag, value):
    told = {"0th": {}, "Exif": {}, "GPS": {}, "Interop": {}, "1st": {}}
    told[group][tag] = value
    if group == "1st":
        told["thumbnail"] = encoded(photo((32, 24)), "JPEG")
    return piexif.dump(told)


def in_exif():
    for (group, tag), value in EXIF.items():
        content = encoded(photo(), "JPEG", exif=exif_of(group, tag, value))
        yield f"exif {group} {tag}.jpg", content
    told = piexif.dump({"1st": {ImageIFD.Make: b"x"}, "thumbnail": SMALL})
    yield "exif thumbnail.jpg", encoded(photo(), "JPEG", exif=told)
    yield "exif in words.jpg", with_segment(0xE1, b"Exif\0\0" + CANARY)


def with_segment(marker, body):
    """The plain JPEG with one more segment behind its first."""
    segment = struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body
    plain = PLAIN["jpeg"]
    first = 4 + struct.unpack(">H", plain[4:6])[0]
    return plain[:first] + segment + plain[first:]


def in_segments():
    for name, (marker, body) in SEGMENTS.items():
        yield f"{name}.jpg", with_segment(marker, body)
    yield "icc.jpg", encoded(photo(), "JPEG", icc_profile=telling_profile())


def iptc():
    """A by-line and a place, as news agencies write them."""
    told = b"".join(
        struct.pack(">BBBH", 0x1C, 2, dataset, len(CANARY)) + CANARY
        for dataset in (80, 90)
    )
    size = struct.pack(">I", len(told))
    return b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + size + told + bytes(len(told) % 2)


def extended_xmp():
    guid = uuid.UUID(int=7).hex.upper().encode()
    sizes = struct.pack(">II", len(XMP), 0)
    return b"http://ns.adobe.com/xmp/extension/\0" + guid + sizes + XMP


SEGMENTS = {
    "comment": (0xFE, CANARY),
    "xmp": (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP),
    "extended xmp": (0xE1, extended_xmp()),
    "iptc": (0xED, iptc()),
    "jfif extension": (0xE0, b"JFXX\0\x10" + SMALL),
    "several pictures": (0xE2, b"MPF\0II*\0\x08\0\0\0\0\0" + CANARY),
    "flashpix": (0xE2, b"FPXR\0" + CANARY),
    "meta": (0xE3, b"Meta\0\0" + CANARY),
    "unknown 4": (0xE4, CANARY),
    "unknown 9": (0xE9, CANARY),
    "ducky": (0xEC, b"Ducky\0\x02" + struct.pack(">H", len(CANARY)) + CANARY),
    "unknown 15": (0xEF, CANARY),
}


def telling_profile():
    """A real profile whose copyright line was changed, at the same length."""
    former = "No copyright, use fr".encode("utf-16-be")
    assert former in SRGB
    return SRGB.replace(former, WORD.encode("utf-16-be"))


def behind():
    plain = PLAIN["jpeg"]
    video = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x1cmdat" + CANARY
    yield "motion.jpg", plain + video
    yield "second picture.jpg", plain + encoded(photo(), "JPEG", comment=CANARY)
    yield "samsung.jpg", plain + b"Image_UTC_Data" + CANARY + b"SEFT"
    yield "behind.png", PLAIN["png"] + CANARY


def with_chunk(name, body):
    """The plain PNG with one more chunk behind its header."""
    plain, header = PLAIN["png"], 8 + 25
    return plain[:header] + chunk(name, body) + plain[header:]


def in_png():
    packed = zlib.compress(CANARY)
    for name, (kind, body) in {
        "text": (b"tEXt", b"Author\0" + CANARY),
        "packed text": (b"zTXt", b"Comment\0\0" + packed),
        "words": (b"iTXt", b"Author\0\0\0en\0\0" + CANARY),
        "packed words": (b"iTXt", b"Author\0\1\0en\0\0" + packed),
        "xmp": (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP),
        "raw profile": (b"tEXt", b"Raw profile type exif\0" + CANARY.hex().encode()),
        "exif": (b"eXIf", exif_of("0th", ImageIFD.Artist, CANARY)[6:]),
        "profile": (b"iCCP", CANARY + b"\0\0" + zlib.compress(telling_profile())),
        "palette": (b"sPLT", CANARY + b"\0\x08" + bytes(6)),
        "private": (b"prVt", CANARY),
    }.items():
        yield f"{name}.png", with_chunk(kind, body)


def in_webp():
    told = exif_of("0th", ImageIFD.Artist, CANARY)
    yield "exif.webp", encoded(photo(), "WEBP", exif=told)
    yield "xmp.webp", encoded(photo(), "WEBP", xmp=XMP)
    yield "profile.webp", encoded(photo(), "WEBP", icc_profile=telling_profile())
    more = b"ABCD" + struct.pack("<I", len(CANARY)) + CANARY
    plain = PLAIN["webp"]
    size = struct.pack("<I", len(plain) + len(more) - 8)
    yield "unknown.webp", plain[:4] + size + plain[8:] + more


def in_heic():
    picture = Image.new("RGB", (64, 64), "teal")
    yield "exif.heic", heic(picture, exif=exif_of("0th", ImageIFD.Artist, CANARY))
    yield "place.heic", heic(picture, exif=exif_of("GPS", GPSIFD.GPSDateStamp, CANARY))
    yield "xmp.heic", heic(picture, xmp=XMP)
