"""What stops the start, and how; what a production that starts looks like."""

import pytest

from .starting import DEVELOPMENT, KEYS, PRODUCTION, manage, settings_under, started

WRONG_START = [
    ("MEMORIAL_HTTPS", "maybe", "must be yes or no; it is “maybe”."),
    ("MEMORIAL_LANGUAGES", "en,xx", "names “xx”, which is no language known here."),
    (
        "MEMORIAL_FORM_LANGUAGES",
        "en,fr,xx",
        "names “xx”, which is no language known here.",
    ),
    (
        "MEMORIAL_FIRST_LANGUAGE",
        "ar",
        "must be one of en, fr; it is “ar”.",
    ),
    (
        "MEMORIAL_EMAIL_URL",
        "smtp://",
        "must be an address such as smtp+tls://user:password@host:587"
        " or filemail:///folder.",
    ),
    (
        "MEMORIAL_VAR_DIR",
        "/dev/null/var",
        "must be a folder that can be written to; it is “/dev/null/var”.",
    ),
    (
        "MEMORIAL_TRANSLATOR",
        "babel",
        "must be one of none, libretranslate, deepl; it is “babel”.",
    ),
    (
        "MEMORIAL_SAVE_PAGE",
        "https://archive.example.net/save/",
        "must be an https:// address with {url} in it;"
        " it is “https://archive.example.net/save/”.",
    ),
    ("PORT", "0", "must be a whole number from 1 to 65535; it is “0”."),
]


@pytest.mark.parametrize(("name", "value", "says"), WRONG_START)
def test_a_wrong_value_stops_the_start_with_one_sentence(tmp_path, name, value, says):
    variables = {"var_dir": tmp_path} | DEVELOPMENT | {name: value}
    ended = manage("check", **variables)
    assert ended.stderr == f"Cannot start: {name} {says}\n"
    assert ended.stdout == ""
    assert ended.returncode == 1


def test_deepl_needs_its_key(tmp_path):
    variables = DEVELOPMENT | {"MEMORIAL_TRANSLATOR": "deepl"}
    ended = manage("check", var_dir=tmp_path, **variables)
    assert ended.stderr == (
        "Cannot start: MEMORIAL_TRANSLATOR_KEY must be set. "
        "See docs/operating/settings.md.\n"
    )


def test_the_forms_may_have_languages_that_the_archive_has_not(tmp_path):
    variables = DEVELOPMENT | {"MEMORIAL_FORM_LANGUAGES": "fr,ti,ar"}
    told = settings_under(
        "LANGUAGES",
        "WAGTAIL_CONTENT_LANGUAGES",
        "FORM_LANGUAGES",
        "LANGUAGE_CODE",
        var_dir=tmp_path,
        **variables,
    )
    kept_in = [["en", "English"], ["fr", "Français"]]
    assert told == {
        "LANGUAGES": [*kept_in, ["ti", "ትግርኛ"], ["ar", "العربيّة"]],
        "WAGTAIL_CONTENT_LANGUAGES": kept_in,
        "FORM_LANGUAGES": ["fr", "ti", "ar"],
        "LANGUAGE_CODE": "en",
    }


def test_a_good_start_says_so(tmp_path):
    ended = manage("check", var_dir=tmp_path, **DEVELOPMENT)
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize("name", ["MEMORIAL_SECRET_KEY", "MEMORIAL_LEDGER_KEY"])
@pytest.mark.parametrize("value", [None, ""])
def test_production_does_not_start_without_its_keys(tmp_path, name, value):
    variables = PRODUCTION | {name: value}
    variables = {key: kept for key, kept in variables.items() if kept is not None}
    ended = manage("check", var_dir=tmp_path, **variables)
    assert ended.stderr == (
        f"Cannot start: {name} must be set. See docs/operating/settings.md.\n"
    )
    assert ended.returncode == 1


def test_production_passes_the_check_for_deployment(tmp_path):
    ended = manage(
        "check", "--deploy", "--fail-level", "WARNING", var_dir=tmp_path, **PRODUCTION
    )
    assert (ended.returncode, ended.stderr) == (0, "")


def test_that_check_sees_what_is_weakened(tmp_path):
    ended = manage(
        "check",
        "--deploy",
        "--fail-level",
        "WARNING",
        var_dir=tmp_path,
        **PRODUCTION | {"MEMORIAL_HTTPS": "no"},
    )
    assert ended.returncode == 1
    assert "security.W008" in ended.stderr


def test_production_is_safe_without_being_told(tmp_path):
    expected = {
        "DEBUG": False,
        "ALLOWED_HOSTS": ["archive.example.org"],
        "BASE_URL": "https://archive.example.org",
        "CSRF_TRUSTED_ORIGINS": ["https://archive.example.org"],
        "SECURE_SSL_REDIRECT": True,
        "SECURE_HSTS_SECONDS": 31_536_000,
        "SECURE_HSTS_INCLUDE_SUBDOMAINS": True,
        "SECURE_HSTS_PRELOAD": True,
        "SECURE_PROXY_SSL_HEADER": None,
        "SECURE_REFERRER_POLICY": "same-origin",
        "SECURE_CONTENT_TYPE_NOSNIFF": True,
        "SECURE_CROSS_ORIGIN_OPENER_POLICY": "same-origin",
        "SESSION_COOKIE_SECURE": True,
        "SESSION_COOKIE_HTTPONLY": True,
        "CSRF_COOKIE_SECURE": True,
        "SESSION_COOKIE_NAME": "__Host-sessionid",
        "CSRF_COOKIE_NAME": "__Host-csrftoken",
        "SECOND_FACTOR": True,
        "ADDRESS_OF_VISITOR": "REMOTE_ADDR",
        "WAGTAIL_ENABLE_UPDATE_CHECK": False,
        "WAGTAIL_ENABLE_WHATS_NEW_BANNER": False,
        "WAGTAIL_GRAVATAR_PROVIDER_URL": None,
        "X_FRAME_OPTIONS": "DENY",
    }
    assert settings_under(*expected, var_dir=tmp_path, **PRODUCTION) == expected


def test_a_proxy_is_trusted_only_when_told(tmp_path):
    told = settings_under(
        "SECURE_PROXY_SSL_HEADER",
        "ADDRESS_OF_VISITOR",
        var_dir=tmp_path,
        **PRODUCTION | {"MEMORIAL_BEHIND_PROXY": "yes"},
    )
    assert told == {
        "SECURE_PROXY_SSL_HEADER": ["HTTP_X_FORWARDED_PROTO", "https"],
        "ADDRESS_OF_VISITOR": "HTTP_X_REAL_IP",
    }


def test_development_needs_nothing_and_knows_no_production_key(tmp_path):
    told = settings_under(
        "DEBUG",
        "SECRET_KEY",
        "BASE_URL",
        "SECOND_FACTOR",
        var_dir=tmp_path,
        **DEVELOPMENT,
        PORT="8001",
    )
    assert told["DEBUG"] is True
    assert told["SECOND_FACTOR"] is False
    assert told["BASE_URL"] == "http://127.0.0.1:8001"
    assert told["SECRET_KEY"] != KEYS["MEMORIAL_SECRET_KEY"]


def test_what_stands_from_the_start_is_looked_through_for_garbage_once(tmp_path):
    said = "import gc, memorial.wsgi; print(gc.get_freeze_count())"
    ended = started("-c", said, var_dir=tmp_path, **PRODUCTION)
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout) > 100_000
