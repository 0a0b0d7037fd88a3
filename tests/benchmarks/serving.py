"""Serves a site of invented people as in public: gunicorn, everything compressed."""

import subprocess
import sys
from contextlib import contextmanager
from types import SimpleNamespace

from tests.browser.serving import ROOT, free_port, invented, surroundings, wait_for


@contextmanager
def served_as_in_public(folder, make=invented):
    """A site in an empty folder, with what ``make(environment)`` puts there."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    environment = surroundings(folder, port) | {
        "DJANGO_SETTINGS_MODULE": "tests.benchmarks.public"
    }
    paths = make(environment)
    manage("collectstatic", "--no-input", environment=environment)
    server = subprocess.Popen(
        gunicorn(port), cwd=ROOT, env=environment, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(url)
        yield SimpleNamespace(url=url, paths=paths)
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


def gunicorn(port):
    options = ["--bind", f"127.0.0.1:{port}", "--threads", "4", "--preload"]
    return [sys.executable, "-m", "gunicorn", "memorial.wsgi", *options]
