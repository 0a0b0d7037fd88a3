"""Speaks the language of the address, and closes some of wagtail-localize's."""

from django.conf import settings
from django.http import Http404
from django.urls import Resolver404, resolve
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation.trans_real import parse_accept_lang_header
from wagtail.coreutils import (
    get_content_languages,
    get_supported_content_language_variant,
)
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationSource

from .offering import is_offered_apart
from .po_files import answer_to_no_po
from .shared_facts import SharedFacts


class AddressLanguageMiddleware:
    """The language is that of the address; the admin and ``/`` look at the browser's.

    Django's own middleware looks at the browser for any address without a language,
    and sends readers on from there: caches would have to keep one answer for each.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.LANGUAGE_CODE = language_of(request)
        with translation.override(request.LANGUAGE_CODE):
            response = self.get_response(request)
        response.setdefault("Content-Language", request.LANGUAGE_CODE)
        return response


def language_of(request):
    path = request.path_info
    if path == "/" or path.startswith("/admin/"):
        return language_of_browser(request)
    return language_of_address(path) or settings.LANGUAGE_CODE


def language_of_browser(request):
    """The first that it asks for and that the archive is kept in."""
    asked = request.headers.get("Accept-Language", "")
    for code, _weight in parse_accept_lang_header(asked):
        try:
            return get_supported_content_language_variant(code)
        except LookupError:
            continue
    return settings.LANGUAGE_CODE


def language_of_address(path):
    """None where nothing stands at the path in the language that it begins with."""
    code = translation.get_language_from_path(path)
    if code is None or code in get_content_languages():
        return code
    with translation.override(code):
        try:
            return code if is_offered_apart(resolve(path)) else None
        except Resolver404:
            return None


# Wagtail’s own address to see whether errors are reported.
FAILS_ON_PURPOSE = "wagtailadmin_error_test"


class ClosedAddressesMiddleware:
    """Editing, stopping, alias and PO addresses of wagtail-localize, for such pages.

    Its editor puts the original's language in place of changed texts, and makes
    unapproved words live; home and text pages may use it, entries may not.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        match = request.resolver_match
        alias = match.view_name == "wagtailadmin_pages:convert_alias"
        if match.view_name == FAILS_ON_PURPOSE:
            raise Http404
        if match.view_name == "wagtail_localize:upload_pofile" and (
            answer := answer_to_no_po(request)
        ):
            return answer
        if "wagtail_localize" in match.namespaces or alias:
            self.refuse_entries(kwargs)
            if "include_subtree" in request.POST:
                raise Http404(_("Entries are translated in their own editor."))
        return None

    def refuse_entries(self, kwargs):
        if any(isinstance(page, SharedFacts) for page in pages_named(kwargs)):
            raise Http404(_("Entries are translated in their own editor."))


def pages_named(kwargs):
    """The page that an address of wagtail-localize names, by whatever number."""
    finders = {
        "page_id": page,
        "translation_id": page_of_translation,
        "translation_source_id": page_of_source,
    }
    for name, value in kwargs.items():
        if name in finders:
            yield finders[name](value)


def page(pk):
    found = Page.objects.filter(pk=pk).first()
    return found and found.specific_deferred


def page_of_source(pk):
    source = TranslationSource.objects.filter(pk=pk).first()
    return source and source.get_source_instance().specific_deferred


def page_of_translation(pk):
    translation = Translation.objects.filter(pk=pk).first()
    return translation and page_of_source(translation.source_id)
