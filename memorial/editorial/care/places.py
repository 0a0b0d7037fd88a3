"""Where a text stands, in words, and where it can be changed."""

from dataclasses import dataclass

from django.apps import apps
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from memorial.people.actions.rewrite_text import can_be_rewritten

from .rewriting import RewriteForm

SETTINGS = {
    "people.ArchiveWords": "archive",
    "people.HelpLine": "helplines",
    "people.Signpost": "signposts",
}
FILES = {"media.MemorialImage": "wagtailimages:edit"}
# One line is asked for where one line is kept.
LINES = ("summary", "place", "heading", "portrait_alt", "gathering_place")


@dataclass(frozen=True)
class Place:
    """``form`` for an editor who may change it here, without its whole form."""

    title: str
    field: str
    address: str = ""
    form: RewriteForm | None = None

    @property
    def may_write(self):
        return self.form is not None

    @classmethod
    def of(cls, hit, user, page=None, sent=None):
        told = hit.told
        model = apps.get_model(told.model)
        field = field_of(model, told)
        if not issubclass(model, Page):
            label = str(model._meta.verbose_name)
            return cls(f"{label} {told.pk}", field, address_of(told))
        page = page or model.objects.get(pk=told.pk)
        may = can_be_rewritten(told) and page.permissions_for_user(user).can_publish()
        return cls(
            title=page.get_admin_display_title(),
            field=field,
            address=reverse("wagtailadmin_pages:edit", args=[told.pk]),
            form=RewriteForm(
                sent,
                told=told,
                page=page,
                one_line=told.field in LINES or bool(told.row and told.field != "text"),
            )
            if may
            else None,
        )


def places(found, user, refused):
    """Pairs of a Hit and its Place; a query for each kind of page, not for each.

    Of those ``refused``, the Place with what was sent and what is wrong with it.
    """
    listed = list(found)
    pages = pages_of(listed)
    return [
        (
            hit,
            refused.get(hit)
            or Place.of(hit, user, pages.get((hit.told.model, hit.told.pk))),
        )
        for hit in listed
    ]


def pages_of(found):
    wanted = {}
    for hit in found:
        wanted.setdefault(hit.told.model, set()).add(hit.told.pk)
    return {
        (label, page.pk): page
        for label, ids in wanted.items()
        if issubclass(apps.get_model(label), Page)
        for page in apps.get_model(label).objects.filter(pk__in=ids)
    }


def field_of(model, told):
    if told.relation:
        of = model._meta.get_field(told.relation).related_model
        name = f"{of._meta.verbose_name}, {of._meta.get_field(told.field).verbose_name}"
    else:
        name = str(model._meta.get_field(told.field).verbose_name)
    return _("%(field)s (draft)") % {"field": name} if told.draft else name


def address_of(told):
    if told.model in SETTINGS:
        return reverse("wagtailsettings:edit", args=["people", SETTINGS[told.model]])
    if told.model in FILES:
        return reverse(FILES[told.model], args=[told.pk])
    return reverse("wagtaildocs:edit", args=[told.pk])
