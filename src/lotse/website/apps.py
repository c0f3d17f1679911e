"""The app's entry for Django."""

from django.apps import AppConfig


class WebsiteConfig(AppConfig):
    """The public face."""

    name = "lotse.website"
    label = "website"
