"""The addresses of the history of an entry."""

from django.urls import path

from .views import BackView, HistoryView

app_name = "history"
urlpatterns = [
    path("<int:number>/", HistoryView.as_view(), name="entry"),
    path("<int:number>/back/<int:revision_id>/", BackView.as_view(), name="back"),
]
