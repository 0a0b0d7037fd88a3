"""Which gatherings were once told to the public, beginning with those of today."""

from django.db import migrations, models


def remember(apps, schema_editor):
    told = apps.get_model("people", "PersonPage").objects.filter(
        live=True, gathering_public=True, gathering_at__isnull=False
    )
    announced = apps.get_model("people", "AnnouncedGathering")
    announced.objects.bulk_create(
        announced(translation_key=key)
        for key in set(told.values_list("translation_key", flat=True))
    )


class Migration(migrations.Migration):
    dependencies = [("people", "0002_relations")]

    operations = [
        migrations.CreateModel(
            name="AnnouncedGathering",
            fields=[
                (
                    "translation_key",
                    models.UUIDField(primary_key=True, serialize=False),
                ),
            ],
            options={
                "verbose_name": "announced gathering",
                "verbose_name_plural": "announced gatherings",
            },
        ),
        migrations.RunPython(remember, migrations.RunPython.noop),
    ]
