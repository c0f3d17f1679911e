"""The public check "Is my pay right?": one month of work, what is due, what was paid, what to do until when.

It puts the rules together and adds none of its own. Results are to be checked by a counsellor before anybody sues.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final

from lotse.rules.dates.monate import READ_ON
from lotse.rules.dates.place import SACHSEN, Place
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import Finding, Verdict, cents
from lotse.rules.labour.garnishment import Offset, abzug_unterkunft
from lotse.rules.labour.interest import DefaultStart, verzugsbeginn, verzugszinsen
from lotse.rules.labour.limitation import letzter_klagetag
from lotse.rules.labour.minimum_wage import DueDate, faelligkeit_mindestlohn, frueheste_faelligkeit
from lotse.rules.labour.minimum_wage_scope import Work, mindestlohn_gilt
from lotse.rules.labour.preclusion import Branche, Form, branchenverfall, vorsichtsfrist
from lotse.rules.labour.sector_wages import Candidate, SectorWage
from lotse.rules.labour.sectors import NONE
from lotse.rules.labour.wage_claim import Terms, geschuldeter_satz

_ZERO: Final = Decimal("0.00")


@dataclass(frozen=True, slots=True)
class PayFacts:
    """What somebody enters. Money in EUR; None means unknown or not agreed."""

    # Any day of the month in which the work was done.
    month: date
    # Hours really worked, overtime included, breaks not.
    hours: Decimal
    # Gross pay for work; no refund of expenses.
    gross_paid: Decimal
    agreed_rate: Decimal | None = None
    sector: str = NONE
    group: str = ""
    # For agency work: the sector of the work done.
    deployed_in: str = ""
    work: Work = field(default_factory=Work)
    # Agreed day of payment, if any.
    agreed_due: date | None = None
    # Kept back for lodging; the net pay before that, and for how many persons maintenance is really paid.
    lodging_deducted: Decimal = _ZERO
    net_before_deduction: Decimal | None = None
    dependants: int = 0
    paid_on: date | None = None
    place: Place = SACHSEN


@dataclass(frozen=True, slots=True)
class Hint:
    """A day to keep in mind, and why."""

    day: date
    because: Sentence


@dataclass(frozen=True, slots=True)
class PayCheck:
    """What came out."""

    # Whether the statutory minimum wage holds for this work.
    applies: Finding
    # None where no rate is known: no minimum wage and no agreed rate.
    rate: Decimal | None
    candidates: tuple[Candidate, ...]
    due: Decimal | None
    paid: Decimal
    # Gross pay that is missing; None where nothing can be said.
    shortfall: Decimal | None
    lodging: Offset | None
    due_on: DueDate
    # Whether the day of payment is over.
    is_due: bool
    default: DefaultStart
    # To the day of the check; None where a base rate is not announced or nothing is open.
    interest: Decimal | None
    hints: tuple[Hint, ...]
    warnings: tuple[Sentence, ...]
    questions: tuple[Sentence, ...]

    @property
    def is_right(self) -> Verdict:
        """Whether the pay was right: never a yes while a question is open."""
        if self.shortfall is None:
            return Verdict.ASK
        unlawful = self.lodging.unlawful if self.lodging else _ZERO
        if unlawful > 0 or (self.shortfall > 0 and self.is_due and self.applies.verdict is not Verdict.ASK):
            return Verdict.NO
        return Verdict.ASK if self.questions or self.shortfall > 0 else Verdict.YES


@law(
    "L-Lohnpruefung",
    title=_("Stimmt mein Lohn?"),
    cites="§§ 1, 2, 3, 22 MiLoG; § 8 AEntG; § 107 Abs. 2 GewO; § 288 Abs. 1 BGB",
    checked_on=READ_ON,
    confidence=2,
)
def lohn_pruefen(facts: PayFacts, today: date) -> PayCheck:
    """One month: hours times the highest rate that holds, against the gross pay; deductions, default and deadlines.

    Raises NoValue for months without a known minimum wage and BadFact for impossible entries.
    """
    if facts.hours < 0 or facts.gross_paid < 0:
        raise BadFact(say(_("Stunden und Lohn können nicht kleiner als null sein.")))
    applies = mindestlohn_gilt(facts.work)
    wage = _wage(facts, applies)
    candidates = wage.candidates if wage else ()
    rate = candidates[0].rate if candidates else None
    due = None if rate is None else cents(facts.hours * rate)
    shortfall = None if due is None else max(due - cents(facts.gross_paid), _ZERO)
    due_on = faelligkeit_mindestlohn(facts.month.year, facts.month.month, agreed=facts.agreed_due)
    default = verzugsbeginn(due_on.latest, facts.place, by_law=due_on.latest != facts.agreed_due)
    lodging = _lodging(facts, default.due)
    return PayCheck(
        applies=applies,
        rate=rate,
        candidates=candidates,
        due=due,
        paid=cents(facts.gross_paid),
        shortfall=shortfall,
        lodging=lodging,
        due_on=due_on,
        is_due=today > default.due,
        default=default,
        interest=_interest(shortfall, default.default_from, today),
        hints=_hints(facts, default.due, wage),
        warnings=(wage.warnings if wage else ())
        + applies.warnings
        + due_on.warnings
        + _warnings(facts, wage, default.due if today <= default.due else None),
        questions=_questions(facts, applies, lodging),
    )


def _wage(facts: PayFacts, applies: Finding) -> SectorWage | None:
    """All candidates; without the statutory one where it does not hold. None where no rate is left."""
    terms = Terms(facts.agreed_rate, facts.sector, facts.group, facts.deployed_in)
    found = geschuldeter_satz(terms, facts.month.replace(day=1))
    if applies.verdict is not Verdict.NO:
        return found
    agreed = found.of_kind("agreed")
    return SectorWage((agreed,), found.why_none, found.warnings) if agreed else None


def _lodging(facts: PayFacts, pay_date: date) -> Offset | None:
    if facts.lodging_deducted == 0 or facts.net_before_deduction is None:
        return None
    return abzug_unterkunft(
        facts.net_before_deduction,
        facts.lodging_deducted,
        dependants=facts.dependants,
        pay_date=facts.paid_on or pay_date,
    )


def _interest(shortfall: Decimal | None, first: date, today: date) -> Decimal | None:
    if not shortfall or today < first:
        return None
    try:
        return verzugszinsen(shortfall, first, today).total
    except NoValue:
        return None


def _hints(facts: PayFacts, due: date, wage: SectorWage | None) -> tuple[Hint, ...]:
    """The shortest plausible deadline is always shown, even where no clause is known."""
    earliest = frueheste_faelligkeit(facts.month.year, facts.month.month, sector=facts.sector, agreed=facts.agreed_due)
    cautious = vorsichtsfrist(earliest, construction=facts.sector == "bau", place=facts.place)
    claim_by = _(
        "Fordern Sie den Lohn bis dahin schriftlich oder per E-Mail: im Vertrag oder Tarifvertrag kann eine "
        "Ausschlussfrist stehen. Den Mindestlohn selbst nimmt sie nicht weg (§ 3 MiLoG)."
    )
    sue_by = _("Erheben Sie bis dahin Klage, sonst verjährt der Anspruch (§§ 195, 199 BGB).")
    own = _sector_hint(facts, earliest) if wage is not None and wage.chosen.kind != "statutory" else None
    limitation = letzter_klagetag(due, place=facts.place)
    hints = (Hint(cautious.last_day, say(claim_by)), own, Hint(limitation.safe_until, say(sue_by)))
    return tuple(hint for hint in hints if hint is not None)


def _sector_hint(facts: PayFacts, due: date) -> Hint | None:
    """The preclusion period of the sector's own ordinance."""
    if facts.sector not in {each.value for each in Branche}:
        return None
    try:
        lapse = branchenverfall(Branche(facts.sector), due, worked=facts.month, place=facts.place)
    except NoValue:
        return None
    text = (
        _("Den Branchenmindestlohn müssen Sie bis dahin einklagen (§ 9 AEntG).")
        if lapse.form is Form.COURT
        else _("Den Branchenmindestlohn müssen Sie bis dahin in Textform fordern (§ 9 AEntG).")
    )
    return Hint(lapse.deadline.last_day, say(text))


def _warnings(facts: PayFacts, wage: SectorWage | None, due_later: date | None) -> tuple[Sentence, ...]:
    found = []
    if due_later is not None:
        found.append(say(_("Der Lohn für diesen Monat muss erst am {day} da sein (§ 2 Abs. 1 MiLoG)."), day=due_later))
    if wage is not None and facts.agreed_rate is not None and facts.agreed_rate < wage.rate:
        found.append(say(_("Der vereinbarte Lohn liegt unter dem Erlaubten: die Abrede ist unwirksam (§ 3 MiLoG).")))
    if wage is not None and wage.why_none is not None and facts.sector != NONE:
        found.append(wage.why_none)
    found.append(say(_("Berechnet aus Ihren Angaben. Bitte lassen Sie das Ergebnis in der Beratung prüfen.")))
    return tuple(found)


def _questions(facts: PayFacts, applies: Finding, lodging: Offset | None) -> tuple[Sentence, ...]:
    found = []
    if applies.verdict is Verdict.ASK:
        found.append(applies.because)
    if applies.verdict is Verdict.NO and facts.agreed_rate is None:
        found.append(say(_("Welcher Lohn oder welche Vergütung ist vereinbart?")))
    if applies.verdict is Verdict.NO and facts.sector != NONE:
        found.append(say(_("Gilt der Branchenmindestlohn auch für diese Art von Arbeit? Das muss geprüft werden.")))
    if facts.lodging_deducted > 0 and lodging is None:
        found.append(say(_("Wie hoch war der Nettolohn vor dem Abzug für die Unterkunft?")))
    return tuple(found)
