"""One address is fetched within its limits, and every failure has its reason."""

import gzip
import time

import pytest

from memorial.fetching.fetch import Hop, fetch
from memorial.fetching.reasons import NotFetched, Reason

from .pretend_web import NUMBER

URL = "http://news.example.org/story"


def reason(url=URL, **limits):
    with pytest.raises(NotFetched) as caught:
        fetch(url, **limits)
    return caught.value.reason


def test_a_page_comes_back_with_what_its_site_said(web):
    web.page(URL, "<p>été</p>", X_Invented="yes")
    found = fetch(URL)
    assert (found.url, found.status, found.body.decode()) == (URL, 200, "<p>été</p>")
    assert found.header("x-invented") == "yes"
    assert (found.whole, found.hops) == (True, ())


def test_where_it_is_switched_off_nobody_is_asked(web, settings):
    settings.FETCHING = False
    web.page(URL)
    assert reason() == Reason.OFF
    assert web.asked == web.connected == []


def test_it_is_off_unless_someone_opens_it():
    assert reason() == Reason.OFF


def test_who_asks_is_said_and_where_to_write(web, settings):
    settings.FETCHING_AGENT = "Memorial (+https://archive.example.org)"
    web.page(URL)
    fetch(URL)
    ((_key, headers),) = web.asked
    assert headers["User-Agent"] == "Memorial (+https://archive.example.org)"
    assert sorted(headers) == ["Accept-Encoding", "Host", "User-Agent"]


def test_redirects_are_followed_and_told(web):
    web.moved(URL, "/new")
    web.moved("http://news.example.org/new", "http://other.example.org/Ã©", 302)
    web.page("http://other.example.org/%C3%A9", "here")
    found = fetch(URL)
    assert found.url == "http://other.example.org/%C3%A9"
    assert found.hops == (Hop(URL, 301), Hop("http://news.example.org/new", 302))


def test_a_circle_is_left(web):
    web.moved(URL, "/b")
    web.moved("http://news.example.org/b", "/story")
    assert reason() == Reason.REDIRECTS
    assert len(web.asked) == 2


def test_thirty_redirects_are_too_many(web):
    for step in range(30):
        web.moved(f"http://news.example.org/{step}", f"/{step + 1}")
    assert reason("http://news.example.org/0") == Reason.REDIRECTS
    assert len(web.asked) == 9


@pytest.mark.parametrize("place", ["gopher://a.example.org/", "file:///etc/hosts"])
def test_a_redirect_to_another_kind_of_address_is_not_followed(web, place):
    web.moved(URL, place)
    assert reason() == Reason.SCHEME


def test_a_long_body_is_cut_at_the_limit(web):
    web.page(URL, "x" * 3000)
    found = fetch(URL, most_bytes=1000)
    assert (found.body, found.whole) == (b"x" * 1000, False)


def test_a_body_of_ten_gigabytes_is_cut_too(web):
    sent = []

    def endless(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", str(10 * 1024**3))
        handler.end_headers()
        while True:
            handler.wfile.write(b"x" * 65536)
            sent.append(65536)

    web.page(URL, endless)
    assert len(fetch(URL, most_bytes=200_000).body) == 200_000
    assert sum(sent) < 20_000_000


@pytest.mark.parametrize("encoding", ["gzip", "gzip, gzip"])
def test_what_is_small_only_while_packed_is_cut(web, encoding):
    packed = gzip.compress(b"0" * 100_000_000)
    packed = gzip.compress(packed) if "," in encoding else packed
    web.page(URL, packed, Content_Encoding=encoding)
    found = fetch(URL, most_bytes=50_000)
    assert (len(found.body), found.whole) == (50_000, False)


def drip(handler):
    handler.send_response(200)
    handler.end_headers()
    for _second in range(100):
        handler.wfile.write(b"x")
        time.sleep(0.1)


def drip_headers(handler):
    for _second in range(100):
        handler.wfile.write(b"H")
        time.sleep(0.1)


def silent(handler):
    time.sleep(10)


@pytest.mark.parametrize("slow", [drip, drip_headers, silent])
def test_slowness_is_ended_by_the_limit_for_all(web, slow):
    web.page(URL, slow)
    begun = time.monotonic()
    assert reason(seconds=0.5) == Reason.SLOW
    assert time.monotonic() - begun < 5


def test_a_name_server_that_does_not_answer_is_ended_too(web):
    web.names["news.example.org"] = lambda: time.sleep(10) or [NUMBER]
    begun = time.monotonic()
    assert reason(seconds=0.3) == Reason.SLOW
    assert time.monotonic() - begun < 5


def test_a_name_that_nobody_has(web):
    assert reason("http://nowhere.example.org/") == Reason.NAME


def broken(handler):
    handler.wfile.write(b"\x00\xff" * 10 + b"\r\n\r\n")


def broken_off(handler):
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"x")


def badly_packed(handler):
    handler.answer(200, b"no gzip", {"Content_Encoding": "gzip"})


@pytest.mark.parametrize("answer", [broken, broken_off, badly_packed])
def test_an_answer_that_is_none(web, answer):
    web.page(URL, answer)
    assert reason() == Reason.BROKEN


def test_something_can_be_sent_once(web):
    got = []
    web.page(
        URL, lambda handler: got.append(handler.sent) or handler.answer(200, "", {})
    )
    fetch(URL, send=b"{}", headers={"Content-Type": "application/json"})
    assert got == [b"{}"]


def test_what_is_sent_follows_no_redirect(web):
    web.moved(URL, "http://other.example.org/", 307)
    web.page("http://other.example.org/")
    assert fetch(URL, send=b"{}").status == 307
    assert len(web.asked) == 1


def test_a_key_goes_to_the_first_address_alone(web):
    web.moved(URL, "http://other.example.org/", 302)
    web.page("http://other.example.org/")
    fetch(URL, headers={"Authorization": "invented"})
    told = [headers.get("Authorization") for _key, headers in web.asked]
    assert told == ["invented", None]


@pytest.mark.parametrize("place", ["http://[::1", "http://[x]/", "//[", "\x7f"])
def test_a_redirect_that_cannot_be_read_is_refused(web, place):
    web.moved(URL, place)
    assert reason() == Reason.ADDRESS


def test_proxies_of_the_environment_are_not_asked(web, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    web.page(URL, "straight")
    assert fetch(URL).body == b"straight"
