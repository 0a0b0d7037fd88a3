"""Items of the admin's menus that are for some alone."""

from wagtail.admin.menu import MenuItem


class ItemFor(MenuItem):
    """Shown to those alone of whom ``may``, which is asked with the user, says so."""

    def __init__(self, may, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.may = may

    def is_shown(self, request):
        return self.may(request.user)
