"""The hint beside the editor: how hard the German text is to read, measured on what was last saved."""

from typing import Any

from wagtail.admin.panels import Panel

from lotse.website.domain.readability import measure
from lotse.website.texts import words_of


class ReadabilityPanel(Panel):
    """Stands at the end of the content; a hint, never a condition."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "website/desk/readability.html"

        def is_shown(self) -> bool:
            """The formulas are made for German."""
            return bool(self.instance.pk and self.instance.locale.language_code in ("de", "de-simple"))

        def get_context_data(self, parent_context: Any = None) -> Any:
            """What was measured."""
            context = super().get_context_data(parent_context)
            return {**context, "measured": measure(words_of(self.instance))}
