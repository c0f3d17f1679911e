"""What the pay check asks, and how the answers become the facts of one month's pay."""

from datetime import date
from decimal import Decimal
from typing import Final

from django.utils.translation import gettext_noop as _

from lotse.rules.engine.facts import Between, Schema
from lotse.rules.labour.minimum_wage_scope import WORK_KIND_LABELS, Work, WorkKind
from lotse.rules.labour.pay_check import PayFacts
from lotse.rules.labour.sectors import AGENCY_WORK, NONE, SECTORS
from lotse.rules.residence.fact_kinds import choice, day, number, yes_no
from lotse.website.checks.given import Given

_SECTORS: Final = {name: sector.label for name, sector in SECTORS.items()}
_INTERNSHIPS: Final = (WorkKind.INTERNSHIP_ORIENTATION, WorkKind.INTERNSHIP_ACCOMPANYING)
_GROUPS: Final = {
    f"{sector.name}.{group}": label
    for sector in SECTORS.values()
    for group, label in zip(sector.groups, sector.group_labels, strict=False)
}


SCHEMA: Final = Schema(
    choice("kind", _("Als was arbeiten Sie?"), {kind.value: label for kind, label in WORK_KIND_LABELS.items()}),
    day("month", _("Um welchen Monat geht es?"), _("Monat und Jahr genügen; prüfen Sie jeden Monat einzeln.")),
    choice(
        "sector",
        _("In welcher Branche arbeiten Sie?"),
        _SECTORS,
        help=_("Manche Branchen haben einen eigenen Mindestlohn."),
    ),
    choice("deployed_in", _("In welcher Branche arbeiten Sie dort, wohin Sie geschickt werden?"), _SECTORS),
    choice(
        "group",
        _("In welcher Gruppe arbeiten Sie?"),
        _GROUPS,
        help=_("Sie steht oft im Vertrag oder auf dem Lohnzettel."),
    ),
    number(
        "hours",
        _("Wie viele Stunden haben Sie in dem Monat wirklich gearbeitet?"),
        help=_("Alle Stunden, auch Überstunden, ohne Pausen. Am besten aus Ihren eigenen Notizen."),
    ),
    number(
        "gross",
        _("Wie viel Lohn steht brutto auf dem Lohnzettel?"),
        help=_("Brutto ist vor Abzug von Steuern und Versicherung. Fahrgeld und Spesen zählen nicht."),
    ),
    number(
        "agreed",
        _("Welcher Stundenlohn ist vereinbart?"),
        help=_("Er steht im Vertrag. Ohne Vereinbarung: „Weiß ich nicht“."),
    ),
    yes_no("under_18", _("Sind Sie unter 18?")),
    yes_no("qualified", _("Haben Sie schon eine Berufsausbildung abgeschlossen?")),
    number("months", _("Wie viele Monate dauert das Praktikum insgesamt?")),
    yes_no("before", _("Haben Sie bei dieser Firma schon einmal so ein Praktikum gemacht?")),
    yes_no("long_unemployed", _("Waren Sie direkt vorher ein Jahr oder länger arbeitslos gemeldet?")),
    number("months_employed", _("Wie viele Monate arbeiten Sie schon dort?")),
    yes_no("lodging", _("Zieht der Betrieb Geld für eine Unterkunft ab?")),
    number("lodging_sum", _("Wie viel wird für die Unterkunft abgezogen?")),
    number("net", _("Wie hoch ist der Nettolohn vor diesem Abzug?")),
    number(
        "dependants",
        _("Für wie viele Menschen zahlen Sie wirklich Unterhalt?"),
        help=_("Zum Beispiel Kinder. Für niemanden: 0."),
    ),
)


def next_fact(given: Given) -> str | None:
    """Kind of work and month first, then hours and money, then what can change the rate."""
    return next((name for name in _asked(given) if name not in given), None)


def _asked(given: Given) -> list[str]:
    names = ["kind", "month", "sector"]
    if given.value("sector") == AGENCY_WORK:
        names.append("deployed_in")
    if groups_of(given):
        names.append("group")
    names += ["hours", "gross", "agreed"]
    kind = given.value("kind")
    if kind in _INTERNSHIPS:
        names.append("months")
        names += ["before"] if kind == WorkKind.INTERNSHIP_ACCOMPANYING else []
    if kind in (WorkKind.EMPLOYEE, WorkKind.INTERNSHIP_VOLUNTARY, WorkKind.TRIAL_WORK):
        names += ["under_18", *(["qualified"] if given.value("under_18") else [])]
        names += ["long_unemployed", *(["months_employed"] if given.value("long_unemployed") else [])]
    return [*names, "lodging", *(["lodging_sum", "net", "dependants"] if given.value("lodging") else [])]


def stale(given: Given) -> tuple[str, ...]:
    """Answers that belong to another kind of work, sector or group than the one told now."""
    asked = _asked(given)
    dropped = [name for name in given.facts if name not in asked]
    if given.knows("group") and given.value("group") not in groups_of(given):
        dropped.append("group")
    return tuple(dict.fromkeys(dropped))


def groups_of(given: Given) -> dict[str, str]:
    """The pay groups of the sector whose work is done; empty where it has none."""
    sector = given.value("sector")
    if sector == AGENCY_WORK:
        sector = given.value("deployed_in")
    return {key: label for key, label in _GROUPS.items() if key.partition(".")[0] == sector}


def month_of(given: Given) -> date | None:
    """The first day of the month; None where the month is not known."""
    told = given.value("month")
    if isinstance(told, Between):
        is_one = (told.first.year, told.first.month) == (told.last.year, told.last.month)
        return told.first.replace(day=1) if is_one else None
    return told.replace(day=1) if isinstance(told, date) else None


def needed(given: Given) -> tuple[str, ...]:
    """Facts without which nothing can be reckoned."""
    missing = [name for name in ("hours", "gross") if not given.knows(name)]
    return (*(["month"] if month_of(given) is None else []), *missing)


def pay_facts(given: Given, month: date, group: str) -> PayFacts:
    """The month as the rule takes it; unknown stays unknown."""
    sector = given.value("sector", NONE)
    return PayFacts(
        month=month,
        hours=given.value("hours"),
        gross_paid=given.value("gross"),
        agreed_rate=given.value("agreed"),
        sector=sector,
        group=group,
        deployed_in=given.value("deployed_in", ""),
        work=_work(given),
        lodging_deducted=given.value("lodging_sum", Decimal(0)),
        net_before_deduction=given.value("net"),
        dependants=int(given.value("dependants", 0)),
    )


def possible_groups(given: Given) -> tuple[str, ...]:
    """The group that was told; all that it could be where nobody knows it."""
    if given.knows("group"):
        return (str(given.value("group")).partition(".")[2],)
    return tuple(key.partition(".")[2] for key in groups_of(given)) or ("",)


def _work(given: Given) -> Work:
    is_young = given.value("under_18")
    return Work(
        kind=WorkKind(given.value("kind", WorkKind.EMPLOYEE)),
        months=given.value("months"),
        before_with_same_firm=given.value("before"),
        age=17 if is_young else None,
        has_vocational_qualification=given.value("qualified"),
        was_long_term_unemployed=bool(given.value("long_unemployed", False)),
        months_employed=None if (told := given.value("months_employed")) is None else int(told),
    )
