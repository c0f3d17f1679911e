"""The app's entry for Django."""

from django.apps import AppConfig


class WebsiteConfig(AppConfig):
    """The public face."""

    name = "lotse.website"
    label = "website"

    def ready(self) -> None:
        """What the search finds of this room."""
        from lotse.foundation import visitors  # noqa: PLC0415 - rooms are complete only when all are loaded
        from lotse.website.search import sources  # noqa: PLC0415 - the same

        for provider in (sources.projects, sources.checks, sources.law):
            visitors.offer(findable=provider)
