"""What readers are asked."""

from memorial.editorial.helping.views import Asked

from ..invented.lists import BORROWED_LINE, UNNAMED_LINE

STATES = {
    "question": {
        "about one": {
            "question": Asked(
                "name",
                "Do you know who this was?",
                "Write to us.",
                (UNNAMED_LINE,),
                False,
            )
        },
        "about some of many": {
            "question": Asked(
                "words",
                "Can you translate?",
                "In another language.",
                (UNNAMED_LINE, BORROWED_LINE),
                True,
            )
        },
    }
}
