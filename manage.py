#!/usr/bin/env python
"""Runs the archive's commands; a wrong setting stops the start with a sentence."""

import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line
from django.db.utils import OperationalError, ProgrammingError


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "memorial.settings.development")
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        sys.exit(f"Cannot start: {error}")
    except (OperationalError, ProgrammingError) as error:
        sys.exit(f"The database says: {error}\nHas `manage.py migrate` been run?")


if __name__ == "__main__":
    main()
