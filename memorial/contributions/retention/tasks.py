"""That handlers were told, and at what time, goes with the next night."""

from django_tasks_db.models import DBTaskResult

from ..tasks import tell
from .classes import Kept, forgets


@forgets(Kept.TASK)
def forget_tasks(today):
    told = DBTaskResult.objects.finished().filter(task_path=tell.module_path)
    return told.delete()[0]
