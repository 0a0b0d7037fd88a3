"""Invented contributions that wait at the desk of the invented site."""

from django.contrib.auth import get_user_model
from django.utils import timezone

from memorial.contributions.models import Question
from tests.factories.contributions import attach, contribution


def to_handle(page):
    """Their numbers, and that of a picture: somebody new with a question answered, an
    addition to an entry, and what is not to be published any more."""
    someone = contribution(
        answers={
            ("name", "name"): "Missa Ficta",
            ("origin", "origin"): "ኤርትራ",
            ("when", "when"): "early 2016",
            ("what", "what"): "Nobody saw it.",
            ("you", "relation"): "family",
        },
        allowed=["text", "photo", "copies"],
    )
    answered(someone)
    sheet = attach(someone).sheets.get()
    about = {"about": page.translation_key}
    told = {("facts", "age"): "31", ("wrong", "what"): "She was older."}
    addition = contribution("entry", answers=told, allowed=["text"], **about)
    removal = contribution(
        "removal", answers={("removal", "removals"): "name\nportrait"}, **about
    )
    numbers = {"someone": someone, "addition": addition, "removal": removal}
    return {name: each.pk for name, each in numbers.items()} | {"picture": sheet.pk}


def answered(sent):
    Question.objects.create(
        contribution=sent,
        by=get_user_model().objects.get(username="tired-volunteer"),
        asked_on=timezone.localdate(),
        answered_on=timezone.localdate(),
        answer="About twenty.",
    )
