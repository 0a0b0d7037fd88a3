"""Invented volunteers: `UserFactory(role="Moderators")`."""

import factory
from django.contrib.auth.models import Group

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
