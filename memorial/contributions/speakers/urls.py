"""Addresses of the languages of the forms, below ``/admin/form-languages/``."""

from django.urls import path

from .views import Languages, check

app_name = "form_languages"
urlpatterns = [
    path("", Languages.as_view(), name="languages"),
    path("<slug:code>/", check, name="check"),
]
