"""Who may keep an answer: public pages for a minute, everything else nobody."""

SECONDS = 60
NEVER = "no-store, private"
MAY_VARY_ON = {"accept-encoding"}


def publicly_cacheable(response, seconds=SECONDS):
    """Mark a response as one that says the same to everybody, for so many seconds."""
    response.publicly_cacheable = f"public, max-age={min(seconds, SECONDS)}"
    return response


class CachingMiddleware:
    """``no-store`` unless a view said that its answer is the same for everybody.

    A public answer that sets a cookie, or that varies on more than the encoding, is
    a mistake: it is not kept.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        kept = may_be_kept(response)
        response["Cache-Control"] = response.publicly_cacheable if kept else NEVER
        return response


def may_be_kept(response):
    return (
        getattr(response, "publicly_cacheable", False)
        and not response.cookies
        and varies_on(response) <= MAY_VARY_ON
    )


def varies_on(response):
    names = response.get("Vary", "").lower().split(",")
    return {name.strip() for name in names if name.strip()}
