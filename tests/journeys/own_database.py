"""A database of a test's own, in which others can be at work at the same time.

Tests share one database and take back what they did; nobody else sees it meanwhile.
Here everything is kept, in a copy that is thrown away.
"""

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Barrier

from django.db import connection, connections

SECONDS = 30


@contextmanager
def own_database():
    """PostgreSQL alone copies a database in a moment."""
    told = connection.settings_dict
    shared, own = told["NAME"], f"{told['NAME']}_own"
    connections.close_all()
    administer(f'CREATE DATABASE "{own}" TEMPLATE "{shared}"')
    told["NAME"] = own
    try:
        yield
    finally:
        connections.close_all()
        told["NAME"] = shared
        administer(f'DROP DATABASE "{own}" WITH (FORCE)')


def administer(sql):
    with connection._nodb_cursor() as cursor:
        cursor.execute(sql)


def at_once(*acts):
    """What each gave back, or the exception that it ended with."""
    starting = Barrier(len(acts))

    def run(act):
        try:
            starting.wait(SECONDS)
            return act()
        except Exception as ended:  # noqa: BLE001
            return ended
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))
