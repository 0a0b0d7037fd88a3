"""A translation that was made before the original changed."""

from django.utils.translation import gettext_lazy as _

from memorial.languages.readiness import State

from ..rule import Rule, register
from ..translations import keys_in_state, texts_in_state


@register
class OlderTranslation(Rule):
    title = _("Older translation")
    why = _("The original says something else by now.")
    remedy = _("Read both; correct the translation, or say that it is right.")

    def keys(self):
        return keys_in_state(State.OLDER)

    def details(self, keys):
        return texts_in_state(keys, "older")
