"""The pages above the entries, by language."""

from types import SimpleNamespace

from django.urls import reverse
from django.utils import translation
from wagtail.models import Locale

from home.models import HomePage
from memorial.timeline.models import IncidentsPage, TimelinePage


def standing_trees():
    """``trees.timeline["fr"]`` is the page above all people in French."""
    return SimpleNamespace(
        home=by_language(HomePage),
        timeline=by_language(TimelinePage),
        incidents=by_language(IncidentsPage),
        locale={locale.language_code: locale for locale in Locale.objects.all()},
    )


def search(code, query=""):
    """The address of the search page in a language."""
    with translation.override(code):
        return f"{reverse('search:search')}{query}"


def can_you_help(code):
    """The address of the page of what readers are asked."""
    with translation.override(code):
        return reverse("helping:can_you_help")


def by_language(model):
    return {page.locale.language_code: page for page in model.objects.all()}
