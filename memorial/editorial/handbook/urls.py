"""Where the handbook is read, under the admin."""

from django.urls import path, re_path

from .views import ChapterView, picture

app_name = "handbook"
urlpatterns = [
    path("", ChapterView.as_view(), name="begin"),
    re_path(
        r"^pictures/(?P<code>[a-z]{2})/(?P<name>[a-z-]+\.png)$", picture, name="picture"
    ),
    path("<slug:slug>/", ChapterView.as_view(), name="chapter"),
]
