"""Addresses on the web as they were before anyone followed or shared them."""

import re
from datetime import date
from urllib.parse import parse_qsl, quote, urlsplit, urlunsplit

TRACKING = re.compile(
    r"(utm_|ns_|guc|_ga|at_|mc_|pk_|xtor|fb_|igsh|wt_).*|fbclid|gclid|srsltid|ito|cmp|ref"
    r"|ref_src|ref_url|referer|referrer|redirected|from_direct|social_sharing|_r|_t"
    r"|feature|usqp|guccounter",
    re.I,
)
OF_HOSTS = {
    "twitter.com": ("s", "t"),
    "x.com": ("s", "t"),
    "leparisien.fr": ("ts",),
    "lavoixdunord.fr": ("uid", "q_ressource_uri", "widget", "success"),
    "youtu.be": ("si",),
}
ARCHIVED = re.compile(
    r"https?://web\.archive\.org/web/(\d{8})\d*(?:\w\w_)?/(https?:/.*)"
)
SAFE = "/%:@!$&'()*+,;=~-._"


def clean_link(url):
    """The address without what only counts readers; spaces are encoded."""
    try:
        parts, host = urlsplit(url), urlsplit(url).hostname or ""
    except ValueError:
        return url
    if wrapped := unwrapped(parts):
        return clean_link(wrapped)
    query = [
        pair
        for pair in parts.query.split("&")
        if pair and not is_tracking(pair.partition("=")[0], host)
    ]
    fragment = (
        "" if is_tracking(parts.fragment.partition("=")[0], "") else parts.fragment
    )
    if len(query) == len(parts.query.split("&")) and fragment == parts.fragment:
        return url.replace(" ", "%20")
    path = quote(parts.path, safe=SAFE)
    return urlunsplit((parts.scheme, parts.netloc, path, "&".join(query), fragment))


def is_tracking(name, host):
    own = OF_HOSTS.get(host.removeprefix("www.").removeprefix("m."), ())
    return name in own or bool(TRACKING.fullmatch(name))


def unwrapped(parts):
    """What a search engine's link leads to, or None."""
    if not re.fullmatch(r"(www\.)?google\.[a-z.]+", parts.hostname or ""):
        return None
    query = dict(parse_qsl(parts.query))
    target = query.get("url") or query.get("q") or ""
    return target if parts.path == "/url" and target.startswith("http") else None


def archived_copy(url):
    """The original address and the day of the copy; None if this is no copy."""
    match = ARCHIVED.fullmatch(url)
    if not match:
        return None
    day, original = match.groups()
    try:
        taken = date(int(day[:4]), int(day[4:6]), int(day[6:]))
    except ValueError:
        taken = None
    return re.sub(r"^(https?:/)(?!/)", r"\1/", original), taken


def known_by(url):
    """What tells a document, however its link was shared; empty for a mere site."""
    copy = archived_copy(url)
    try:
        parts = urlsplit(clean_link(copy[0] if copy else url).strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{path}{query}" if host and (path or query) else ""
