"""Logs without personal data: what happened, never who asked or what they sent."""

from .environment import text

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "impersonal": {"()": "memorial.middleware.impersonal_logs.ImpersonalFilter"}
    },
    "formatters": {"plain": {"format": "{levelname} {name} {message}", "style": "{"}},
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": "plain",
            "filters": ["impersonal"],
        }
    },
    "root": {
        "handlers": ["console"],
        "level": text(
            "MEMORIAL_LOG_LEVEL",
            "INFO",
            choices=("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"),
        ),
    },
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        "django_tasks": {"handlers": [], "level": "WARNING", "propagate": True},
        "django.server": {"handlers": [], "level": "WARNING", "propagate": True},
    },
}
