"""The app's entry for Django."""

from django.apps import AppConfig


class ExhibitionConfig(AppConfig):
    """Stories and the travelling exhibition."""

    name = "lotse.exhibition"
    label = "exhibition"

    def ready(self) -> None:
        """Register who sees what before anybody asks."""
        from lotse.exhibition import (  # noqa: PLC0415 - importing registers predicates, traces and offers
            loan_wiring,  # noqa: F401 - the same
            panel_wiring,  # noqa: F401 - the same
            policy,  # noqa: F401 - the same
            story_wiring,  # noqa: F401 - the same
            voice_wiring,  # noqa: F401 - the same
            voices_policy,  # noqa: F401 - the same
        )
