"""What other rooms may use of the exhibition."""

from lotse.exhibition.actions.withdrawal import obey_ledger

__all__ = ["obey_ledger"]
