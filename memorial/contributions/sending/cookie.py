"""The one cookie that the forms need: the secret that opens the draft."""

from django.conf import settings

from ..drafts.draft import begun, opened


def current(request, way):
    """The Writing of this browser for this way, or None."""
    writing = any_writing(request)
    return writing if writing and is_of(writing, way) else None


def former(request, way):
    """The Writing for another way that stands in this browser, if it says anything."""
    writing = any_writing(request)
    if writing and not is_of(writing, way) and writing.says_something:
        return writing
    return None


def is_unasked(request, way, writing):
    """Whether something would be erased without a word."""
    return not (writing or "anew" in request.POST) and bool(former(request, way))


def is_of(writing, way):
    return (writing.door, writing.about) == (way.door, way.about)


def any_writing(request):
    secret = secret_of(request)
    return opened(secret) if secret else None


def secret_of(request):
    return request.COOKIES.get(settings.DRAFT_COOKIE_NAME, "")


def begin(way):
    writing = begun()
    writing.door, writing.about = str(way.door), way.about
    return writing


def hand_out(response, writing):
    """Until the browser is closed; read by no script, sent by no other site."""
    response.set_cookie(
        settings.DRAFT_COOKIE_NAME,
        writing.secret,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )
    return response


def take_back(response):
    response.delete_cookie(settings.DRAFT_COOKIE_NAME, samesite="Strict")
    return response
