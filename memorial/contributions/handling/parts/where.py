"""Where it happened, in words."""

from django.utils.translation import gettext_lazy as _

from .part import Part, line


class Where(Part):
    code = "where"
    label = _("Place")
    asked = (("where", "where"), ("facts", "where"))
    writes = ("place",)
    holds_words = of_language = True

    place = line(_("In words: “on the beach of Sangatte”."), 500)

    def begin(self):
        told = "" if self.is_reworded else self.told
        return {"place": " ".join(told.split())[:500]}

    @property
    def is_understood(self):
        return not self.is_reworded

    def standing(self):
        return self.stands.words.get("place") or ""

    def put(self, content):
        content["place"] = self.cleaned_data["place"]
