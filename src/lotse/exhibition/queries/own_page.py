"""What somebody portrayed sees on her own page: every text, every yes, what was taken back and what still follows."""

from dataclasses import dataclass
from datetime import date

from lotse.exhibition.models import PortrayedPerson, Release, StoryText, Wish, Withdrawal
from lotse.exhibition.queries.releases import shown_texts
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.clock import today

_HERS = "Her own page."


@dataclass(frozen=True, slots=True)
class ShownWhere:
    """One yes as she reads it."""

    release: Release
    medium: str
    counts_already: bool
    is_shown: bool
    ends_on: date


@dataclass(frozen=True, slots=True)
class ShownMedium:
    """One medium with the languages that share its days: one line to read on a telephone."""

    label: str
    languages: tuple[str, ...]
    counts_already: bool
    begins_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class OwnText:
    """A version that lies before her; `missing` are the media for which it has no yes of hers."""

    text: StoryText
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnPage:
    """Everything."""

    person: PortrayedPerson
    texts: tuple[OwnText, ...]
    shown: tuple[ShownWhere, ...]
    wishes: tuple[Wish, ...]
    withdrawals: tuple[Withdrawal, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """In which a text lies before her."""
        return tuple(own.text.language for own in self.texts)

    @property
    def media_shown(self) -> tuple[ShownMedium, ...]:
        """What is shown where until when, a line for each medium and period."""
        held: dict[tuple[str, bool, date, date], list[str]] = {}
        for each in self.shown:
            # Before it counts the first day matters, afterwards the last.
            begins = each.release.valid_from if not each.counts_already else each.ends_on
            key = (each.medium, each.counts_already, begins, each.ends_on)
            held.setdefault(key, []).append(each.release.language)
        return tuple(
            ShownMedium(str(Medium(medium).label), tuple(dict.fromkeys(codes)), counts, begins, ends)
            for (medium, counts, begins, ends), codes in held.items()
        )

    @property
    def media_given(self) -> tuple[str, ...]:
        """Media with a standing yes."""
        given = {each.medium for each in self.shown}
        return tuple(medium for medium in Medium.values if medium in given)

    @property
    def languages_given(self) -> tuple[str, ...]:
        """Languages with a standing yes, where there is more than one."""
        given = sorted({each.release.language for each in self.shown})
        return tuple(given) if len(given) > 1 else ()


def own_page(person: PortrayedPerson) -> OwnPage:
    """Gather it; the caller is inside the wall by her link."""
    day = today()
    rows = StoryText.objects.unscoped(_HERS).filter(story=person.story, submitted_at__isnull=False)
    newest = list(rows.order_by("language", "-version").distinct("language"))
    releases = Release.objects.unscoped(_HERS).filter(person=person, withdrawn_at=None, valid_until__gt=day)
    standing = list(releases.select_related("text").order_by("medium", "language", "-pk"))
    given = {(release.text_id, release.medium) for release in standing}
    on_web = set(shown_texts(Medium.WEB).filter(story=person.story).values_list("pk", flat=True))
    order = {person.language: 0, person.story.source_language: 1}
    newest.sort(key=lambda text: (order.get(text.language, 2), text.language))
    return OwnPage(
        person=person,
        texts=tuple(
            OwnText(text, tuple(medium for medium in Medium.values if (text.pk, medium) not in given))
            for text in newest
        ),
        shown=tuple(_where(release, on_web, day) for release in standing),
        wishes=tuple(Wish.objects.unscoped(_HERS).filter(person=person).order_by("-pk")[:20]),
        withdrawals=tuple(Withdrawal.objects.unscoped(_HERS).filter(person=person).order_by("-at", "-pk")[:20]),
    )


def _where(release: Release, on_web: set[int], day: date) -> ShownWhere:
    is_web = release.medium == Medium.WEB
    return ShownWhere(
        release=release,
        medium=release.medium,
        counts_already=release.valid_from <= day,
        is_shown=is_web and release.text_id in on_web,
        ends_on=release.valid_until,
    )
