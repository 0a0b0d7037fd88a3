"""Names of stored files say nothing and cannot be guessed."""

import re

from memorial.media.stored_names import random_name, random_name_like


def test_a_name_has_128_bits():
    assert re.fullmatch(r"[0-9a-f]{32}\.pdf", random_name(".pdf"))


def test_no_two_names_are_the_same():
    assert len({random_name() for _ in range(10_000)}) == 10_000


def test_only_the_ending_of_a_name_is_kept():
    assert re.fullmatch(r"[0-9a-f]{32}\.jpg", random_name_like("a/person.x.JPG"))
