"""The app's entry for Django."""

from django.apps import AppConfig


class WebsiteConfig(AppConfig):
    """The public face."""

    name = "lotse.website"
    label = "website"

    def ready(self) -> None:
        """Say what there is for the frame, the map of the site, the search and the desk."""
        from lotse.foundation import visitors, waiting  # noqa: PLC0415 - after all apps are loaded
        from lotse.foundation.roles import EDITING_ROLES, PUBLISHING_ROLES  # noqa: PLC0415 - the same
        from lotse.website import following, providers  # noqa: PLC0415 - the same
        from lotse.website.desk import waiting as at_the_desk  # noqa: PLC0415 - the same
        from lotse.website.search import sources  # noqa: PLC0415 - the same
        from lotse.website.visitors import projects  # noqa: PLC0415 - the same

        following.listen()
        visitors.offer(menu=providers.menu, foot=providers.foot, pages=providers.pages)
        visitors.offer(pages=projects.pages)
        for provider in (providers.findable, sources.projects, sources.checks, sources.law):
            visitors.offer(findable=provider)
        waiting.offer(EDITING_ROLES, at_the_desk.barriers, at_the_desk.care)
        waiting.offer(PUBLISHING_ROLES, at_the_desk.translations)
