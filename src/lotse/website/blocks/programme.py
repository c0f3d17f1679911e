"""Blocks that know the programme: contact finder, project, check, stories, a figure with its way of counting."""

from typing import Any

from django.urls import NoReverseMatch, reverse
from django.utils.functional import lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from lotse.foundation import visitors
from lotse.organisations.public import Project
from lotse.website.checks.register import CHECKS

Context = dict[str, Any]


class FinderBlock(blocks.StructBlock):
    """The field that asks where somebody lives."""

    title = blocks.CharBlock(label=_("Überschrift"), max_length=80)

    class Meta:
        icon = "site"
        label = _("Ansprechperson finden")
        template = "website/visitors/blocks/finder.html"


def _projects() -> list[tuple[str, str]]:
    return [(project.key, project.name) for project in Project.objects.order_by("name", "id")]


class ProjectBlock(blocks.StructBlock):
    """One of the fourteen projects; its name and address come from the programme itself."""

    project = blocks.ChoiceBlock(choices=_projects, label=_("Projekt"))

    class Meta:
        icon = "group"
        label = _("Projekt")
        template = "website/visitors/blocks/project.html"

    def get_context(self, value: Any, parent_context: Context | None = None) -> Context:
        """The project as it is now; without it the block shows nothing."""
        context: Context = super().get_context(value, parent_context=parent_context)
        found = Project.objects.select_related("carrier").filter(key=value["project"]).first()
        return {**context, "project": found, "href": _way_to(found) if found else ""}


def _way_to(project: Project) -> str:
    try:
        return reverse("website:project", args=[project.key])
    except NoReverseMatch:
        return reverse("website:contact")


class CheckBlock(blocks.StructBlock):
    """A way into one of the checks."""

    check = blocks.ChoiceBlock(
        choices=[(check.name, lazy(str, str)(check.title)) for check in CHECKS], label=_("Prüfung")
    )

    class Meta:
        icon = "tick-inverse"
        label = _("Selbst prüfen")
        template = "website/visitors/blocks/check.html"

    def get_context(self, value: Any, parent_context: Context | None = None) -> Context:
        """Title and address in the language that is spoken."""
        context: Context = super().get_context(value, parent_context=parent_context)
        found = next((check for check in CHECKS if check.name == value["check"]), None)
        return {**context, "check": found, "href": reverse(f"website:check_{found.name}") if found else ""}


class StoriesBlock(blocks.StructBlock):
    """The latest stories of the exhibition that are public now; a withdrawn one is gone with the next look."""

    title = blocks.CharBlock(label=_("Überschrift"), max_length=80)
    number = blocks.IntegerBlock(label=_("Wie viele"), default=3, min_value=1, max_value=8)

    class Meta:
        icon = "user"
        label = _("Geschichten")
        template = "website/visitors/blocks/stories.html"

    def get_context(self, value: Any, parent_context: Context | None = None) -> Context:
        """What the exhibition offers in the language that is spoken."""
        context: Context = super().get_context(value, parent_context=parent_context)
        stories = (found for found in visitors.findable(get_language() or "de") if found.kind == "story")
        return {**context, "stories": [story for story, _n in zip(stories, range(value["number"]), strict=False)]}


class FigureBlock(blocks.StructBlock):
    """One number that says where it comes from and how it was counted."""

    number = blocks.CharBlock(label=_("Zahl"), max_length=20)
    what = blocks.CharBlock(label=_("Was gezählt wurde"), max_length=80)
    day = blocks.DateBlock(label=_("Stand"))
    source = blocks.CharBlock(label=_("Quelle"), max_length=160)
    counted = blocks.TextBlock(label=_("Wie gezählt wurde"), max_length=500)

    class Meta:
        icon = "order"
        label = _("Zahl")
        template = "website/visitors/blocks/figure.html"


class FiguresBlock(blocks.StructBlock):
    """Numbers side by side."""

    title = blocks.CharBlock(label=_("Überschrift"), max_length=80)
    figures = blocks.ListBlock(FigureBlock(), label=_("Zahlen"))

    class Meta:
        icon = "order"
        label = _("Zahlen")
        template = "website/visitors/blocks/figures.html"
