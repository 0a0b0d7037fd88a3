"""What is done after a contribution was received: at once, or by the worker."""

from django_tasks import task

from .actions.tell_handlers import is_news, tell_handlers


@task()
def tell(*, urgent):
    """The number of mails. What waits for the worker names no contribution."""
    return tell_handlers(urgent=urgent)


def tell_of(contribution):
    """Leaves no trace, and so no time of day, where there is nothing to tell."""
    if is_news(contribution):
        tell.enqueue(urgent=contribution.urgent)
