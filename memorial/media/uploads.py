"""What becomes of the raw upload once it was read."""


def put_in_place_of(upload, clean):
    """Overwrites ``upload`` with ``clean``, in memory or in its temporary file.

    Wagtail's multiple upload stores the upload itself when another field is wrong.
    """
    upload.seek(0)
    upload.truncate()
    for chunk in clean.chunks():
        upload.write(chunk)
    upload.flush()
    for file in (upload, clean):
        file.seek(0)
    upload.size = clean.size
    upload.name = clean.name
