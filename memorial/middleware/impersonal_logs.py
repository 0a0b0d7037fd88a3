"""Takes out of log lines what tells of a person: addresses, names, queries."""

import logging
from traceback import format_tb

# Those whose sentences are known to name nobody. All others may: Wagtail logs page
# titles, which are names, and Django logs the address of a request.
SPEAK_FREELY = (
    "memorial",
    "home",
    "search",
    "django_tasks",
    "django.utils.autoreload",
)


class ImpersonalFilter(logging.Filter):
    """Keeps the kind of an event and its place in the code, drops its particulars.

    Of an exception stay its type and the way to it through the code: its message may
    hold what somebody wrote.
    """

    def filter(self, record):
        if not speaks_freely(record.name):
            if record.levelno < logging.WARNING:
                return False
            record.msg, record.args = kind_of(record), ()
        if record.exc_info:
            record.exc_text, record.exc_info = (
                without_messages(record.exc_info[1]),
                None,
            )
        return True


def speaks_freely(name):
    return any(name == known or name.startswith(f"{known}.") for known in SPEAK_FREELY)


def kind_of(record):
    status = getattr(record, "status_code", None)
    place = f"{record.module}.{record.funcName}, line {record.lineno}"
    return f"request answered {status}" if status else f"said in {place}"


def without_messages(error):
    """The exception and those behind it, outermost last, as Python shows them."""
    told = []
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        kind = f"{type(error).__module__}.{type(error).__qualname__}"
        told.append("".join(format_tb(error.__traceback__)) + kind)
        error = error.__cause__ or error.__context__
    return "\n".join(reversed(told))
