"""Says before a deployment what would leave the accounts open."""

from django.conf import settings
from django.core.checks import Tags, Warning, register


@register(Tags.security, deploy=True)
def second_factor(app_configs, **kwargs):
    if settings.SECOND_FACTOR:
        return []
    return [
        Warning(
            "A password alone opens the admin.",
            hint="Leave MEMORIAL_SECOND_FACTOR alone, or set it to yes.",
            id="accounts.W001",
        )
    ]
