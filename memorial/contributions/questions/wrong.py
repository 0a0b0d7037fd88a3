"""What is missing or wrong in an entry that is there."""

from django.utils.translation import gettext_lazy as _

from .asking import Question, Words


class Wrong(Question):
    code = "wrong"
    heading = _("What do you know, or what should be changed?")
    telling = ("what",)

    what = Words(_("In your own words"), _("In the language that is easiest for you."))
