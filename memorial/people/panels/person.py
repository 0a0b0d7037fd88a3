"""The editor of a person, in the order in which people tell of someone."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    MultiFieldPanel,
    ObjectList,
    PageChooserPanel,
    TabbedInterface,
)

from memorial.languages.panels import (
    FactInlinePanel,
    FactsOfOriginalPanel,
    WordPanel,
)

from ..choosers import IncidentChooser, PictureChooser
from .groups import (
    change_note_panels,
    place_panels,
    publishing,
    row,
    source_panels,
    translation_panels,
)


def date_row(kind):
    return row(f"{kind}_date", f"{kind}_as_reported", f"{kind}_basis")


who = MultiFieldPanel(
    [
        FieldPanel("name"),
        row("name_status", "name_pronunciation"),
        row("age_from", "age_to", "age_unit"),
        row("age_about", "age_as_reported", "minor_override"),
        row("gender", "birth_date"),
    ],
    heading=_("Who"),
)
when = MultiFieldPanel(
    [
        date_row("death"),
        date_row("found"),
        date_row("identified"),
        date_row("burial"),
        row("placed_by", "burial_place"),
    ],
    heading=_("When"),
)
what_happened = MultiFieldPanel(
    [
        row("fate", "inclusion"),
        FieldPanel("incident", widget=IncidentChooser),
        WordPanel("circumstances"),
        FieldPanel("content_notes"),
    ],
    heading=_("What happened"),
)
other_names = FactInlinePanel(
    "other_names",
    panels=[
        FieldPanel("text"),
        row("kind", "language", "direction"),
        row("pronunciation", "private"),
    ],
    heading=_("Other names"),
    label=_("other name"),
)
origins = FactInlinePanel(
    "origins",
    panels=[row("country", "people"), row("stateless", "as_reported")],
    heading=_("From where"),
    label=_("origin"),
)
causes = FactInlinePanel(
    "causes",
    panels=[row("cause", "certainty", "as_reported")],
    heading=_("Causes of death"),
    label=_("cause"),
)
relations = FactInlinePanel(
    "relations",
    panels=[row("kind"), PageChooserPanel("relative", "people.PersonPage")],
    heading=_("Family and companions"),
    label=_("relation"),
    help_text=_(
        "Only people who are remembered here. Told on one page, it shows on both."
    ),
)
portrait = MultiFieldPanel(
    [
        FieldPanel("portrait", widget=PictureChooser),
        WordPanel("portrait_alt"),
        FieldPanel("portrait_agreed"),
    ],
    heading=_("Portrait"),
)
verification = MultiFieldPanel(
    [
        row("identity_verification", "date_verification"),
        row("cause_verification", "border_verification"),
        FieldPanel("last_checked"),
    ],
    heading=_("How sure we are"),
)
gathering = MultiFieldPanel(
    [row("gathering_at", "gathering_place"), FieldPanel("gathering_public")],
    heading=_("Gathering"),
)

edit_handler = TabbedInterface(
    [
        ObjectList(
            [
                who,
                origins,
                WordPanel("summary"),
                when,
                place_panels(),
                what_happened,
                causes,
                WordPanel("life"),
                WordPanel("tribute"),
                relations,
                FactsOfOriginalPanel(heading=_("Facts")),
                translation_panels(),
            ],
            heading=_("Person"),
        ),
        ObjectList([source_panels(), verification], heading=_("Sources")),
        ObjectList([other_names, portrait, gathering], heading=_("Names and portrait")),
        ObjectList([change_note_panels()], heading=_("Changes")),
        ObjectList(
            [
                FieldPanel("family_informed"),
                FieldPanel("guardians_agree"),
                FieldPanel("family_wishes"),
                FieldPanel("identification_notes"),
                FieldPanel("private_notes"),
            ],
            heading=_("Private"),
        ),
        publishing(),
    ]
)
