"""What a reader of dates answers when it cannot tell which date is meant."""

from memorial.dates.languages.table import language_for
from memorial.dates.uncertain import UncertainDate
from memorial.dates.wording import in_words

_MOST_QUOTED = 40


class UnreadableDate(ValueError):
    """`sentence(language)` says what is wrong, in the words of that language."""

    def __init__(self, text="", *, reason="not_understood", **details):
        super().__init__(text)
        self.text = text
        self.reason = reason
        self.details = details

    def sentence(self, language="en") -> str:
        tongue = language_for(language)
        return tongue.sentences[self.reason].format(
            quoted=tongue.wording.quoted.format(_quotable(self.text)),
            **self._detail_words(tongue),
        )

    def _detail_words(self, tongue):
        return {
            name: in_words(value, tongue.code)
            if isinstance(value, UncertainDate)
            else value
            for name, value in self.details.items()
        }

    def __str__(self):
        return self.sentence("en")


class AmbiguousDate(UnreadableDate):
    """More than one date can be meant; `readings` are those that are possible."""

    def __init__(self, text="", *, readings=()):
        super().__init__(text, reason="ambiguous")
        self.readings: tuple[UncertainDate, ...] = tuple(readings)

    def _detail_words(self, tongue):
        readings = (in_words(reading, tongue.code) for reading in self.readings)
        return {"readings": tongue.wording.either.join(readings)}


def _quotable(text):
    """Short enough to repeat, without signs that could not be shown or sent."""
    start = str(text)[: _MOST_QUOTED + 1]
    shown = "".join(sign if sign.isprintable() else "\ufffd" for sign in start)
    return shown if len(shown) <= _MOST_QUOTED else shown[: _MOST_QUOTED - 1] + "…"
