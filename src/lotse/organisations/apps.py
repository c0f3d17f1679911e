"""The app's entry for Django."""

from django.apps import AppConfig


class OrganisationsConfig(AppConfig):
    """The programme's order."""

    name = "lotse.organisations"
    label = "organisations"
