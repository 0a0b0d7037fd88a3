"""A machine is asked through the archive's one way out, and nothing else is."""

import json
from types import SimpleNamespace

import pytest

from memorial.editorial.translating import asking
from memorial.fetching.reasons import NotFetched, Reason
from memorial.languages.machine.answers import NotTranslated


@pytest.fixture
def fetching(monkeypatch):
    """In place of the archive's way out; ``got`` is what comes back."""
    seen = SimpleNamespace(asked=[])

    def fetch(url, **options):
        seen.asked.append((url, options))
        if seen.got is None:
            raise NotFetched(Reason.BROKEN)
        return seen.got

    monkeypatch.setattr(asking, "fetch", fetch)
    return seen


def answer(body, *, status=200, whole=True):
    return SimpleNamespace(status=status, whole=whole, body=body)


def test_json_goes_out_and_comes_back(fetching):
    fetching.got = answer(b'{"translatedText": ["Une vie."]}')
    found = asking.post_json("https://x.org/translate", {"q": ["A life."]}, {"A": "b"})
    url, options = fetching.asked[0]
    assert found == {"translatedText": ["Une vie."]}
    assert (url, json.loads(options["send"])) == (
        "https://x.org/translate",
        {"q": ["A life."]},
    )
    assert options["headers"]["A"] == "b"
    assert options["headers"]["Content-Type"] == "application/json"


@pytest.mark.parametrize(
    "got",
    [
        None,
        answer(b"{}", status=500),
        answer(b"{}", whole=False),
        answer(b"<html>"),
        answer(b"[]"),
        answer(b"\xff"),
    ],
)
def test_what_is_no_answer_is_said_to_be_none(fetching, got):
    fetching.got = got
    with pytest.raises(NotTranslated):
        asking.post_json("https://x.org/translate", {}, {})
