"""The first thing on the desk's home: what there is to do."""

from collections.abc import Mapping
from typing import Any

from wagtail.admin.ui.components import Component

from lotse.foundation.waiting import waiting_for


class WhatWaits(Component):  # type: ignore[misc]  # the library has no types
    """Lines with a count, each a link to where one does it; one sentence where there is nothing."""

    name = "waiting"
    template_name = "website/desk/waiting.html"
    # Before all panels of the library.
    order = 50

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        """Of whoever looks."""
        return {"waiting": waiting_for(parent_context["request"].actor)}
