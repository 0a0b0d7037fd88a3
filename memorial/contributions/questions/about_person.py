"""Who the person was, when, where and how they died, as far as it is known."""

from django.utils.translation import gettext_lazy as _

from .asking import FACT, Line, Question, Words

WHEN_HINT = _(
    "As exactly as you know: “12 July 2016”, “early 2016”, “the night after the storm”."
)
WHERE_HINT = _("A town, a beach, a road, a camp, “at sea off Dunkirk”.")
AGE_HINT = _("“26”, “about 20”, “a child of two”.")


class Name(Question):
    code = "name"
    heading = _("What was the person called?")
    lead = _(
        "Write it as the person or the family does. You may leave all of it empty."
    )
    telling = ("name", "own_letters", "other_names")

    name = Line(_("Name"))
    own_letters = Line(
        _("Name in its own letters"), _("In Arabic, Ge’ez or any other letters.")
    )
    other_names = Line(
        _("Other names"), _("A nickname, another spelling, a name used on the way.")
    )


class Origin(Question):
    code = "origin"
    heading = _("How old was the person, and from where?")
    telling = ("age", "origin")

    age = Line(_("Age"), AGE_HINT, FACT)
    origin = Line(_("From where"), _("A country, a region, a town, a people."), FACT)


class When(Question):
    code = "when"
    heading = _("When did the person die?")
    telling = ("when",)

    when = Line(_("When"), WHEN_HINT, FACT)


class Where(Question):
    code = "where"
    heading = _("Where did it happen?")
    telling = ("where",)

    where = Line(_("Where"), WHERE_HINT)


class What(Question):
    code = "what"
    heading = _("What happened?")
    lead = _("In the language that is easiest for you. Write only what is safe.")
    telling = ("what",)

    what = Words(_("What happened"))


class Life(Question):
    code = "life"
    heading = _("Who was this person?")
    lead = _("What they loved, did, hoped for; whom they left. A line is enough.")
    telling = ("life",)

    life = Words(_("Their life"))


class Facts(Question):
    """For an entry that is there: each fact as it should be, the others left empty."""

    code = "facts"
    heading = _("Is one of these wrong or missing?")
    lead = _("Write how it should be. Leave empty what is right as it is.")
    telling = ("name", "own_letters", "age", "origin", "when", "where")

    name = Line(_("Name"))
    own_letters = Line(_("Name in its own letters"))
    age = Line(_("Age"), AGE_HINT, FACT)
    origin = Line(_("From where"), most=FACT)
    when = Line(_("When"), WHEN_HINT, FACT)
    where = Line(_("Where"), WHERE_HINT)
