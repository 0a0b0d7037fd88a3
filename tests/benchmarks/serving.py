"""Serves a site of invented people as in public: gunicorn, everything compressed."""

import subprocess
import sys
from contextlib import contextmanager
from functools import partial
from types import SimpleNamespace

from tests.browser.serving import (
    ROOT,
    free_port,
    invented,
    made_by,
    surroundings,
    wait_for,
)

with_open_forms = partial(made_by, "tests.benchmarks.open_site")


@contextmanager
def served_as_in_public(
    folder,
    make=invented,
    *,
    more=None,
    application="memorial.wsgi",
    workers=1,
    log=subprocess.DEVNULL,
):
    """A site in an empty folder, with what ``make(environment)`` puts there.

    ``more`` goes into its environment; what it says goes to ``log``.
    """
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    environment = surroundings(folder, port) | {
        "DJANGO_SETTINGS_MODULE": "tests.benchmarks.public"
    }
    environment |= more or {}
    paths = make(environment)
    manage("collectstatic", "--no-input", environment=environment)
    server = subprocess.Popen(
        gunicorn(port, application, workers),
        cwd=ROOT,
        env=environment,
        stdout=log,
        stderr=log,
    )
    try:
        wait_for(url)
        yield SimpleNamespace(
            url=url, paths=paths, pid=server.pid, environment=environment
        )
    finally:
        server.terminate()
        server.wait()


def manage(*words, environment):
    subprocess.run(
        [sys.executable, "manage.py", *words],
        cwd=ROOT,
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )


def gunicorn(port, application, workers):
    options = ["--bind", f"127.0.0.1:{port}", "--workers", str(workers)]
    options += ["--threads", "4", "--preload"]
    return [sys.executable, "-m", "gunicorn", application, *options]
