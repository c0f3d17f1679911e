"""The lists' indexes know phase and erasure, so that a lane is read from its index alone."""

from typing import ClassVar

from django.db import migrations, models

_STANDING = models.Q(("merged_into", None))


class Migration(migrations.Migration):
    """Two indexes anew."""

    dependencies: ClassVar = [("casework", "0006_file")]
    operations: ClassVar = [
        migrations.RemoveIndex(model_name="mentee", name="mentee_of_mentor"),
        migrations.RemoveIndex(model_name="mentee", name="mentee_of_project"),
        migrations.AddIndex(
            model_name="mentee",
            index=models.Index(
                condition=_STANDING,
                fields=["project", "mentor", "sort_key", "id"],
                include=["phase", "erased_at"],
                name="mentee_of_mentor",
            ),
        ),
        migrations.AddIndex(
            model_name="mentee",
            index=models.Index(
                condition=_STANDING,
                fields=["project", "sort_key", "id"],
                include=["phase", "erased_at"],
                name="mentee_of_project",
            ),
        ),
    ]
