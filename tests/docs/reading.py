"""Reads the documentation: its pages, its shell lines, its tables and headings."""

import re
import shlex
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHELL = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"`([^`\n]+)`")
FIRST_CELLS = re.compile(r"^\| `?([^`|\n]+?)`? \|", re.MULTILINE)


def pages():
    """Every page of documentation, by its path from the top."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "*.md"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    return {name: page(name) for name in listed if (ROOT / name).exists()}


def page(name):
    return (ROOT / name).read_text(encoding="utf-8")


def shell_lines(text):
    """The lines of shell blocks, each as its words."""
    return [
        shlex.split(line)
        for block in SHELL.findall(text)
        for line in block.splitlines()
    ]


def code(text):
    """All that stands as code: shell blocks and spans."""
    return "\n".join([*SHELL.findall(text), *SPAN.findall(FENCED.sub("", text))])


def first_cells(text):
    """What stands in the first column of the tables, heads and rules left out."""
    return [cell for cell in FIRST_CELLS.findall(text) if cell.strip("-: ")]


def headings(text):
    """The headings outside code, as written."""
    bare = FENCED.sub("", text)
    return re.findall(r"^#+ (.+)$", bare, re.MULTILINE)
