"""What is done after a contribution was received: at once, or by the worker."""

from django_tasks import task

from .actions import tell_handlers


@task()
def tell(pk):
    """``pk`` is that of a contribution; the number of mails."""
    return tell_handlers.tell_handlers(pk)
