"""Ends the sessions of those whose roles or permissions change, whoever changes them.

Django tells of changed groups by signal alone: forms, bulk actions and commands all
pass here.
"""

from django.contrib.auth.signals import user_logged_in
from django.db.models.signals import m2m_changed
from django.dispatch import receiver

from .idle import note_work
from .models import User

CHANGED = ("post_add", "post_remove", "pre_clear")


@receiver(m2m_changed, sender=User.groups.through)
@receiver(m2m_changed, sender=User.user_permissions.through)
def end_sessions(instance, action, reverse, pk_set, **kwargs):
    if action not in CHANGED or pk_set is not None and not pk_set:
        return
    for user in users_changed(instance, reverse, pk_set):
        user.end_sessions()


def users_changed(instance, reverse, pk_set):
    if not reverse:
        return [instance]
    if pk_set is None:
        return instance.user_set.all()
    return User.objects.filter(pk__in=pk_set)


@receiver(user_logged_in)
def begin_work(request, **kwargs):
    note_work(request)
