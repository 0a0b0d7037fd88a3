"""The home page and the pages of plain text."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField, TranslatableField

from memorial.languages.permissions import StandingTester
from memorial.middleware.caching import publicly_cacheable
from memorial.people.archive import archive
from memorial.people.models import GuardedPage
from memorial.timeline.latest import latest

LATEST = 5
FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link"]


class HomePage(GuardedPage, Page):
    introduction = RichTextField(_("introduction"), blank=True, features=FEATURES)

    content_panels = [*Page.content_panels, FieldPanel("introduction")]
    translatable_fields = [
        TranslatableField("title"),
        SynchronizedField("slug"),
        TranslatableField("introduction"),
    ]
    subpage_types = ["home.TextPage", "timeline.TimelinePage", "timeline.IncidentsPage"]
    private_page_options = []
    template = "home/home.html"
    promote_panels = []

    def permissions_for_user(self, user):
        return StandingTester(user, self)

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {
            "latest": latest(self.locale, LATEST)
        }

    def serve(self, request, *args, **kwargs):
        return publicly_cacheable(super().serve(request, *args, **kwargs))


class Purpose(models.TextChoices):
    """What a text page is for; the site links to it by this, not by its address."""

    ABOUT = "about", _("about")
    COUNTED = "counted", _("who is counted")
    WORK = "work", _("how we work")
    SEND = "send", _("sending details")
    PRIVACY = "privacy", _("privacy")
    LEGAL = "legal", _("legal notice")


class TextPage(GuardedPage, Page):
    purpose = models.CharField(
        _("purpose"), max_length=10, choices=Purpose, blank=True, db_index=True
    )
    body = RichTextField(_("text"), blank=True, features=FEATURES)

    content_panels = [*Page.content_panels, FieldPanel("body"), FieldPanel("purpose")]
    translatable_fields = [
        TranslatableField("title"),
        SynchronizedField("purpose", overridable=False),
        TranslatableField("body"),
    ]
    parent_page_types = ["home.HomePage"]
    subpage_types = []
    private_page_options = []
    template = "home/text.html"

    class Meta:
        verbose_name = _("text page")
        verbose_name_plural = _("text pages")

    def get_context(self, request, *args, **kwargs):
        said = archive()
        closed = self.purpose == Purpose.SEND and not said.forms_open
        words = said.in_language(self.locale.language_code) if closed else {}
        return super().get_context(request, *args, **kwargs) | {
            "notice": words.get("forms_closed") or ""
        }

    def serve(self, request, *args, **kwargs):
        return publicly_cacheable(super().serve(request, *args, **kwargs))
