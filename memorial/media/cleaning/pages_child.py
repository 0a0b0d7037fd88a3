"""The process that draws the pages of one PDF and can do nothing else.

Reads the file from standard input. Writes for each page its width, height, length and
JPEG to standard output and ends with 0, or ends with the number of the refusal.
"""

import json
import sys
from io import BytesIO

import pypdfium2
from PIL import Image

from .limits import Limits, hold_to
from .reasons import Reason, Refused

MOST_PAGES = 30
# A page of A4 so drawn can be read, with the small print.
LONGEST_SIDE = 1800


def main(limits, *, source, sink):
    Image.preinit()
    content = source.read()
    hold_to(limits)
    try:
        draw(content, sink)
    except Refused as refused:
        return refused.reason
    except (MemoryError, OSError):
        return Reason.TOO_HARD
    except Exception:  # noqa: BLE001 - whatever the reader says, the file is at fault
        return Reason.DAMAGED
    return 0


def draw(content, sink):
    pages = pypdfium2.PdfDocument(content)
    if not len(pages):
        raise Refused(Reason.DAMAGED)
    if len(pages) > MOST_PAGES:
        raise Refused(Reason.TOO_MANY_PAGES)
    for page in pages:
        send(drawn(page), sink)
    sink.flush()


def drawn(page):
    """The page as it is seen: what hides behind it, or acts, is not in a picture."""
    scale = LONGEST_SIDE / max(page.get_size())
    picture = page.render(scale=scale, draw_annots=True).to_pil()
    return picture.convert("RGB")


def send(picture, sink):
    kept = BytesIO()
    picture.save(kept, format="JPEG", quality=85)
    sink.write(b"%d %d %d\n" % (*picture.size, kept.tell()))
    sink.write(kept.getvalue())


if __name__ == "__main__":
    sys.exit(
        main(
            Limits(**json.loads(sys.argv[1])),
            source=sys.stdin.buffer,
            sink=sys.stdout.buffer,
        )
    )
