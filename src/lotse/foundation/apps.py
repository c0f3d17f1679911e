"""The app's entry for Django."""

from django.apps import AppConfig
from django.conf import settings

from lotse.foundation.catalogues import compile_changed
from lotse.foundation.log_setup import LEVELS, set_up_logs


class FoundationConfig(AppConfig):
    """Foundation of the house."""

    name = "lotse.foundation"
    label = "foundation"

    def ready(self) -> None:
        """Logs are set up before anything can be logged, catalogues compiled before anything is translated."""
        compile_changed(settings.COMPILED_CATALOGUES)
        set_up_logs(as_json=settings.LOGS_AS_JSON, level=LEVELS[settings.LOG_LEVEL])
