"""Where it is written down, and pictures."""

from django.utils.translation import gettext_lazy as _

from .asking import Line, Question, Words


class Sources(Question):
    code = "sources"
    heading = _("Where is it written down?")
    lead = _("An article, a post, an official paper, a grave. One on each line.")
    telling = ("sources",)

    sources = Words(_("Links, or where to look"), rows=4)


class Pictures(Question):
    """The files themselves are kept beside the draft; see attachments/."""

    code = "pictures"
    heading = _("Do you have photos or documents?")
    lead = _(
        "Photos from a phone, or PDF files. What a photo hides (place, time, phone) "
        "is taken out. Nobody but the editors sees them before they are approved."
    )

    taken_by = Line(_("Who took the photo"), _("Leave empty if you do not know."))
    seen = Line(
        _("Who else can be seen"), _("People who are alive must agree, or are blurred.")
    )
