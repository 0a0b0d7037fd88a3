"""Names in their own script, as values for paper and cards."""

from memorial.typesetting.letters import can_be_set
from memorial.typesetting.setting import language_tag


def to_set(names):
    """The PublicNames for which there are letters; none is shown in wrong ones."""
    return [
        {
            "text": name.text,
            "language": language_tag(name.language, None),
            "rtl": name.direction == "rtl",
        }
        for name in names
        if can_be_set(name.text)
    ]
