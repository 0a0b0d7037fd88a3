"""Inputs of dates in words, and selects of countries and of languages by name."""

from functools import lru_cache

from django import forms
from django.forms.utils import flatatt
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import get_language, get_language_info
from django.utils.translation import gettext as _
from django_countries import countries

from memorial.names.folding import folded

ORIGINS = ("AF", "AL", "ER", "ET", "IQ", "IR", "SD", "SO", "SS", "SY", "VN")
BORDER = ("FR", "GB", "BE", "NL")
# The languages of those who write, and of those who are remembered and mourned.
LANGUAGES = tuple(
    """fr en ar fa prs ps ku ckb ti am om so sq vi ur bn tr nl de es it pt pl ro ru uk
    zh-hans""".split()  # noqa: SIM905
)


class ListedSelect(forms.Select):
    """A select whose options are written once for each language of the admin."""

    def render(self, name, value, attrs=None, renderer=None):
        attrs = flatatt(self.build_attrs(self.attrs, {"name": name} | (attrs or {})))
        chosen = (self.format_value(value) or [""])[0]
        return format_html("<select{}>{}</select>", attrs, self.options(str(chosen)))

    def options(self, chosen):
        """As HTML, with the chosen one."""
        raise NotImplementedError


class CountrySelect(ListedSelect):
    """All countries, after those that are needed most."""

    def __init__(self, attrs=None, often=ORIGINS):
        super().__init__(attrs)
        self.often = often

    def options(self, chosen):
        html = countries_in(get_language(), self.often)
        this = f'<option value="{escape(chosen)}"'
        return mark_safe(html.replace(this, f"{this} selected", 1))  # noqa: S308


@lru_cache(maxsize=32)
def countries_in(_language, often):
    named = dict(countries)
    first = in_order([(code, named[code]) for code in often])
    return options_of([("", "\N{EM DASH}")]) + grouped(
        (_("Most often"), first), (_("All countries"), list(countries))
    )


class LanguageSelect(ListedSelect):
    """The languages by their names; a code that is none of them stays what it is."""

    def options(self, chosen):
        html = languages_in(get_language())
        this = f'<option value="{escape(chosen)}"'
        if this not in html:
            html += options_of([(chosen, chosen)])
        return mark_safe(html.replace(this, f"{this} selected", 1))  # noqa: S308


@lru_cache(maxsize=32)
def languages_in(_language):
    named = [(code, get_language_info(code)["name_translated"]) for code in LANGUAGES]
    return options_of([("", "\N{EM DASH}"), *named[:2], *in_order(named[2:])])


def in_order(pairs):
    return sorted(pairs, key=lambda pair: folded(str(pair[1])))


def options_of(pairs):
    return format_html_join("", '<option value="{}">{}</option>', pairs)


def grouped(*groups):
    return format_html_join(
        "",
        '<optgroup label="{}">{}</optgroup>',
        ((label, options_of(pairs)) for label, pairs in groups),
    )


class UncertainDateInput(forms.TextInput):
    """A date in words; the script shows how it is read."""

    def __init__(self, attrs=None):
        super().__init__(
            {"data-uncertain-date": True, "autocomplete": "off"} | (attrs or {})
        )
