"""Change notes on entries that stand already."""

from datetime import date

from memorial.people.models import IncidentChangeNote, PersonChangeNote, PersonPage

ON = date(2021, 3, 4)


def noted(
    page, kind="corrected", text="The age was corrected.", on=ON, *, publish=True
):
    """The entry with one more note, published again or in its draft."""
    note = PersonChangeNote if isinstance(page, PersonPage) else IncidentChangeNote
    page.change_notes.add(note(kind=kind, text=text, on=on))
    revision = page.save_revision()
    if publish:
        revision.publish()
    return page
