"""A portrait to which the family has not agreed, or no longer, is found."""

from memorial.people.models import Consent
from tests.editorial.quality.finding import found
from tests.editorial.quality.portraits import with_portrait
from tests.factories.people import person


def answered(page, *answers):
    for given in answers:
        Consent.objects.create(
            translation_key=page.translation_key, purpose="portrait", given=given
        )


def test_it_finds_portraits_without_consent(trees):
    above = trees.timeline["en"]
    with_portrait(above, "nobody asked")
    answered(with_portrait(above, "no longer"), True, False)
    answered(with_portrait(above, "by now"), False, True)
    person(above, name="no portrait")
    assert found("portrait_without_consent") == {"nobody asked": "", "no longer": ""}
