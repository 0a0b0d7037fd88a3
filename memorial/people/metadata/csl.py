"""A citation for reference managers: CSL-JSON, https://citeproc-js.readthedocs.io."""

MEDIA_TYPE = "application/vnd.citationstyles.csl+json"


def csl_item(about, *, archive, language):
    """One item of a CSL-JSON list; ``archive`` is what the site calls itself."""
    item = {
        "id": f"memorial-{about.number}",
        "type": "webpage",
        "title": about.called,
        "container-title": archive,
        "number": str(about.number),
        "version": str(about.version.number),
        "URL": about.address,
        "language": language,
    }
    if on := about.version.on:
        item["issued"] = {"date-parts": [[on.year, on.month, on.day]]}
    return item
