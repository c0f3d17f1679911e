"""The app's entry for Django."""

from django.apps import AppConfig


class FoundationConfig(AppConfig):
    """Foundation of the house."""

    name = "lotse.foundation"
    label = "foundation"
