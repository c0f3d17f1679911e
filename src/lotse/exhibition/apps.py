"""The app's entry for Django."""

from django.apps import AppConfig


class ExhibitionConfig(AppConfig):
    """Stories and the travelling exhibition."""

    name = "lotse.exhibition"
    label = "exhibition"

    def ready(self) -> None:
        """Register who sees what before anybody asks."""
        from lotse.exhibition import policy, voices_policy  # noqa: F401, PLC0415 - importing registers the predicates
