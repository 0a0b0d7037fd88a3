"""A text that readers of another language find in the original's language."""

from django.utils.translation import gettext_lazy as _

from memorial.languages.readiness import State

from ..question import Question
from ..rule import Rule, register
from ..translations import keys_in_state, texts_in_state


@register
class BorrowedTranslation(Rule):
    title = _("Borrowed translation")
    why = _("Some readers cannot read these texts, which stand in one language only.")
    remedy = _("Open the entry in the other language and translate them.")
    question = Question(
        _("Can you translate?"),
        _(
            "The words about these people stand in another language. You can send us a "
            "translation of what you read there."
        ),
        lambda asked: asked.is_borrowed,
    )

    def keys(self):
        return keys_in_state(State.BORROWED)

    def details(self, keys):
        return texts_in_state(keys, "borrowed")
