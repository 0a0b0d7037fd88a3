"""How much waits, on the admin's home."""

from wagtail.admin.ui.components import Component

from ..models import Contribution
from .terms import late


class ContributionsPanel(Component):
    order = 40
    template_name = "contributions/handling/panel.html"

    def __init__(self, user):
        self.user = user

    def get_context_data(self, parent_context):
        waiting = Contribution.objects.waiting()
        return {
            "open": waiting.count(),
            "urgent": waiting.filter(urgent=True).count(),
            "late": late(Contribution.objects.all()).count(),
            "mine": waiting.filter(in_hands_of=self.user).count(),
        }
