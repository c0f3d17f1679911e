"""What panels tell the rest of the house when the program starts."""

from lotse.exhibition import panel_policy
from lotse.exhibition.actions.panels import orders_to_stop, remove_files
from lotse.exhibition.domain.traces import provide
from lotse.exhibition.visitors.panel_words import FILES_REMOVED

__all__ = ["panel_policy"]

provide(traces=orders_to_stop, effect=remove_files, name="print_files", label=FILES_REMOVED)
