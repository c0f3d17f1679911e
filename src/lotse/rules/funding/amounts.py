"""How much an instrument may bring, as a range in euro. Missing facts raise Missing; the matcher then shows words."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.funding.ausbildung import eq_zuschuss
from lotse.rules.funding.egz import Disability, egz_rahmen
from lotse.rules.funding.instrument import Amount
from lotse.rules.funding.internationals import internationals_betrag, unternehmensgroesse
from lotse.rules.funding.lohnzuschuss_sgb2 import satz_16e
from lotse.rules.funding.shared import heads_of, staff_of
from lotse.rules.funding.stand import READ_ON
from lotse.rules.funding.weiterbildung import foerderung_beschaeftigter

NOTHING: Final = Decimal("0.00")
CENT: Final = Decimal("0.01")
A_MONTH: Final = _("im Monat")
ONCE: Final = _("einmalig")
A_WEEK: Final = _("je Woche")
A_DAY: Final = _("je Tag")


def _percent_of_pay(case: Case, percent: int) -> Decimal:
    return Decimal(case["pay"] * percent / 100).quantize(CENT, ROUND_HALF_UP)


@law(
    "F-EGZ-betrag",
    title=_("Eingliederungszuschuss in Euro"),
    cites="§§ 89–91 SGB III",
    checked_on=READ_ON,
)
def egz_betrag(case: Case) -> Amount:
    """Up to 50 or 70 percent of the monthly pay; the flat share of social insurance comes on top."""
    frame = egz_rahmen(start=case["start"] or case.day, age=int(case["age"]), disability=Disability(case["disability"]))
    how = say(
        _("Bis zu {percent} % des Monatsentgelts für bis zu {months} Monate, dazu ein pauschaler Arbeitgeberanteil."),
        percent=frame.percent,
        months=frame.months,
    )
    return Amount(NOTHING, _percent_of_pay(case, frame.percent), A_MONTH, how)


@law(
    "F-16E-betrag",
    title=_("Zuschuss nach § 16e in Euro"),
    cites="§ 16e Abs. 2 SGB II",
    checked_on=READ_ON,
    confidence=2,
)
def betrag_16e(case: Case) -> Amount:
    """75 percent of the pay in the first year, 50 in the second."""
    first, second = (_percent_of_pay(case, satz_16e(year, day=case.day)) for year in (1, 2))
    return Amount(
        second, first, A_MONTH, say(_("Im ersten Jahr {first} €, im zweiten {second} €."), first=first, second=second)
    )


@law(
    "F-16I-betrag",
    title=_("Zuschuss nach § 16i in Euro"),
    cites="§ 16i Abs. 2 SGB II",
    checked_on=READ_ON,
    confidence=2,
)
def betrag_16i(case: Case) -> Amount:
    """From 70 percent in the fifth year to the full minimum wage in the first two, as far as the pay goes."""
    rates: dict[str, int] = parameter("funding.satz_16i").on(case.day)
    high, low = _percent_of_pay(case, max(rates.values())), _percent_of_pay(case, min(rates.values()))
    return Amount(
        low, high, A_MONTH, say(_("Gerechnet vom Mindestlohn oder Tariflohn; in fünf Jahren von 100 auf 70 %."))
    )


@law(
    "F-EQ-betrag",
    title=_("Zuschuss zur Einstiegsqualifizierung in Euro"),
    cites="§ 54a Abs. 1 SGB III",
    checked_on=READ_ON,
)
def eq_betrag(case: Case) -> Amount:
    """The agreed pay, at most the amount of the law."""
    grant = eq_zuschuss(case["pay"], day=case.day)
    return Amount(grant, grant, A_MONTH, say(_("Dazu kommt ein pauschaler Beitrag zur Sozialversicherung.")))


@law(
    "F-82-betrag",
    title=_("Zuschuss zum Arbeitsentgelt in Euro"),
    cites="§ 82 Abs. 2–4 SGB III",
    checked_on=READ_ON,
)
def lohnzuschuss_82(case: Case) -> Amount:
    """Percent of the pay for the hours of training; at most the whole month's pay times the rate."""
    frame = foerderung_beschaeftigter(
        staff=staff_of(case),
        qualified=case["qualified"],
        agreement=case["agreement"],
        age=int(case["age"]),
        severely_disabled=case["disability"] in ("severe", "special"),
        day=case.day,
    )
    how = say(
        _("Bis zu {wage} % des Entgelts für die Lehrgangszeit; vom Lehrgang trägt der Betrieb {share} %."),
        wage=frame.wage_subsidy,
        share=frame.employer_share,
    )
    return Amount(NOTHING, _percent_of_pay(case, frame.wage_subsidy), A_MONTH, how)


@law(
    "F-AVGS-betrag",
    title=_("Vergütung der Vermittlung in Euro"),
    cites="§ 45 Abs. 6 SGB III",
    checked_on=READ_ON,
)
def vermittlung_betrag(case: Case) -> Amount:
    """What the private agency gets from the office."""
    more = case["unemployed_months"] >= 12 or case["disability"] != "none"
    fee = parameter(f"funding.vermittlungsgutschein{'_langzeit' if more else ''}").on(case.day)
    return Amount(fee, fee, ONCE, say(_("Die Stelle zahlt die private Vermittlung in zwei Teilen.")))


@law(
    "F-ANERKENNUNG-betrag",
    title=_("Anerkennungszuschuss in Euro"),
    cites="FRL Anerkennungszuschuss; §§ 23, 44 BHO",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def anerkennung_betrag(case: Case) -> Amount:
    """Procedure, analysis and adaptation are paid apart; each has its own limit."""
    names = ("verfahren", "analyse", "anpassung")
    parts = [parameter(f"funding.anerkennungszuschuss_{name}").on(case.day) for name in names]
    how = say(
        _("Bis {first} € für das Verfahren, {second} € für die Qualifikationsanalyse, {third} € für Anpassung."),
        first=parts[0],
        second=parts[1],
        third=parts[2],
    )
    return Amount(NOTHING, sum(parts, NOTHING), ONCE, how)


@law(
    "F-SAB-INT-betrag",
    title=_("Internationals in Euro"),
    cites="RL Internationals Sachsen; §§ 23, 44 SäHO",
    checked_on=READ_ON,
    evidence="F2",
    confidence=1,
)
def internationals(case: Case) -> Amount:
    """For the first place and for each further one; firms above 249 people get nothing."""
    size = unternehmensgroesse(heads_of(case), case.day)
    if size is None:
        return Amount(NOTHING, NOTHING, ONCE, say(_("Nur für kleine und mittlere Unternehmen.")))
    training = case["plan"] == "training"
    prepared = training and case["prepared"]
    amounts = [
        internationals_betrag(size=size, training=training, place=place, prepared=prepared, day=case.day)
        for place in (1, 2)
    ]
    return Amount(min(amounts), max(amounts), ONCE, say(_("Je Platz; der erste Arbeitsplatz bringt am meisten.")))


@law(
    "F-SAB-VERBUND-betrag",
    title=_("Verbundausbildung in Euro"),
    cites="RL Berufliche Bildung Sachsen; §§ 23, 44 SäHO",
    checked_on=READ_ON,
    confidence=1,
)
def verbundausbildung(case: Case) -> Amount:
    """A flat amount for each week of joint training."""
    week = parameter("funding.verbundausbildung_woche").on(case.day)
    return Amount(week, week, A_WEEK, say(_("Für Ausbildungsabschnitte bei einem anderen Betrieb oder Träger.")))


@law(
    "F-QUALIZEIT-betrag",
    title=_("Ausgleich der Qualifizierungszeit in Euro"),
    cites="SächsQualiZG; Art. 74 Abs. 1 Nr. 12 GG",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
)
def qualifizierungszeit(case: Case) -> Amount:
    """What small firms get for a day of paid qualification leave, from 2027 on."""
    a_day = parameter("funding.qualifizierungszeit_betrag").on(case.day)
    return Amount(a_day, a_day, A_DAY, say(_("Für jede beschäftigte Person, höchstens drei Tage im Jahr.")))
