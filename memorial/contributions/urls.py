"""The addresses of the forms, below each language."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from memorial.people import converters as _numbers  # noqa: F401

from . import converters  # noqa: F401
from .returning import views as returning
from .sending import checking, doors, questions, whole

app_name = "contributions"
urlpatterns = [
    path("", doors.doors, name="doors"),
    path(_("looking-for-someone/"), doors.looking, name="looking"),
    path(_("check/"), checking.check, name="check"),
    path(_("sent/"), checking.sent, name="sent"),
    path(_("receipt/"), returning.receipt, name="receipt"),
    path(_("leave/"), checking.leave, name="leave"),
    path("<door:door>/", doors.begin, name="begin"),
    path("<door:door>/<number:about>/", doors.begin, name="begin_about"),
    path(_("<door:door>/one-page/"), whole.whole, name="whole"),
    path(_("<door:door>/<number:about>/one-page/"), whole.whole, name="whole_about"),
    path("<door:door>/<slug:code>/", questions.question, name="question"),
    path(
        "<door:door>/<number:about>/<slug:code>/",
        questions.question,
        name="question_about",
    ),
]
