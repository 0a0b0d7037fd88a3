"""Who may do what to a page with shared facts."""

from django.utils.functional import cached_property
from wagtail.models import PagePermissionTester


class InPlaceTester(PagePermissionTester):
    """A page that is never moved or copied, alone or with what stands below it.

    A copy would bring entries back under keys of which nothing is withheld.

    Who may change pages but neither add nor publish any is a translator, whose work
    is the words of existing entries.
    """

    @property
    def translates_only(self):
        return not self.user.is_superuser and not (
            {"add", "publish"} & getattr(self, "permissions", set())
        )

    def translates_this(self):
        """Whether it is for a translator: not what stands around the entries."""
        return False

    def can_edit(self):
        if self.translates_only and not self.translates_this():
            return False
        return super().can_edit()

    def can_submit_for_moderation(self):
        return self.can_edit() and super().can_submit_for_moderation()

    def can_move(self):
        return False

    def can_move_to(self, destination):
        return False

    def can_copy(self):
        return False

    def can_copy_to(self, destination, recursive=False):
        return False


class StandingTester(InPlaceTester):
    """A page that entries stand below: edited, but never taken away.

    What is below it is not put in order by hand: that takes minutes with thousands of
    pages, and readers find them by date.
    """

    def can_reorder_children(self):
        return False

    def can_unpublish(self):
        return False

    def can_delete(self, ignore_bulk=False):
        return False


class SharedFactsTester(InPlaceTester):
    """A translation stands and falls with its original, and is never copied alone."""

    @cached_property
    def is_translation(self):
        return self.page.specific_deferred.is_translation

    def translates_this(self):
        """The words of a translation, in a language that the translator was given."""
        return self.is_translation and self.page.locale_id in self.languages_of_user

    @cached_property
    def languages_of_user(self):
        return set(self.user.languages.values_list("pk", flat=True))

    def can_publish(self):
        page = self.page.specific_deferred
        if page.is_translation and not page.original().live:
            return False
        return super().can_publish()

    def can_unpublish(self):
        return not self.is_translation and super().can_unpublish()

    def can_delete(self, ignore_bulk=False):
        """What readers have seen is withdrawn or erased, by two people."""
        if self.is_translation or self.page.first_published_at:
            return False
        return super().can_delete(ignore_bulk)

    def can_set_view_restrictions(self):
        return False
