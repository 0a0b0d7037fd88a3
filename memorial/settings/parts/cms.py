"""How Wagtail is used here: no calls outside, no private pages, our own models."""

from .data import IMAGE_MEGABYTES
from .environment import text
from .security import BASE_URL

WAGTAIL_SITE_NAME = text("MEMORIAL_NAME", "Memorial")
WAGTAILADMIN_BASE_URL = BASE_URL
# Answers about consent count from the moment of saving: saving is something one does.
WAGTAIL_AUTOSAVE_INTERVAL = 0
WAGTAIL_FINISH_WORKFLOW_ACTION = "memorial.people.actions.finish_workflow.finish"
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILIMAGES_IMAGE_MODEL = "media.MemorialImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "memorial.people.picture_form.PictureForm"
WAGTAILIMAGES_MAX_UPLOAD_SIZE = IMAGE_MEGABYTES * 1024 * 1024
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "webp", "heic", "heif"]
WAGTAILDOCS_DOCUMENT_MODEL = "media.MemorialDocument"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "memorial.media.forms.documents.MemorialDocumentForm"
WAGTAILDOCS_EXTENSIONS = ["pdf"]
WAGTAILDOCS_INLINE_CONTENT_TYPES = []
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILEMBEDS_FINDERS = []
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAILADMIN_COMMENTS_ENABLED = False
TAGGIT_CASE_INSENSITIVE = True
COUNTRIES_OVERRIDE = {"XK": "Kosovo"}
