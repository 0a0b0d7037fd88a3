"""Users are invited, not added; their second factor can be reset."""

from django.urls import path
from wagtail.users.views.users import UserViewSet as WagtailUserViewSet

from .forms import UserEditForm
from .views import EditView, InviteInstead, reset


class UserViewSet(WagtailUserViewSet):
    add_view_class = InviteInstead
    copy_view_enabled = False
    edit_view_class = EditView
    edit_template_name = "accounts/users/edit.html"

    def get_form_class(self, for_update=False):
        return UserEditForm

    def get_urlpatterns(self):
        address = path(
            "<str:pk>/second-factor/reset/", reset, name="reset_second_factor"
        )
        return [*super().get_urlpatterns(), address]
