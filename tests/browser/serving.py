"""Serves a site of invented people from a process of its own."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from urllib.request import urlopen

CHROMIUM = shutil.which("chromium")
ROOT = Path(__file__).resolve().parents[2]
LAUNCH = {
    "executable_path": CHROMIUM,
    "args": [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
    ],
}


@contextmanager
def served(folder):
    """A site that keeps all it writes in ``folder``, an empty one.

    ``site.url`` is where it is served, ``site.paths`` its addresses by language.
    """
    port = free_port()
    environment = surroundings(folder, port)
    paths = invented(environment)
    with serving(environment, port):
        url = f"http://127.0.0.1:{port}"
        yield SimpleNamespace(url=url, paths=paths, folder=folder)


@contextmanager
def guarded(folder):
    """Where the same site is served once more: with the second factor, as in public."""
    port = free_port()
    url = f"http://localhost:{port}"
    told = {"MEMORIAL_SECOND_FACTOR": "yes", "MEMORIAL_BASE_URL": url}
    with serving(surroundings(folder, port) | told, port):
        yield url


@contextmanager
def in_arabic(folder):
    """Where the same site is served once more, with its forms in Arabic too."""
    port = free_port()
    told = {"MEMORIAL_FORM_LANGUAGES": "en,fr,ar"}
    with serving(surroundings(folder, port) | told, port):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def serving(environment, port):
    """A process that serves what stands in the folder of this environment."""
    server = subprocess.Popen(
        [
            sys.executable,
            "manage.py",
            "runserver",
            "--noreload",
            "--insecure",
            str(port),
        ],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(f"http://127.0.0.1:{port}")
        yield
    finally:
        server.terminate()
        server.wait()


def surroundings(folder, port):
    """The environment of the site, with nothing of one that is set up here."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("MEMORIAL_", "DJANGO_"))
    }
    return kept | {
        "MEMORIAL_VAR_DIR": str(folder),
        "DJANGO_SETTINGS_MODULE": "tests.browser.settings",
        "PORT": str(port),
    }


def invented(environment):
    return made_by("tests.browser.invented_site", environment)


def made_by(module, environment):
    """What a program that fills a site tells of it, as JSON on its last line."""
    made = subprocess.run(
        [sys.executable, "-m", module],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert made.returncode == 0, made.stderr[-3000:]
    return json.loads(made.stdout.splitlines()[-1])


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(url, seconds=60):
    until = time.monotonic() + seconds
    while True:
        try:
            return urlopen(f"{url}/healthz").close()  # noqa: S310
        except OSError:
            assert time.monotonic() < until, "the site did not start"
            time.sleep(0.2)
