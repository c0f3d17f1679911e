"""Minimum wages of sectors (AEntG, AÜG): the higher of sector and statutory rate wins, and both are shown."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue, Row, parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.minimum_wage import mindestlohn
from lotse.rules.labour.sectors import AGENCY_WORK, NONE, SECTORS, Sector


@dataclass(frozen=True, slots=True)
class Candidate:
    """A rate that could hold: which, how much, where it stands."""

    # "statutory", "sector", "activity" (work lent to another sector) or "agreed".
    kind: str
    rate: Decimal
    source: str


@dataclass(frozen=True, slots=True)
class SectorWage:
    """The rate that holds and the candidates it was chosen from, highest first."""

    candidates: tuple[Candidate, ...]
    # Why no sector rate is among them, if there is none.
    why_none: Sentence | None = None
    warnings: tuple[Sentence, ...] = ()

    @property
    def chosen(self) -> Candidate:
        """The highest."""
        return self.candidates[0]

    @property
    def rate(self) -> Decimal:
        """EUR gross per hour."""
        return self.chosen.rate

    def of_kind(self, kind: str) -> Candidate | None:
        """The candidate of a kind."""
        return next((each for each in self.candidates if each.kind == kind), None)


@law(
    "L-AEntG-8",
    title=_("Branchenmindestlohn"),
    cites="§§ 3, 8 Abs. 1 AEntG; § 1 Abs. 3 MiLoG",
    checked_on=READ_ON,
)
def branchenmindestlohn(sector: str, group: str, day: date) -> SectorWage:
    """The sector's rate on a day against the statutory minimum wage; the higher one holds.

    Where the ordinance has ended or a gap lies between two, the statutory rate remains. NoValue for days before the
    first stored row, BadFact for an unknown sector or group.
    """
    known = _sector(sector)
    statutory = Candidate("statutory", mindestlohn(day), "§ 1 Abs. 2 MiLoG")
    row = _row(known, known.group(group), day)
    if row is None:
        return SectorWage((statutory,), say(known.why_none, day=day), _warnings(known, day))
    own = Candidate("sector", row.value, row.source)
    return SectorWage(_highest_first(own, statutory), None, _warnings(known, day))


@law(
    "L-AEntG-8-3",
    title=_("Leiharbeit: Mindestlohn der ausgeübten Tätigkeit"),
    cites="§ 8 Abs. 3 AEntG; § 3a, § 8 Abs. 5 AÜG",
    checked_on=READ_ON,
)
def mindestlohn_leiharbeit(deployed_in: str, group: str, day: date) -> SectorWage:
    """Agency workers get at least the rate of the sector whose work they do, even if the user firm is not of it.

    Besides, the floor of § 3a AÜG holds while an ordinance is in force (none since 1 October 2025).
    """
    base = branchenmindestlohn(AGENCY_WORK, "", day)
    if deployed_in in ("", NONE, AGENCY_WORK):
        return base
    lent = branchenmindestlohn(deployed_in, group, day)
    sector = lent.of_kind("sector")
    if sector is None:
        return SectorWage(base.candidates, lent.why_none, base.warnings + lent.warnings)
    activity = Candidate("activity", sector.rate, sector.source)
    return SectorWage(_highest_first(activity, *base.candidates), None, base.warnings + lent.warnings)


def _sector(name: str) -> Sector:
    try:
        return SECTORS[name]
    except KeyError:
        sentence = say(
            _("Die Branche „{value}“ ist nicht bekannt. Möglich sind: {allowed}."), value=name, allowed=tuple(SECTORS)
        )
        raise BadFact(sentence) from None


def _row(sector: Sector, group: str, day: date) -> Row | None:
    """The row that holds; None where on purpose none does; NoValue where we do not know."""
    if sector.known_since is not None and day < sector.known_since:
        raise NoValue(parameter("labour.mindestlohn" if not group else f"labour.{group}"), day)
    if not group:
        return None
    values = parameter(f"labour.{group}")
    if not values.has_value_on(day):
        if day < values.rows[0].valid_from:
            raise NoValue(values, day)
        return None
    return values.row_on(day)


def _warnings(sector: Sector, day: date) -> tuple[Sentence, ...]:
    found = [say(text) for since, until, text in sector.hints if since <= day < until]
    if sector.name == AGENCY_WORK:
        tariff = parameter("labour.tarif_leiharbeit_eg1")
        if tariff.has_value_on(day):
            text = _(
                "Nach dem Tarif GVP/DGB sind es {rate} Euro in Entgeltgruppe 1, wenn der Vertrag auf ihn verweist."
            )
            found.append(say(text, rate=tariff.on(day)))
    return tuple(found)


def _highest_first(*candidates: Candidate) -> tuple[Candidate, ...]:
    return tuple(sorted(candidates, key=lambda each: each.rate, reverse=True))
