"""Each reason has its sentence, without anything of the file in it."""

import pytest

from memorial.media.cleaning.pictures import facts, limits_from_settings
from memorial.media.cleaning.reasons import Reason
from memorial.media.cleaning.refusals import RefusedImage


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_has_one_sentence(reason):
    told = facts(limits_from_settings()) | {"pages": 30}
    refused = RefusedImage(reason, **told)
    assert refused.messages == [refused.sentence]
    assert refused.sentence.count(".") == 1
    assert "%" not in refused.sentence


def test_the_kinds_of_files_are_named_as_people_know_them():
    refused = RefusedImage(Reason.WRONG_FORMAT, **facts(limits_from_settings()))
    assert refused.sentence.endswith("one of these kinds: JPEG, PNG, WEBP, HEIC.")
