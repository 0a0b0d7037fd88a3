"""Nothing but memorial.fetching asks other hosts."""

import ast

import pytest

from .test_imports import imported, modules

# What speaks with other hosts by itself.
SPEAKERS = {
    "aiohttp",
    "ftplib",
    "http.client",
    "httpx",
    "requests",
    "smtplib",
    "socket",
    "telnetlib",
    "urllib.request",
    "urllib3",
}
# Own modules that may, by name, and what for.
ALLOWED = {
    "memorial.fetching.fetch": "the way out",
    "memorial.fetching.connecting": "connects to what was checked",
    "memorial.fetching.deadlines": "ends connections",
    "memorial.fetching.resolving": "looks up names",
}


def speaks(target):
    return any(target == name or target.startswith(f"{name}.") for name in SPEAKERS)


def ways_out(path, module):
    """What a module imports to speak with others, in either form of an import."""
    for target in imported(path, module):
        if speaks(target):
            yield target
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and not node.level:
            for alias in node.names:
                if speaks(f"{node.module}.{alias.name}") and not speaks(node.module):
                    yield f"{node.module}.{alias.name}"


def test_there_is_one_way_out():
    found = {
        module: list(ways_out(path, module))
        for path, module in modules()
        if module not in ALLOWED
    }
    assert {module: ways for module, ways in found.items() if ways} == {}


def test_each_exception_is_needed():
    needed = {module for path, module in modules() if any(ways_out(path, module))}
    assert needed == set(ALLOWED)


@pytest.mark.parametrize(
    "source",
    [
        "import requests",
        "import urllib.request as asking",
        "from urllib import request",
        "from http.client import HTTPConnection",
        "from http import client",
        "def late():\n    import socket",
    ],
)
def test_another_way_out_is_seen(tmp_path, source):
    path = tmp_path / "bad.py"
    path.write_text(source)
    assert len(list(ways_out(path, "memorial.people.bad"))) == 1


def test_reading_an_address_is_no_way_out(tmp_path):
    path = tmp_path / "good.py"
    path.write_text("from urllib.parse import urlsplit\nfrom http import HTTPStatus")
    assert list(ways_out(path, "memorial.people.good")) == []
