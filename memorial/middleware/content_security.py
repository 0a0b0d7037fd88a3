"""What a page may load: our own on public pages, Wagtail's needs in the admin."""

STYLE = "style-src 'self'"
PUBLIC_POLICY = "; ".join(
    [
        "default-src 'none'",
        STYLE,
        "script-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
)
# Wagtail's editor uses inline scripts and styles, and frames its previews.
ADMIN_POLICY = "; ".join(
    [
        "default-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "script-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "object-src 'none'",
        "form-action 'self'",
        "base-uri 'self'",
        "frame-ancestors 'self'",
    ]
)
PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


def public_policy(style=""):
    """``style`` is the digest of the one style that a page may carry within itself."""
    allowed = f"{STYLE} '{style}'" if style else STYLE
    return PUBLIC_POLICY.replace(STYLE, allowed)


class ContentSecurityMiddleware:
    """A page whose template carries the style says so on its request."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        admin = request.path_info.startswith("/admin/")
        style = getattr(request, "style_within", "")
        response.setdefault(
            "Content-Security-Policy", ADMIN_POLICY if admin else public_policy(style)
        )
        if admin:
            # Django's own middleware said DENY; the admin frames its previews.
            response["X-Frame-Options"] = "SAMEORIGIN"
        response.setdefault("Permissions-Policy", PERMISSIONS)
        return response
