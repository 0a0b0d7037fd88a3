"""Wagtail's form of a link to another site, which fails where no link is sent."""

from wagtail.admin.forms import choosers
from wagtail.admin.views.chooser import ExternalLinkView


class LinkField(choosers.URLOrAbsolutePathField):
    def to_python(self, value):
        return super().to_python(value or "")


class LinkForm(choosers.ExternalLinkChooserForm):
    url = LinkField(required=True, label="URL")


ExternalLinkView.form_class = LinkForm
