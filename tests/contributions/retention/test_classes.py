"""Every field that can hold something of a sender says how long it is kept."""

import pytest
from django.apps import apps
from django.db import models

from memorial.contributions.retention import FORGETTING, KEPT_AS, Kept

HOLDING = (
    models.CharField,
    models.TextField,
    models.BinaryField,
    models.FileField,
    models.FilePathField,
    models.JSONField,
    models.GenericIPAddressField,
)


def holding(model):
    return {field.name for field in model._meta.fields if isinstance(field, HOLDING)}


def undeclared(model):
    return holding(model) - KEPT_AS.get(model.__name__, {}).keys()


@pytest.mark.parametrize("model", [*apps.get_app_config("contributions").get_models()])
def test_every_field_has_its_class(model):
    assert undeclared(model) == set()
    assert KEPT_AS[model.__name__].keys() == holding(model)


def test_a_field_without_a_class_is_seen():
    """The control: a model of another package has none."""
    assert undeclared(apps.get_model("people.CareRequest")) >= {"reason"}


def test_every_class_has_its_rule():
    assert set(Kept) - FORGETTING.keys() == {Kept.RECORD}
