"""A part of a temporary file as a file of its own: no worker holds it in its memory."""

import io
import os
from tempfile import TemporaryFile


class Shared:
    """A temporary file, closed once nobody has a part of it any more."""

    def __init__(self):
        self.file = TemporaryFile()  # noqa: SIM115 - closed below

    def __del__(self):
        self.file.close()


class Part(io.RawIOBase):
    """``size`` bytes from ``start``; many may be read at once, each at its place."""

    def __init__(self, shared, *, start, size):
        super().__init__()
        self.shared, self.start, self.size, self.place = shared, start, size, 0

    def readable(self):
        return True

    def seekable(self):
        return True

    def seek(self, offset, whence=io.SEEK_SET):
        begun = {io.SEEK_SET: 0, io.SEEK_CUR: self.place, io.SEEK_END: self.size}
        self.place = max(begun[whence] + offset, 0)
        return self.place

    def readinto(self, buffer):
        wanted = memoryview(buffer)[: max(self.size - self.place, 0)]
        place = self.start + self.place
        got = os.preadv(self.shared.file.fileno(), [wanted], place) if wanted else 0
        self.place += got
        return got
