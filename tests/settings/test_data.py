"""How each database is spoken to."""

import pytest

from .starting import PRODUCTION, settings_under

ADDRESS = "postgres://someone:x@db:5432/archive"


@pytest.mark.parametrize(
    ("query", "options"),
    [
        ("", {"options": "-c jit=off"}),
        ("?sslmode=require", {"sslmode": "require", "options": "-c jit=off"}),
        ("?options=-c%20jit%3Don", {"options": "-c jit=on"}),
    ],
)
def test_postgresql_compiles_nothing_unless_the_address_says_so(
    tmp_path, query, options
):
    variables = PRODUCTION | {"MEMORIAL_DATABASE_URL": f"{ADDRESS}{query}"}
    told = settings_under("DATABASES", var_dir=tmp_path, **variables)
    assert told["DATABASES"]["default"]["OPTIONS"] == options
