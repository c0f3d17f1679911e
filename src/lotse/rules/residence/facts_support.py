"""Facts about courses, benefits and support."""

from decimal import Decimal
from typing import Final

from lotse.rules.engine.facts import FactKind
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.fact_kinds import choice, day, number, word, yes_no

SUPPORT: Final[tuple[FactKind, ...]] = (
    choice(
        "benefit",
        _("Welche Leistungen bekommen Sie?"),
        {
            "none": _("keine"),
            "AsylbLG": _("nach dem Asylbewerberleistungsgesetz"),
            "AsylbLG3": _("Grundleistungen nach § 3 AsylbLG"),
            "AsylbLG2": _("Analogleistungen nach § 2 AsylbLG"),
            "SGB2": _("Grundsicherungsgeld nach dem SGB II"),
            "SGB3": _("Arbeitslosengeld"),
            "SGB12": _("Sozialhilfe nach dem SGB XII"),
        },
    ),
    yes_no("asylblg_last_24m", _("Haben Sie in den letzten 24 Monaten Asylbewerberleistungen bekommen?")),
    day("asylblg_last", _("Bis wann haben Sie Asylbewerberleistungen bekommen?")),
    day("analog_since", _("Seit wann bekommen Sie Analogleistungen nach § 2 AsylbLG?")),
    yes_no("registered_at_ba", _("Sind Sie bei der Agentur für Arbeit oder beim Jobcenter gemeldet?")),
    number(
        "ae_months",
        _("Für wie viele Monate wurde die Aufenthaltserlaubnis erteilt?"),
        tries=(Decimal(6), Decimal(12), Decimal(19)),
    ),
    yes_no("missed_own_fault", _("Lag es an Ihnen, dass Sie den Kurs nicht im ersten Jahr begonnen haben?")),
    word(
        "integration_course",
        _("Wie steht Ihr Integrationskurs?"),
        {"none": _("kein Kurs"), "passed_B1": _("B1 bestanden")},
    ),
    yes_no("jobcenter_obligation", _("Hat das Jobcenter Sie zum Kurs verpflichtet?")),
    yes_no("obligation", _("Hat eine Behörde Sie zum Kurs verpflichtet?")),
    yes_no("asylblg_obligation", _("Hat das Sozialamt Sie zum Kurs verpflichtet?")),
    number("gross_pay", _("Wie hoch ist Ihr Bruttolohn im Jahr?")),
    yes_no("need", _("Reicht Ihr Geld nicht zum Leben?")),
    yes_no("worker", _("Arbeiten Sie, auch wenn es nur wenig ist?")),
    yes_no("id_recorded", _("Sind Ihre Daten von der Behörde erfasst (erkennungsdienstlich)?")),
    day("suspension_decision", _("Wann wurde entschieden, dass Ihre Abschiebung ausgesetzt wird?")),
    yes_no("work_possible", _("Dürfen Sie arbeiten oder könnten Sie eine Arbeitserlaubnis bekommen?")),
    yes_no("work_barred", _("Dürfen Sie noch nicht arbeiten?")),
    yes_no("stay_expected", _("Ist zu erwarten, dass Sie bleiben dürfen?")),
    number("month_amount", _("Wie hoch ist die Vergütung im Monat?")),
    yes_no("parent_worked_3y", _("Hat ein Elternteil drei Jahre in Deutschland gearbeitet?")),
    yes_no("own_work_5y", _("Haben Sie fünf Jahre in Deutschland gearbeitet?")),
)
