"""Each reader of the environment takes good values and names the variable on others."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from memorial.settings.parts import environment

NAME = "MEMORIAL_INVENTED"


@pytest.fixture
def given(monkeypatch):
    return lambda value: monkeypatch.setenv(NAME, value)


def read(reader, *arguments, **options):
    return getattr(environment, reader)(NAME, *arguments, **options)


@pytest.mark.parametrize(
    ("reader", "arguments", "options", "value", "expected"),
    [
        ("text", (), {}, "word", "word"),
        ("text", (), {}, "  word ", "word"),
        ("text", ("a",), {"choices": ("a", "b")}, "b", "b"),
        ("number", (60,), {}, "0", 0),
        ("number", (60,), {"most": 90}, "90", 90),
        ("switch", (False,), {}, "yes", True),
        ("switch", (True,), {}, "NO", False),
        ("words", ("en",), {}, "fr, en,,fr", ["fr", "en"]),
        ("words", ("jpeg",), {"choices": ("jpeg", "png")}, "png", ["png"]),
        ("hosts", ("localhost",), {}, "a.org,[::1]", ["a.org", "[::1]"]),
        ("address", ("https://a.org",), {}, "http://b.org:8000/", "http://b.org:8000"),
        ("address", ("https://a.org",), {}, "https://[::1]:8443", "https://[::1]:8443"),
    ],
)
def test_it_reads_a_good_value(given, reader, arguments, options, value, expected):
    given(value)
    assert read(reader, *arguments, **options) == expected


@pytest.mark.parametrize(
    ("reader", "default", "expected"),
    [
        ("text", "word", "word"),
        ("number", 60, 60),
        ("switch", True, True),
        ("words", "en,fr", ["en", "fr"]),
        ("hosts", "localhost", ["localhost"]),
        ("address", "https://a.org", "https://a.org"),
    ],
)
@pytest.mark.parametrize("value", ["", " "])
def test_an_empty_variable_is_as_good_as_none(given, value, reader, default, expected):
    given(value)
    assert read(reader, default) == expected


WRONG = [
    ("text", ("a",), {"choices": ("a", "b")}, "c", "one of a, b"),
    ("number", (60,), {}, "-1", "a whole number from 0 to 1000000000"),
    ("number", (60,), {}, "6.5", "a whole number from 0 to 1000000000"),
    ("number", (60,), {}, "٦٠", "a whole number from 0 to 1000000000"),
    ("number", (60,), {}, "9" * 5000, "a whole number from 0 to 1000000000"),
    ("number", (60,), {"least": 1, "most": 90}, "91", "a whole number from 1 to 90"),
    ("number", (60,), {"least": 1, "most": 90}, "0", "a whole number from 1 to 90"),
    ("switch", (True,), {}, "true", "yes or no"),
    ("words", ("en",), {}, ", ,", "at least one word"),
    ("words", ("a",), {"choices": ("a", "b")}, "a,c", "a list out of a, b"),
    ("hosts", ("a.org",), {}, "*", "names of hosts such as example.org"),
    ("hosts", ("a.org",), {}, "https://a.org", "names of hosts such as example.org"),
    ("path", ("/a",), {}, "var", "an absolute path"),
    ("path", ("/a",), {}, "~nobody-of-this-name/var", "an absolute path"),
    *(
        (
            "address",
            ("https://a.org",),
            {},
            value,
            "a web address such as https://example.org",
        )
        for value in (
            "example.org",
            "https://",
            "https://[",
            "https://a.org:many",
            "https://a.org:70000",
            "https://a.org/archive",
            "https://a.org?x",
            "https://someone:secret@a.org",
        )
    ),
    (
        "address",
        ("https://a.org",),
        {},
        "ftp://a.org",
        "an address that begins with https:// or http://",
    ),
]


@pytest.mark.parametrize(("reader", "arguments", "options", "value", "must"), WRONG)
def test_a_wrong_value_is_named_in_a_sentence(
    given, reader, arguments, options, value, must
):
    given(value)
    with pytest.raises(ImproperlyConfigured) as raised:
        read(reader, *arguments, **options)
    sentence = str(raised.value)
    assert sentence.startswith(f"{NAME} must be {must}; it is “")


@pytest.mark.parametrize("value", [None, "", "  "])
def test_what_has_no_default_must_be_set(monkeypatch, value):
    if value is None:
        monkeypatch.delenv(NAME, raising=False)
    else:
        monkeypatch.setenv(NAME, value)
    with pytest.raises(ImproperlyConfigured, match=f"^{NAME} must be set"):
        environment.text(NAME)


def test_a_path_may_begin_at_home(given, monkeypatch):
    monkeypatch.setenv("HOME", "/home/someone")
    given("~/var")
    assert str(read("path", "/a")) == "/home/someone/var"


def test_a_folder_is_made(given, tmp_path):
    given(str(tmp_path / "a" / "b"))
    assert read("folder", "/a").is_dir()


def test_a_folder_that_cannot_be_written_to_is_named(given, tmp_path):
    (tmp_path / "file").write_text("in the way")
    given(str(tmp_path / "file"))
    with pytest.raises(ImproperlyConfigured, match=f"^{NAME} must be a folder"):
        read("folder", "/a")


@pytest.mark.parametrize(("before", "after"), [("", "new"), (" ", "new"), ("x", "x")])
def test_a_suggestion_gives_way_to_what_is_set(monkeypatch, before, after):
    monkeypatch.setenv(NAME, before)
    environment.suggest(NAME, "new")
    assert environment.text(NAME) == after
