"""The words of a question go a day after they were read, or once they are answered."""

from datetime import timedelta

from ..models import Question
from .classes import Kept, forgets


@forgets(Kept.QUESTION)
def forget_questions(today):
    read = Question.objects.exclude(text="").filter(
        read_on__lte=today - timedelta(days=1)
    )
    return read.update(text="")
