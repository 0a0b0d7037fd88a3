"""A volunteer comes in for the first time, and again: by telephone, and by passkey."""

import pytest

from tests.browser.volunteers import PASSWORD, shown

pytestmark = pytest.mark.browser
NARROW = {"width": 320, "height": 640}
AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def write_password(page, username):
    page.goto("/admin/")
    page.fill("[name=username]", username)
    page.fill("[name=password]", PASSWORD)
    page.get_by_role("button", name="Log in").click()


def log_out(page):
    page.goto("/admin/logout/")
    page.get_by_role("button", name="Log out").click()


def fits(page):
    return page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


def test_by_telephone_on_a_narrow_screen(browser, door):
    context = browser.new_context(base_url=door, viewport=NARROW)
    page = context.new_page()
    write_password(page, "with-telephone")
    assert fits(page)
    page.goto("/admin/pages/")
    page.get_by_role("link", name="Use an app on my telephone").click()
    assert fits(page)
    secret = page.locator("#key").inner_text()
    page.fill("[name=code]", shown(secret))
    page.get_by_role("button", name="Set up").click()
    page.locator(".codes li").first.wait_for()
    codes = page.locator(".codes li").all_inner_texts()
    assert len(codes) == 10
    assert fits(page)
    page.get_by_role("link", name="I have kept them").click()
    assert page.url == f"{door}/admin/"
    log_out(page)
    write_password(page, "with-telephone")
    page.fill("[name=code]", shown(secret))
    page.get_by_role("button", name="Go on").click()
    assert page.url == f"{door}/admin/"
    log_out(page)
    write_password(page, "with-telephone")
    page.fill("[name=code]", codes[0])
    page.get_by_role("button", name="Go on").click()
    assert page.url == f"{door}/admin/"
    context.close()


def test_by_passkey(browser, door):
    context = browser.new_context(base_url=door)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
    write_password(page, "with-passkey")
    page.get_by_role("link", name="Use a passkey").click()
    page.get_by_role("button", name="Add a passkey").click()
    page.get_by_role("link", name="I have kept them").click()
    assert page.url == f"{door}/admin/"
    log_out(page)
    write_password(page, "with-passkey")
    page.get_by_role("button", name="Use a passkey").click()
    page.wait_for_url(f"{door}/admin/")
    context.close()


def test_without_script_a_telephone_is_set_up(browser, door):
    context = browser.new_context(base_url=door, java_script_enabled=False)
    page = context.new_page()
    write_password(page, "tired-volunteer")
    page.get_by_role("link", name="Use an app on my telephone").click()
    assert page.locator("#key").inner_text()
    assert page.locator("img.qr").bounding_box()["width"] > 100
    page.goto("/admin/account/second-factor/passkey/")
    assert "A passkey needs JavaScript" in page.locator("main").inner_text()
    context.close()
