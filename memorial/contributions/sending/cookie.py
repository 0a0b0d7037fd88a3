"""The one cookie that the forms need: the secret that opens the draft."""

from django.conf import settings

from ..drafts.draft import begun, opened
from ..models import Draft


def current(request, door, about):
    """The Writing of this browser for this door and entry, or None."""
    writing = any_writing(request)
    if writing and (writing.door, writing.about) == (door, about):
        return writing
    return None


def any_writing(request):
    secret = secret_of(request)
    return opened(secret) if secret else None


def secret_of(request):
    return request.COOKIES.get(settings.DRAFT_COOKIE_NAME, "")


def begin(request, door, about):
    """A new Writing; one for another door that this browser had is given up."""
    if former := any_writing(request):
        give_up(former)
    writing = begun()
    writing.door, writing.about = str(door), about
    return writing


def give_up(writing):
    Draft.objects.filter(name=writing.name).delete()


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
