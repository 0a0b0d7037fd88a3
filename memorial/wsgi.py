"""The door for a WSGI server such as gunicorn."""

import gc
import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "memorial.settings.production")
try:
    application = get_wsgi_application()
except ImproperlyConfigured as error:
    sys.exit(f"Cannot start: {error}")

# What stands from the start stays. To look through it for garbage, again and again,
# took half the time of whatever reads everybody.
gc.collect()
gc.freeze()
