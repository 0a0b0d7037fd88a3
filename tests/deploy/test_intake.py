"""Before the forms nginx writes nothing down, and hands on a network alone."""

import re
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import translation

from memorial.accounts.throttle import network_of
from tests.contributions.visitor import Visitor
from tests.deploy.nginx import NGINX, SNIPPETS, nginx

needs_nginx = pytest.mark.skipif(NGINX is None, reason="no nginx here")
AGENT, SECRET = "Markierterbrowser", "Geheimerweg"
ADDRESS = "192.0.2.77"
FORMS = ("/en/tell-us/", "/fr/dites-nous/", "/zh-hans/tell-us/")
ELSEWHERE = "/en/people/"
CATALOGUES = settings.BASE_DIR / "memorial" / "locale"
CODES = ["en", *sorted(path.name for path in CATALOGUES.iterdir() if path.is_dir())]
PATTERN = re.compile(r'location ~ "(.+)" {')


def visit(site, below):
    """What is answered: usually, to too large a file, and where the archive breaks."""
    visitor = Visitor(site.url, User_Agent=AGENT, X_Come_From=ADDRESS, Referer=SECRET)
    large = [("photo.jpg", bytes(20_000))]
    answers = [
        visitor.get(f"{below}{SECRET}/"),
        visitor.post(f"{below}{SECRET}/", {}, large),
        visitor.get(f"{below}{SECRET}/breaks/"),
    ]
    return [answer.status for answer in answers]


def telling(folder, word):
    return {
        path.name
        for path in folder.rglob("*")
        if path.is_file() and word.encode() in path.read_bytes()
    }


@needs_nginx
@pytest.mark.parametrize("below", FORMS)
def test_nothing_is_written_down(tmp_path, below):
    with nginx(tmp_path) as site:
        assert visit(site, below) == [200, 413, 502]
    for word in (ADDRESS, AGENT, SECRET):
        assert telling(tmp_path, word) == set()


@needs_nginx
def test_what_went_wrong_is_said_in_each_language(tmp_path):
    with nginx(tmp_path) as site:
        visitor = Visitor(site.url)
        large = visitor.post(FORMS[1], {}, [("photo.jpg", bytes(20_000))])
        broken = visitor.get(f"{FORMS[1]}breaks/")
    assert (large.status, broken.status) == (413, 502)
    for answer in (large, broken):
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
        assert answer.headers["Cache-Control"] == "no-store"
    assert "Nothing was received." in large.text
    assert "Rien n’a été reçu." in large.text
    assert "nothing is kept twice" in broken.text
    assert "rien n’est conservé en double" in broken.text


@needs_nginx
def test_elsewhere_its_logs_tell_all(tmp_path):
    """The control."""
    with nginx(tmp_path) as site:
        assert visit(site, ELSEWHERE) == [200, 413, 502]
    assert telling(tmp_path, AGENT) == {"access.log"}
    for word in (ADDRESS, SECRET):
        assert telling(tmp_path, word) == {"access.log", "error.log"}
    assert "intended to send too large body" in (tmp_path / "error.log").read_text()


@needs_nginx
def test_the_archive_learns_the_network_and_no_more(tmp_path):
    with nginx(tmp_path) as site:
        visit(site, FORMS[0])
    for headers in site.seen:
        assert headers["X-Real-IP"] == "192.0.2.0"
        told = str(headers)
        assert not any(word in told for word in (AGENT, "Forwarded-For", "Referer"))


@needs_nginx
def test_it_is_the_same_network_as_without_nginx(tmp_path):
    addresses = [
        ADDRESS,
        "::ffff:192.0.2.77",
        "2001:db8:1:2:3:4:5:6",
        "2001:db8:1::6",
        "2001:db8::6",
        "2001::6",
        "::1",
    ]
    with nginx(tmp_path) as site:
        for address in addresses:
            Visitor(site.url, X_Come_From=address).get(FORMS[0])
    handed_on = [headers["X-Real-IP"] for headers in site.seen]
    assert [counted(each) for each in handed_on] == list(map(counted, addresses))
    assert not set(handed_on) & set(addresses)


def counted(address):
    return network_of(SimpleNamespace(META={settings.ADDRESS_OF_VISITOR: address}))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", ["doors", "check", "receipt", "leave"])
def test_every_form_is_one_of_these_addresses(code, name):
    pattern = PATTERN.search((SNIPPETS / "intake.conf").read_text())[1]
    with translation.override(code):
        assert re.match(pattern, reverse(f"contributions:{name}"))
    assert not re.match(pattern, f"/{code}/people/tell-us/")
