"""The process that decodes one upload and can do nothing else.

Reads the upload from standard input. Writes width, height and the clean picture to
standard output and ends with 0, or ends with the number of the reason of refusal.
"""

import json
import sys

# The last three are what Pillow imports only when it needs them: then it is too late.
from PIL import Image, ImageColor, ImagePalette, TiffImagePlugin  # noqa: F401

from .limits import Limits, hold_to
from .reasons import Reason, Refused
from .remaking import remake, write


def main(picture_format, limits, *, source, sink):
    Image.preinit()
    hold_to(limits)
    try:
        picture = remake(source, picture_format=picture_format, limits=limits)
    except Refused as refused:
        return refused.reason
    except MemoryError:
        return Reason.TOO_HARD
    except Exception:  # noqa: BLE001 - whatever a decoder says, the file is at fault
        return Reason.DAMAGED
    return send(picture, sink, picture_format)


def send(picture, sink, picture_format):
    try:
        sink.write(b"%d %d\n" % picture.size)
        write(picture, sink, picture_format=picture_format)
        sink.flush()
    except (MemoryError, OSError):
        return Reason.TOO_HARD
    return 0


if __name__ == "__main__":
    sys.exit(
        main(
            sys.argv[1],
            Limits(**json.loads(sys.argv[2])),
            source=sys.stdin.buffer,
            sink=sys.stdout.buffer,
        )
    )
