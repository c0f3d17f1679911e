"""Two people edit the same row: what does not conflict is merged silently, what does is shown side by side.

How a screen takes part, for any model with `public_id` and `version` (mentees and all that hang from them):

1. Its form derives from `casework.forms.edit.EditForm` and names the fields it edits. The form carries a hidden field
   `shown`: the row's version and a fingerprint of each value as it stood when the page was made.
2. The view calls `form.edits()` and hands the `Edits` to an action. The action does::

       fresh = locked(profile)                 # the row as it is now, nobody else writes until we are done
       changed = take_edits(fresh, edits)      # sets what changed on `fresh`, or raises Collision
       save_edited(fresh, changed)             # one more version; nothing is written where nothing changed

3. On `Collision` the view shows `MyForm.after(collision)` again with `<c-clashes :form="form" />`: both versions per
   field, mine chosen first; whatever one chooses, the other version stays in the journal.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from lotse.casework.models import Mentee
from lotse.casework.models.records import MenteeRecord

Row = TypeVar("Row", bound=Mentee | MenteeRecord)


def _plain(value: Any) -> Any:
    """One form for values that mean the same: browsers send CRLF, empty is empty, 3.50 is 3.5."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").strip()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value.normalize())
    if value is None or value in ([], (), {}):
        return ""
    return list(value) if isinstance(value, tuple) else value


def fingerprint(row: Mentee | MenteeRecord, name: str, value: Any) -> str:
    """Says whether a value is still the one that was shown; a row that is made only on saving has no identifier yet."""
    text = json.dumps([row._meta.db_table, name, _plain(value)], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Shown:
    """What a form showed when its page was made."""

    version: int
    prints: Mapping[str, str] = field(default_factory=dict)

    def packed(self) -> str:
        """For the hidden field."""
        return f"{self.version}:" + ",".join(f"{name}={mark}" for name, mark in self.prints.items())

    @classmethod
    def unpacked(cls, text: str) -> "Shown":
        """From the hidden field; an unreadable one means that nothing was shown, so every difference is asked about."""
        version, _, rest = text.partition(":")
        pairs = (pair.partition("=") for pair in rest.split(",") if pair)
        return cls(int(version) if version.isdecimal() else 0, {name: mark for name, _, mark in pairs})


@dataclass(frozen=True, slots=True)
class Edits:
    """What somebody wants a row to be, and what they saw when they began."""

    mine: Mapping[str, Any]
    shown: Shown
    # Fields of which the other's version shall stand, chosen after a collision.
    taken: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Clash:
    """One field that two people changed differently."""

    name: str
    mine: Any
    theirs: Any


class Collision(Exception):
    """Somebody else changed the same fields meanwhile. `merged` is what a new form starts with: mine where both did."""

    def __init__(self, row: Mentee | MenteeRecord, clashes: list[Clash], merged: dict[str, Any]) -> None:
        super().__init__(", ".join(clash.name for clash in clashes))
        self.row, self.clashes, self.merged = row, clashes, merged


def shown_of(row: Mentee | MenteeRecord, names: Iterable[str]) -> Shown:
    """What a form about to be shown has to remember."""
    return Shown(row.version, {name: fingerprint(row, name, getattr(row, name)) for name in names})


def locked(row: Row) -> Row:
    """The row as it is now, held until the end of the transaction; `row` itself came from a scoped query."""
    model: Any = type(row)
    fresh: Row = (
        model.objects.unscoped("The row came from a scoped query.").select_for_update(of=("self",)).get(pk=row.pk)
    )
    if isinstance(row, MenteeRecord) and isinstance(fresh, MenteeRecord) and "mentee" in row._state.fields_cache:
        fresh.mentee = row.mentee
    return fresh


def take_edits(row: Mentee | MenteeRecord, edits: Edits) -> list[str]:
    """Set on `row` what the edits change, and name it; raise Collision where the other's change says otherwise."""
    wanted: dict[str, Any] = {}
    clashes: list[Clash] = []
    for name, mine in edits.mine.items():
        theirs, before = getattr(row, name), edits.shown.prints.get(name)
        is_mine_new = _plain(mine) != _plain(theirs) and fingerprint(row, name, mine) != before
        is_theirs_new = edits.shown.version != row.version and fingerprint(row, name, theirs) != before
        if is_mine_new and is_theirs_new:
            clashes.append(Clash(name, mine, theirs))
        elif is_mine_new and name not in edits.taken:
            wanted[name] = mine
    if clashes:
        standing = {name: getattr(row, name) for name in edits.mine}
        raise Collision(row, clashes, {**standing, **wanted, **{clash.name: clash.mine for clash in clashes}})
    for name, value in wanted.items():
        setattr(row, name, value)
    return list(wanted)


def save_edited(row: Mentee | MenteeRecord, changed: Iterable[str]) -> None:
    """Write what changed as one more version."""
    names = list(changed)
    if names:
        row.version += 1
        row.save(update_fields=[*names, "version"])
