"""Sets and their panels, kept by the desk."""

from collections.abc import Mapping
from typing import Any

from lotse.exhibition.models import PanelSet, PhysicalPanel
from lotse.foundation.actor import Actor
from lotse.foundation.journal import action


@action("set.kept")
def keep_set(actor: Actor, *, panel_set: PanelSet, values: Mapping[str, Any]) -> PanelSet:
    """Write a new set, or change one."""
    for name, value in values.items():
        setattr(panel_set, name, value)
    panel_set.save()
    return panel_set


@action("set.panel_added")
def add_panel(actor: Actor, *, panel_set: PanelSet, values: Mapping[str, Any]) -> PhysicalPanel:
    """One more panel."""
    return PhysicalPanel.objects.create(panel_set=panel_set, **values)
