"""Addresses that public pages had before: the table, and the trigger that fills it."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models

from lotse.foundation.database.shown import ShownToVisitors

# The first part of a path of the library is the slug of the language's first page, which stands in no address.
_REMEMBER = """
create function website_remember_address() returns trigger language plpgsql as $$
declare
    before text := regexp_replace(old.url_path, '^/[^/]*/', '');
    after text := regexp_replace(new.url_path, '^/[^/]*/', '');
begin
    if before = after or before = '' or length(before) > 500 then
        return null;
    end if;
    insert into website_formeraddress (language, way, page_id, left_at)
    select language_code, before, new.id, now() from wagtailcore_locale where id = new.locale_id
    on conflict (way, language) do update set page_id = excluded.page_id, left_at = excluded.left_at;
    return null;
end
$$;
create trigger remember_address after update of url_path on wagtailcore_page for each row
    when (old.url_path is distinct from new.url_path and old.first_published_at is not null)
    execute function website_remember_address();
"""
_FORGET = "drop trigger remember_address on wagtailcore_page; drop function website_remember_address();"


class Migration(migrations.Migration):
    """One table, one trigger."""

    dependencies: ClassVar = [("website", "0002_shown"), ("wagtailcore", "0001_initial")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="FormerAddress",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language", models.CharField(max_length=10)),
                ("way", models.CharField(max_length=500)),
                ("left_at", models.DateTimeField()),
                (
                    "page",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="wagtailcore.page"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("way", "language"), name="formeraddress_once")],
            },
        ),
        migrations.RunSQL(_REMEMBER, _FORGET),
        ShownToVisitors("website_formeraddress"),
    ]
