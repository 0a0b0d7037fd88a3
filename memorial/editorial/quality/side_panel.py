"""Wagtail's panel of checks beside the form, with our own before it."""

from wagtail.admin.ui.side_panels import ChecksSidePanel

from memorial.people.remarks import remarks

from .findings import findings


class EntryChecks(ChecksSidePanel):
    template_name = "editorial/quality/checks.html"

    def get_context_data(self, parent_context):
        may_see = self.request.user.has_perm("editorial.see_quality")
        return super().get_context_data(parent_context) | {
            "remarks": remarks(self.object),
            "may_see_quality": may_see,
            "found": findings(self.object.translation_key) if may_see else [],
        }


def with_our_own(panels):
    """The panels, Wagtail's of checks become ours."""
    return type(panels)(
        EntryChecks(panel.object, panel.request)
        if type(panel) is ChecksSidePanel
        else panel
        for panel in panels
    )
