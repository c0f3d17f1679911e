"""What a project says of itself, in the language that is asked for where it exists, and openly in another where not."""

from collections.abc import Iterable
from dataclasses import dataclass

from lotse.organisations.domain.spoken import language_of_page
from lotse.organisations.models import Project, ProjectPartner, ProjectReport, ProjectText
from lotse.organisations.models.showing import SOURCE


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text, whether it is in the language that was asked for, and whether German has changed since."""

    text: ProjectText
    is_as_asked: bool
    is_outdated: bool


def text_of(project: Project, language: str) -> ShownText | None:
    """The text of a page: in its language, else in German for Leichte Sprache, else in English, else in German."""
    texts = {text.language: text for text in ProjectText.objects.filter(project=project).order_by("id")}
    for code in (language, language_of_page(language), "en", SOURCE):
        if text := texts.get(code):
            return ShownText(text, code == language, is_outdated(text, texts.values()))
    return None


def is_outdated(text: ProjectText, all_texts: Iterable[ProjectText]) -> bool:
    """Whether the source has changed since this translation was made from it."""
    source = next((each for each in all_texts if each.language == SOURCE), None)
    return source is not None and text.source_version is not None and text.source_version < source.version


def partners_of(project: Project) -> list[ProjectPartner]:
    """With whom the project works."""
    return list(ProjectPartner.objects.filter(project=project).order_by("name", "id"))


def reports_of(project: Project) -> list[ProjectReport]:
    """What the project reported, the newest first."""
    return list(ProjectReport.objects.filter(project=project).order_by("-issued_on", "title", "id"))
