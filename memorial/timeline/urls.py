"""The addresses of what is read beside the timeline, below each language."""

app_name = "timeline"
urlpatterns = []
