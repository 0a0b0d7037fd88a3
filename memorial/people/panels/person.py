"""The editor of a person, in the order in which people tell of someone.

The first tab is enough for the evening on which it happened.
"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import ObjectList, PageChooserPanel

from memorial.languages.panels import (
    FactsOfOriginalPanel,
    WordPanel,
)

from ..choosers import IncidentChooser, PictureChooser
from ..widgets import CountrySelect, LanguageSelect
from .before_publishing import BeforePublishing
from .fields import Field, Group, More, Rows, Tabs, row
from .groups import (
    change_note_panels,
    living_panels,
    place_panels,
    publishing,
    source_panels,
    translation_panels,
)

who = Group(
    [
        Field("name"),
        Field("name_status"),
        row("age_from", "age_about", "gender"),
        More(
            [
                row("age_to", "age_unit", "age_as_reported"),
                row("minor_override", "birth_date", "name_pronunciation"),
            ],
            heading=_("More about the age and the name"),
        ),
    ],
    heading=_("Who"),
)
origins = Rows(
    "origins",
    panels=[
        row(Field("country", widget=CountrySelect()), "people"),
        More([row("stateless", "as_reported")], heading=_("Stateless, or in words")),
    ],
    heading=_("From where"),
    label=_("origin"),
)
when = Group(
    [
        row("death_date", "found_date"),
        More(
            [
                row("death_as_reported", "death_basis"),
                row("found_as_reported", "found_basis"),
                row("identified_date", "identified_as_reported", "identified_basis"),
                row("burial_date", "burial_as_reported", "burial_basis"),
                row("placed_by", "burial_place"),
            ],
            heading=_("How the dates are known, and other dates"),
        ),
    ],
    heading=_("When"),
)
what_happened = Group(
    [
        WordPanel("circumstances"),
        Field("incident", widget=IncidentChooser),
        More(
            [row("fate", "inclusion"), Field("content_notes")],
            heading=_("Why this person is counted here; content note"),
        ),
    ],
    heading=_("What happened"),
)
causes = Rows(
    "causes",
    panels=[
        row("cause", "certainty"),
        More([Field("as_reported")], heading=_("In the words of the source")),
    ],
    heading=_("Causes of death"),
    label=_("cause"),
)
family = Group(
    [Field("family_informed"), Field("guardians_agree")],
    heading=_("Who knows, who agrees"),
)
other_names = Rows(
    "other_names",
    panels=[
        row("text", "kind"),
        Field("private"),
        More(
            [
                row(
                    Field("language", widget=LanguageSelect()),
                    "direction",
                    "pronunciation",
                )
            ],
            heading=_("Language, direction, how it is said"),
        ),
    ],
    heading=_("Other names"),
    label=_("other name"),
)
relations = Rows(
    "relations",
    panels=[Field("kind"), PageChooserPanel("relative", "people.PersonPage")],
    heading=_("Family and companions"),
    label=_("relation"),
    help_text=_(
        "Only people who are remembered here. Told on one page, it shows on both."
    ),
)
portrait = Group(
    [
        Field("portrait", widget=PictureChooser),
        WordPanel("portrait_alt"),
        Field("portrait_agreed"),
    ],
    heading=_("Portrait"),
)
verification = Group(
    [
        row("identity_verification", "date_verification"),
        row("cause_verification", "border_verification"),
        Field("last_checked"),
    ],
    heading=_("How sure we are"),
)
gathering = Group(
    [row("gathering_at", "gathering_place"), Field("gathering_public")],
    heading=_("Gathering"),
)

edit_handler = Tabs(
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
                source_panels(),
                family,
                living_panels(),
                FactsOfOriginalPanel(heading=_("Facts")),
                translation_panels(),
                BeforePublishing(heading=_("Before publishing")),
            ],
            heading=_("Person"),
        ),
        ObjectList(
            [WordPanel("life"), WordPanel("tribute"), relations],
            heading=_("Life and words"),
        ),
        ObjectList([other_names, portrait, gathering], heading=_("Names and portrait")),
        ObjectList([verification], heading=_("How sure we are")),
        ObjectList([change_note_panels()], heading=_("Changes")),
        ObjectList(
            [
                Field("family_wishes"),
                Field("identification_notes"),
                Field("private_notes"),
            ],
            heading=_("Private"),
        ),
        publishing(),
    ]
)
