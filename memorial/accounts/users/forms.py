"""What an administrator may change of somebody's account."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserEditForm as WagtailUserEditForm

from ..models import User


class UserEditForm(WagtailUserEditForm):
    """No password, which is its owner's, and no superuser, who is made by command."""

    is_superuser = None
    first_name = forms.CharField(label=_("First name"), required=False)
    last_name = forms.CharField(label=_("Last name"), required=False)

    def __init__(self, *args, editing_self=False, **kwargs):
        super().__init__(*args, **kwargs)
        if editing_self:
            del self.fields["is_active"]

    class Meta:
        model = User
        fields = [
            "username",
            "email",
            "first_name",
            "last_name",
            "languages",
            "is_active",
            "groups",
        ]
        widgets = {
            "groups": forms.CheckboxSelectMultiple,
            "languages": forms.CheckboxSelectMultiple,
        }
