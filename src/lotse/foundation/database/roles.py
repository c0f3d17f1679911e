"""What the application's role may do, and the refusal to start under a role that row-level security does not bind."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.management import call_command
from django.db import connections

from lotse.foundation.database.baseline import lay

APPLICATION_ROLE = "lotse_app"
BACKUP_ROLE = "lotse_backup"
# Written once, read, never changed by the application; erasure goes through lotse_forget().
APPEND_ONLY = ("foundation_change", "foundation_reading")

_GRANTS = """
do $$ begin
    if exists (select from pg_roles where rolname = '{app}') then
        grant usage on schema public to {app};
        grant select, insert, update, delete on all tables in schema public to {app};
        grant usage, select on all sequences in schema public to {app};
        grant execute on all functions in schema public to {app};
        revoke update, delete, truncate on {append_only} from {app};
        revoke insert, update, delete on django_migrations from {app};
        -- Rights come from memberships; nobody is given one by hand.
        revoke insert, update, delete on identity_account_user_permissions from {app};
    end if;
    if exists (select from pg_roles where rolname = '{backup}') then
        grant usage on schema public to {backup};
        grant select on all tables in schema public to {backup};
        grant select on all sequences in schema public to {backup};
    end if;
end $$;
"""

_BOUND = """
select rolsuper or rolbypassrls
    or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
               where n.nspname = 'public' and c.relrowsecurity and c.relowner = r.oid)
from pg_roles r where rolname = current_user
"""


class UnboundRole(Exception):
    """The application must not run under a role that row-level security does not bind."""


@contextmanager
def alone_at_work(using: str) -> Iterator[None]:
    """Let `using` stand for the default connection too: data migrations of libraries ask that one for their rows."""
    ours = connections["default"]
    connections["default"] = connections[using]
    try:
        yield
    finally:
        connections["default"] = ours


def prepare(*, using: str = "owner") -> None:
    """Bring the schema up to date as its owner and give the application's role exactly what it needs."""
    with alone_at_work(using):
        lay(using)
        call_command("migrate", database=using, interactive=False, verbosity=0)
    with connections[using].cursor() as cursor:
        cursor.execute(_GRANTS.format(app=APPLICATION_ROLE, backup=BACKUP_ROLE, append_only=", ".join(APPEND_ONLY)))
    connections[using].close()


def refuse_unbound_role(*, using: str = "default") -> None:
    """Raise UnboundRole for a superuser, a BYPASSRLS role or the owner of walled tables."""
    with connections[using].cursor() as cursor:
        cursor.execute(_BOUND)
        (unbound,) = cursor.fetchone() or (True,)
    if unbound:
        raise UnboundRole(
            "Die Datenbankrolle in DATABASE_URL umgeht die Trennung der Projekte (Superuser, BYPASSRLS oder"
            f" Eigentümer). Bitte die Rolle {APPLICATION_ROLE} verwenden; docs/operations/postgresql.md sagt, wie."
        )
