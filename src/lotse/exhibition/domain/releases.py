"""When a story may be shown, and what still stands in the way. Pure: facts in, answers out."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

# How long somebody may sleep over a yes before it counts.
COOLING_OFF = timedelta(days=7)
# The longest that one yes lasts; after that the person is asked again.
LONGEST = timedelta(days=3 * 366)
# A safety check holds twelve months at the most.
CHECK_HOLDS = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Yes:
    """One release as far as showing depends on it."""

    person: int
    medium: str
    language: str
    text: int
    valid_from: date
    valid_until: date
    is_withdrawn: bool = False

    def stands_on(self, day: date) -> bool:
        """Half-open, and not taken back."""
        return not self.is_withdrawn and self.valid_from <= day < self.valid_until


@dataclass(frozen=True, slots=True)
class Check:
    """The latest safety check of one person."""

    review_on: date
    is_defensible: bool
    needs_pseudonym: bool = False
    needs_face_changed: bool = False
    needs_voice_changed: bool = False

    def holds_on(self, day: date) -> bool:
        """Defensible, and not due again."""
        return self.is_defensible and day < self.review_on


@dataclass(frozen=True, slots=True)
class Portrayed:
    """One person of a story."""

    key: int
    is_pseudonym: bool = False
    workplace_shown: bool = False
    workplace_released: bool = False
    check: Check | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """What goes with the text."""

    pictures_without_alt: int = 0
    faces_unchanged: int = 0
    voices_unchanged: int = 0
    recordings_without_transcript: int = 0
    subtitle_faults: int = 0


@dataclass(frozen=True, slots=True)
class Submitted:
    """One version of the text in one language."""

    key: int
    language: str
    is_complete: bool = True
    is_submitted: bool = True


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything that decides about showing one story in one medium and language on one day."""

    people: tuple[Portrayed, ...]
    text: Submitted | None
    yeses: tuple[Yes, ...] = ()
    media: Media = field(default=Media())
    is_withdrawn: bool = False


def earliest_from(given_on: date, wished: date | None = None) -> date:
    """The first day on which a yes given on `given_on` counts."""
    slept_over = given_on + COOLING_OFF
    return max(slept_over, wished) if wished else slept_over


def obstacle_codes(dossier: Dossier, *, medium: str, day: date) -> list[str]:
    """What stands in the way of showing it, most serious first; empty means that it may be shown."""
    if dossier.is_withdrawn:
        return ["withdrawn"]
    if not dossier.people:
        return ["nobody"]
    found = [*_text_codes(dossier), *_release_codes(dossier, medium, day), *_safety_codes(dossier.people, day)]
    found += _consequences(dossier)
    return list(dict.fromkeys([*found, *_media_codes(dossier.media)]))


def _text_codes(dossier: Dossier) -> Iterable[str]:
    if dossier.text is None:
        yield "no_text"
        return
    if not dossier.text.is_complete:
        yield "text_incomplete"
    if not dossier.text.is_submitted:
        yield "text_not_submitted"


def _release_codes(dossier: Dossier, medium: str, day: date) -> Iterable[str]:
    """Every person must have said yes to exactly this version."""
    if dossier.text is None:
        return
    of_text = [y for y in dossier.yeses if (y.medium, y.text) == (medium, dossier.text.key) and not y.is_withdrawn]
    for person in dossier.people:
        own = [y for y in of_text if y.person == person.key]
        if any(y.stands_on(day) for y in own):
            continue
        if any(day < y.valid_from for y in own):
            yield "cooling_off"
        elif own:
            yield "release_expired"
        else:
            yield "no_release"


def _safety_codes(people: Iterable[Portrayed], day: date) -> Iterable[str]:
    for person in people:
        check = person.check
        if check is None:
            yield "no_safety_check"
        elif not check.is_defensible:
            yield "not_defensible"
        elif not check.holds_on(day):
            yield "safety_overdue"
        if check is not None and check.needs_pseudonym and not person.is_pseudonym:
            yield "needs_pseudonym"


def _consequences(dossier: Dossier) -> Iterable[str]:
    """What the safety checks and the employer ask for."""
    checks = [person.check for person in dossier.people if person.check]
    if any(check.needs_face_changed for check in checks) and dossier.media.faces_unchanged:
        yield "face_not_changed"
    if any(check.needs_voice_changed for check in checks) and dossier.media.voices_unchanged:
        yield "voice_not_changed"
    if any(person.workplace_shown and not person.workplace_released for person in dossier.people):
        yield "workplace_not_released"


def _media_codes(media: Media) -> Iterable[str]:
    if media.pictures_without_alt:
        yield "alt_missing"
    if media.recordings_without_transcript:
        yield "transcript_missing"
    if media.subtitle_faults:
        yield "subtitles_faulty"
