"""Shows, between two versions of an entry, how a date has changed."""

from django.utils.html import format_html
from django.utils.translation import get_language
from wagtail.admin.compare import FieldComparison

from memorial.dates.wording import in_words


class DateComparison(FieldComparison):
    def htmldiff(self):
        before, after = worded(self.val_a), worded(self.val_b)
        if before == after:
            return before
        return format_html(
            '<span class="deletion">{}</span> <span class="addition">{}</span>',
            before,
            after,
        )


def worded(date):
    return in_words(date, get_language()) if date else ""
