"""The outlines of land and borders, as ``trace_outline`` drew them.

From Natural Earth 4.1.0, which is in the public domain, as the npm package
world-atlas 2.0.2 carries it (ISC licence).
"""

import json
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("outline.json")


@cache
def outlines():
    """By the code of a Frame, the paths of its ``land`` and its ``borders``."""
    return json.loads(FILE.read_text(encoding="utf-8"))
