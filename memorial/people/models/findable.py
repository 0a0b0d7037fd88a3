"""What entries are found by: keys of their names, words of their public texts.

Derived from the pages by ``actions/index_entries.py`` and thrown away with them. They
only propose: what a reader gets has passed the public door once more.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

LONGEST_KEY = 40
LONGEST_WORD = 40


class FindableName(models.Model):
    """One name of a person; ``page`` is the original.

    ``public``: the public door shows it. The others serve editors alone, who look for
    likely duplicates. A withheld name is in neither.
    """

    page = models.ForeignKey("people.PersonPage", models.CASCADE, related_name="+")
    text = models.CharField(max_length=200)
    public = models.BooleanField()

    class Meta:
        verbose_name = _("name to be found by")
        verbose_name_plural = _("names to be found by")
        constraints = [
            models.UniqueConstraint(fields=["page", "text"], name="findable_name_once")
        ]

    def __str__(self):
        return self.text


class NameKey(models.Model):
    """A key under which a name is looked up; see ``memorial/names/keys.py``.

    ``public`` and ``words``, the number of words, repeat what the name says, so that
    one index answers without it.
    """

    name = models.ForeignKey(FindableName, models.CASCADE, related_name="keys")
    key = models.CharField(max_length=LONGEST_KEY)
    public = models.BooleanField()
    words = models.PositiveSmallIntegerField()

    class Meta:
        verbose_name = _("key of a name")
        verbose_name_plural = _("keys of names")
        constraints = [
            models.UniqueConstraint(
                fields=["key", "public", "words", "name"], name="name_key_once"
            )
        ]


class FindableWord(models.Model):
    """A word of what the public door tells of an entry in the language of ``page``.

    ``part`` is where it stands: the name of a text, or a kind of fact.
    """

    page = models.ForeignKey(Page, models.CASCADE, related_name="+")
    locale = models.ForeignKey("wagtailcore.Locale", models.CASCADE, related_name="+")
    word = models.CharField(max_length=LONGEST_WORD)
    part = models.CharField(max_length=20)

    class Meta:
        verbose_name = _("word to be found by")
        verbose_name_plural = _("words to be found by")
        constraints = [
            models.UniqueConstraint(
                fields=["locale", "word", "page", "part"], name="findable_word_once"
            )
        ]
