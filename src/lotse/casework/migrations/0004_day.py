"""The day of a mentor: indexes by mentee for what falls due, keys to find people by half a name, calendar addresses."""

import uuid
from typing import ClassVar

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

_SEEN = "(select string_to_array(nullif(current_setting('lotse.projects', true), ''), ',')::bigint[])::bigint[]"

# The wall and the true mentee as for every table with a project; no journal, because every row is derived.
WALL = f"""
alter table casework_namekey enable row level security;
alter table casework_namekey force row level security;
create policy project_wall on casework_namekey
    using (project_id = any({_SEEN})) with check (project_id = any({_SEEN}));
alter table casework_namekey add constraint casework_namekey_true_project
    foreign key (mentee_id, project_id) references casework_mentee (id, project_id)
    on delete cascade deferrable initially deferred;
"""
UNWALL = "drop policy project_wall on casework_namekey"

# What one mentee is found under. `folded` and `sound` are made in Python by lotse.foundation.names; phone numbers are
# kept as digits without the trunk zero, or without +49, forwards and backwards.
KEYS = r"""
create function lotse_name_keys_of(folded text, sound text, phone text) returns table (kind text, key text)
language sql immutable as $$
    select 'w', word from string_to_table(folded, ' ') word where word <> ''
    union select 's', word from string_to_table(sound, ' ') word where word <> ''
    union select 'p', digits from national where digits <> ''
    union select 'e', reverse(digits) from national where digits <> ''
$$;
""".replace(
    "from national",
    r"from (values (regexp_replace(regexp_replace(regexp_replace(phone, '[^0-9+]', '', 'g'),"
    r" '^(\+49|0049)?0*', ''), '\D', '', 'g'))) national (digits)",
)

# Always enabled: bulk loads that switch other triggers off must not leave people who cannot be found.
TRIGGERS = """
create function lotse_key_new_mentees() returns trigger language plpgsql as $$
begin
    insert into casework_namekey (project_id, kind, key, mentee_id)
    select fresh.project_id, keys.kind, keys.key, fresh.id
    from fresh cross join lateral lotse_name_keys_of(fresh.folded, fresh.sound, fresh.phone) keys;
    return null;
end $$;
create function lotse_key_mentee_anew() returns trigger language plpgsql as $$
begin
    delete from casework_namekey where mentee_id = old.id and project_id = old.project_id;
    insert into casework_namekey (project_id, kind, key, mentee_id)
    select new.project_id, keys.kind, keys.key, new.id
    from lotse_name_keys_of(new.folded, new.sound, new.phone) keys;
    return null;
end $$;
create trigger key_new_mentees after insert on casework_mentee
    referencing new table as fresh for each statement execute function lotse_key_new_mentees();
create trigger key_mentee_anew after update on casework_mentee for each row
    when (old.folded is distinct from new.folded or old.sound is distinct from new.sound
          or old.phone is distinct from new.phone or old.project_id is distinct from new.project_id)
    execute function lotse_key_mentee_anew();
alter table casework_mentee enable always trigger key_new_mentees;
alter table casework_mentee enable always trigger key_mentee_anew;
"""
UNTRIGGERS = """
drop trigger key_new_mentees on casework_mentee;
drop trigger key_mentee_anew on casework_mentee;
drop function lotse_key_new_mentees();
drop function lotse_key_mentee_anew();
drop function lotse_name_keys_of(text, text, text);
"""

# The wall binds the owner too, so the migration names the projects whose mentees it keys.
BACKFILL = """
select set_config('lotse.projects', coalesce((select string_agg(id::text, ',') from organisations_project), ''), true);
insert into casework_namekey (project_id, kind, key, mentee_id)
select mentee.project_id, keys.kind, keys.key, mentee.id
from casework_mentee mentee
cross join lateral lotse_name_keys_of(mentee.folded, mentee.sound, mentee.phone) keys;
set constraints all immediate;
select set_config('lotse.projects', '', true);
"""

_OPEN_STEP = models.Q(("done_on", None), ("dropped_on", None), ("due_on__isnull", False))
_CALLED = models.Q(("call_by__isnull", False), ("merged_into", None))


class Migration(migrations.Migration):
    """Two tables, six indexes, two triggers."""

    dependencies: ClassVar = [
        ("casework", "0003_course"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations: ClassVar = [
        migrations.CreateModel(
            name="CalendarFeed",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "account",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("digest", models.CharField(max_length=64, unique=True)),
                ("revoked_at", models.DateTimeField(null=True)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("revoked_at__isnull", True)), fields=("account",), name="one_calendar_feed"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="NameKey",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "project_id",
                        "kind",
                        "key",
                        "mentee_id",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("project_id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[("w", "Word"), ("s", "Sound"), ("p", "Phone"), ("e", "Phone End")], max_length=1
                    ),
                ),
                ("key", models.TextField(db_collation="C")),
                ("mentee_id", models.BigIntegerField()),
            ],
            options={"indexes": [models.Index(fields=["mentee_id"], name="name_key_mentee")]},
        ),
        migrations.RunSQL(WALL, UNWALL),
        migrations.RunSQL(KEYS + TRIGGERS, UNTRIGGERS),
        migrations.RunSQL(BACKFILL, migrations.RunSQL.noop),
        migrations.RemoveIndex(model_name="checkin", name="check_in_mentee"),
        migrations.RemoveIndex(model_name="mentee", name="mentee_call_by"),
        migrations.RemoveIndex(model_name="residencepaper", name="paper_mentee"),
        migrations.AddIndex(
            model_name="application",
            index=models.Index(
                condition=models.Q(("ask_again_on__isnull", False)),
                fields=["mentee", "ask_again_on"],
                name="application_ask_of_mentee",
            ),
        ),
        migrations.AddIndex(
            model_name="checkin",
            index=models.Index(
                condition=models.Q(("done_on", None), ("needless", False)),
                fields=["mentee", "due_on"],
                name="check_in_due_of_mentee",
            ),
        ),
        migrations.AddIndex(
            model_name="mentee",
            index=models.Index(condition=_CALLED, fields=["project", "mentor", "call_by", "id"], name="mentee_call_by"),
        ),
        migrations.AddIndex(
            model_name="mentee",
            index=models.Index(condition=_CALLED, fields=["project", "call_by", "id"], name="mentee_silent"),
        ),
        migrations.AddIndex(
            model_name="residencepaper",
            index=models.Index(
                condition=models.Q(("is_current", True)),
                fields=["mentee", "valid_until"],
                name="paper_expiring_of_mentee",
            ),
        ),
        migrations.AddIndex(
            model_name="step",
            index=models.Index(condition=_OPEN_STEP, fields=["mentee", "due_on"], name="step_due_of_mentee"),
        ),
    ]
