"""Whom an editor asks for by name, or by number: the withheld and drafts as well."""

from django.db.models import Case, Exists, IntegerField, OuterRef, Q, Value, When

from memorial.languages.in_state import originals
from memorial.names.closeness import Grade, closeness, prepared
from memorial.people.choices.names import NameStatus
from memorial.people.matching.names import close_names
from memorial.people.models import OtherName, PersonPage, WithheldFact, Withholding

MOST = 200
LONGEST = 200
LONGEST_NUMBER = 18


def found(pages, question):
    """Those of the queryset whom the question may mean, the closest first."""
    question = question.strip()[:LONGEST]
    if is_number(question):
        return pages.filter(number=int(question)).annotate(nearness=Value(0))
    keys = keys_like(question)
    places = [When(translation_key=key, then=place) for place, key in enumerate(keys)]
    nearness = Case(*places, output_field=IntegerField()) if places else Value(0)
    return pages.filter(translation_key__in=keys).annotate(nearness=nearness)


def is_number(question):
    return question.isdecimal() and len(question) <= LONGEST_NUMBER


def keys_like(question):
    """Translation keys, the closest first; no more than ``MOST``."""
    told = [(name.closeness, name.key) for name in close_names(question, public=False)]
    told += withheld_like(question)
    told.sort(key=lambda pair: pair[0], reverse=True)
    return list(dict.fromkeys(key for _close, key in told))[:MOST]


def withheld_like(question):
    """The index of names has none that is withheld: these are compared one by one."""
    asked = prepared(question)
    names = [
        *withheld_people().exclude(name="").values_list("translation_key", "name"),
        *OtherName.objects.filter(page__in=withheld_people()).values_list(
            "page__translation_key", "text"
        ),
    ]
    told = [(closeness(asked, name), key) for key, name in names]
    return [pair for pair in told if pair[0].grade > Grade.NO]


def withheld_people():
    withheld = Withholding.objects.filter(
        translation_key=OuterRef("translation_key"), fact=WithheldFact.NAME
    )
    return originals(PersonPage).filter(
        Q(name_status=NameStatus.WITHHELD) | Exists(withheld)
    )
