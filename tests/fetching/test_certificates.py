"""A certificate has to be valid, of someone trusted, and of the site's own name."""

import pytest

from memorial.fetching import connecting
from memorial.fetching.fetch import fetch
from memorial.fetching.reasons import NotFetched, Reason

from .certificates import Authority

HOST = "news.example.org"
URL = f"https://{HOST}/"


@pytest.fixture
def authority(monkeypatch):
    invented = Authority()
    monkeypatch.setattr(connecting, "trusted", invented.trusted)
    return invented


def serve(web, context):
    """From here on the server speaks TLS, and notes which name it was asked for."""
    asked = []
    context.sni_callback = lambda _socket, name, _context: asked.append(name)
    web.server.socket = context.wrap_socket(
        web.server.socket, server_side=True, do_handshake_on_connect=False
    )
    web.page(URL, "safe")
    return asked


def test_the_site_is_asked_by_its_name(web, authority, tmp_path):
    asked = serve(web, authority.serving(tmp_path, HOST))
    assert fetch(URL).body == b"safe"
    assert asked == [HOST]
    assert web.connected[0][1] == 443


@pytest.mark.parametrize(
    ("host", "days"), [("other.example.org", 1), (HOST, -1), ("*.org", 1)]
)
def test_another_name_or_one_that_is_over_is_refused(
    web, authority, tmp_path, host, days
):
    serve(web, authority.serving(tmp_path, host, days=days))
    with pytest.raises(NotFetched) as caught:
        fetch(URL)
    assert (caught.value.reason, web.asked) == (Reason.CERTIFICATE, [])


def test_nobody_else_is_trusted(web, tmp_path):
    serve(web, Authority().serving(tmp_path, HOST))
    with pytest.raises(NotFetched) as caught:
        fetch(URL)
    assert (caught.value.reason, web.asked) == (Reason.CERTIFICATE, [])
