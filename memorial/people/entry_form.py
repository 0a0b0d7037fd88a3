"""What the editors' forms of persons and incidents have in common."""

from django.utils.translation import gettext_lazy as _

from .living import LivingForm
from .private_rows import TICKS, kept_private, make_public


class EntryForm(LivingForm):
    """A private row is ticked whatever the draft says; a publisher makes it public."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        private = kept_private(self.instance)
        for form, tick in self.rows():
            if form.instance.key in private:
                form.initial[tick] = True

    def rows(self):
        """Pairs of a row's form and the name of its tick."""
        for relation in TICKS.keys() & self.formsets.keys():
            for form in self.formsets[relation].forms:
                yield form, TICKS[relation]

    def unticked(self):
        """As ``rows``, those made public; a row taken off the page stays private."""
        for form, tick in self.rows():
            if form.initial.get(tick) and form.is_valid():
                sent = form.cleaned_data
                if not (sent[tick] or sent.get("DELETE")):
                    yield form, tick

    def clean(self):
        cleaned = super().clean()
        for form, tick in self.unticked():
            if not self.may_publish():
                form.add_error(
                    tick, _("Only someone who may publish makes this public.")
                )
        return cleaned

    def may_publish(self):
        if self.instance.pk:
            return self.instance.permissions_for_user(self.for_user).can_publish()
        return self.parent_page.permissions_for_user(
            self.for_user
        ).can_publish_subpage()

    def settle(self, page):
        super().settle(page)
        make_public(page, [form.instance for form, _tick in self.unticked()])
