"""The screens of an account in the language that its owner chose."""

from functools import wraps

from wagtail.admin.localization import get_localized_response


def in_own_language(view):
    @wraps(view)
    def wrapped(request, *args, **kwargs):
        return get_localized_response(view, request, *args, **kwargs)

    return wrapped
