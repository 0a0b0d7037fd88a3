"""The words that a reader of a page sees, without what stands around them."""

from bs4 import BeautifulSoup
from bs4.exceptions import ParserRejectedMarkup

UNSEEN = ["script", "style", "noscript", "template", "nav", "header", "footer", "aside"]
MOST_BYTES = 500_000


def visible_text(body, content_type=""):
    """One line; nothing of what is no page."""
    if "html" not in content_type.lower():
        return ""
    try:
        soup = BeautifulSoup(body[:MOST_BYTES], "html.parser")
        for tag in soup.find_all(UNSEEN):
            tag.decompose()
        return " ".join(soup.get_text(" ").split())
    except (ParserRejectedMarkup, RecursionError):
        return ""
