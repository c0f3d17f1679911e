"""Wage subsidies of labour office and Jobcenter: part of what helps to hire."""

from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.amounts import betrag_16e, betrag_16i, egz_betrag
from lotse.rules.funding.condition import Condition, any_of, at_least, limit, one_of, yes
from lotse.rules.funding.egz import egz_ausgeschlossen
from lotse.rules.funding.instrument import Before, Instrument, Office, Theme
from lotse.rules.funding.shared import (
    APPLICATION,
    CONTRACT_DRAFT,
    CV,
    IN_GERMANY,
    JOB_DESCRIPTION,
    MAY_WORK,
    NOT_60B,
    RESIDENCE_PAPER,
    planned,
)
from lotse.rules.funding.stand import READ_ON

_INSURED_JOB = _("Geplant ist eine versicherungspflichtige Arbeit.")
_REFORM = _("Das Gesetz wurde zum 1. Juli 2026 geändert. Fragen Sie das Jobcenter, was für die Person jetzt gilt.")


@law(
    "F-EGZ-vorbeschaeftigung",
    title=_("Frühere Beschäftigung beim selben Arbeitgeber"),
    cites="§ 92 Abs. 1 Nr. 2 SGB III",
    checked_on=READ_ON,
)
def _vorbeschaeftigt(case: Case) -> bool:
    """The exception for fixed-term jobs of specially affected people is asked only where it matters."""
    months = case["worked_here_months"]
    if months <= limit("egz_vorbeschaeftigung", case):
        return False
    return egz_ausgeschlossen(months_before=months, day=case.day, special_fixed_term=case["disability"] == "special")


@law(
    "F-16I-bezug",
    title=_("Jahre mit Grundsicherung"),
    cites="§ 16i Abs. 3 SGB II",
    checked_on=READ_ON,
    confidence=2,
)
def _lange_genug_im_bezug(case: Case) -> bool:
    """Six of the last seven years; five with a child in the household or a severe disability."""
    years = case["sgb2_years"]
    if years >= limit("bezug_16i", case):
        return True
    shorter = any_of(yes("child"), one_of("disability", "severe", "special"))
    return bool(years >= limit("bezug_16i_kind", case)) and shorter(case)


EGZ: Final = Instrument(
    id="F-EGZ",
    name=_("Eingliederungszuschuss"),
    theme=Theme.WAGE,
    giver=_("Agentur für Arbeit oder Jobcenter"),
    what=_("Zuschuss zum Lohn, wenn jemand am Anfang noch nicht die volle Leistung bringen kann."),
    cites="§§ 88–92 SGB III; § 16 Abs. 1 SGB II",
    firm=(IN_GERMANY, planned("job", text=_INSURED_JOB, cites="§ 88 SGB III")),
    person=(
        MAY_WORK,
        Condition(
            _("Die Vermittlung ist aus Gründen erschwert, die in der Person liegen."),
            yes("hard_to_place"),
            "§ 88 SGB III",
        ),
        Condition(
            _("Die Leistung ist am Anfang geringer als üblich."), yes("lower_performance"), "§§ 88, 89 S. 1 SGB III"
        ),
    ),
    exclusions=(
        NOT_60B,
        Condition(
            _("Die Person war in den letzten vier Jahren länger als drei Monate bei Ihnen versichert beschäftigt."),
            _vorbeschaeftigt,
            "§ 92 Abs. 1 Nr. 2 SGB III",
            excludes=True,
        ),
        Condition(
            _("Jemand wurde entlassen, um den Zuschuss zu bekommen."),
            yes("dismissed_for_subsidy"),
            "§ 92 Abs. 1 Nr. 1 SGB III",
            excludes=True,
        ),
    ),
    amount=_("Bis zu 50 % des Entgelts, bei Behinderung bis zu 70 %, dazu ein pauschaler Arbeitgeberanteil."),
    reckon=egz_betrag,
    duration=_("Bis zu 12 Monate; ab 55 Jahren bis zu 36, bei Behinderung bis zu 24, besonders betroffen bis zu 96."),
    apply_before=Before.CONTRACT,
    where=Office.AGENCY,
    papers=(APPLICATION, CONTRACT_DRAFT, JOB_DESCRIPTION, CV, RESIDENCE_PAPER),
    hints=(
        _("Danach müssen Sie so lange weiterbeschäftigen, wie gefördert wurde, höchstens 12 Monate."),
        _("Endet die Arbeit früher, kann bis zur Hälfte zurückgefordert werden."),
    ),
)

LANGZEIT_16E: Final = Instrument(
    id="F-16E",
    name=_("Eingliederung von Langzeitarbeitslosen (§ 16e)"),
    theme=Theme.WAGE,
    giver=_("Jobcenter"),
    what=_("Zuschuss zum Lohn für zwei Jahre, dazu Begleitung durch einen Coach."),
    cites="§ 16e SGB II",
    firm=(
        IN_GERMANY,
        planned("job", text=_INSURED_JOB, cites="§ 16e Abs. 1 SGB II"),
        Condition(_("Der Vertrag läuft mindestens zwei Jahre."), yes("contract_two_years"), "§ 16e Abs. 1 SGB II"),
    ),
    person=(
        MAY_WORK,
        Condition(
            _("Die Person bekommt Grundsicherung vom Jobcenter."), one_of("benefit", "sgb2"), "§ 16e Abs. 1 SGB II"
        ),
        Condition(
            _("Die Person ist seit mindestens zwei Jahren arbeitslos."),
            lambda case: bool(case["unemployed_months"] >= 12 * limit("wartezeit_16e", case)),
            "§ 16e Abs. 1 SGB II",
        ),
    ),
    exclusions=(NOT_60B,),
    amount=_("75 % des Entgelts im ersten, 50 % im zweiten Jahr."),
    reckon=betrag_16e,
    duration=_("Zwei Jahre."),
    apply_before=Before.CONTRACT,
    where=Office.JOBCENTER,
    papers=(APPLICATION, CONTRACT_DRAFT, JOB_DESCRIPTION),
    hints=(
        _("Der Mindestlohn gilt vom ersten Tag an."),
        _("Endet die Arbeit in der geförderten Zeit, wird der Zuschuss der letzten sechs Monate zurückgefordert."),
        _REFORM,
    ),
    confidence=2,
)

TEILHABE_16I: Final = Instrument(
    id="F-16I",
    name=_("Teilhabe am Arbeitsmarkt (§ 16i)"),
    theme=Theme.WAGE,
    giver=_("Jobcenter"),
    what=_("Fünf Jahre Zuschuss zum Lohn für Menschen, die sehr lange ohne Arbeit waren."),
    cites="§ 16i SGB II",
    firm=(IN_GERMANY, planned("job", text=_INSURED_JOB, cites="§ 16i Abs. 1 SGB II")),
    person=(
        MAY_WORK,
        Condition(
            _("Die Person bekommt Grundsicherung vom Jobcenter."), one_of("benefit", "sgb2"), "§ 16i Abs. 3 SGB II"
        ),
        Condition(
            _("Die Person ist mindestens 25 Jahre alt."), at_least("age", "alter_16i"), "§ 16i Abs. 3 Nr. 1 SGB II"
        ),
        Condition(
            _("Das Jobcenter zahlte in sechs der letzten sieben Jahre, mit Kind oder Schwerbehinderung in fünf."),
            _lange_genug_im_bezug,
            "§ 16i Abs. 3 Nr. 2 SGB II",
        ),
    ),
    exclusions=(NOT_60B,),
    amount=_(
        "In fünf Jahren 100, 100, 90, 80 und 70 % des Mindestlohns oder Tariflohns; bis 3.000 € für Weiterbildung."
    ),
    reckon=betrag_16i,
    duration=_("Bis zu fünf Jahre, der Vertrag darf so lange befristet sein."),
    apply_before=Before.CONTRACT,
    where=Office.JOBCENTER,
    papers=(APPLICATION, CONTRACT_DRAFT, JOB_DESCRIPTION),
    hints=(_("Das Jobcenter muss die Person zuweisen."), _("Der Mindestlohn gilt vom ersten Tag an."), _REFORM),
    confidence=2,
)

INSTRUMENTS: Final = (EGZ, LANGZEIT_16E, TEILHABE_16I)
