"""What other rooms may use of the exhibition."""

from lotse.exhibition.actions.inventing import InventedStory, write_invented_stories
from lotse.exhibition.actions.panels_inventing import write_invented_panels
from lotse.exhibition.actions.withdrawal import obey_ledger

__all__ = ["InventedStory", "obey_ledger", "write_invented_panels", "write_invented_stories"]
