"""What the editors' forms of persons and incidents have in common."""

from django.forms.formsets import ORDERING_FIELD_NAME
from django.utils.translation import gettext_lazy as _

from .fields import OrderOfARow
from .living import LivingForm
from .plain_html import PlainRenderer
from .private_rows import TICKS, kept_private, make_public
from .walking.texts import ROWS, word_fields


class EntryForm(LivingForm):
    """A private row is ticked whatever the draft says; a publisher makes it public."""

    default_renderer = PlainRenderer
    # Of these a new entry shows an empty row, which counts for nothing if left so.
    begun_rows = ()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        private = kept_private(self.instance)
        for form, tick in self.rows():
            if form.instance.key in private:
                form.initial[tick] = True

    def prepare(self, relation, formset):
        super().prepare(relation, formset)
        formset.renderer = formset.form_renderer = self.renderer
        if not self.is_bound and relation in self.begun_rows and not self.instance.pk:
            formset.extra = 1
        for form in formset.extra_forms:
            form.fields[ORDERING_FIELD_NAME] = OrderOfARow(required=False)

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

    def typed(self):
        names = word_fields(type(self.instance))
        texts = {name: self.cleaned_data.get(name) for name in names}
        relations = {"relations"} & self.formsets.keys()
        return texts | {
            relation: list(self.rows_of(relation)) for relation in {*ROWS, *relations}
        }

    def rows_of(self, relation):
        formset = self.formsets.get(relation)
        for row in formset.forms if formset else ():
            if row.is_valid() and not row.cleaned_data.get("DELETE"):
                yield row.cleaned_data | {"key": row.instance.key}

    def may_publish(self):
        if self.instance.pk:
            return self.instance.permissions_for_user(self.for_user).can_publish()
        return self.parent_page.permissions_for_user(
            self.for_user
        ).can_publish_subpage()

    def settle(self, page):
        super().settle(page)
        make_public(page, [form.instance for form, _tick in self.unticked()])
