"""The app's entry for Django."""

from django.apps import AppConfig


class EvaluationConfig(AppConfig):
    """Figures with definitions."""

    name = "lotse.evaluation"
    label = "evaluation"
