"""The app's entry for Django."""

from django.apps import AppConfig


class ExhibitionConfig(AppConfig):
    """Stories and the travelling exhibition."""

    name = "lotse.exhibition"
    label = "exhibition"

    def ready(self) -> None:
        """Register who sees what before anybody asks."""
        from lotse.exhibition import loan_wiring, policy, story_wiring, voices_policy  # noqa: F401, PLC0415 - importing registers the predicates  # noqa: F401, PLC0415 - importing registers what the tour offers
        from lotse.exhibition import panel_wiring  # noqa: F401, PLC0415 - importing registers what panels clean up
