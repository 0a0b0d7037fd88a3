"""Every command has its place in the documentation, and every documented one works."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import (
    CommandError,
    get_commands,
    load_command_class,
)
from django.core.management.base import BaseCommand

from .reading import ROOT, code, headings, page, pages, shell_lines

CALLED = re.compile(r"\bmanage\.py ([a-z_]+)")
MADE = re.compile(r"^make ([a-z-]+)", re.MULTILINE)
TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)


def ours():
    return {
        name
        for name, app in get_commands().items()
        if not isinstance(app, BaseCommand) and is_ours(app)
    }


def is_ours(app):
    config = next((c for c in apps.get_app_configs() if c.name == app), None)
    # The virtual environment may stand inside the tree, below its `var`.
    return (
        config is not None
        and Path(config.path).is_relative_to(ROOT)
        and "site-packages" not in config.path
    )


def calls(text):
    """The words behind ``manage.py`` on each shell line that has it."""
    for words in shell_lines(text):
        at = [n for n, word in enumerate(words) if Path(word).name == "manage.py"]
        if at:
            yield words[at[0] + 1 :]


def programs(text):
    """The modules of ours that are started by ``python -m``."""
    for words in shell_lines(text):
        yield from (
            name
            for option, name in zip(words, words[1:], strict=False)
            if option == "-m" and name.startswith("tests.")
        )


def parse(words):
    """Lets the command's own parser read the words, and runs nothing."""
    name, *arguments = words
    if name not in get_commands():
        raise CommandError(f"no such command: {name}")
    command = load_command_class(get_commands()[name], name)
    return command.create_parser("manage.py", name).parse_args(arguments)


def targets():
    return set(
        re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    )


def test_every_command_has_its_chapter():
    chapters = set(headings(page("docs/commands.md"))) - {"Commands"}
    assert chapters == ours()


def test_our_commands_are_known_as_ours():
    assert {"set_up_site", "import_people", "publish_scheduled"} <= ours()
    assert not {"migrate", "update_index"} & ours()


@pytest.mark.parametrize("name", sorted(pages()))
def test_every_shell_line_can_be_typed(name):
    for words in calls(page(name)):
        assert parse(words)


@pytest.mark.parametrize("name", sorted(pages()))
def test_every_command_that_is_named_exists(name):
    assert set(CALLED.findall(code(page(name)))) - get_commands().keys() == set()


@pytest.mark.parametrize("name", sorted(pages()))
def test_every_make_target_that_is_named_exists(name):
    assert set(MADE.findall(code(page(name)))) - targets() == set()


@pytest.mark.parametrize("name", sorted(pages()))
def test_every_program_that_is_named_exists(name):
    assert all(map(find_spec, programs(page(name))))


def test_programs_are_found():
    text = "```sh\nvar/venv/bin/python -m tests.no_such_program --times 2\n```\n"
    (name,) = programs(text)
    assert find_spec(name) is None


def test_the_two_first_commands_stand_in_the_readme():
    lines = shell_lines(page("README.md"))
    assert [words for words in lines if words[0] == "make"] == [
        ["make", "run"],
        ["make", "test"],
    ]


@pytest.mark.parametrize(
    "line",
    [
        "python manage.py no_such_command",
        "python manage.py catalogue --no-such-option",
        "VAR=x var/venv/bin/python manage.py import_people",
    ],
)
def test_a_line_that_cannot_be_typed_is_seen(line):
    (words,) = calls(f"Text\n\n```sh\n{line}\n```\n")
    with pytest.raises(CommandError):
        parse(words)


def test_a_target_that_is_not_there_is_seen():
    assert MADE.findall(code("Say `make coffee`, make haste.")) == ["coffee"]
    assert "coffee" not in targets()
