"""What the list of people tells of a person page in words."""

from django import template

from memorial.people.rules.ages import age_in_words
from memorial.people.rules.naming import called

register = template.Library()
RATINGS = ("identity", "date", "cause", "border")


@register.filter
def called_by(page):
    """For editors: the name, or in their language that there is none."""
    return page.name or called("", page.name_status, may_be_shown=False)


@register.filter
def age_of(page):
    return age_in_words(page.age_from, page.age_to, page.age_unit, page.age_about)


@register.filter
def ratings_of(page):
    """Pairs of what is rated and how sure it is, of what is rated at all."""
    for name in RATINGS:
        field = f"{name}_verification"
        if getattr(page, field):
            label = page._meta.get_field(field).verbose_name
            yield label, getattr(page, f"get_{field}_display")()
