"""The app's entry for Django."""

from django.apps import AppConfig


class IdentityConfig(AppConfig):
    """People who sign in."""

    name = "lotse.identity"
    label = "identity"
