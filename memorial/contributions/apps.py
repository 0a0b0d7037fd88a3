"""What families and supporters send, and how it is kept, answered and forgotten."""

from django.apps import AppConfig
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from memorial.languages.offering import offer
from memorial.people.moving import goes_along


class ContributionsConfig(AppConfig):
    name = "memorial.contributions"
    verbose_name = _("contributions")

    def ready(self):
        from .actions import forget_entry  # noqa: F401, PLC0415
        from .languages import to_switch_between  # noqa: PLC0415
        from .sentences import is_said_to_senders  # noqa: PLC0415

        offer("contributions", to_switch_between, is_said_to_senders)
        goes_along(self.get_model("Contribution"), field="about")
        refuse_private_keys()
        refuse_wrong_keys()


def refuse_private_keys():
    """Whoever gets at this server must not find what opens the contacts."""
    from .sealed.searching import private_keys  # noqa: PLC0415 - settings come first

    if found := list(private_keys()):
        raise ImproperlyConfigured(
            f"There is a private age key on this server: {', '.join(found)}. Take it "
            "away, and treat it as known. See docs/operating/contributions.md."
        )


def refuse_wrong_keys():
    """Better no start than forms that break in the hands of who writes."""
    from .sealed.keys import WrongKeys, recipients  # noqa: PLC0415 - as above

    try:
        recipients()
    except (WrongKeys, OSError) as error:
        raise ImproperlyConfigured(
            f"The file that MEMORIAL_CONTACT_KEYS names cannot be used. {error} See "
            "docs/operating/contributions.md."
        ) from error
