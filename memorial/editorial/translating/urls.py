"""The addresses of the translation desk."""

from django.urls import path

from .listing import TodoView
from .working import EntryView

app_name = "translating"
urlpatterns = [
    path("", TodoView.as_view(), name="list"),
    path("<int:page_id>/", EntryView.as_view(), name="entry"),
]
