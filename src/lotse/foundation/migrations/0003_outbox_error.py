from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """The operator sees why a mail could not leave."""

    dependencies: ClassVar = [("foundation", "0002_walls")]
    operations: ClassVar = [
        migrations.AddField("message", "error", models.CharField(blank=True, max_length=60)),
    ]
