"""What a project says of itself, in the language that is asked for where it exists, and openly in another where not."""

from collections.abc import Iterable
from dataclasses import dataclass

from lotse.foundation.publishing import while_unchanged
from lotse.organisations.domain.spoken import language_of_page
from lotse.organisations.models import Project, ProjectPartner, ProjectReport, ProjectText
from lotse.organisations.models.showing import SOURCE


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text, whether it is in the language that was asked for, and whether German has changed since."""

    text: ProjectText
    is_as_asked: bool
    is_outdated: bool


@while_unchanged
def text_of(project: Project, language: str) -> ShownText | None:
    """The text of a page: in its language, else in German for Leichte Sprache, else in English, else in German."""
    texts = {text.language: text for text in texts_of(project)}
    for code in (language, language_of_page(language), "en", SOURCE):
        if text := texts.get(code):
            return ShownText(text, code == language, is_outdated(text, texts.values()))
    return None


def texts_of(project: Project) -> list[ProjectText]:
    """What the project says, in every language in which it does."""
    return list(ProjectText.objects.filter(project=project).order_by("id"))


def is_outdated(text: ProjectText, all_texts: Iterable[ProjectText]) -> bool:
    """Whether the source has changed since this translation was made from it."""
    source = next((each for each in all_texts if each.language == SOURCE), None)
    return source is not None and text.source_version is not None and text.source_version < source.version


@while_unchanged
def partners_of(project: Project) -> list[ProjectPartner]:
    """With whom the project works."""
    return list(ProjectPartner.objects.filter(project=project).order_by("name", "id"))


@while_unchanged
def reports_of(project: Project) -> list[ProjectReport]:
    """What the project reported, the newest first."""
    return list(ProjectReport.objects.filter(project=project).order_by("-issued_on", "title", "id"))


@dataclass(frozen=True, slots=True)
class TextState:
    """How a project's text stands in one language: missing, out of date, or fine."""

    language: str
    text: ProjectText | None
    is_outdated: bool


def text_table(languages: Iterable[str]) -> list[tuple[Project, list[TextState]]]:
    """Every project with the state of its text in each of these languages."""
    codes = list(languages)
    held: dict[int, list[ProjectText]] = {}
    for text in ProjectText.objects.order_by("id"):
        held.setdefault(text.project_id, []).append(text)
    return [(project, _states(held.get(project.pk, []), codes)) for project in Project.objects.order_by("name", "pk")]


def _states(texts: list[ProjectText], codes: list[str]) -> list[TextState]:
    of_language = {text.language: text for text in texts}
    return [
        TextState(code, text, text is not None and is_outdated(text, texts))
        for code in codes
        for text in [of_language.get(code)]
    ]
