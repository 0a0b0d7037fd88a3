"""What helps while an entry is written: readings, likely twins, filling in."""

from django.templatetags.static import static
from django.urls import include, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from memorial.accounts.menus import ItemFor

from .warnings import warn_of_twins
from .words import for_the_script
from .writing_in import may_write

SCRIPTS = ("dates", "checks", "places", "sources", "names")


@hooks.register("register_admin_urls")
def urls():
    return [path("entering/", include("memorial.editorial.entering.urls"))]


@hooks.register("register_admin_menu_item")
def menu_item():
    address = reverse("entering:begin")
    return ItemFor(may_write, _("New entry"), address, icon_name="plus", order=10)


@hooks.register("insert_global_admin_css")
def style():
    return format_html(
        '<link rel="stylesheet" href="{}">', static("editorial/entering/entering.css")
    )


@hooks.register("insert_editor_js")
def script():
    files = format_html_join(
        "",
        '<script src="{}" defer></script>',
        ((static(f"editorial/entering/{name}.js"),) for name in SCRIPTS),
    )
    return format_html("{}{}", for_the_script(), files)


hooks.register("after_create_page", warn_of_twins)
hooks.register("after_edit_page", warn_of_twins)
