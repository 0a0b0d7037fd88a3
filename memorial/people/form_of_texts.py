"""A form whose texts are looked at before they are read by everybody."""

from .walking.newly_told import newly_told


class FormOfTexts:
    """Mixed into the form of a page, or of what is read as soon as it is saved.

    Its ``typed()`` gives the texts of the form as a revision keeps them.
    """

    @property
    def is_publishing(self):
        approved = self.data.get("workflow-action-name") == "approve"
        return "action-publish" in self.data or (
            approved and "action-workflow-action" in self.data
        )

    def _post_clean(self):
        super()._post_clean()
        if self.is_publishing and not self.errors:
            for field, sentence in newly_told(self.instance, self.typed()):
                self.add_error(field if field in self.fields else None, sentence)
