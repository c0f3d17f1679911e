"""What a user would lose: tables that are right, because a shortcut to them was not compared with the long way."""

import functools
import os
import re
import sys
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from django.apps import apps
from django.db import connections
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Field

from lotse.foundation.database import baseline
from lotse.foundation.database.roles import prepare
from tests import databases

_SCHEMA = """
select 'column', c.table_name, c.column_name,
  c.data_type || ' ' || c.is_nullable || ' ' || coalesce(c.column_default, '')
from information_schema.columns c where c.table_schema = 'public'
union all select 'index', tablename, indexname, indexdef from pg_indexes where schemaname = 'public'
union all select 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)
from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0
union all select 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid)
from pg_trigger where not tgisinternal
union all select 'policy', tablename, policyname, coalesce(qual, '') from pg_policies where schemaname = 'public'
union all select 'function', proname, '', prosrc from pg_proc p where pronamespace = 'public'::regnamespace
  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
union all select 'wall', relname, '', relrowsecurity::text || relforcerowsecurity::text
from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
order by 1, 2, 3
"""
_COMMENT = re.compile(r"--.*")
# PostgreSQL writes the same list of words in two ways, before and after it was read back from a dump.
_WRITTEN_ANEW = re.compile(r"::(character varying|text)(\[\])?|[()]")


def _schema(name: str) -> set[tuple[str, ...]]:
    with psycopg.connect(os.environ["LOTSE_ADMIN_URL"], dbname=name) as admin:
        rows = admin.execute(_SCHEMA).fetchall()
    return {(*row[:3], "".join(_WRITTEN_ANEW.sub("", _COMMENT.sub("", str(row[3]))).split())) for row in rows}


@pytest.fixture
def empty(django_db_blocker: pytest.FixtureDef) -> Iterator[str]:
    name = f"lotse_long_way_{os.getpid()}"
    with django_db_blocker.unblock(), databases._admin() as admin:  # type: ignore[attr-defined]
        admin.execute(f'create database "{name}" owner lotse_owner template template0')
        try:
            with databases._admin(name) as inside:
                for extension in ("pg_trgm", "unaccent", "btree_gist"):
                    inside.execute(f"create extension if not exists {extension}")
                inside.execute("alter schema public owner to lotse_owner")
            yield name
        finally:
            admin.execute(f'drop database if exists "{name}" with (force)')


@pytest.fixture
def _django_remembers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step makes models anew, and asks each field each time how it was made; no answer ever changes."""
    swappable = functools.cache(apps.get_swappable_settings_name)
    monkeypatch.setattr(apps, "get_swappable_settings_name", swappable)

    def clone(self: Any) -> Any:
        _name, _path, args, kwargs = self.__dict__.get("_how") or self.__dict__.setdefault("_how", self.deconstruct())
        return self.__class__(*args, **kwargs)

    monkeypatch.setattr(Field, "clone", clone)


@pytest.mark.usefixtures("_django_remembers")
@pytest.mark.long
def test_the_shortcut_leads_where_the_long_way_leads(empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    by_shortcut = _schema(databases.template())  # laid before the shortcut is taken away
    monkeypatch.setattr("lotse.foundation.database.roles.lay", lambda _using: False)
    # It looks into the database while it is imported, which an earlier test may have done beside full tables.
    monkeypatch.delitem(sys.modules, "wagtail_localize.migrations.0001_initial", raising=False)
    with databases.connected_to(empty):
        prepare(using="owner")
        executor = MigrationExecutor(connections["owner"])
        assert executor.migration_plan(executor.loader.graph.leaf_nodes()) == []
        connections["owner"].close()
    assert _schema(empty) == by_shortcut


def test_a_changed_migration_makes_the_file_void() -> None:
    text = baseline.FILE.read_text()
    assert baseline._is_true(text)
    assert not baseline._is_true(re.sub(r"(identity 0003_groups) \w+", r"\1 0000000000000000", text))
    assert not baseline._is_true("create table nothing ();")
