"""The app's entry for Django."""

from django.apps import AppConfig


class ExhibitionConfig(AppConfig):
    """Stories and the travelling exhibition."""

    name = "lotse.exhibition"
    label = "exhibition"
