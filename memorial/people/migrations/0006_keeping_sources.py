"""Links and captures are known by their address; nothing had written the old tables."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

STATES = [
    ("new", "not looked at yet"),
    ("ok", "as it was"),
    ("gone", "gone"),
    ("moved", "moved to another address"),
    ("parked", "the site is no more: its name is for sale, or leads away"),
    ("changed", "says something else now"),
    ("refused", "does not let us read it"),
    ("slow", "did not answer in time"),
]


def number():
    return (
        "id",
        models.BigAutoField(
            auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
        ),
    )


def link(on_delete, related_name):
    return (
        "link",
        models.ForeignKey(
            on_delete=on_delete, related_name=related_name, to="people.linkcheck"
        ),
    )


class Migration(migrations.Migration):
    dependencies = [('people', '0005_care')]

    operations = [
        migrations.DeleteModel(name="Capture"),
        migrations.DeleteModel(name="LinkCheck"),
        migrations.CreateModel(
            name="LinkCheck",
            fields=[
                number(),
                ("address", models.TextField(verbose_name="link")),
                ("digest", models.CharField(max_length=64, unique=True)),
                (
                    "host",
                    models.CharField(
                        db_index=True, max_length=255, verbose_name="site"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=STATES,
                        db_index=True,
                        default="new",
                        max_length=20,
                        verbose_name="state",
                    ),
                ),
                ("since", models.DateTimeField(null=True, verbose_name="since")),
                (
                    "checked_at",
                    models.DateTimeField(
                        db_index=True, null=True, verbose_name="last looked at"
                    ),
                ),
                (
                    "due_at",
                    models.DateTimeField(
                        db_index=True, default=django.utils.timezone.now
                    ),
                ),
                ("failures", models.PositiveSmallIntegerField(default=0)),
                ("status", models.PositiveSmallIntegerField(null=True)),
                ("reason", models.CharField(blank=True, max_length=20)),
                ("final_address", models.TextField(blank=True)),
                ("title", models.TextField(blank=True)),
                ("traces", models.JSONField(default=list)),
                ("known_title", models.TextField(blank=True)),
                ("known_traces", models.JSONField(default=list)),
            ],
            options={
                "verbose_name": "link check",
                "verbose_name_plural": "link checks",
            },
        ),
        migrations.CreateModel(
            name="LinkChange",
            fields=[
                number(),
                ("at", models.DateTimeField()),
                ("state", models.CharField(choices=STATES, max_length=20)),
                ("status", models.PositiveSmallIntegerField(null=True)),
                ("reason", models.CharField(blank=True, max_length=20)),
                ("final_address", models.TextField(blank=True)),
                link(django.db.models.deletion.CASCADE, "changes"),
            ],
            options={
                "verbose_name": "change of a link",
                "verbose_name_plural": "changes of links",
                "ordering": ["-at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="Capture",
            fields=[
                number(),
                ("at", models.DateTimeField()),
                ("path", models.CharField(max_length=200)),
                ("sha256", models.CharField(max_length=64)),
                ("size", models.PositiveBigIntegerField()),
                ("final_address", models.TextField(blank=True)),
                ("title", models.TextField(blank=True)),
                link(django.db.models.deletion.PROTECT, "captures"),
            ],
            options={
                "verbose_name": "capture",
                "verbose_name_plural": "captures",
                "ordering": ["-at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="ArchivedCopy",
            fields=[
                number(),
                ("at", models.DateTimeField()),
                ("address", models.TextField()),
                link(django.db.models.deletion.CASCADE, "archived_copies"),
            ],
            options={
                "verbose_name": "archived copy",
                "verbose_name_plural": "archived copies",
                "ordering": ["-at", "-pk"],
            },
        ),
    ]
