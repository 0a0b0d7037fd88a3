"""PostgreSQL notes no examples of what people wrote for its planner.

They would stand in its statistics for long after the words themselves are forgotten.
"""

from django.db import migrations

WORDS = {
    "contributions_answer": ["text"],
    "contributions_question": ["text", "answer"],
}


def note_nothing(apps, editor):
    if editor.connection.vendor == "postgresql":
        for table, columns in WORDS.items():
            for column in columns:
                editor.execute(
                    f'ALTER TABLE {table} ALTER COLUMN "{column}" SET STATISTICS 0'
                )


class Migration(migrations.Migration):
    dependencies = [("contributions", "0002_handling")]

    operations = [migrations.RunPython(note_nothing, migrations.RunPython.noop)]
