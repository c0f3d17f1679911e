"""The journal's trigger function, the walls around the logs, the rights of the application's role, the shared cache."""

from typing import ClassVar

from django.db import migrations

JOURNAL = """
create function lotse_journal() returns trigger language plpgsql as $$
declare
    subject_column text := tg_argv[0];
    action text := coalesce(current_setting('lotse.action', true), '');
    before jsonb := to_jsonb(old);
    after jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
    present jsonb := coalesce(after, before);
    changed jsonb;
begin
    if action = '' then
        raise exception 'A change to % that no action named was refused.', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(b.key, b.value) into changed
            from jsonb_each(before) b where after -> b.key is distinct from b.value;
        if changed is null then return null; end if;
    elsif tg_op = 'DELETE' then
        -- What was deleted is gone on purpose; the journal keeps that it went, not what it was.
        changed := null;
    end if;
    insert into foundation_change
        (at, action, account_id, project_id, subject_id, table_name, row_id, verb, old)
    values
        (now(), action, nullif(current_setting('lotse.account', true), '')::bigint, (present ->> 'project_id')::bigint,
         (present ->> subject_column)::bigint, tg_table_name, (present ->> 'id')::bigint, lower(tg_op), changed);
    return null;
end $$;
"""

# Inserts are journalled once a statement: a list of 20,000 people must not fire a trigger for each of its rows.
JOURNAL_INSERTS = """
create function lotse_journal_inserts() returns trigger language plpgsql as $$
declare
    subject_column text := coalesce(nullif(tg_argv[0], ''), 'null::bigint');
    action text := coalesce(current_setting('lotse.action', true), '');
begin
    if action = '' then
        raise exception 'A change to % that no action named was refused.', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    execute format($q$
        insert into foundation_change (at, action, account_id, project_id, subject_id, table_name, row_id, verb)
        select now(), $1, nullif(current_setting('lotse.account', true), '')::bigint, project_id, %s, $2, id, 'insert'
        from made$q$, subject_column)
        using action, tg_table_name::text;
    return null;
end $$;
"""

# Erasure blanks what the journal remembers of a person; nobody else may touch an entry.
FORGET = """
create function lotse_forget(subject bigint) returns void language sql security definer
    set search_path = pg_catalog, public as $$
    update foundation_change set old = null where subject_id = subject;
$$;
revoke all on function lotse_forget(bigint) from public;
"""

WALL = """
alter table {table} enable row level security;
alter table {table} force row level security;
create policy project_wall on {table} using ({test}) with check ({test});
"""
SEEN = "project_id = any((select string_to_array(nullif(current_setting('lotse.projects', true), ''), ',')::bigint[])::bigint[])"
LOGGED = f"project_id is null or {SEEN}"

CACHE = """
create table foundation_cache (cache_key varchar(255) primary key, value text not null, expires timestamptz not null);
create index foundation_cache_expires on foundation_cache (expires);
"""


class Migration(migrations.Migration):
    """Everything that is not a table."""

    dependencies: ClassVar = [("foundation", "0001_initial")]
    operations: ClassVar = [
        migrations.RunSQL(JOURNAL, "drop function lotse_journal()"),
        migrations.RunSQL(JOURNAL_INSERTS, "drop function lotse_journal_inserts()"),
        migrations.RunSQL(FORGET, "drop function lotse_forget(bigint)"),
        migrations.RunSQL(WALL.format(table="foundation_change", test=LOGGED), migrations.RunSQL.noop),
        migrations.RunSQL(WALL.format(table="foundation_reading", test=SEEN), migrations.RunSQL.noop),
        migrations.RunSQL(WALL.format(table="foundation_datakey", test=SEEN), migrations.RunSQL.noop),
        migrations.RunSQL(CACHE, "drop table foundation_cache"),
    ]
