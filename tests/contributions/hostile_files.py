"""Files that a hostile, hurried or unlucky sender may send, made up for the tests.

Each is a name and its bytes. What is telling holds the CANARY, which must go on in no
byte that is kept.
"""

import random
import zlib

from tests.media.cleaning.test_pages import paper, with_everything
from tests.media.made_up_files import (
    CANARY,
    NEVER_DECODED,
    PLAIN,
    SVG,
    TELLING,
    chunk,
    encoded,
    pdf,
    photo,
    png_of,
    profile_bomb,
    telling_jpeg,
    text_bomb,
    zipped,
)

ENDINGS = {"jpeg": "jpg", "png": "png", "webp": "webp", "heic": "heic"}
NAMES = (
    "../../x.jpg",
    "..\\..\\x.jpg",
    "/etc/passwd.jpg",
    "a.jpg.php",
    "x.php.jpg",
    "x\0.jpg",
    "\u202egpj.exe",
    "x" * 300 + ".jpg",
    "x" * 100_000 + ".jpg",
    ".",
    "..",
    "CON.jpg",
    ";rm -rf $HOME;.jpg",
    "a\r\nContent-Type: text/html\r\n\r\n.jpg",
    "🕊.jpg",
    "e\u0301.jpg",
    "\u00e9.jpg",
    "<img src=x onerror=alert(1)>.jpg",
    "' OR 1=1 --.jpg",
    "{{7*7}}.jpg",
    "%2e%2e%2fx.jpg",
    "x.jpg\u200b",
    "صورة.jpg",
    "ፎቶ.jpg",
    "no ending",
    ".htaccess",
    "=cmd|'/c calc'!A1.jpg",
)
PALETTE_BOMB = png_of(8, 8, rows=8, more=chunk(b"PLTE", bytes(3 * 256) * 40))


def hostile_files():
    """Pairs of a name and bytes; more than 250 of them, the same each time."""
    yield from odd_names()
    yield from cut_off()
    yield from never_decoded()
    yield from telling()
    yield from bombs()
    yield from turned_bits()
    yield from beginnings()
    yield from documents()


def odd_names():
    for name in NAMES:
        yield name, telling_jpeg()


def cut_off():
    for kind, content in PLAIN.items():
        for part in range(16):
            yield f"cut.{ENDINGS[kind]}", content[: len(content) * part // 16]
    whole = paper(3)
    for part in range(1, 16):
        yield "cut.pdf", whole[: len(whole) * part // 16]


def never_decoded():
    for content in NEVER_DECODED.values():
        yield "picture.jpg", content
    yield "picture.svg", SVG.replace(b"alert(1)", b"alert(2)")
    yield "eicar.jpg", b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST"


def telling():
    for kind, content in TELLING.items():
        yield f"{kind.split()[0]}.jpg", content


def bombs():
    yield "text.png", text_bomb(50)
    yield "profile.png", profile_bomb(50)
    yield "palette.png", PALETTE_BOMB
    for width, height in (
        (20_000, 20_000),
        (65_535, 6_553),
        (1, 100_000),
        (100_000, 1),
        (0, 0),
        (2**31 - 1, 2**31 - 1),
        (2**32 - 1, 1),
        (10_000, 6_400),
    ):
        yield "large.png", png_of(width, height)
    yield "rows.png", png_of(50, 50, rows=5_000)
    yield "animated.png", animated()
    yield "many.webp", encoded(photo((8, 8)), "WEBP") + bytes(2_000_000)


def animated():
    frames = [photo((16, 16)).rotate(turn) for turn in range(60)]
    return encoded(frames[0], "PNG", save_all=True, append_images=frames[1:])


def turned_bits(times=18):
    """The same pictures with a few bytes changed somewhere."""
    chance = random.Random(20160712)
    for kind, content in PLAIN.items():
        for _time in range(times):
            changed = bytearray(content)
            for _byte in range(6):
                changed[chance.randrange(12, len(changed))] = chance.randrange(256)
            yield f"turned.{ENDINGS[kind]}", bytes(changed)


def beginnings(times=9):
    """The first bytes of a picture, and then anything."""
    chance = random.Random(20150926)
    for kind, content in PLAIN.items():
        for _time in range(times):
            rest = chance.randbytes(chance.randrange(1, 5_000))
            yield f"begun.{ENDINGS[kind]}", content[:32] + rest


def documents():
    yield "acts.pdf", paper(prepare=with_everything)
    yield "many.pdf", paper(200)
    yield "wide.pdf", paper(size=(14_400, 14_400))
    yield "flat.pdf", paper(size=(1, 14_400))
    yield "locked.pdf", paper(prepare=lambda writer: writer.encrypt("secret"))
    yield "empty.pdf", pdf()
    yield "telling.pdf", pdf(CANARY)
    yield "zipped.pdf", pdf(zipped())
    yield "packed.pdf", pdf(packed_stream(20_000_000))
    yield "loops.pdf", pdf(b"1 0 obj << /Type /Pages /Kids [1 0 R] /Count 9 >> endobj")
    yield "picture.pdf", PLAIN["jpeg"]
    yield "picture-and.pdf", pdf() + PLAIN["jpeg"]


def packed_stream(size):
    packed = zlib.compress(bytes(size), 9)
    begun = b"1 0 obj << /Filter /FlateDecode >> stream\n"
    return begun + packed + b"\nendstream endobj"
