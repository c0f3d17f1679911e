"""Invented people, firms, notes, steps: plausible, reproducible, and as many as wanted in a moment.

Everything follows from the seed and a number: person 4711 is the same person whatever was asked before. Nobody is
meant: streets do not exist, e-mail addresses end in example.org, telephone numbers are reserved for fiction
(phones.py), and the interface marks what it shows as invented. Shares (origin, sex, degrees, birth dates on the first
of January) are estimates after public figures; women and people without a vocational degree are the focus groups.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from random import Random
from typing import TypeVar

from lotse.demo import materials
from lotse.demo.materials import Name, Origin
from lotse.demo.phones import LANDLINES, MOBILES
from lotse.demo.texts import InventedClosing, InventedNote, InventedStep, Texts

T = TypeVar("T")
_PEOPLE, _FIRMS, _STAFF = 1 << 40, 2 << 40, 3 << 40
_DEGREES = ("none", "on_the_job", "vocational", "academic")
_SCHOOL_YEARS = {"none": (0, 12), "on_the_job": (4, 12), "vocational": (9, 13), "academic": (11, 14)}
_SCHOOLING = ((0, "none"), (7, "some"), (9, "basic"), (11, "middle"), (99, "high"))
_LEVELS = ("A0", "A1", "A2", "B1", "B2", "C1")
# Share of mentees by district in per mille: an estimate, the three cities and Zwickau first.
DISTRICT_SHARES = {
    "14713": 200, "14612": 180, "14511": 100, "14524": 80, "14522": 70, "14521": 60, "14523": 60, "14626": 60,
    "14625": 50, "14627": 40, "14628": 40, "14729": 30, "14730": 30,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class InventedPerson:
    """A mentee or worker who does not exist; codes as in casework (sex, group, degree, schooling, levels)."""

    given_name: str
    family_name: str
    original_name: str
    sex: str
    born_on: date
    nationality: str
    group: str
    language: str
    other_languages: tuple[str, ...]
    german_level: str
    phone: str
    email: str
    street: str
    postcode: str
    place: str
    municipality_ags: str
    arrived_on: date
    degree: str
    schooling: str
    school_years: int
    occupation: str
    work_years: int
    children: int


@dataclass(frozen=True, slots=True)
class InventedFirm:
    """A firm that does not exist; `section` is the letter of WZ 2008, jobs are "woman's form, man's form"."""

    name: str
    section: str
    trade: str
    jobs: tuple[tuple[str, str], ...]
    helper: tuple[str, str]
    employees: int
    contact_name: str
    phone: str
    email: str
    street: str
    postcode: str
    place: str
    municipality_ags: str


class InventedWorld:
    """All that the demo shows, from one seed; `today` bounds ages and arrivals."""

    def __init__(self, seed: int, today: date) -> None:
        self._seed = seed * 0x9E3779B97F4A7C15 % (1 << 64)
        self._today = today
        self._dice = Random()

    @cached_property
    def _origins(self) -> tuple[Origin, ...]:
        return tuple(origin for origin in materials.origins().values() for _ in range(origin.weight))

    @cached_property
    def _districts(self) -> tuple[str, ...]:
        return tuple(ags for ags, share in DISTRICT_SHARES.items() for _ in range(share))

    @cached_property
    def _texts(self) -> Texts:
        return Texts(self._seed, tuple(self.firm(i).name for i in range(400)))

    def _roll(self, number: int) -> Random:
        """The dice of one thing, always the same for the same number; only .random() is stable across versions."""
        self._dice.seed(self._seed ^ number)
        return self._dice

    def person(self, i: int, *, origin: str = "", district_ags: str = "") -> InventedPerson:
        """Person number i; origin (ISO code) and district (AGS) where the caller wants to decide."""
        dice = self._roll(_PEOPLE + i)
        home = materials.origins()[origin] if origin else _pick(dice, self._origins)
        sex = "d" if dice.random() < 0.004 else "f" if dice.random() * 100 < home.women_share else "m"
        is_woman = sex == "f" or (sex == "d" and dice.random() < 0.5)
        given, family = _full_name(dice, home, is_woman=is_woman)
        born_on = self._birth(dice, home)
        arrived_on = self._arrival(dice, home)
        postcode, place, ags = _pick(dice, materials.places()[district_ags or _pick(dice, self._districts)])
        degree = _weighted(dice, _DEGREES, home.degrees)
        years = _between(dice, *_SCHOOL_YEARS[degree])
        language = _pick(dice, home.languages)
        age = (self._today - born_on).days // 365
        script = f"{given.script} {family.script}" if given.script and family.script else ""
        return InventedPerson(
            given_name=given.latin,
            family_name=family.latin,
            original_name=script,
            sex=sex,
            born_on=born_on,
            nationality=home.code,
            group="refugee" if dice.random() * 100 < home.refugees else "migrant",
            language=language,
            other_languages=_other_languages(dice, home, language),
            german_level=_level(dice, (self._today - arrived_on).days / 365),
            phone=_pick(dice, MOBILES),
            email=f"{given.slug}.{family.slug}.{i}@example.org",
            street=_street(dice),
            postcode=postcode,
            place=place,
            municipality_ags=ags,
            arrived_on=arrived_on,
            degree=degree,
            schooling=next(code for limit, code in _SCHOOLING if years <= limit),
            school_years=years,
            occupation=_occupation(dice, degree, is_woman=is_woman),
            work_years=0 if degree == "none" and dice.random() < 0.5 else int(dice.random() * max(1, age - 19)),
            children=int(dice.random() * dice.random() * min(6, max(0, (age - 19) // 2))),
        )

    def _birth(self, dice: Random, home: Origin) -> date:
        age = 18 + 42 * (dice.random() + dice.random() * 0.9) / 1.9
        born_on = self._today - timedelta(days=int(age * 365.25) + 3)
        if dice.random() * 100 >= home.new_year:
            return born_on
        return born_on.replace(month=1, day=1)

    def _arrival(self, dice: Random, home: Origin) -> date:
        first = max(date(home.arrived[0], 1, 1), date(2022, 2, 24) if home.code == "UA" else date.min)
        last = min(date(home.arrived[1], 12, 31), self._today)
        return first + timedelta(days=int(dice.random() * max(1, (last - first).days)))

    def firm(self, i: int, district_ags: str = "") -> InventedFirm:
        """Firm number i, in a district (AGS) or anywhere."""
        dice = self._roll(_FIRMS + i)
        district = district_ags or _pick(dice, self._districts)
        trade = _pick(dice, materials.trades())
        word = _pick(dice, trade.words)
        first = _pick(dice, materials.landscapes()[district]) + _pick(dice, materials.firm_words("things"))
        form = _pick(dice, materials.firm_words("forms")).replace("&Co.", " & Co. ")
        postcode, place, ags = _pick(dice, materials.places()[district])
        low, high = trade.size
        return InventedFirm(
            name=f"{first} {word} {form}",
            section=trade.section,
            trade=word,
            jobs=trade.jobs,
            helper=trade.helper,
            employees=low + int((high - low) * dice.random() ** 3),
            contact_name=self._german_name(dice),
            phone=_pick(dice, LANDLINES),
            email=f"personal.{i}@example.org",
            street=_street(dice),
            postcode=postcode,
            place=place,
            municipality_ags=ags,
        )

    def staff_name(self, i: int) -> tuple[str, str]:
        """Given and family name of somebody who works in a project."""
        given, family = self._german_name(self._roll(_STAFF + i)).split(" ")
        return given, family

    @staticmethod
    def _german_name(dice: Random) -> str:
        given = _pick(dice, materials.firm_words("women" if dice.random() < 0.62 else "men"))
        return f"{given} {_pick(dice, materials.firm_words('families'))}"

    def note(self, i: int, *, given_name: str, sex: str, firm: str = "") -> InventedNote:
        """Contact note number i about somebody; without a firm one of the invented firms is named."""
        return self._texts.note(i, given_name=given_name, sex=sex, firm=firm)

    def step(self, i: int) -> InventedStep:
        """Step number i of a plan."""
        return self._texts.step(i)

    def closing(self, i: int, *, reason: str = "") -> InventedClosing:
        """Why an accompaniment ended; for a given reason or any."""
        return self._texts.closing(i, reason=reason)


def _pick(dice: Random, choices: Sequence[T]) -> T:
    return choices[int(dice.random() * len(choices))]


def _between(dice: Random, low: int, high: int) -> int:
    return low + int(dice.random() * (high - low + 1))


def _weighted(dice: Random, choices: Sequence[T], weights: Sequence[int]) -> T:
    rest = dice.random() * sum(weights)
    for choice, weight in zip(choices, weights, strict=True):
        rest -= weight
        if rest < 0:
            return choice
    return choices[-1]


def _full_name(dice: Random, home: Origin, *, is_woman: bool) -> tuple[Name, Name]:
    given = _pick(dice, home.women if is_woman else home.men)
    family = _pick(dice, home.families_women if is_woman else home.families_men)
    middles = home.middle_women if is_woman else home.middle_men
    if middles and (home.is_middle_first or dice.random() < 0.3):
        middle = _pick(dice, middles)
        given = _joined(middle, given) if home.is_middle_first else _joined(given, middle)
    if home.is_double:
        family = _joined(family, _pick(dice, home.families_women))
    return given, family


def _joined(first: Name, second: Name) -> Name:
    script = f"{first.script} {second.script}" if first.script and second.script else ""
    return Name(f"{first.latin} {second.latin}", script, f"{first.slug}-{second.slug}")


def _other_languages(dice: Random, home: Origin, first: str) -> tuple[str, ...]:
    spoken = [language for language in home.tongues if language != first and dice.random() < 0.4]
    if dice.random() < 0.35 and "en" not in (first, *spoken):
        spoken.append("en")
    return tuple(spoken)


def _level(dice: Random, years: float) -> str:
    reached = min(years, 6.0) * 0.62 + dice.random() * 2.4 - 0.5
    return _LEVELS[max(0, min(len(_LEVELS) - 1, int(reached)))]


def _street(dice: Random) -> str:
    return f"{_pick(dice, materials.streets())} {1 + int(dice.random() * 90)}"


def _occupation(dice: Random, degree: str, *, is_woman: bool) -> str:
    trade = _pick(dice, materials.trades())
    if degree == "none":
        return ""
    return (trade.helper if degree == "on_the_job" else _pick(dice, trade.jobs))[0 if is_woman else 1]
