"""The doors as parts of addresses."""

from django.urls import register_converter

from .choices.doors import Door


class DoorConverter:
    regex = "|".join(Door.values)

    def to_python(self, value):
        return Door(value)

    def to_url(self, value):
        return str(value)


register_converter(DoorConverter, "door")
