"""The addresses of the screens for sources, below /admin/sources/."""

from django.urls import path

from . import acting
from .filling import metadata
from .link import capture, link
from .listing import LinksView

app_name = "sources"
urlpatterns = [
    path("", LinksView.as_view(), name="links"),
    path("metadata/", metadata, name="metadata"),
    path("captures/<int:number>/", capture, name="capture"),
    path("<int:number>/", link, name="link"),
    path("<int:number>/check/", acting.check, name="check_now"),
    path("<int:number>/capture/", acting.capture, name="capture_now"),
    path("<int:number>/archive/", acting.archive, name="archive_now"),
    path("<int:number>/accept/", acting.accept, name="accept"),
]
