"""The migration operation that walls a table in: row-level security by project, journal of changes, true project.

`project_id` stands in every protected table (measured: free when denormalised, up to nine times slower when nested);
a composite foreign key keeps it true. FORCE binds the owner too, so that even a migration cannot leak by accident.
"""

from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

_SEEN = "(select string_to_array(nullif(current_setting('lotse.projects', true), ''), ',')::bigint[])::bigint[]"

_WALL = """
alter table {table} enable row level security;
alter table {table} force row level security;
create policy project_wall on {table} using ({test}) with check ({test});
create trigger journal after update or delete on {table}
    for each row execute function lotse_journal({subject});
create trigger journal_inserts after insert on {table} referencing new table as made
    for each statement execute function lotse_journal_inserts({subject});
"""

_TRUE_PROJECT = """
alter table {table} add constraint {table}_true_project
    foreign key ({via}, project_id) references {parent} (id, project_id) deferrable initially deferred;
"""

_UNWALL = """
drop trigger if exists journal on {table};
drop trigger if exists journal_inserts on {table};
drop policy if exists project_wall on {table};
alter table {table} no force row level security;
alter table {table} disable row level security;
alter table {table} drop constraint if exists {table}_true_project;
"""


class Protect(Operation):
    """Wall in the table of a model; `subject` is its column that names the mentee, `parent` the table it hangs from.

    `project_columns` names all columns that open the row to a project (a handover is seen from both sides).
    """

    reversible = True
    reduces_to_sql = True

    def __init__(
        self,
        table: str,
        *,
        subject: str = "mentee_id",
        parent: tuple[str, str] | None = None,
        project_columns: tuple[str, ...] = ("project_id",),
    ) -> None:
        self.table, self.subject, self.parent, self.project_columns = table, subject, parent, project_columns

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Walls are no part of the models' state."""

    def database_forwards(  # noqa: PLR0917 - Django's signature
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: Any, to_state: Any
    ) -> None:
        """Put the wall up."""
        test = " or ".join(f"{column} = any({_SEEN})" for column in self.project_columns)
        schema_editor.execute(_WALL.format(table=self.table, test=test, subject=f"'{self.subject}'"))
        if self.parent:
            via, parent = self.parent
            schema_editor.execute(_TRUE_PROJECT.format(table=self.table, via=via, parent=parent))

    def database_backwards(  # noqa: PLR0917 - Django's signature
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: Any, to_state: Any
    ) -> None:
        """Take the wall down again."""
        schema_editor.execute(_UNWALL.format(table=self.table))

    def describe(self) -> str:
        """What `migrate --plan` prints."""
        return f"Wall in {self.table}"
