"""Außerbetriebliche Berufsausbildung (§ 76 SGB III)."""

from datetime import date
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import Way, met, refused, stated, unclear, weigh
from lotse.rules.residence.support.sgb2 import erste_drei_monate, nicht_nur_arbeitsuche
from lotse.rules.residence.support.titel import gets_asylblg_by_status, is_search_title

READ_ON: Final = date(2026, 11, 21)

name_question("bae", title=_("Außerbetriebliche Ausbildung"))


@law(
    "R-BaE-ASYLBLG",
    title=_("Keine Leistungen nach dem AsylbLG"),
    cites="§ 76 Abs. 6 S. 1 Nr. 3 SGB III",
    checked_on=READ_ON,
)
def nicht_asylblg(case: Case) -> Outcome:
    """Who is entitled under the AsylbLG is excluded, whatever is paid."""
    if str(stated(case, "benefit") or "").startswith("AsylbLG") or gets_asylblg_by_status(case):
        return refused(
            say(
                _(
                    "Wer zum Asylbewerberleistungsgesetz gehört, ist von der außerbetrieblichen Ausbildung "
                    "ausgeschlossen."
                )
            ),
            say(_("Möglich sind eine betriebliche Ausbildung mit assistierter Ausbildung oder eine EQ.")),
        )
    return met()


@law(
    "R-BaE-ZWECK",
    title=_("Titel zur Suche oder Ausbildung"),
    cites="§ 76 Abs. 6 S. 1 Nr. 2 SGB III",
    checked_on=READ_ON,
    open_points=("O-16",),
)
def zweck_des_titels(case: Case) -> Outcome:
    """Titles for search and the Chancenkarte are excluded; whether § 16g falls under "Ausbildung" is open (O-16)."""
    if is_search_title(case):
        return refused(say(_("Mit einem Titel zur Suche oder der Chancenkarte ist diese Ausbildung ausgeschlossen.")))
    if case["status"] == "AE" and case["ae_par"] == "16g":
        return Outcome(
            Grade.UNKLAR,
            (say(_("Ob § 16g unter den Ausschluss „Zweck der Ausbildung“ fällt, ist nicht geklärt.")),),
            open_points=("O-16",),
        )
    if case["status"] == "AE" and str(case["ae_par"]).startswith("16"):
        return unclear(say(_("Ob Ihr Titel zum Zweck der Ausbildung ausgeschlossen ist, muss die Agentur prüfen.")))
    return met()


@question("bae", rank=Rank.ERLAUBNIS)
@law("R-BaE", title=_("Außerbetriebliche Ausbildung"), cites="§ 76 SGB III", checked_on=READ_ON)
def ausserbetriebliche_ausbildung(case: Case) -> Outcome:
    """Discretion of the agency for young people who found no company in spite of help."""
    way = Way(
        Grade.KANN,
        say(_("Die Agentur für Arbeit kann eine außerbetriebliche Ausbildung fördern.")),
        (nicht_asylblg, zweck_des_titels, nicht_nur_arbeitsuche, erste_drei_monate),
        conditions=(say(_("Vorher muss die Suche nach einem Betrieb auch mit Hilfe erfolglos gewesen sein.")),),
    )
    return weigh(case, way)
