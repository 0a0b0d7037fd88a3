"""How Wagtail is used here: no calls outside, no private pages, our own models."""

from .environment import text
from .security import BASE_URL

WAGTAIL_SITE_NAME = text("MEMORIAL_NAME", "Memorial")
WAGTAILADMIN_BASE_URL = BASE_URL
# Answers about consent count from the moment of saving: saving is something one does.
WAGTAIL_AUTOSAVE_INTERVAL = 0
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILIMAGES_IMAGE_MODEL = "media.MemorialImage"
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "webp", "heic", "heif"]
WAGTAILDOCS_DOCUMENT_MODEL = "media.MemorialDocument"
WAGTAILDOCS_EXTENSIONS = ["pdf"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILEMBEDS_FINDERS = []
WAGTAIL_PASSWORD_RESET_ENABLED = True
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAILADMIN_COMMENTS_ENABLED = False
TAGGIT_CASE_INSENSITIVE = True
COUNTRIES_OVERRIDE = {"XK": "Kosovo"}
