"""What the words of a header say about its column."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from .meanings import CONTACTS, NAMES, Meaning
from .spelling import words

STRONG, CONTAINED, WEAK, WEAK_CONTAINED = 1.0, 0.85, 0.5, 0.35
# The telephone of a firm or the name of a mentor is not the mentee's.
OWNERS: tuple[tuple[Meaning, re.Pattern[str]], ...] = (
    (Meaning.EMPLOYER, re.compile(r"\b(betrieb\w*|arbeitgeb\w*|firm(a|en)\w*|unternehmen\w*|ag)\b")),
    (
        Meaning.MENTOR,
        re.compile(
            r"\b(mentor(in|en|innen|s)?|betreuer\w*|ansprechpartner\w*|fallmanager\w*|sachbearbeiter\w*|"
            r"zustaendig\w*)\b"
        ),
    ),
    (
        Meaning.OTHER,
        re.compile(
            r"\b(notfall\w*|eltern\w*|mutter|vater|ehe\w*|partner\w*|kind(er)?|kontaktperson|pate\w*|traeger|schule|"
            r"kita|jobcenter|abh)\b"
        ),
    ),
)
OTHER_PEOPLE = re.compile(r"\b(ansprechpartner\w*|kontaktperson\w*|chef\w*|ausbilder\w*)\b")
OTHER_PAPERS = re.compile(
    r"\b(reisepass|pass|arbeitserl\w*|vertrag|fuehrersch\w*|beschaeftigungserl\w*|arbeitsvertr\w*|kurs)\b"
)
REACHABLE = re.compile(r"\b(tel|telefon\w*|e mail|email|mail|adresse|anschrift|plz|ort|strasse|handy|fax)\b")
NOISE = re.compile(
    r"\b(tt mm jjjj|tt mm jj|dd mm yyyy|ttmmjjjj|jjjj|bitte|auswaehlen|auswahl|pflichtfeld|falls|vorhanden|ggf|"
    r"siehe|legende|neu|alt|"
    r"ja nein|j n|x|z b|bspw|intern|aktuell(er|e|es)?|des|der|die|das)\b"
)


@dataclass(frozen=True, slots=True)
class HeaderGuess:
    """A meaning with its weight from 0 to 1 and the words that it rests on."""

    meaning: Meaning
    weight: float
    words: str = ""

    @property
    def is_strong(self) -> bool:
        """Whether the words alone decide."""
        return self.weight >= CONTAINED


NO_GUESS = HeaderGuess(Meaning.OTHER, 0.0)


@dataclass(frozen=True, slots=True)
class _Phrase:
    meaning: Meaning
    text: str
    is_strong: bool
    pattern: re.Pattern[str]


@lru_cache(maxsize=1)
def _phrases() -> tuple[_Phrase, ...]:
    """The vocabulary, longest phrase first, so that "geburtsort" is found before "geb"."""
    tables = tomllib.loads(files(__package__).joinpath("headers.toml").read_text(encoding="utf-8"))
    found = [
        _Phrase(Meaning(name), phrase, kind == "strong", _pattern(phrase))
        for name, kinds in tables.items()
        for kind, phrases in kinds.items()
        for phrase in phrases
    ]
    return tuple(sorted(found, key=lambda phrase: (-len(phrase.text.strip("*")), not phrase.is_strong)))


def _pattern(phrase: str) -> re.Pattern[str]:
    body = re.escape(phrase.strip("*")).replace(r"\ ", " ")
    return re.compile(
        (r"\w*" if phrase.startswith("*") else r"\b") + body + (r"\w*" if phrase.endswith("*") else r"\b")
    )


@lru_cache(maxsize=4096)
def guess(text: str) -> HeaderGuess:
    """The best meaning of one header text on its own."""
    header = words(text)
    bare = " ".join(NOISE.sub(" ", header).split()) or header
    if not bare or len(bare) > 90:
        return NO_GUESS
    best = max(
        (_weighed(phrase, bare, header) for phrase in _phrases()), key=lambda found: (found.weight, len(found.words))
    )
    return _without_foreign_owner(best, header)


def _weighed(phrase: _Phrase, bare: str, header: str) -> HeaderGuess:
    stem = phrase.text.strip("*")
    match = (stem in bare and phrase.pattern.search(bare)) or (stem in header and phrase.pattern.search(header))
    if not match:
        return NO_GUESS
    is_whole = match[0] in (bare, header)
    if phrase.is_strong:
        is_short = len(match[0]) <= 3 and not is_whole
        # The header's last words matter more than its first: "Beginn Vermittlung" but "Vermittlung Betrieb".
        weight = STRONG if is_whole else 0.3 if is_short else CONTAINED + 0.001 * min(len(match[0]), 40)
    else:
        weight = WEAK if is_whole else WEAK_CONTAINED
    return HeaderGuess(phrase.meaning, weight, match[0])


def _without_foreign_owner(best: HeaderGuess, header: str) -> HeaderGuess:
    """Names and contacts of firms, mentors and relatives; the validity of other papers than the residence title."""
    if best.meaning is Meaning.VALID_TO and OTHER_PAPERS.search(header):
        return HeaderGuess(Meaning.OTHER, best.weight, best.words)
    if best.meaning in (Meaning.EMPLOYER, Meaning.MENTOR) and REACHABLE.search(header):
        return HeaderGuess(Meaning.OTHER, best.weight, best.words)
    if best.meaning not in CONTACTS and best.meaning not in NAMES and best.meaning is not Meaning.MENTOR:
        return best
    owner = next((meaning for meaning, pattern in OWNERS if pattern.search(header)), None)
    if owner is None or (
        owner is Meaning.MENTOR and best.meaning is Meaning.MENTOR and not OTHER_PEOPLE.search(header)
    ):
        return best
    if best.meaning is Meaning.MENTOR:
        return HeaderGuess(Meaning.OTHER, best.weight, best.words) if _is_of_firm(header) else best
    return HeaderGuess(owner if best.meaning in NAMES else Meaning.OTHER, STRONG, best.words)


def _is_of_firm(header: str) -> bool:
    return OWNERS[0][1].search(header) is not None


UNTIL = re.compile(r"\b(bis|ende|ablauf|gueltig\w*|befrist\w*|laeuft)\b")
DAY = re.compile(
    r"\b(datum|dat|am|vom|seit|ab|beginn|start|von|zum|wann|eintritt|abgeschlossen|geschlossen|unterschrieben)\b"
)
KIND = re.compile(r"\b(art|status|ergebnis|form|typ|titel|was|in|bezeichnung|angabe)\b")
LEVEL = re.compile(r"\b(art|niveau|stufe|level|zertifikat|ergebnis|stand)\b")
PLACE_OF_WORK = re.compile(r"\b(name|bei|wo|firma|betrieb|arbeitgeber|an)\b")
YES_NO = re.compile(r"\b(ja nein|j n|vorhanden|erledigt|ja)\b")

_OF_ANCHOR: dict[Meaning, tuple[tuple[re.Pattern[str], Meaning], ...]] = {
    Meaning.STATUS: ((UNTIL, Meaning.VALID_TO), (DAY, Meaning.OTHER), (KIND, Meaning.STATUS)),
    Meaning.OUTCOME: (
        (UNTIL, Meaning.OTHER),
        (DAY, Meaning.OUTCOME_ON),
        (PLACE_OF_WORK, Meaning.EMPLOYER),
        (KIND, Meaning.OUTCOME),
    ),
    Meaning.EMPLOYER: (
        (UNTIL, Meaning.OTHER),
        (DAY, Meaning.OUTCOME_ON),
        (KIND, Meaning.OUTCOME),
        (PLACE_OF_WORK, Meaning.EMPLOYER),
    ),
    Meaning.AGREEMENT_ON: ((UNTIL, Meaning.OTHER), (YES_NO, Meaning.OTHER), (DAY, Meaning.AGREEMENT_ON)),
    Meaning.GERMAN_LEVEL: ((UNTIL, Meaning.OTHER), (DAY, Meaning.OTHER), (LEVEL, Meaning.GERMAN_LEVEL)),
    Meaning.INTAKE_ON: ((UNTIL, Meaning.EXIT_ON), (DAY, Meaning.INTAKE_ON)),
    Meaning.MENTOR: ((DAY, Meaning.OTHER), (PLACE_OF_WORK, Meaning.MENTOR)),
}
ANCHOR_OF = {
    Meaning.PARAGRAPH: Meaning.STATUS, Meaning.VALID_TO: Meaning.STATUS, Meaning.OUTCOME_ON: Meaning.OUTCOME,
}  # fmt: skip


def guess_beside(text: str, anchor: Meaning | None, *, is_group: bool) -> HeaderGuess | None:
    """What a word like "seit" or "bis" means under a group, or beside a column, whose meaning is known."""
    if anchor is None or (not is_group and guess(text).meaning in (*NAMES, Meaning.GERMAN_LEVEL)):
        return None
    rules = _OF_ANCHOR.get(ANCHOR_OF.get(anchor, anchor), ())
    header = words(text)
    return next((HeaderGuess(meaning, 0.9, header) for pattern, meaning in rules if pattern.search(header)), None)


@lru_cache(maxsize=1)
def exact_words() -> frozenset[str]:
    """Headers that can be recognised without patterns: for the many rows that are surely not headers."""
    return frozenset(phrase.text.strip("*") for phrase in _phrases())
