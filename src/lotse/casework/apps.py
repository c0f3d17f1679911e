"""The app's entry for Django."""

from django.apps import AppConfig


class CaseworkConfig(AppConfig):
    """Mentees."""

    name = "lotse.casework"
    label = "casework"

    def ready(self) -> None:
        """Register who sees what before anybody asks."""
        from lotse.casework import leaving, policy  # noqa: F401, PLC0415 - importing registers the predicates
