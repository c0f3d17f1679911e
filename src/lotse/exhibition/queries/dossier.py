"""Everything that decides about showing one story, gathered with a fixed number of statements."""

from dataclasses import dataclass
from datetime import date

from lotse.exhibition.domain import subtitles
from lotse.exhibition.domain.releases import Check, Dossier, Media, Portrayed, Submitted, Yes, obstacle_codes
from lotse.exhibition.models import (
    Interview,
    Picture,
    PortrayedPerson,
    Release,
    SafetyCheck,
    Story,
    StoryText,
    Subtitles,
)
from lotse.exhibition.models.choices import InterviewKind, State
from lotse.foundation.clock import today

_SEEN = "The caller saw the story."


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a story; the same for every medium."""

    story: Story
    people: tuple[PortrayedPerson, ...]
    texts: tuple[StoryText, ...]
    releases: tuple[Release, ...]
    checks: dict[int, SafetyCheck]
    pictures: tuple[Picture, ...]
    interviews: tuple[Interview, ...]
    subtitles: tuple[Subtitles, ...]

    def newest(self, language: str) -> StoryText | None:
        """The latest version in a language."""
        return next((text for text in self.texts if text.language == language), None)

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages in which there is a text, the source first."""
        source = self.story.source_language
        found = dict.fromkeys(text.language for text in self.texts)
        return tuple(sorted(found, key=lambda code: (code != source, code)))

    def dossier(self, language: str) -> Dossier:
        """What decides about showing the newest version in this language."""
        text = self.newest(language)
        return Dossier(
            people=tuple(self._portrayed(person) for person in self.people),
            text=_submitted(text) if text else None,
            yeses=tuple(yes_of(release) for release in self.releases),
            media=self._media(language),
            is_withdrawn=self.story.state == State.WITHDRAWN,
        )

    def codes(self, *, medium: str, language: str, day: date | None = None) -> list[str]:
        """What stands in the way."""
        return obstacle_codes(self.dossier(language), medium=medium, day=day or today())

    def _portrayed(self, person: PortrayedPerson) -> Portrayed:
        check = self.checks.get(person.pk)
        return Portrayed(
            key=person.pk,
            is_pseudonym=person.is_pseudonym,
            workplace_shown=bool(person.workplace),
            workplace_released=person.workplace_released_on is not None,
            check=_check(check) if check else None,
        )

    def _media(self, language: str) -> Media:
        portraits = [picture for picture in self.pictures if picture.file]
        voices = [interview for interview in self.interviews if interview.kind != InterviewKind.TEXT]
        own = [each for each in self.subtitles if each.language == language]
        return Media(
            pictures_without_alt=sum(1 for picture in self.pictures if not alt_text(picture, language)),
            faces_unchanged=sum(1 for picture in portraits if not picture.face_changed)
            + sum(1 for each in voices if each.kind == InterviewKind.VIDEO and not each.face_changed),
            voices_unchanged=sum(1 for each in voices if not each.voice_changed),
            recordings_without_transcript=sum(1 for each in voices if each.file and not each.transcript),
            subtitle_faults=sum(len(subtitles.read(each.vtt).faults) for each in own),
        )


def alt_text(picture: Picture, language: str) -> str:
    """What a picture shows, in this language, else in English or German."""
    return str(picture.alt_texts.get(alt_language(picture, language), ""))


def alt_language(picture: Picture, language: str) -> str:
    """In which language that is said; empty where nothing is."""
    fallbacks = (language, "de" if language == "de-simple" else "en", "de")
    return next((code for code in fallbacks if picture.alt_texts.get(code)), "")


def yes_of(release: Release) -> Yes:
    """A release as the domain knows it."""
    return Yes(
        person=release.person_id,
        medium=release.medium,
        language=release.language,
        text=release.text_id,
        valid_from=release.valid_from,
        valid_until=release.valid_until,
        is_withdrawn=release.withdrawn_at is not None,
    )


def _submitted(text: StoryText) -> Submitted:
    is_complete = bool(text.title and text.lead and text.body and text.question)
    return Submitted(text.pk, text.language, is_complete=is_complete, is_submitted=text.submitted_at is not None)


def _check(check: SafetyCheck) -> Check:
    return Check(
        review_on=check.review_on,
        is_defensible=check.is_defensible,
        needs_pseudonym=check.needs_pseudonym,
        needs_face_changed=check.needs_face_changed,
        needs_voice_changed=check.needs_voice_changed,
    )


def facts_of(story: Story) -> Facts:
    """Gather; the caller is inside the wall and saw the story."""
    checks = SafetyCheck.objects.unscoped(_SEEN).filter(story=story).order_by("checked_on", "pk")
    return Facts(
        story=story,
        people=tuple(PortrayedPerson.objects.unscoped(_SEEN).filter(story=story).order_by("pk")),
        texts=tuple(StoryText.objects.unscoped(_SEEN).filter(story=story).order_by("language", "-version")),
        releases=tuple(Release.objects.unscoped(_SEEN).filter(story=story).order_by("-pk")),
        checks={check.person_id: check for check in checks},
        pictures=tuple(Picture.objects.unscoped(_SEEN).filter(story=story).order_by("place", "pk")),
        interviews=tuple(Interview.objects.unscoped(_SEEN).filter(story=story).order_by("pk")),
        subtitles=tuple(Subtitles.objects.unscoped(_SEEN).filter(story=story).order_by("language", "pk")),
    )
