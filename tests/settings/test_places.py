"""One folder holds all that is generated, and a variable moves all of it."""

import pytest

from .starting import PRODUCTION, settings_under

PLACES = (
    "STATIC_ROOT",
    "MEDIA_ROOT",
    "QUARANTINE_ROOT",
    "CAPTURES_ROOT",
    "LEDGER_FILE",
    "LOCALE_PATHS",
    "EMAIL_FILE_PATH",
    "STORAGES",
    "DATABASES",
)


def paths(told):
    """Every absolute path in the values, however deep; what ends in / is a URL."""
    if isinstance(told, dict):
        told = told.values()
    if isinstance(told, str):
        return [told] if told.startswith("/") and not told.endswith("/") else []
    if not hasattr(told, "__iter__"):
        return []
    return [path for value in told for path in paths(value)]


@pytest.mark.parametrize("folder", ["var", "c++ 100% #1 ? é"])
def test_the_variable_moves_everything_generated(tmp_path, folder):
    var_dir = tmp_path / folder
    told = settings_under(*PLACES, var_dir=var_dir, **PRODUCTION)
    found = paths(told)
    assert [path for path in found if not path.startswith(f"{var_dir}/")] == []
    assert told["DATABASES"]["default"]["NAME"] == f"{var_dir}/memorial.sqlite3"
    assert told["EMAIL_FILE_PATH"] == f"{var_dir}/mail"
    assert len(found) == len(PLACES) + 2


def test_the_ledger_may_stand_apart(tmp_path):
    told = settings_under(
        "LEDGER_FILE",
        var_dir=tmp_path,
        **PRODUCTION | {"MEMORIAL_LEDGER_FILE": "/elsewhere/withheld.txt"},
    )
    assert told["LEDGER_FILE"] == "/elsewhere/withheld.txt"


def test_paths_are_found_however_deep():
    assert paths({"a": [{"b": "/x/y"}, "/z/"], "c": None, "d": "z"}) == ["/x/y"]
