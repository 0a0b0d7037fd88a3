"""Facts of an entry as editors read them side by side."""

from django.utils.html import format_html, format_html_join
from django.utils.text import Truncator
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from memorial.dates.uncertain import UncertainDate
from memorial.dates.wording import in_words
from memorial.people.choices.names import NameStatus
from memorial.people.rules.ages import age_in_words

# So much of a text is shown when choosing; the whole of it is on the entry's page.
WORDS_SHOWN = 60


def worded(group, page):
    """What a page says in the fields of a group of facts, in one line."""
    told = (
        SAID_OF[group.code](page)
        if group.code in SAID_OF
        else [field_in_words(page, name) for name in group.fields]
    )
    return format_html_join(", ", "{}", ((each,) for each in told if each))


def name_of(page):
    status = page.get_name_status_display()
    known = page.name_status == NameStatus.KNOWN
    return [page.name, page.name_pronunciation, "" if known else status]


def age_of(page):
    age = age_in_words(page.age_from, page.age_to, page.age_unit, page.age_about)
    return [age, page.age_as_reported]


SAID_OF = {"name": name_of, "age": age_of}


def field_in_words(page, name):
    value = getattr(page, name)
    if name == "portrait":
        return portrait(value)
    if isinstance(value, bool):
        return page._meta.get_field(name).verbose_name if value else ""
    if isinstance(value, UncertainDate):
        return in_words(value, get_language())
    if page._meta.get_field(name).choices:
        return getattr(page, f"get_{name}_display")() if value else ""
    if name == "incident":
        return value.title if value else ""
    if name == "place_country":
        return value.name
    return "" if value is None else str(value)


def portrait(picture):
    if picture is None:
        return ""
    shown = picture.get_rendition("max-165x165")
    return format_html('<img src="{}" alt="{}">', shown.url, _("portrait"))


def rows_in_words(rows):
    return "; ".join(str(row) for row in rows.all())


def text_in_words(text):
    return Truncator(text).words(WORDS_SHOWN)


def summary(page, code):
    """Pairs of a label and what an entry says, for a last look at it."""
    others = "; ".join(row.text for row in page.other_names.all())
    when = page.death_date or page.found_date
    told = [
        (_("name"), page.name or _("not known")),
        (_("other names"), others),
        (_("age"), age_of(page)[0]),
        (_("origins"), rows_in_words(page.origins)),
        (_("date"), in_words(when, code) if when else ""),
        (_("place"), page.place or page.place_as_reported),
        (_("sources"), rows_in_words(page.sources)),
    ]
    return [(label, value) for label, value in told if value not in ("", None)]
