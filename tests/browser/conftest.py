"""A site of invented people, served by a process of its own, and a real browser."""

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from urllib.request import urlopen

import pytest

from tests.conftest import CHROMIUM

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """``site.url`` is where it is served, ``site.paths`` its addresses by language."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("MEMORIAL_", "DJANGO_"))
    } | {
        "MEMORIAL_VAR_DIR": str(tmp_path_factory.mktemp("site")),
        "DJANGO_SETTINGS_MODULE": "memorial.settings.development",
        "PORT": str(port),
    }
    invented = subprocess.run(
        [sys.executable, "-m", "tests.browser.invented_site"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert invented.returncode == 0, invented.stderr[-3000:]
    server = subprocess.Popen(
        [sys.executable, "manage.py", "runserver", "--noreload", f"127.0.0.1:{port}"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    wait_for(url)
    yield SimpleNamespace(url=url, paths=json.loads(invented.stdout.splitlines()[-1]))
    server.terminate()
    server.wait()


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


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return browser_type_launch_args | {
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
