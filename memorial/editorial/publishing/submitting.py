"""The button by which an editor asks for a second look."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.action_menu import SubmitForModerationMenuItem


class Submit(SubmitForModerationMenuItem):
    """Wagtail's sentence ends in the workflow's name, which is no word of French."""

    def get_context_data(self, parent_context):
        context = super().get_context_data(parent_context)
        context["label"] = _("Submit to moderation")
        return context


def say_it_in_our_words(menu_items, request, context):
    menu_items[:] = [
        Submit(item.order) if type(item) is SubmitForModerationMenuItem else item
        for item in menu_items
    ]
