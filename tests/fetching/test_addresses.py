"""Addresses are read strictly, and in one form."""

import pytest

from memorial.fetching.addresses import read
from memorial.fetching.reasons import NotFetched, Reason


@pytest.mark.parametrize(
    ("url", "as_read"),
    [
        ("http://News.Example.ORG", "http://news.example.org/"),
        ("https://news.example.org:443/a?b=c#d", "https://news.example.org/a?b=c"),
        ("http://news.example.org:443/", "http://news.example.org:443/"),
        ("http://news.example.org./", "http://news.example.org/"),
        ("http://bücher.example.org/é", "http://xn--bcher-kva.example.org/%C3%A9"),
        ("http://موقع.example.org/", "http://xn--4gbrim.example.org/"),
        ("http://news.example.org/%C3%A9%2F?q=%26", None),
        ("http://8.8.8.8/", "http://8.8.8.8/"),
        ("http://[2606:4700:0::1]/", "http://[2606:4700::1]/"),
        ("http://my_site.example.org/", "http://my_site.example.org/"),
    ],
)
def test_it_is_read_in_one_form(url, as_read):
    assert read(url).url == (as_read or url)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", Reason.SCHEME),
        ("news.example.org", Reason.SCHEME),
        ("javascript:alert(1)", Reason.SCHEME),
        ("http://", Reason.ADDRESS),
        ("http://-a.example.org/", Reason.ADDRESS),
        (f"http://{'a' * 64}.example.org/", Reason.ADDRESS),
        (f"http://{'a.' * 130}org/", Reason.ADDRESS),
        ("http://news.example.org/" + "a" * 4000, Reason.ADDRESS),
        ("http://news.example.org/a b", Reason.ADDRESS),
        ("http://news.example.org/\r\nHost: inner", Reason.ADDRESS),
        ("http://[::1", Reason.ADDRESS),
        ("http://news.example.org:port/", Reason.ADDRESS),
        ("http://a:b@news.example.org/", Reason.CREDENTIALS),
        ("http://news.example.org:8080/", Reason.PORT),
        ("http://\ud800.example.org/", Reason.ADDRESS),
    ],
)
def test_what_is_unclear_is_refused(url, reason):
    with pytest.raises(NotFetched) as caught:
        read(url)
    assert caught.value.reason == reason
