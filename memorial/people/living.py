"""Asks, before texts are published, whether someone living can be recognised in them.

Survivors, companions, relatives, drivers, officers: nobody asked them whether they want
to stand in an archive. The answer is kept for the texts that it was given for; other
texts are asked about anew.
"""

from django import forms
from django.utils.translation import gettext_lazy as _

from memorial.languages.forms import SharedFactsForm
from memorial.languages.models import digest

from .form_of_texts import FormOfTexts
from .models.living import Recognisable, Recognition

LONGEST = 2000
NEED_A_REASON = (Recognition.AGREED, Recognition.NEEDED)
FIELDS = ("living_recognisable", "living_why")


class LivingForm(FormOfTexts, SharedFactsForm):
    living_recognisable = forms.ChoiceField(
        label=_("Can someone living be recognised in these texts?"),
        choices=[("", _("not looked at yet")), *Recognition.choices],
        required=False,
        help_text=_(
            "A survivor, a companion, a relative, a driver, an officer: by name, or by "
            "what is told of them. Asked before texts are published."
        ),
    )
    living_why = forms.CharField(
        label=_("Why may it be told?"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Where someone can be recognised. Never public."),
    )
    asked_in_every_language = FIELDS

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if answer := newest_answer(
            self.instance.translation_key, told_by(self.instance)
        ):
            self.initial.setdefault("living_recognisable", answer.answer)
            self.initial.setdefault("living_why", answer.reason)

    def clean(self):
        cleaned = super().clean()
        answer = cleaned.get("living_recognisable")
        asked_why(self, cleaned)
        if self.is_publishing and not answer and self.texts:
            self.add_error(
                "living_recognisable",
                _("Say whether someone living can be recognised in these texts."),
            )
        return cleaned

    @property
    def texts(self):
        return joined(
            self.cleaned_data.get(name, "") for name in self.instance.word_fields
        )

    def settle(self, page):
        super().settle(page)
        if answer := self.cleaned_data.get("living_recognisable"):
            record_answer(
                page.translation_key,
                self.texts,
                answer=answer,
                reason=self.cleaned_data.get("living_why", ""),
                by=self.for_user,
            )


def asked_why(form, cleaned):
    needed = cleaned.get("living_recognisable") in NEED_A_REASON
    if needed and not cleaned.get("living_why", "").strip():
        form.add_error("living_why", _("Say why it may be told all the same."))


def is_unanswered(version):
    """Whether nobody has looked; for a translation, at what it is made from either."""
    told = [version, *([version.original()] if version.is_translation else [])]
    texts = told_by(version)
    return bool(texts) and not any(
        newest_answer(version.translation_key, told_by(each)) for each in told
    )


def told_by(page):
    return joined(getattr(page, name) or "" for name in page.word_fields)


def joined(texts):
    return "\n".join(text for text in texts if text)


def newest_answer(key, texts):
    """The answer that was given for these very texts, or None."""
    if not texts:
        return None
    known = Recognisable.objects.filter(translation_key=key, digest=digest(texts))
    return known.order_by("at", "pk").last()


def record_answer(key, texts, *, answer, reason="", by=None):
    """Keep the answer, unless the same was given for the same texts before."""
    newest = newest_answer(key, texts)
    if texts and (not newest or (newest.answer, newest.reason) != (answer, reason)):
        Recognisable.objects.create(
            translation_key=key,
            digest=digest(texts),
            answer=answer,
            reason=reason,
            by=by,
        )
