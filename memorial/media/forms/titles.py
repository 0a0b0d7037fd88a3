"""A title is an editor's label and never the name of the file."""

from pathlib import PurePath


class OwnTitleMixin:
    """``without_title`` takes the place of a name that Wagtail filled in.

    Its multiple upload sends the name of the file as the title and no other field;
    a form that an editor filled in sends ``another_field`` too.
    """

    without_title = None
    another_field = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.sent_names = set(self.names_of_files_sent())

    def names_of_files_sent(self):
        for upload in self.files.values():
            yield from (upload.name, PurePath(upload.name).stem)

    def clean_title(self):
        title = self.cleaned_data["title"]
        filled_in = self.add_prefix(self.another_field) not in self.data
        return (
            str(self.without_title) if filled_in and title in self.sent_names else title
        )
