"""Importing invented lists, as an operator does."""

from io import StringIO

import pytest
from django.core.management import call_command

from memorial.people.models import PersonPage

from .lists import as_csv

GROUNDS = {"because": "An invented decision.", "rights": "The invented authors."}


@pytest.fixture
def import_list(trees, tmp_path):
    """A function that imports rows and gives back what the command said."""

    def run(rows, *, language="fr", **options):
        path = tmp_path / "list.csv"
        path.write_bytes(rows if isinstance(rows, bytes) else as_csv(rows))
        said = StringIO()
        call_command(
            "import_people", str(path), language=language, stdout=said, **options
        )
        return said.getvalue()

    return run


@pytest.fixture
def publish_list(import_list):
    """A function that imports rows and publishes them, texts and all."""

    def run(rows, **options):
        return import_list(rows, apply=True, publish=True, **GROUNDS | options)

    return run


@pytest.fixture
def entry():
    """A function that finds the entry of a name in a language."""

    def find(name, language="fr"):
        return PersonPage.objects.get(name=name, locale__language_code=language)

    return find
