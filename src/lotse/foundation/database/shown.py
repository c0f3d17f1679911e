"""The migration operation for tables that visitors see: whoever changes a row changes the state of the site.

A trigger, so that no action, bulk load or correction by hand can forget it: what was withdrawn leaves every page cache.
"""

from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

_SHOW = """
create trigger shown_to_visitors after insert or update{columns} or delete or truncate on {table}
    for each statement execute function lotse_shown_to_visitors();
"""
_HIDE = "drop trigger if exists shown_to_visitors on {table}"


class ShownToVisitors(Operation):
    """Each change to this table makes kept pages invalid; its migration follows foundation 0004.

    With `columns`, only changes of these do: an account notes each sign-in, but visitors see only its name.
    """

    reversible = True
    reduces_to_sql = True

    def __init__(self, table: str, *, columns: tuple[str, ...] = ()) -> None:
        self.table, self.columns = table, columns

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """A trigger is no part of the models' state."""

    def database_forwards(  # noqa: PLR0917 - Django's signature
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: Any, to_state: Any
    ) -> None:
        """Set the trigger."""
        columns = f" of {', '.join(self.columns)}" if self.columns else ""
        schema_editor.execute(_SHOW.format(table=schema_editor.quote_name(self.table), columns=columns))

    def database_backwards(  # noqa: PLR0917 - Django's signature
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: Any, to_state: Any
    ) -> None:
        """Take it away."""
        schema_editor.execute(_HIDE.format(table=schema_editor.quote_name(self.table)))

    def describe(self) -> str:
        """What `migrate --plan` prints."""
        return f"Show {self.table} to visitors"
