"""What happened, and who this person was: words, which need consent."""

from django.utils.translation import gettext_lazy as _

from .part import Part, lines


class Text(Part):
    """Begins with what stands, then what was sent: the editor makes one text of it."""

    are_words = of_language = True
    name = ""

    text = lines(_("the text from now on"), 8)

    def begin(self):
        both = (self.standing(), self.told)
        return {"text": "\n\n".join(filter(None, both))}

    def standing(self):
        return self.stands.words.get(self.name) or ""

    def put(self, content):
        content[self.name] = self.cleaned_data["text"]


class Circumstances(Text):
    code = name = "circumstances"
    label = _("Circumstances")
    asked = (("what", "what"), ("wrong", "what"), ("added", "added"))
    writes = ("circumstances",)


class Life(Text):
    code = name = "life"
    label = _("Life")
    asked = (("life", "life"),)
    writes = ("life",)
