"""Cells of an imported list that nobody could read for sure: a person looks, and then they are settled."""

from lotse.casework.models import CellToCheck
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.journal import action


@action("cell.settled")
def settle_cell(actor: Actor, *, cell: CellToCheck) -> CellToCheck:
    """Somebody looked at the original and entered what it says, or found that nothing is to be entered."""
    if cell.settled_on is None:
        cell.settled_on = today()
        cell.save(update_fields=["settled_on"])
    return cell


@action("cell.reopened")
def reopen_cell(actor: Actor, *, cell: CellToCheck) -> CellToCheck:
    """Taken back: the cell asks to be looked at again."""
    cell.settled_on = None
    cell.save(update_fields=["settled_on"])
    return cell
