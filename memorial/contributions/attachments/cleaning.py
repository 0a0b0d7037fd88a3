"""A file from outside becomes one or more pictures of our own making."""

from memorial.media.cleaning.pages import clean_pages
from memorial.media.cleaning.pictures import clean_file
from memorial.media.pdf import START

from ..models import Attachment


def sheets_of(file):
    """The kind of the file and its clean sheets; raises ValidationError."""
    file.seek(0)
    if file.read(len(START)) == START:
        return Attachment.Kind.PDF, clean_pages(file)
    return Attachment.Kind.PICTURE, [clean_file(file)]
