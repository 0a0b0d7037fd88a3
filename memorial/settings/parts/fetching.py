"""The way out to other sites, which is closed unless someone opens it."""

from .environment import switch, text, wrong
from .security import BASE_URL

FETCHING = switch("MEMORIAL_FETCHING", False)
# Who asks, and where one can write to.
FETCHING_CONTACT = text("MEMORIAL_FETCHING_CONTACT", BASE_URL)
if not (FETCHING_CONTACT.isascii() and FETCHING_CONTACT.isprintable()):
    raise wrong(
        "MEMORIAL_FETCHING_CONTACT", "an address in plain letters", FETCHING_CONTACT
    )
FETCHING_AGENT = f"Mozilla/5.0 (compatible; MemorialArchive; +{FETCHING_CONTACT})"

# A web archive that keeps a page when it is asked to; `{url}` is the page's address.
SAVE_PAGE = text("MEMORIAL_SAVE_PAGE", "")
if SAVE_PAGE and not (SAVE_PAGE.startswith("https://") and "{url}" in SAVE_PAGE):
    raise wrong("MEMORIAL_SAVE_PAGE", "an https:// address with {url} in it", SAVE_PAGE)
