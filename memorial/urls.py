"""The addresses of the site: pages below their language, the admin beside them."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.utils.translation import gettext_lazy as _
from django.views.static import serve
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.urls import serve_pattern

from home.components.views import components
from home.crawlers import favicon, robots, sitemap
from home.serving import serve as serve_page
from home.views import choose_language, healthz
from memorial.accounts import urls as accounts_urls
from memorial.contributions import converters as _languages  # noqa: F401
from memorial.contributions.sending.doors import front

handler400 = "home.views.bad_request"
handler403 = "home.views.forbidden"
handler404 = "home.views.not_found"
handler500 = "home.views.server_error"

urlpatterns = [
    path("", choose_language),
    path("healthz", healthz),
    path("robots.txt", robots),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("favicon.ico", favicon),
    path("admin/", include(accounts_urls)),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
]
if settings.DEBUG:
    urlpatterns += [
        path("media/<path:path>", serve, {"document_root": settings.MEDIA_ROOT})
    ]
urlpatterns += i18n_patterns(
    path("components/", components),
    path(_("search/"), include("search.urls")),
    path(_("tell-us/"), include("memorial.contributions.urls")),
    path("", include("memorial.people.urls")),
    path("", include("memorial.timeline.urls")),
    path("", include("memorial.editorial.helping.urls")),
    re_path(serve_pattern, serve_page, name="wagtail_serve"),
    prefix_default_language=True,
)
urlpatterns += [path("<form_language:code>/", front, name="front_of_forms")]
