"""A night some days later."""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone


@pytest.fixture
def forget_after(django_capture_on_commit_callbacks):
    def forget(**later):
        then = timezone.now() + timedelta(**later)
        with (
            time_machine.travel(then, tick=False),
            django_capture_on_commit_callbacks(execute=True),
        ):
            call_command("forget")

    return forget
