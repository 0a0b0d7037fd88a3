"""Parts of addresses that are read by one rule everywhere."""

from django.urls import register_converter

from .addresses import PLAIN_NUMBER


class NumberConverter:
    """A number from 1 on, such as a permanent one, written in only one way."""

    regex = PLAIN_NUMBER

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return str(value)


register_converter(NumberConverter, "number")
