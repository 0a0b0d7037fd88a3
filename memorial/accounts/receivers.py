"""What follows from a change of an account, whoever changes it.

Sessions end with a change of roles or permissions. Django tells of changed groups by
signal alone: forms, bulk actions and commands all pass here.
"""

from django.contrib.auth.signals import user_logged_in
from django.db import transaction
from django.db.models.signals import m2m_changed, pre_save
from django.dispatch import receiver

from .idle import note_work
from .letters import moved_letter, send_letter
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


@receiver(pre_save, sender=User)
def tell_the_former_address(instance, update_fields, **kwargs):
    """Else somebody could take an account over by the mails that it gets."""
    if instance.pk is None or not (update_fields is None or "email" in update_fields):
        return
    former = User.objects.filter(pk=instance.pk).values_list("email", flat=True).first()
    if former and former != instance.email:
        name = instance.get_username()
        transaction.on_commit(lambda: send_letter(former, moved_letter, name=name))


@receiver(user_logged_in)
def begin_work(request, **kwargs):
    note_work(request)
