"""What leads through the site, on whichever page."""

from ...further import FurtherWay
from ...navigation import Way

WAYS = [FurtherWay("Names to read aloud", "For vigils, on screen or on paper.", "#")]
VERSIONS = [
    {"code": "en", "name": "English", "is_current": True, "same": True},
    {"code": "fr", "name": "Français", "url": "/fr/", "same": True},
    {"code": "ar", "name": "العربية", "direction": "rtl", "url": "/ar/"},
]

STATES = {
    "further": {"": {"further": WAYS}},
    "language_switch": {"": {"versions": VERSIONS}},
    "more": {"": {"above": Way("Timeline", "/en/people/"), "number": 7}},
}
