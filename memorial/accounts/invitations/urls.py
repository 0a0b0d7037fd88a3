"""Addresses of the invitations in the admin."""

from django.urls import path

from . import views

app_name = "invitations"
urlpatterns = [
    path("", views.index, name="index"),
    path("<int:pk>/again/", views.again, name="again"),
    path("<int:pk>/revoke/", views.revoke, name="revoke"),
]
