"""Which meaning to propose for each column: by header, group, neighbours and contents."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from .contacts import read_sex
from .content import Profile
from .headers import NO_GUESS, HeaderGuess, guess, guess_beside
from .language_levels import read_german_level
from .meanings import CONTACTS, DAYS, LABELS, NAMES, REPEATABLE, Meaning
from .outcomes import read_kind
from .readings import Reading
from .spelling import words

# Facts that change: of "Niveau bei Eintritt" and "Niveau aktuell" the second one is asked for.
CHANGING = frozenset({Meaning.GERMAN_LEVEL, Meaning.STATUS, Meaning.PARAGRAPH, Meaning.VALID_TO})
ONCE = re.compile(
    r"\b(eintritt|beginn|anfang|start|aufnahme|vorher|bisher\w*|frueher\w*|alt(er|e|es)?|erst\w*|ehemals)\b"
)
OWNERS_OF_NAMES = (Meaning.EMPLOYER, Meaning.MENTOR, Meaning.OTHER)
USED_FROM = 0.5
SURE_FROM = 0.65
ANCHORS = frozenset(
    {Meaning.STATUS, Meaning.PARAGRAPH, Meaning.VALID_TO, Meaning.OUTCOME, Meaning.OUTCOME_ON, Meaning.EMPLOYER,
    Meaning.AGREEMENT_ON,
     Meaning.GERMAN_LEVEL, Meaning.MENTOR}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Proposal:
    """`flag` is the value that a cross in this column stands for ("training" under "Ausbildung")."""

    meaning: Meaning
    confidence: float
    reason: str
    flag: str = ""


def proposals(parts: list[tuple[str, ...]], profiles: list[Profile], today: date) -> list[Proposal]:
    """One proposal for each column, in order."""
    found: list[Proposal] = []
    flags = _flags(parts, profiles)
    for column, (texts, profile) in enumerate(zip(parts, profiles, strict=True)):
        left = next((proposal.meaning for proposal in reversed(found[-2:]) if proposal.meaning in ANCHORS), None)
        found.append(flags.get(column) or _proposal(texts, profile, left=left, today=today))
    return _one_each(_names_settled(found, profiles), profiles)


def _proposal(texts: tuple[str, ...], profile: Profile, *, left: Meaning | None, today: date) -> Proposal:
    header = _header_guess(texts, left)
    if header.weight == 0:
        return _by_content(profile, today)
    reason = f"Überschrift „{' / '.join(texts)}“"
    if header.meaning is Meaning.FULL_NAME and header.weight < 0.85:
        return Proposal(header.meaning, 0.8 if _looks_like_names(profile) else 0.3, reason)
    if profile.contradicts(header.meaning):
        return Proposal(header.meaning, 0.3, f"{reason}, aber der Inhalt passt nicht zu „{LABELS[header.meaning]}“")
    is_supported = profile.supports(header.meaning)
    if header.is_strong:
        was = 0.1 if header.meaning in CHANGING and ONCE.search(words(" ".join(texts))) else 0.0
        return Proposal(header.meaning, (0.95 if is_supported else 0.75) - was, reason)
    checked = profile.share(header.meaning) >= 0.6
    weak = header.weight + (0.32 if checked else 0.05 if is_supported and header.meaning not in DAYS else -0.2)
    by_content = _by_content(profile, today)
    return by_content if by_content.confidence > weak else Proposal(header.meaning, weak, f"{reason} und Inhalt")


def _header_guess(texts: tuple[str, ...], left: Meaning | None) -> HeaderGuess:
    """Own word first; where it is weak, what the group or the neighbour makes of it."""
    if not texts:
        return NO_GUESS
    own = guess(texts[-1])
    group = guess(texts[-2]) if len(texts) > 1 else NO_GUESS
    joined = guess(" ".join(texts[-2:]))
    if len(texts) > 1 and joined.meaning is not own.meaning and _belongs_to_others(own, joined, group):
        return joined
    if own.is_strong:
        return own
    is_group = group.weight >= 0.5
    beside = guess_beside(texts[-1], group.meaning if is_group else left, is_group=is_group)
    if beside is not None and (is_group or own.weight <= 0.5):
        return beside
    return max((own, joined, replace(group, weight=group.weight * 0.5)), key=lambda found: found.weight)


def _belongs_to_others(own: HeaderGuess, joined: HeaderGuess, group: HeaderGuess) -> bool:
    """Whose name: "Name" and "Telefon" under "Betrieb" are the firm's."""
    is_foreign = joined.meaning in (Meaning.OTHER, Meaning.EMPLOYER, Meaning.MENTOR)
    is_owned = own.meaning in (*NAMES, *CONTACTS, Meaning.MENTOR) and own.weight > 0
    return is_owned and is_foreign and group.weight > 0 and group.meaning in OWNERS_OF_NAMES


def _looks_like_names(profile: Profile) -> bool:
    return (
        not profile.filled
        or profile.commas > 0.4
        or profile.names > 0.25
        or (profile.distinct > 0.5 and profile.numbers < 0.2)
    )


def _by_content(profile: Profile, today: date) -> Proposal:
    """For columns without a telling header; only contents that nothing else looks like."""
    reason = "Inhalt"
    rate = profile.rates.get
    checks = (
        (rate(Meaning.EMAIL, 0.0) >= 0.8, Meaning.EMAIL, 0.75),
        (profile.counts_up and profile.filled >= 3, Meaning.LIST_NUMBER, 0.7),
        (rate(Meaning.SEX, 0.0) >= 0.9 and profile.filled >= 3, Meaning.SEX, 0.7),
        (rate(Meaning.NATIONALITY, 0.0) >= 0.8 and profile.filled >= 3, Meaning.NATIONALITY, 0.7),
        (rate(Meaning.GERMAN_LEVEL, 0.0) >= 0.8 and profile.filled >= 3, Meaning.GERMAN_LEVEL, 0.7),
        (rate(Meaning.STATUS, 0.0) >= 0.8 and profile.filled >= 3, Meaning.STATUS, 0.7),
        (rate(Meaning.OUTCOME, 0.0) >= 0.8 and profile.filled >= 3, Meaning.OUTCOME, 0.66),
        (profile.days >= 0.9 and _are_births(profile, today), Meaning.BORN_ON, 0.7),
        (rate(Meaning.POSTCODE, 0.0) >= 0.9 and profile.filled >= 3, Meaning.POSTCODE, 0.6),
        (rate(Meaning.PHONE, 0.0) >= 0.8 and profile.days < 0.2, Meaning.PHONE, 0.6),
        (profile.commas >= 0.8 and profile.names >= 0.4, Meaning.FULL_NAME, 0.7),
        (profile.several_words >= 0.7 and profile.names >= 0.6, Meaning.FULL_NAME, 0.66),
        (profile.names >= 0.75 and profile.several_words < 0.4, Meaning.GIVEN_NAME, 0.6),
    )
    for is_so, meaning, confidence in checks:
        if is_so:
            return Proposal(meaning, confidence, reason)
    return Proposal(Meaning.OTHER, 0.0, "Die Bedeutung ist nicht erkennbar.")


def _are_births(profile: Profile, today: date) -> bool:
    first, last = profile.years
    return profile.filled >= 3 and today.year - 80 <= first <= last <= today.year - 13 and last - first >= 3


def _flags(parts: list[tuple[str, ...]], profiles: list[Profile]) -> dict[int, Proposal]:
    """Columns of crosses: "Ausbildung | Arbeit | Minijob" under "Vermittlung"."""
    found: dict[int, Proposal] = {}
    for column, (texts, profile) in enumerate(zip(parts, profiles, strict=True)):
        group = guess(texts[-2]).meaning if len(texts) > 1 else None
        is_crossed = profile.filled == 0 or profile.ticks >= 0.7 or profile.days >= 0.7
        if not texts or not is_crossed:
            continue
        for meaning, value in _values_of(texts[-1]):
            if group is meaning or (group is None and profile.ticks >= 0.7):
                found[column] = Proposal(meaning, 0.9, f"Kreuze unter „{texts[-1]}“", value)
    counts = {meaning: sum(proposal.meaning is meaning for proposal in found.values()) for meaning in Meaning}
    return {column: proposal for column, proposal in found.items() if counts[proposal.meaning] >= 2}


def _values_of(text: str) -> list[tuple[Meaning, str]]:
    readings: list[tuple[Meaning, Reading]] = [
        (Meaning.OUTCOME, read_kind(text)),
        (Meaning.GERMAN_LEVEL, read_german_level(text)),
        (Meaning.SEX, read_sex(text)),
    ]
    return [
        (meaning, str(found.value))
        for meaning, found in readings
        if found.certainty == "sure" and found.value is not None
    ]


def _names_settled(found: list[Proposal], profiles: list[Profile]) -> list[Proposal]:
    """A "Name" beside "Vorname" is the family name; "Nachname" with commas holds both."""
    meanings = [proposal.meaning if proposal.confidence >= USED_FROM else None for proposal in found]
    settled = list(found)
    if Meaning.GIVEN_NAME in meanings and Meaning.FAMILY_NAME not in meanings and Meaning.FULL_NAME in meanings:
        place = meanings.index(Meaning.FULL_NAME)
        settled[place] = replace(
            found[place], meaning=Meaning.FAMILY_NAME, confidence=max(found[place].confidence, 0.9)
        )
    if Meaning.FAMILY_NAME in meanings and Meaning.GIVEN_NAME not in meanings:
        place = meanings.index(Meaning.FAMILY_NAME)
        if profiles[place].commas > 0.5:
            settled[place] = replace(found[place], meaning=Meaning.FULL_NAME)
    if Meaning.FAMILY_NAME in meanings and Meaning.GIVEN_NAME in meanings:
        reason = "Vor- und Nachname stehen in eigenen Spalten."
        settled = [_as_other(one, reason) if one.meaning is Meaning.FULL_NAME else one for one in settled]
    if meanings.count(Meaning.FULL_NAME) == 2 and Meaning.GIVEN_NAME not in meanings:
        _settle_pair(
            settled, profiles, [column for column, meaning in enumerate(meanings) if meaning is Meaning.FULL_NAME]
        )
    return settled


def _as_other(proposal: Proposal, reason: str) -> Proposal:
    return Proposal(Meaning.OTHER, proposal.confidence, reason)


def _settle_pair(settled: list[Proposal], profiles: list[Profile], places: list[int]) -> None:
    """One header "Name" over two columns of single words."""
    first, second = places
    if second != first + 1 or max(profiles[first].several_words, profiles[second].several_words) > 0.6:
        return
    difference = profiles[second].names - profiles[first].names
    given = second if difference > 0 else first
    confidence = 0.8 if abs(difference) > 0.3 else 0.55
    for place in places:
        meaning = Meaning.GIVEN_NAME if place == given else Meaning.FAMILY_NAME
        settled[place] = replace(settled[place], meaning=meaning, confidence=confidence)


def _one_each(found: list[Proposal], profiles: list[Profile]) -> list[Proposal]:
    """The best column for each meaning; the others stay notes, or take the neighbouring meaning that fits them."""
    taken: dict[Meaning, int] = {}
    settled = [proposal if proposal.confidence >= USED_FROM else _not_used(proposal) for proposal in found]
    for column in sorted(range(len(settled)), key=lambda place: -settled[place].confidence):
        proposal = settled[column]
        if proposal.meaning in REPEATABLE or proposal.flag:
            continue
        if proposal.meaning not in taken:
            taken[proposal.meaning] = column
            continue
        settled[column] = _second_choice(proposal, profiles[column], taken)
        if settled[column].meaning is not Meaning.OTHER:
            taken[settled[column].meaning] = column
    return settled


def _not_used(proposal: Proposal) -> Proposal:
    return replace(proposal, meaning=Meaning.OTHER)


def _second_choice(proposal: Proposal, profile: Profile, taken: dict[Meaning, int]) -> Proposal:
    if proposal.meaning is Meaning.PHONE and Meaning.MOBILE not in taken:
        return replace(proposal, meaning=Meaning.MOBILE)
    has_sections = profile.rates.get(Meaning.PARAGRAPH, 0.0) >= 0.5
    if proposal.meaning is Meaning.STATUS and has_sections and Meaning.PARAGRAPH not in taken:
        return replace(proposal, meaning=Meaning.PARAGRAPH)
    reason = f"„{LABELS[proposal.meaning]}“ steht schon in einer anderen Spalte."
    return Proposal(Meaning.OTHER, proposal.confidence, reason)
