"""Imports run one way only, as docs/architecture.md draws it."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# From the top down; a package imports from lower layers only.
LAYERS = (
    ("home", "search", "memorial.preservation"),
    (
        "memorial.timeline",
        "memorial.contributions",
        "memorial.exchange",
        "memorial.editorial",
    ),
    ("memorial.people",),
    (
        "memorial.dates",
        "memorial.names",
        "memorial.accounts",
        "memorial.languages",
        "memorial.media",
        "memorial.fetching",
        "memorial.geography",
        "memorial.middleware",
        "memorial.typesetting",
    ),
)
LAYER_OF = {name: depth for depth, layer in enumerate(LAYERS) for name in layer}
# What every package may use of the one that stands beside it at the bottom.
ANYBODY = {"memorial.middleware.caching"}
# The settings name anything; a command that compiles catalogues knows no package.
FREE = {"memorial.settings", "memorial.urls", "memorial.wsgi"}


def package_of(module):
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] == "memorial" else parts[0]


def modules():
    for folder in ("memorial", "home", "search"):
        for path in (ROOT / folder).rglob("*.py"):
            if "migrations" not in path.parts:
                yield path, ".".join(path.relative_to(ROOT).with_suffix("").parts)


def imported(path, module):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield absolute(node, module)


def absolute(node, module):
    if not node.level:
        return node.module
    above = module.split(".")[: -node.level]
    return ".".join([*above, *([node.module] if node.module else [])])


def wrong_ways(path, module):
    own = package_of(module)
    for target in imported(path, module):
        package = package_of(target)
        known = package in LAYER_OF and package != own and target not in ANYBODY
        if known and LAYER_OF.get(own, -1) >= LAYER_OF[package]:
            yield f"{module} imports {target}"


def test_imports_run_one_way():
    found = [
        sentence
        for path, module in modules()
        if package_of(module) not in FREE
        for sentence in wrong_ways(path, module)
    ]
    assert found == []


def test_every_package_has_its_layer():
    packages = {package_of(module) for _path, module in modules()}
    assert packages - FREE - {"memorial.__init__"} <= set(LAYER_OF)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("memorial.people.bad", "from memorial.timeline.years import timeline"),
        ("memorial.timeline.bad", "import memorial.exchange.models"),
        ("memorial.dates.bad", "from memorial.names.folding import folded"),
        ("memorial.languages.bad", "from ..people import models"),
    ],
)
def test_a_wrong_way_is_seen(tmp_path, module, source):
    path = tmp_path / "bad.py"
    path.write_text(source)
    assert list(wrong_ways(path, module))
