"""Who may keep an answer: public pages for a minute, everything else nobody."""

PUBLIC = "public, max-age=60"
NEVER = "no-store, private"
MAY_VARY_ON = {"accept-encoding"}


def publicly_cacheable(response):
    """Mark a response as one that says the same to everybody."""
    response.publicly_cacheable = True
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
        response["Cache-Control"] = PUBLIC if may_be_kept(response) else NEVER
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
