"""Who may keep an answer: public pages for a minute, everything else nobody."""

PUBLIC = "public, max-age=60"
NEVER = "no-store, private"


def publicly_cacheable(response):
    """Mark a response as one that says the same to everybody."""
    response.publicly_cacheable = True
    return response


class CachingMiddleware:
    """``no-store`` unless a view said that its answer is the same for everybody.

    A public answer that set a cookie or varies on one is a mistake: it is not kept.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response["Cache-Control"] = PUBLIC if self.may_be_kept(response) else NEVER
        return response

    def may_be_kept(self, response):
        return (
            getattr(response, "publicly_cacheable", False)
            and not response.cookies
            and "cookie" not in response.get("Vary", "").lower()
        )
