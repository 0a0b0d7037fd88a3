"""The form of a picture, with a look at what readers read beside it."""

from memorial.media.forms.images import MemorialImageForm

from .form_of_texts import FormOfTexts

READ = ("description", "credit")


class PictureForm(FormOfTexts, MemorialImageForm):
    is_publishing = True

    def typed(self):
        return {name: self.cleaned_data.get(name) for name in READ}
