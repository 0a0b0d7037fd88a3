"""Invented volunteers: `UserFactory(role="Moderators")`.

Translators translate into every language unless told otherwise: `languages=["fr"]`.
"""

import factory
from django.contrib.auth.models import Group
from wagtail.models import Locale
from wagtail.users.models import UserProfile

from memorial.accounts.models import User


class UserFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = User
        skip_postgeneration_save = True

    username = factory.Sequence(lambda n: f"volunteer-{n}")
    email = factory.LazyAttribute(lambda user: f"{user.username}@example.org")
    password = factory.django.Password("an invented pass phrase")

    @factory.post_generation
    def role(user, create, name):
        if name:
            user.groups.add(Group.objects.get(name=name))

    @factory.post_generation
    def languages(user, create, codes):
        if codes is not None:
            user.languages.set(Locale.objects.filter(language_code__in=codes))
        elif user.groups.filter(name="Translators").exists():
            user.languages.set(Locale.objects.all())


def reads_french(user):
    """The admin is in French for this volunteer, and so are the mails."""
    profile = UserProfile.get_for_user(user)
    profile.preferred_language = "fr"
    profile.save()
