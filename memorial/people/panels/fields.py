"""Panels that keep the form calm and quick: no stars, what is rare folded away."""

from django.core.exceptions import FieldDoesNotExist
from django.forms.formsets import ORDERING_FIELD_NAME
from django.utils.functional import cached_property
from django.utils.html import format_html, format_html_join
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    PanelGroup,
    TabbedInterface,
)

from memorial.languages.panels import FactInlinePanel

from ..fields import UncertainDateField
from ..widgets import UncertainDateInput

# As wagtailadmin/shared/formatted_field.html, which takes ten times as long.
FIELD = (
    '<div class="w-field__wrapper" id="{prefix}-wrapper" data-field-wrapper>'
    '<div class="w-field {kinds}" data-field data-contentpath="{name}">'
    '<div class="w-field__errors" data-field-errors id="{prefix}-errors">{errors}</div>'
    '<div class="w-field__help" id="{prefix}-helptext" data-field-help>{help}</div>'
    '<div class="w-field__input" data-field-input>{input}</div></div></div>'
)
CHILD = '<div class="w-panel__wrapper {}">{}{}</div>'


class Field(FieldPanel):
    """A draft needs nothing: no field bears a star."""

    def on_model_bound(self):
        super().on_model_bound()
        if self.widget is None and is_date(self):
            self.widget = UncertainDateInput()

    class BoundPanel(FieldPanel.BoundPanel):
        def is_required(self):
            return False

        def render_html(self, parent_context=None):
            if hasattr(self.bound_field.field.widget, "render_with_errors"):
                return super().render_html(parent_context)
            context = self.get_editable_context_data()
            return format_html(
                FIELD,
                prefix=self.prefix,
                kinds=" ".join(kinds(self.bound_field)),
                name=self.field_name,
                errors=told(self.bound_field.errors, '<p class="error-message">{}</p>'),
                help=told([self.help_text], '<div class="help">{}</div>'),
                input=context["rendered_field"],
            )


def is_date(panel):
    try:
        return isinstance(panel.db_field, UncertainDateField)
    except FieldDoesNotExist:
        return False


def kinds(field):
    """By these Wagtail's style knows what it is."""
    for each in (field.field, field.field.widget):
        name = type(each).__name__
        yield "w-field--" + "".join(
            f"_{letter.lower()}" if letter.isupper() else letter for letter in name
        ).strip("_")
    if field.errors:
        yield "w-field--error"


def told(sentences, html):
    return format_html_join("", html, ((each,) for each in sentences if each))


def children(panel):
    """As wagtailadmin/panels/multi_field_panel_child.html."""
    return format_html_join("", CHILD, map(parts, panel.visible_children))


def parts(child):
    return " ".join(child.classes()), label(child), child.render_html()


def label(child):
    if not child.heading:
        return ""
    at = child.id_for_label()
    if not at:
        return format_html('<h3 class="w-field__label">{}</h3>', child.heading)
    return format_html(
        '<label class="w-field__label" for="{0}" id="{0}-label">{1}</label>',
        at,
        child.heading,
    )


class Row(FieldRowPanel):
    class BoundPanel(FieldRowPanel.BoundPanel):
        def render_html(self, parent_context=None):
            return format_html('<div class="w-field-row">{}</div>', children(self))


class Group(MultiFieldPanel):
    class BoundPanel(MultiFieldPanel.BoundPanel):
        def render_html(self, parent_context=None):
            return children(self)


class Rows(FactInlinePanel):
    @cached_property
    def child_edit_handler(self):
        group = Group(self.panel_definitions, heading=self.heading)
        return group.bind_to_model(self.db_field.related_model)

    class BoundPanel(FactInlinePanel.BoundPanel):
        def __init__(self, **kwargs):
            relation = kwargs["panel"].relation_name
            for form in formset_of(kwargs["form"], relation):
                if form.is_valid():
                    # Wagtail asks it of all rows; one that was left empty has none.
                    form.cleaned_data.setdefault(ORDERING_FIELD_NAME, None)
            super().__init__(**kwargs)


def formset_of(form, relation):
    return form.formsets.get(relation, ()) if form else ()


def row(*panels):
    return Row([Field(each) if isinstance(each, str) else each for each in panels])


class More(PanelGroup):
    """What few entries need, behind its heading; open where something stands in it."""

    class BoundPanel(PanelGroup.BoundPanel):
        def __init__(self, **kwargs):
            super().__init__(**kwargs)
            self.summary, self.heading = self.heading, ""

        def render_html(self, parent_context=None):
            is_open = any(holds_something(field) for field in bound_fields(self))
            return format_html(
                '<details class="entering-more"{}><summary>{}</summary>{}</details>',
                " open" if is_open else "",
                self.summary,
                children(self),
            )


def bound_fields(panel):
    for child in getattr(panel, "visible_children", ()):
        if getattr(child, "bound_field", None):
            yield child.bound_field
        yield from bound_fields(child)


def holds_something(field):
    """Whether it holds an error, or more than what stands in it from the start."""
    value = field.value()
    if field.errors or value in (None, "", [], False):
        return bool(field.errors)
    return str(value) != str(default_of(field))


def default_of(field):
    try:
        return field.form._meta.model._meta.get_field(field.name).get_default()
    except FieldDoesNotExist:
        return ""


class Tabs(TabbedInterface):
    """Tabs that are not described to Wagtail's script once more.

    Only its saving in the background reads this, which is off; it held every field
    of the form a second time, and took as long as the fields.
    """

    class BoundPanel(TabbedInterface.BoundPanel):
        def js_opts(self):
            return super().js_opts() | {"children": []}
