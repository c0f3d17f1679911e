"""What is still owed for each month, what of it may be waived, and who else is liable."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import Finding, Verdict
from lotse.rules.labour.minimum_wage import MonthlyComparison, monatsvergleich
from lotse.rules.labour.sector_wages import Candidate, SectorWage, branchenmindestlohn, mindestlohn_leiharbeit
from lotse.rules.labour.sectors import AGENCY_WORK, NONE


@dataclass(frozen=True, slots=True)
class Terms:
    """What decides the rate: the agreed one, the sector and pay group, and for agency work the sector of the work."""

    agreed_rate: Decimal | None = None
    sector: str = NONE
    group: str = ""
    deployed_in: str = ""


@dataclass(frozen=True, slots=True)
class MonthWorked:
    """A month with the hours really worked and the gross pay received."""

    month: date
    hours: Decimal
    gross_paid: Decimal


@dataclass(frozen=True, slots=True)
class MonthClaim:
    """What a month is worth, what was paid, what is open."""

    month: date
    rate: SectorWage
    comparison: MonthlyComparison
    # Where the agreed rate is lower than the law allows.
    below: Candidate | None

    @property
    def open(self) -> Decimal:
        """EUR gross that is missing."""
        return self.comparison.shortfall


@law(
    "L-MiLoG-1-satz",
    title=_("Höchster geschuldeter Stundenlohn"),
    cites="§§ 1, 3 S. 1 MiLoG; § 8 AEntG; § 611a Abs. 2 BGB",
    checked_on=READ_ON,
)
def geschuldeter_satz(terms: Terms, day: date) -> SectorWage:
    """The highest of agreed, sector and statutory rate on a day; an agreement below the law is void (§ 3 MiLoG)."""
    if terms.sector == AGENCY_WORK:
        found = mindestlohn_leiharbeit(terms.deployed_in, terms.group, day)
    else:
        found = branchenmindestlohn(terms.sector, terms.group, day)
    if terms.agreed_rate is None:
        return found
    if terms.agreed_rate < 0:
        raise BadFact(say(_("Der Stundenlohn kann nicht kleiner als null sein.")))
    agreed = Candidate("agreed", terms.agreed_rate, "§ 611a Abs. 2 BGB")
    ordered = sorted((agreed, *found.candidates), key=lambda each: each.rate, reverse=True)
    return SectorWage(tuple(ordered), found.why_none, found.warnings)


@law(
    "L-MiLoG-3-anspruch",
    title=_("Offener Lohn je Monat"),
    cites="§§ 1, 2, 3 MiLoG; § 611a Abs. 2 BGB",
    checked_on=READ_ON,
    confidence=2,
)
def lohnanspruch(terms: Terms, months: tuple[MonthWorked, ...]) -> tuple[MonthClaim, ...]:
    """Each month for itself: a surplus of one does not fill another. The rate is that of the month's first day.

    All rates change on the first of a month; a single shift over New Year is reckoned by `schichtlohn`.
    """
    claims = []
    for worked in months:
        rate = geschuldeter_satz(terms, worked.month.replace(day=1))
        below = rate.chosen if terms.agreed_rate is not None and terms.agreed_rate < rate.rate else None
        compared = monatsvergleich(worked.hours, worked.gross_paid, rate.rate)
        claims.append(MonthClaim(worked.month, rate, compared, below))
    return tuple(claims)


# Kinds of agreement by which somebody gives pay away.
COURT_SETTLEMENT: Final = "court_settlement"
WAIVERS: Final = frozenset(
    {COURT_SETTLEMENT, "out_of_court_settlement", "contract_clause", "receipt_clause", "oral_waiver", "forfeiture"}
)
_PROTECTED: Final = {
    "minimum_wage": (_("Mindestlohn"), _("§ 3 S. 2, 3 MiLoG")),
    "sector_minimum_wage": (_("Branchenmindestlohn"), _("§ 9 AEntG")),
}


@law(
    "L-MiLoG-3-verzicht",
    title=_("Verzicht auf Mindestlohn"),
    cites="§ 3 MiLoG; § 9 AEntG",
    checked_on=READ_ON,
)
def verzicht(kind: str, claim: str, *, has_arisen: bool = True) -> Finding:
    """Minimum pay can be waived only in a court settlement and only for the past; it is never forfeited."""
    if kind not in WAIVERS:
        raise BadFact(
            say(_("„{value}“ ist nicht bekannt. Möglich sind: {allowed}."), value=kind, allowed=tuple(sorted(WAIVERS)))
        )
    if claim not in _PROTECTED:
        return _other_pay(claim)
    name, norm = (say(text) for text in _PROTECTED[claim])
    if kind == COURT_SETTLEMENT and has_arisen:
        return Finding(
            Verdict.YES,
            say(
                _("In einem gerichtlichen Vergleich ist der Verzicht möglich: {claim} ({norm})."), claim=name, norm=norm
            ),
        )
    return Finding(
        Verdict.NO,
        say(_("Der Verzicht ist unwirksam; der Anspruch bleibt: {claim} ({norm})."), claim=name, norm=norm),
    )


def _other_pay(claim: str) -> Finding:
    if claim not in ("contract_wage", "contractual_wage", "wage_above_minimum", "other"):
        raise BadFact(say(_("„{value}“ ist nicht bekannt. Möglich sind: {allowed}."), value=claim, allowed=_CLAIMS))
    warning = say(_("Der Teil bis zum Mindestlohn bleibt in jedem Fall geschuldet (§ 3 MiLoG)."))
    return Finding(
        Verdict.ASK,
        say(_("Auf Lohn über dem Mindestlohn kann man verzichten; ob dieser Verzicht gilt, muss geprüft werden.")),
        (warning,),
    )


_CLAIMS: Final = ("minimum_wage", "sector_minimum_wage", "contract_wage")


@dataclass(frozen=True, slots=True)
class ClientLiability:
    """For how much the client of a subcontractor is liable, and how."""

    liable_for: Decimal
    because: Sentence


@law(
    "L-AEntG-14",
    title=_("Haftung des Auftraggebers für den Mindestlohn"),
    cites="§ 13 MiLoG; § 14 AEntG",
    checked_on=READ_ON,
)
def haftung_auftraggeber(claim: str, amount_net: Decimal) -> ClientLiability:
    """EUR: a firm that hands work on is liable like a guarantor for the net minimum pay of the subcontractor's workers.

    Without the need to sue the employer first. Taxes, contributions and pay above the minimum are not covered.
    """
    if amount_net < 0:
        raise BadFact(say(_("Der Betrag kann nicht kleiner als null sein.")))
    if claim in _PROTECTED:
        return ClientLiability(
            amount_net,
            say(_("Der Auftraggeber haftet wie ein Bürge für den Nettobetrag, ohne vorherige Klage (§ 14 AEntG).")),
        )
    if claim not in _CLAIMS:
        raise BadFact(say(_("„{value}“ ist nicht bekannt. Möglich sind: {allowed}."), value=claim, allowed=_CLAIMS))
    return ClientLiability(
        Decimal("0.00"), say(_("Für Lohn über dem Mindestlohn haftet der Auftraggeber nicht (§ 14 AEntG)."))
    )
