"""Takes out of log lines what tells of a person: addresses, names, queries."""

import logging


class ImpersonalFilter(logging.Filter):
    """Keeps the kind of an event and drops its particulars.

    Wagtail logs page titles, which are names; Django logs the path of a request.
    """

    def filter(self, record):
        if record.name.startswith("wagtail") and record.levelno < logging.ERROR:
            return False
        if record.name.startswith(("django.request", "django.security")):
            status = getattr(record, "status_code", "")
            record.msg, record.args = f"request answered {status}".strip(), ()
        return True
