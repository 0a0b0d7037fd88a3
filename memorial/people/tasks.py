"""What is done for one link when somebody asks for it: at once, or by the worker."""

from django_tasks import task

from memorial.fetching.reasons import NotFetched

from .actions.archive_link import archive_link
from .actions.capture_source import capture_source
from .actions.check_link import check_link
from .models.links import LinkCheck


@task()
def check(number):
    return attempted(check_link, number)


@task()
def capture(number):
    return attempted(capture_source, number)


@task()
def archive(number):
    return attempted(archive_link, number)


def attempted(act, number):
    """The code of the reason why nothing came of it; empty if something did."""
    link = LinkCheck.objects.filter(pk=number).first()
    try:
        if link:
            act(link)
    except NotFetched as error:
        return error.reason.value
    return ""
