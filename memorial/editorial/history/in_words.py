"""The value of a field, as a revision holds it, in words."""

from django.utils.dateparse import parse_date, parse_datetime
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django_countries.fields import CountryField

from memorial.dates.uncertain import NotEDTF, UncertainDate
from memorial.dates.wording import in_words
from memorial.people.fields import UncertainDateField


def worded(field, value, titles):
    """``titles`` are those of pages, by id; a picture is told by its number."""
    if value in (None, "", [], False):
        return ""
    if value is True:
        return _("yes")
    if isinstance(field, UncertainDateField):
        return date_in_words(value)
    if isinstance(field, CountryField):
        return str(dict(field.countries).get(value, value))
    if field.is_relation:
        return titles.get(value) or _("no. %(number)s") % {"number": value}
    if field.flatchoices:
        return chosen(dict(field.flatchoices), value)
    return calendar_words(field, value)


def date_in_words(edtf):
    try:
        return in_words(UncertainDate.from_edtf(edtf), get_language())
    except NotEDTF:
        return edtf


def chosen(labels, value):
    codes = value if isinstance(value, list) else [value]
    return ", ".join(str(labels.get(code, code)) for code in codes)


def calendar_words(field, value):
    kind = field.get_internal_type()
    if kind == "DateField" and (day := parse_date(value)):
        return date_format(day)
    if kind == "DateTimeField" and (moment := parse_datetime(value)):
        return date_format(moment, "DATETIME_FORMAT")
    return str(value)
