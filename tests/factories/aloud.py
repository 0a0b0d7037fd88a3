"""Invented people whose names are to be read, with all that a list may tell."""

from memorial.people.models import OtherName, Withholding

from .people import person

CANARY = "Kanarienvogel"


def with_original(parent, text, language="ar", direction="rtl", **fields):
    page = person(parent, **fields)
    page.other_names = [
        OtherName(text=text, language=language, direction=direction, kind="original"),
        OtherName(text=CANARY, kind="original", private=True),
    ]
    page.save_revision().publish()
    return page


def withheld(parent, **fields):
    """Someone whose name, in whatever script and however said, is not to be told."""
    page = with_original(
        parent,
        CANARY,
        name=f"Testina {CANARY}",
        name_pronunciation=CANARY,
        **fields,
    )
    Withholding.objects.create(translation_key=page.translation_key, fact="name")
    page.save_revision().publish()
    return page
