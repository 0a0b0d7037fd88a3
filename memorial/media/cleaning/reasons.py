"""Why a file is refused; the number is what the child ends with."""

from enum import IntEnum


class Reason(IntEnum):
    EMPTY = 10
    TOO_LARGE = 11
    WRONG_FORMAT = 12
    DAMAGED = 13
    TOO_MANY_PIXELS = 14
    TOO_HARD = 15
    TOO_MANY_PAGES = 16
    TOO_BUSY = 17


class Refused(Exception):
    def __init__(self, reason):
        super().__init__(reason)
        self.reason = reason
