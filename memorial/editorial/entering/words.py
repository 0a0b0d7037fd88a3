"""What the form's script says, in the language of the admin."""

from django.utils.translation import gettext as _


def words_of_the_script():
    return {
        "say-map": _("Choose the point on the map"),
        "say-close": _("Close"),
        "say-point": _("Point chosen: latitude %s, longitude %s."),
        "say-fill": _("Fill in from the link"),
        "say-filling": _("Reading the page …"),
        "say-filled": _("Filled in: %s."),
        "say-nothing": _("Nothing was empty that the page could fill in."),
        "say-failed": _("The page could not be read. Write the fields by hand."),
    }
