"""The addresses of what is told of an entry beside its page, below each language."""

app_name = "people"
urlpatterns = []
