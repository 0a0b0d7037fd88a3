"""The addresses of what is read beside the timeline, below each language."""

from .aloud import urls as aloud

app_name = "timeline"
urlpatterns = [*aloud.urlpatterns]
