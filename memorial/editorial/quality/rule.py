"""What a rule of quality is, and the list of all of them.

Each file of ``rules/`` registers one. A rule looks at what is public: drafts are not
finished, and who was withdrawn is left in peace.
"""

from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from pkgutil import iter_modules

from django.db.models import QuerySet

from memorial.languages.in_state import originals
from memorial.people.models import IncidentPage, PersonPage

RULES = {}
ALONE = ContextVar("the one entry that is asked about", default=None)


class Rule:
    """``why`` says why it matters, ``remedy`` what to do; both for editors."""

    title = why = remedy = ""
    # What readers are asked, for the page “Can you help?”; empty where nothing is.
    question = None

    def keys(self):
        """Translation keys of the entries found: a queryset of them, or a list."""
        raise NotImplementedError

    def details(self, keys):
        """By translation key, what was found there in words; for few entries."""
        return {}

    def count(self):
        found = self.keys()
        return found.count() if isinstance(found, QuerySet) else len(found)


def register(rule):
    """As a decorator of a class; the code of a rule is the name of its file."""
    code = rule.__module__.rpartition(".")[-1]
    rule.code = code
    RULES[code] = rule()
    return rule


def all_rules():
    """By code, in the order of their files' names."""
    package = import_module(f"{__package__}.rules")
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
    return RULES


@contextmanager
def alone(key):
    """Within this, rules look at one entry, so that its form need not wait for all."""
    token = ALONE.set(key)
    try:
        yield
    finally:
        ALONE.reset(token)


def live_people():
    return looked_at(PersonPage)


def live_incidents():
    return looked_at(IncidentPage)


def looked_at(model):
    pages, key = originals(model).public(), ALONE.get()
    return pages.filter(translation_key=key) if key else pages


def keys_of(pages):
    return pages.order_by().values_list("translation_key", flat=True)
