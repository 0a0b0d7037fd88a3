"""Where someone came from, in words."""

from django.utils.translation import gettext as _


def origin_words(origin):
    """“Sudan”, “Iraq (Kurdish)”, “Kuwait (Bidoon, stateless)”."""
    country = str(origin.country.name) if origin.country else ""
    more = [origin.get_people_display()] if origin.people else []
    if origin.stateless:
        more.append(_("stateless"))
    if country and more:
        return f"{country} ({', '.join(str(word) for word in more)})"
    return country or ", ".join(str(word) for word in more)
