"""What a file is by its first bytes, told before any decoder sees it."""

HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
ENOUGH_BYTES = 64

# What a clean picture is kept as, whatever it came as.
SUFFIXES = {"jpeg": ".jpg", "png": ".png"}


def format_of(start):
    """``jpeg``, ``png``, ``webp``, ``heic`` or None, from the first 64 bytes."""
    if start.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return "webp"
    if start[4:8] == b"ftyp" and is_heic(start):
        return "heic"
    return None


def is_heic(start):
    """True for HEIC and not for AVIF, which shares the brand ``mif1``."""
    length = int.from_bytes(start[:4], "big")
    brands = {start[i : i + 4] for i in (8, *range(16, min(length, len(start)), 4))}
    return start[8:12] in HEIC_BRANDS and not brands & {b"avif", b"avis"}
