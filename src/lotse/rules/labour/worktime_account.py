"""Working-time accounts under § 2 Abs. 2 MiLoG and the duty to record working time (§ 17 MiLoG)."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from lotse.rules.dates.monate import READ_ON, letzter_tag
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import Finding, Verdict


@dataclass(frozen=True, slots=True)
class Account:
    """What may be booked in a month and until when it has to be settled."""

    max_bookable: Decimal
    excess: Decimal
    settle_until: date | None
    because: Sentence


@law(
    "L-MiLoG-2-2",
    title=_("Arbeitszeitkonto und Mindestlohn"),
    cites="§ 2 Abs. 2 MiLoG",
    checked_on=READ_ON,
)
def arbeitszeitkonto(contract_hours: Decimal, booked: Decimal, *, booked_in: date | None = None) -> Account:
    """Hours per month: at most half of the contract hours may go to the account, settled within twelve months.

    Only with a written agreement; what is above is due like other pay. At the end of employment everything is due in
    the following month. Does not hold where a steady salary already covers the minimum wage for all hours.
    """
    if contract_hours < 0 or booked < 0:
        raise BadFact(say(_("Stunden können nicht kleiner als null sein.")))
    most = contract_hours / 2
    settle = letzter_tag(date(booked_in.year, booked_in.month, 1), 13) if booked_in else None
    because = say(
        _("Höchstens die Hälfte der vertraglichen Stunden ({hours}) darf im Monat auf das Konto (§ 2 Abs. 2 MiLoG)."),
        hours=most,
    )
    return Account(most, max(booked - most, Decimal(0)), settle, because)


@dataclass(frozen=True, slots=True)
class RecordDuty:
    """Whether working time must be recorded, until when, and for how long the records are kept."""

    finding: Finding
    record_until: date | None
    keep_years: int


# Sectors with a minimum wage under the AEntG: the same duty from § 19 Abs. 1 AEntG, for care through § 13 AEntG.
_AENTG_SECTORS: Final = frozenset(
    {
        "dachdecker",
        "elektro",
        "gebaeudereinigung",
        "geruestbau",
        "maler",
        "paedagogik",
        "pflege",
        "schornsteinfeger",
        "sicherheit_luftfahrt",
    }
)


@law(
    "L-SchwarzArbG-2a",
    title=_("Branchen mit Sofortmeldung und Ausweispflicht"),
    cites="§ 2a Abs. 1 SchwarzArbG",
    checked_on=READ_ON,
)
def branchen_mit_aufzeichnung(day: date) -> tuple[str, ...]:
    """The sectors on a day. Since 2026 without forestry, with hairdressing, cosmetics and platform delivery."""
    sectors: tuple[str, ...] = parameter("labour.branchen_schwarzarbeit").on(day)
    return sectors


@law(
    "L-MiLoG-17",
    title=_("Aufzeichnung der Arbeitszeit"),
    cites="§ 17 Abs. 1 MiLoG; § 2a Abs. 1 SchwarzArbG; § 19 Abs. 1 AEntG; § 1 MiLoDokV",
    checked_on=READ_ON,
    confidence=2,
)
def aufzeichnungspflicht(
    work_day: date, branch: str, *, monthly_gross: Decimal, minijob: bool, paid_twelve_months: bool = False
) -> RecordDuty:
    """Start, end and length of work within seven calendar days, kept two years: mini-jobs and the sectors of § 2a.

    Not needed where the regular pay is above the amounts of the MiLoDokV (confidence 2: they may have risen).
    """
    if not minijob and branch not in _AENTG_SECTORS and branch not in branchen_mit_aufzeichnung(work_day):
        reason = say(_("Kein Minijob, keine Branche des § 2a SchwarzArbG oder des AEntG: keine Pflicht (§ 17 MiLoG)."))
        return RecordDuty(Finding(Verdict.NO, reason), None, 0)
    limits: dict[str, Decimal] = parameter("labour.aufzeichnung_verdienstgrenze").on(work_day)
    limit = limits["zwoelf_monate_gezahlt" if paid_twelve_months else "regelmaessig"]
    if not minijob and monthly_gross > limit:
        reason = say(_("Das regelmäßige Entgelt liegt über {limit} Euro (§ 1 MiLoDokV): keine Pflicht."), limit=limit)
        return RecordDuty(Finding(Verdict.NO, reason), None, 0)
    until = work_day + timedelta(days=7)
    reason = say(
        _("Beginn, Ende und Dauer müssen bis zum {day} aufgeschrieben sein (§ 17 Abs. 1 MiLoG, § 19 Abs. 1 AEntG)."),
        day=until,
    )
    return RecordDuty(Finding(Verdict.YES, reason), until, 2)
