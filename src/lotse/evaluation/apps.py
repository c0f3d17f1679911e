"""The app's entry for Django."""

from django.apps import AppConfig


class EvaluationConfig(AppConfig):
    """Figures with definitions."""

    name = "lotse.evaluation"
    label = "evaluation"

    def ready(self) -> None:
        """Offer visitors the figures that anybody may read."""
        from lotse.evaluation.visitors.figures import public_figures  # noqa: PLC0415 - models must be loaded first
        from lotse.foundation import visitors  # noqa: PLC0415 - the same

        visitors.offer(figures=public_figures)
