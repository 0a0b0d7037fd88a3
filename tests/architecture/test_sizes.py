"""Files and functions stay small; no file is a drawer for anything."""

import ast
import re
import statistics
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LONGEST_FILE = 250
LONGEST_FUNCTION = 40
MEDIAN_FUNCTION = 8
FORBIDDEN = {"utils", "helpers", "common", "misc", "core"}


def tracked(pattern):
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", pattern],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    return [
        ROOT / name
        for name in listed
        if "migrations" not in name and (ROOT / name).exists()
    ]


def functions(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.end_lineno - node.lineno + 1


def test_no_file_is_long():
    paths = [*tracked("*.py"), *tracked("*.html"), *tracked("*.css"), *tracked("*.js")]
    long = {
        str(path): lines
        for path in paths
        if (lines := path.read_text().count("\n")) > LONGEST_FILE
    }
    assert long == {}


def test_no_function_is_long():
    long = [
        f"{path}: {name} has {lines} lines"
        for path in tracked("*.py")
        for name, lines in functions(path)
        if lines > LONGEST_FUNCTION
    ]
    assert long == []


def test_most_functions_are_short():
    lengths = [
        lines
        for path in tracked("*.py")
        if "tests" not in path.parts
        for _name, lines in functions(path)
    ]
    assert statistics.median(lengths) <= MEDIAN_FUNCTION


def test_no_file_is_a_drawer():
    drawers = [
        str(path)
        for path in tracked("*.py")
        if path.stem in FORBIDDEN or path.parent.name in FORBIDDEN
    ]
    assert drawers == []


def test_every_module_says_what_lives_there():
    silent = [
        str(path)
        for path in tracked("*.py")
        if path.read_text().strip()
        and not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert silent == []


def test_the_project_speaks_of_itself_alone():
    words = re.compile("/wor" + "k/|/far" + "m/|[.]lib" + "rary|farm-" + "studio")
    told = [
        str(path)
        for path in tracked("*")
        if path.suffix not in (".woff2", ".png", ".mo")
        and words.search(path.read_text(errors="ignore"))
    ]
    assert told == []
