"""The columns of the list of people."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BaseColumn, BulkActionsCheckboxColumn, DateColumn

from memorial.languages.in_state import states_of
from memorial.languages.standing import EntryState


class PersonColumn(BaseColumn):
    """A cell of ``templates/editorial/listing/<name>.html``, given the page."""

    def __init__(self, name, label, **more):
        super().__init__(name, label, classname=f"people-list__{name}", **more)

    @property
    def cell_template_name(self):
        return f"editorial/listing/{self.name}.html"


class NameColumn(PersonColumn):
    def get_cell_context_data(self, instance, parent_context):
        context = super().get_cell_context_data(instance, parent_context)
        user = parent_context["request"].user
        return context | {"may_edit": instance.permissions_for_user(user).can_edit()}


class LanguageColumn(BaseColumn):
    """The state of the entry in one language, leading to its page there."""

    cell_template_name = "editorial/listing/language.html"

    def __init__(self, code, label):
        super().__init__(f"in_{code}", label, classname="people-list__language")
        self.code = code

    def get_cell_context_data(self, instance, parent_context):
        context = super().get_cell_context_data(instance, parent_context)
        there = instance.row.states.get(self.code, EntryState())
        return context | {"there": there, "states": states_of(there)}


def columns():
    return [
        BulkActionsCheckboxColumn("bulk_actions", obj_type="personpage"),
        PersonColumn("portrait", _("Portrait")),
        NameColumn("name", _("Name"), sort_key="name"),
        PersonColumn("date", _("Date"), sort_key="placed_order"),
        PersonColumn("origin", _("Origin")),
        PersonColumn("cause", _("Cause")),
        *(
            LanguageColumn(code, name)
            for code, name in settings.WAGTAIL_CONTENT_LANGUAGES
        ),
        PersonColumn("sources", _("Sources")),
        PersonColumn("verification", _("How sure")),
        DateColumn(
            "latest_revision_created_at",
            label=_("Last change"),
            sort_key="latest_revision_created_at",
        ),
    ]
