"""What may be done to several entries at once, and what may not.

Nothing is published that way: a publication asks questions of each entry alone.
"""

from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions.delete import DeleteBulkAction
from wagtail.admin.views.pages.bulk_actions.move import MoveBulkAction
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction
from wagtail.admin.views.pages.bulk_actions.publish import PublishBulkAction
from wagtail.admin.views.pages.bulk_actions.unpublish import UnpublishBulkAction

from memorial.languages.going_live import reason_against
from memorial.people.models import PersonPage
from memorial.people.models.entry import EntryPage


class ChosenAlone:
    """Acts on the pages that were ticked, and on none below or beside them."""

    def get_all_objects_in_listing_query(self, parent_id):
        return []

    def get_execution_context(self):
        return super().get_execution_context() | {"include_descendants": False}


class NoEntries(ChosenAlone):
    """Wagtail's own action, which leaves entries alone."""

    def check_perm(self, page):
        is_entry = issubclass(page.specific_class or type(page), EntryPage)
        return not is_entry and super().check_perm(page)


class PublishPages(NoEntries, PublishBulkAction):
    def prepare_action(self, objects, objects_without_access):
        for page in objects:
            if reason := reason_against(page.get_latest_revision_as_object()):
                title = page.get_admin_display_title()
                messages.error(self.request, f"{title}: {reason}")
                return redirect(self.next_url)
        return None


class UnpublishPages(NoEntries, UnpublishBulkAction):
    pass


class DeletePages(NoEntries, DeleteBulkAction):
    pass


class MovePages(NoEntries, MoveBulkAction):
    pass


class UnpublishPeople(ChosenAlone, UnpublishBulkAction):
    """Takes entries down in every language; who may not unpublish cannot."""

    models = [PersonPage]
    display_name = _("Unpublish")
    aria_label = _("Unpublish the people that are ticked")


class SubmitPeople(ChosenAlone, PageBulkAction):
    """Asks a moderator to read what is still a draft."""

    models = [PersonPage]
    display_name = _("Submit to moderation")
    action_type = "submit"
    aria_label = _("Submit the people that are ticked to moderation")
    template_name = "editorial/listing/submit.html"
    action_priority = 10

    def check_perm(self, page):
        waits = not page.live or page.has_unpublished_changes
        may = page.permissions_for_user(self.request.user)
        return waits and may.can_edit() and may.can_submit_for_moderation()

    @classmethod
    def execute_action(cls, objects, user=None, **kwargs):
        for page in objects:
            page.get_workflow().start(page, user)
        return len(objects), 0

    def get_success_message(self, num_parent_objects, num_child_objects):
        return ngettext(
            "%(number)d person was submitted to moderation.",
            "%(number)d people were submitted to moderation.",
            num_parent_objects,
        ) % {"number": num_parent_objects}


OF_PAGES = (PublishPages, UnpublishPages, DeletePages, MovePages)
OF_PEOPLE = (SubmitPeople, UnpublishPeople)
