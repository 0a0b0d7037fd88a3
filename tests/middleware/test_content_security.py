"""Public pages load our own files alone; only the admin may do what Wagtail needs."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from memorial.middleware.content_security import (
    ADMIN_POLICY,
    PERMISSIONS,
    PUBLIC_POLICY,
)

pytestmark = pytest.mark.django_db


def directives(policy):
    return dict(part.split(" ", 1) for part in policy.split("; "))


def digests(html):
    """As a browser works them out, of each style within a page."""
    return [
        "sha256-" + b64encode(sha256(style.encode()).digest()).decode()
        for style in re.findall(r"<style[^>]*>(.*?)</style>", html, re.DOTALL)
    ]


def without_style(policy):
    return re.sub(r" 'sha256-[^']+'", "", policy)


@pytest.mark.parametrize("url", ["/en/", "/fr/", "/en/search/", "/en/nowhere/"])
def test_a_page_may_use_the_one_style_within_it(client, url):
    response = client.get(url)
    (style,) = digests(response.content.decode())
    allowed = directives(response["Content-Security-Policy"])
    assert allowed.pop("style-src") == f"'self' '{style}'"
    rest = directives(PUBLIC_POLICY)
    assert rest.pop("style-src") == "'self'"
    assert allowed == rest


def test_a_style_that_somebody_slipped_in_is_not_allowed(client):
    response = client.get("/en/")
    html = response.content.decode().replace("<main", "<style>*{}</style><main")
    ours, other = digests(html)
    assert ours in response["Content-Security-Policy"]
    assert other not in response["Content-Security-Policy"]


@pytest.mark.parametrize("url", ["/", "/en/", "/fr/", "/robots.txt", "/en/nowhere/"])
def test_a_public_answer_is_strict(client, url):
    response = client.get(url)
    assert without_style(response["Content-Security-Policy"]) == PUBLIC_POLICY
    assert response["Permissions-Policy"] == PERMISSIONS
    assert response["X-Frame-Options"] == "DENY"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "same-origin"


def test_the_admin_may_frame_itself(client, moderator):
    response = client.get("/admin/")
    assert response.status_code == 200
    assert response["Content-Security-Policy"] == ADMIN_POLICY
    assert response["X-Frame-Options"] == "SAMEORIGIN"


def test_an_address_that_only_looks_like_the_admin_is_strict(client):
    for url in ("/administration/", "/en/admin/", "/admin"):
        response = client.get(url)
        assert without_style(response["Content-Security-Policy"]) == PUBLIC_POLICY


def test_the_public_policy_names_this_site_and_nobody_else():
    allowed = set(directives(PUBLIC_POLICY).values())
    assert allowed == {"'none'", "'self'"}
    assert directives(PUBLIC_POLICY)["default-src"] == "'none'"


def test_the_admin_loads_from_no_other_host_either():
    words = {
        word for value in directives(ADMIN_POLICY).values() for word in value.split()
    }
    assert words == {"'self'", "'unsafe-inline'", "'none'", "data:", "blob:"}


def test_a_public_page_asks_for_nothing_that_its_policy_refuses(client):
    page = client.get("/en/").content.decode()
    for refused in (" style=", "<script>", " onclick=", "javascript:"):
        assert refused not in page
