"""The role of the web pages must be weak.

Row-level security does not bind a superuser, nor the owner of a table.
"""

import psycopg

from lotse.command.steps import Complaint

_POWERS = """
select rolsuper, rolbypassrls, exists (
    select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relowner = pg_roles.oid and relkind in ('r', 'p', 'v', 'm') and nspname !~ '^pg_'
) from pg_roles where rolname = current_user
"""


def powers(url: str) -> list[str]:
    """What the role of this address can do that it must not; empty is good."""
    with psycopg.connect(url, connect_timeout=10) as connection:
        row = connection.execute(_POWERS).fetchone()
    assert row is not None
    names = ("ist Superuser", "darf Zeilenschutz umgehen (BYPASSRLS)", "besitzt Tabellen")
    return [name for name, has in zip(names, row, strict=True) if has]


def refuse_powers(url: str) -> None:
    """Do not start with a role that sees everybody's data."""
    found = powers(url)
    if found:
        what = " und ".join(found)
        raise Complaint(
            f"Die Datenbankrolle in DATABASE_URL {what}; damit wäre der Schutz der Zeilen wirkungslos. "
            "Welche Rollen "
            "Lotse braucht, steht in src/lotse/command/roles.sql.",
            "The database role in DATABASE_URL is too powerful: row-level security would not bind it.",
        )
