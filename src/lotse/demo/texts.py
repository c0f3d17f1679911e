"""Invented contact notes, steps and closings: chosen by number, ready sentences with few slots.

Sentences are filled once for each way of speaking of a person; a note then costs one number and two replacements,
so that a million of them take seconds.
"""

from dataclasses import dataclass

from lotse.demo import materials

_MASK = (1 << 64) - 1
_FILLINGS = 12
_PRONOUNS = {"f": ("sie", "Sie", "ihr"), "m": ("er", "Er", "ihm"), "d": ("{name}", "{name}", "{name}")}
_SLOTS = {
    "level": ("B1", "B2", "A2", "C1"),
    "day": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"),
    "time": ("8 Uhr", "9.30 Uhr", "11 Uhr", "14 Uhr"),
    "month": ("Januar", "Februar", "März", "April", "Mai", "Juni", "August", "September", "Oktober", "November"),
    "paper": ("Aufenthaltserlaubnis", "Fiktionsbescheinigung", "Duldung"),
    "office": ("Jobcenter", "Landratsamt", "Sozialamt", "Bürgeramt"),
    "course": ("B1-Kurs", "B2-Kurs", "Berufssprachkurs", "Integrationskurs"),
}


@dataclass(frozen=True, slots=True)
class InventedNote:
    """A contact note; topics and way are codes of casework."""

    text: str
    topics: tuple[str, ...]
    way: str
    minutes: int


@dataclass(frozen=True, slots=True)
class InventedStep:
    """A step with the party for whom it waits and the days that it usually takes."""

    title: str
    topic: str
    party: str
    usual_days: int


@dataclass(frozen=True, slots=True)
class InventedClosing:
    """A reason (code of casework) and its sentence."""

    reason: str
    text: str


def mixed(number: int) -> int:
    """A number of 64 bits that looks thrown by dice and is always the same for the same number (splitmix64)."""
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9 & _MASK
    number = (number ^ (number >> 27)) * 0x94D049BB133111EB & _MASK
    return number ^ (number >> 31)


class Texts:
    """The filled sentences of one world."""

    def __init__(self, seed: int, firms: tuple[str, ...]) -> None:
        self._seed = seed
        self._firms = firms
        self._notes = {sex: self._filled(sex) for sex in _PRONOUNS}
        self._steps = tuple(
            InventedStep(title, topic, party, days) for topic, party, days, title in materials.step_templates()
        )
        self._closings: dict[str, tuple[InventedClosing, ...]] = {}
        for reason, text in materials.closing_templates():
            self._closings[reason] = (*self._closings.get(reason, ()), InventedClosing(reason, text))
        self._any_closing = tuple(closing for group in self._closings.values() for closing in group)

    def _filled(self, sex: str) -> tuple[InventedNote, ...]:
        they, they_at_start, them = _PRONOUNS[sex]
        jobs = tuple(pair[1 if sex == "m" else 0] for trade in materials.trades() for pair in trade.jobs)
        found: list[InventedNote] = []
        for at, (topics, way, minutes, text) in enumerate(materials.note_templates()):
            spoken = text.replace("{er}", they).replace("{Er}", they_at_start).replace("{ihm}", them)
            for filling in range(_FILLINGS):
                chance = mixed(self._seed + at * _FILLINGS + filling)
                filled = spoken.replace("{job}", jobs[chance % len(jobs)])
                for slot, words in _SLOTS.items():
                    chance >>= 5
                    filled = filled.replace(f"{{{slot}}}", words[chance % len(words)])
                found.append(InventedNote(filled, topics, way, minutes))
        return tuple(found)

    def note(self, i: int, *, given_name: str, sex: str, firm: str = "") -> InventedNote:
        """Note number i."""
        chance = mixed(self._seed + i)
        notes = self._notes[sex]
        ready = notes[chance % len(notes)]
        text = ready.text.replace("{name}", given_name)
        if "{firm}" in text:
            text = text.replace("{firm}", firm or self._firms[(chance >> 32) % len(self._firms)])
        return InventedNote(text, ready.topics, ready.way, ready.minutes)

    def step(self, i: int) -> InventedStep:
        """Step number i."""
        return self._steps[mixed(self._seed ^ i) % len(self._steps)]

    def closing(self, i: int, *, reason: str = "") -> InventedClosing:
        """Closing number i, for a given reason or any."""
        choices = self._closings[reason] if reason else self._any_closing
        return choices[mixed(self._seed ^ i) % len(choices)]
