"""Where Wagtail tells that a page was published, unpublished or deleted."""

from django.db.models.signals import post_delete
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from .actions.keep_in_line import keep_in_line
from .facts import take_facts
from .models import Original
from .shared_facts import SharedFacts


@receiver(page_published)
def published(sender, instance, **kwargs):
    if not isinstance(instance, SharedFacts) or not instance.live:
        return
    original = instance.original()
    if original is instance:
        keep_in_line(instance)
    elif original is not None and not original.live:
        keep_in_line(original)
    elif original is not None and take_facts(instance, original):
        # An old draft or a scheduled one brings its words, never its facts.
        instance.save()
    instance.when_public_changes()


@receiver(page_unpublished)
def unpublished(sender, instance, **kwargs):
    if not isinstance(instance, SharedFacts):
        return
    if not instance.is_translation:
        keep_in_line(instance)
    instance.when_public_changes()


@receiver(post_delete)
def deleted(sender, instance, **kwargs):
    if not isinstance(instance, SharedFacts) or instance.is_translation:
        return
    for translation in instance.other_languages():
        translation.delete()
    Original.objects.filter(translation_key=instance.translation_key).delete()
