"""Panels of Wagtail's editor for pages whose facts are shared across languages."""

from wagtail.admin.panels import FieldPanel, InlinePanel, Panel


class WordPanel(FieldPanel):
    """A text of its own in each language; a translation shows the original too."""

    class BoundPanel(FieldPanel.BoundPanel):
        template_name = "languages/panels/word_panel.html"

        @property
        def original_text(self):
            return getattr(self.form, "original_words", {}).get(self.field_name)

        @property
        def original_language(self):
            form = getattr(self.form, "formset_parent", self.form)
            original = getattr(form, "original", None)
            return original.locale.language_code if original else ""


class FactInlinePanel(InlinePanel):
    """Rows that are facts: absent from a translation's form."""

    class BoundPanel(InlinePanel.BoundPanel):
        def __init__(self, **kwargs):
            form = kwargs["form"]
            relation = kwargs["panel"].relation_name
            self.in_form = form is None or relation in form.formsets
            if self.in_form:
                super().__init__(**kwargs)
            else:
                Panel.BoundPanel.__init__(self, **kwargs)

        def is_shown(self):
            return self.in_form and super().is_shown()


class FactsOfOriginalPanel(Panel):
    """On a translation: the facts as they stand on the original, to read only."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "languages/panels/facts_of_original.html"

        def is_shown(self):
            return getattr(self.form, "is_translation", False)

        @property
        def original(self):
            return self.form.original

        def facts(self):
            """Pairs of a label and what stands there, leaving out the empty."""
            for name in self.original.fact_fields:
                field = self.original._meta.get_field(name)
                value = shown(self.original, field) if field.editable else None
                if value not in (None, "", [], False):
                    yield field.verbose_name, value
            for relation in self.original.fact_relations:
                for row in getattr(self.original, relation).all():
                    yield row._meta.verbose_name, row


def shown(page, field):
    """The value of a fact as the editor of the original sees it in the form."""
    value = getattr(page, field.name)
    if isinstance(value, list):
        labels = dict(field.flatchoices)
        return ", ".join(str(labels.get(code, code)) for code in value)
    if field.choices:
        return getattr(page, f"get_{field.name}_display")()
    if field.is_relation or not value:
        return value
    return field.formfield().prepare_value(value)
