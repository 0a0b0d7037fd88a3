"""What the database and the quarantine hold of what was sent, as JSON.

Run as a program in the environment of the site, with what was acknowledged as JSON on
its standard input.
"""

import json
import sys
from collections import Counter

import django

django.setup()

from memorial.contributions.attachments import sweeping  # noqa: E402
from memorial.contributions.models import Answer, Receipt  # noqa: E402
from memorial.contributions.models.attachments import quarantine  # noqa: E402
from memorial.contributions.receipts.codes import fingerprint, read  # noqa: E402


def figures(acknowledged):
    told = Counter(Answer.objects.filter(field="what").values_list("text", flat=True))
    whole = whole_ones()
    return {
        "acknowledged": len(acknowledged),
        "lost": sum(marker not in whole for marker, _code in acknowledged),
        "receipts lost": sum(not is_known(code) for _marker, code in acknowledged),
        "twice": sum(times - 1 for times in told.values()),
        "rows without a file": len(sweeping.known_files() - there()),
        "files without a row": len(there() - sweeping.known_files()),
        "after a sweep": left_after_sweeping(),
    }


def whole_ones():
    """The markers that are kept together with their photo."""
    kept = Answer.objects.filter(contribution__attachments__sheets__isnull=False)
    return set(kept.values_list("text", flat=True))


def is_known(code):
    return Receipt.objects.filter(fingerprint=fingerprint(read(code))).exists()


def there():
    return set(sweeping.names_in(quarantine()))


def left_after_sweeping():
    sweeping.SECONDS_TO_SETTLE = 0
    sweeping.sweep()
    return len(there() - sweeping.known_files())


if __name__ == "__main__":
    print(json.dumps(figures(json.load(sys.stdin))))  # noqa: T201
