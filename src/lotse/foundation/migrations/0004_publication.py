"""The state of what visitors see: changed by one function, in the transaction of whoever changes something public."""

from typing import ClassVar

from django.db import migrations, models

PUBLISHED = """
create function lotse_published() returns void language sql as $$
    insert into foundation_publication (transaction, token, at)
    values (pg_current_xact_id()::text::bigint, hashtextextended(gen_random_uuid()::text, 0), clock_timestamp())
    on conflict (transaction) do update set token = excluded.token, at = excluded.at;
$$;
create function lotse_shown_to_visitors() returns trigger language plpgsql as $$
begin
    perform lotse_published();
    return null;
end $$;
"""


class Migration(migrations.Migration):
    """A table and the two ways to it: by an action, or by a trigger on a table that visitors see."""

    dependencies: ClassVar = [("foundation", "0003_outbox_error")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Publication",
            fields=[
                ("transaction", models.BigIntegerField(primary_key=True, serialize=False)),
                ("token", models.BigIntegerField()),
                ("at", models.DateTimeField()),
            ],
            options={"indexes": [models.Index(fields=["at"], name="publication_at")]},
        ),
        migrations.RunSQL(PUBLISHED, "drop function lotse_shown_to_visitors(); drop function lotse_published()"),
    ]
