"""The simple inputs of the editors' forms, written without templates.

A form of an entry has some 150 of them; Django's templates took half of its time.
"""

from django.forms.renderers import DjangoTemplates
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join

WIDGETS = "django/forms/widgets/"


class PlainRenderer(DjangoTemplates):
    """Django's own for whatever is not simple."""

    def render(self, template_name, context, request=None):
        write = WRITE.get(template_name)
        if write:
            return write(context["widget"])
        return super().render(template_name, context, request)


def attributes(widget, **more):
    told = widget["attrs"].items()
    return flatatt(more | {name: value for name, value in told if value is not None})


def input_(widget):
    value = widget["value"]
    more = {} if value is None else {"value": str(value)}
    found = attributes(widget, type=widget["type"], name=widget["name"], **more)
    return format_html("<input{}>", found)


def textarea(widget):
    found = attributes(widget, name=widget["name"])
    return format_html("<textarea{}>\n{}</textarea>", found, widget["value"] or "")


def select(widget):
    groups = (
        format_html('<optgroup label="{}">{}</optgroup>', name, options(found))
        if name
        else options(found)
        for name, found, _index in widget["optgroups"]
    )
    written = format_html_join("", "{}", ((group,) for group in groups))
    found = attributes(widget, name=widget["name"])
    return format_html("<select{}>{}</select>", found, written)


def options(found):
    return format_html_join(
        "",
        "<option{}>{}</option>",
        ((attributes(each, value=str(each["value"])), each["label"]) for each in found),
    )


WRITE = {
    f"{WIDGETS}{kind}.html": input_ for kind in ("text", "number", "hidden", "checkbox")
}
WRITE |= {f"{WIDGETS}textarea.html": textarea, f"{WIDGETS}select.html": select}
