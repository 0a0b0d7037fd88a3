"""What can be filled in of a source from the page at its link."""

from http import HTTPStatus

from django.utils.translation import gettext as _

from memorial.dates.uncertain import NotEDTF, UncertainDate
from memorial.fetching.fetch import fetch
from memorial.fetching.metadata import metadata
from memorial.fetching.reasons import NotFetched
from memorial.people.models.links import ArchivedCopy, digest_of

SECONDS = 10
PAGES = ("text/html", "application/xhtml+xml")


class NotDescribed(Exception):
    """Says in a sentence why nothing can be filled in."""


def describe(url):
    """The fields of the form for sources by name, each a text; NotDescribed if none."""
    try:
        found = fetch(url, seconds=SECONDS)
    except NotFetched as error:
        raise NotDescribed(str(error.reason.label)) from error
    if found.status != HTTPStatus.OK:
        raise NotDescribed(
            _("The site answers %(status)d: the page cannot be read.")
            % {"status": found.status}
        )
    content_type = found.header("content-type")
    if not content_type.lower().startswith(PAGES):
        raise NotDescribed(_("This is no web page. Fill in the fields by hand."))
    said = metadata(found.body, content_type)
    return {
        "title": said.title,
        "publisher": said.publisher,
        "author": said.author,
        "published": day(said.published),
        "language": said.language,
        "archived_url": archived_copy_of(url),
    }


def day(text):
    """As the form takes it; nothing where no calendar has that day."""
    try:
        return UncertainDate.from_edtf(text).edtf if text else ""
    except NotEDTF:
        return ""


def archived_copy_of(url):
    copy = ArchivedCopy.objects.filter(link__digest=digest_of(url)).first()
    return copy.address if copy else ""
