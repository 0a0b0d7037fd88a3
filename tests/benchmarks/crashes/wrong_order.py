"""The site with the mistake that the proof must find: rows first, files afterwards.

The pause stands for a busy disk; without it one would wait long for a hit.
"""

import time

from django.db import transaction

from memorial.media.quarantine import QuarantineStorage
from memorial.wsgi import application as application

in_order = QuarantineStorage._save
PAUSE = 0.1


def afterwards(storage, name, content):
    def write():
        time.sleep(PAUSE)
        in_order(storage, name, content)

    transaction.on_commit(write)
    return name


QuarantineStorage._save = afterwards
