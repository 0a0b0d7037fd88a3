"""An empty database of each kind, in a folder that is thrown away."""

import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

from tests.browser.serving import ROOT, free_port, surroundings

SERVER = ROOT / "tests" / "machine" / "postgres.sh"
SETTINGS = {"DJANGO_SETTINGS_MODULE": "memorial.settings.test"}


@contextmanager
def sqlite():
    with tempfile.TemporaryDirectory() as folder:
        yield surroundings(folder, free_port()) | SETTINGS


@contextmanager
def postgresql():
    with server() as (address, _folder), sqlite() as surrounded:
        yield surrounded | {"MEMORIAL_DATABASE_URL": address}


@contextmanager
def server():
    """The address of a PostgreSQL server, and the folder with all that it writes."""
    port = str(free_port())
    data = shell('start_postgres && echo "$postgres_data"', port)
    try:
        yield f"postgres://memorial@127.0.0.1:{port}/memorial", Path(data)
    finally:
        shell(f"postgres_data={data}; stop_postgres", port)


def shell(commands, port):
    made = subprocess.run(
        ["bash", "-c", f"POSTGRES_PORT={port}; . {SERVER}; {commands}"],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return made.stdout.strip()


DATABASES = {"sqlite": sqlite, "postgresql": postgresql}
