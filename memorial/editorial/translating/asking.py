"""How a machine is asked: through the archive's one guarded way out."""

import json

from memorial.fetching.fetch import NotFetched, fetch
from memorial.languages.machine.answers import NotTranslated

SECONDS = 30
OK = 200


def post_json(url, payload, headers):
    """What the JSON answer says, a dict; NotTranslated if none came."""
    kind = {"Content-Type": "application/json", "Accept": "application/json"}
    body = json.dumps(payload).encode()
    try:
        got = fetch(url, seconds=SECONDS, send=body, headers={**kind, **headers})
    except NotFetched:
        raise NotTranslated from None
    if got.status != OK or not got.whole:
        raise NotTranslated
    return read(got.body)


def read(body):
    try:
        told = json.loads(body)
    except ValueError:
        raise NotTranslated from None
    if not isinstance(told, dict):
        raise NotTranslated
    return told
