"""A file from outside becomes one or more pictures of our own making."""

from memorial.media.cleaning.pictures import clean_file

from ..models import Attachment


def sheets_of(file):
    """The kind of the file and its clean sheets; raises ValidationError."""
    return Attachment.Kind.PICTURE, [clean_file(file)]
