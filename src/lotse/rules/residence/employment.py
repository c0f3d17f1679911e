"""Questions about work, and which rules answer them: employment, self-employment, or something that is neither."""

from typing import Final

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.papers import PREPARED, READ_ON
from lotse.rules.residence.register import name_question

# Groups of rules.
BESCHAEFTIGUNG: Final = "beschaeftigung"
SELBSTAENDIG: Final = "selbstaendig"
HOSPITATION: Final = "hospitation_ohne_mitarbeit"
MAG: Final = "massnahme_beim_arbeitgeber"
ARBEITSGELEGENHEIT: Final = "arbeitsgelegenheit"
EHRENAMT: Final = "ehrenamt"
SCHULE: Final = "schulische_ausbildung"
MASSNAHME: Final = "massnahme"
ALLE: Final = (BESCHAEFTIGUNG, SELBSTAENDIG, HOSPITATION, MAG, ARBEITSGELEGENHEIT, EHRENAMT, SCHULE, MASSNAHME)

_GROUPS: Final = {
    "self_employed": SELBSTAENDIG,
    "agh_5": ARBEITSGELEGENHEIT,
    "agh_16d": ARBEITSGELEGENHEIT,
    "school_training": SCHULE,
    "bvb": MASSNAHME,
    "bvb_running": MASSNAHME,
    "asa_begleitend": MASSNAHME,
    "asa_vorphase": MASSNAHME,
    "bae": MASSNAHME,
}


@law(
    "L-SGBIV-7-1",
    title=_("Ob die Tätigkeit eine Beschäftigung ist"),
    cites="§ 7 Abs. 1 SGB IV; § 2 Abs. 2 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def art_der_taetigkeit(case: Case) -> str:
    """The group of rules for the activity; what it is called does not decide, what is done does (§ 7 SGB IV)."""
    activity = case["activity"]
    match activity:
        case "hospitation":
            return BESCHAEFTIGUNG if case["integrated"] or case["paid"] else HOSPITATION
        case "volunteer":
            return BESCHAEFTIGUNG if case["paid"] else EHRENAMT
        case "mag":
            return MAG if case["assigned_by"] in ("BA", "Jobcenter") else BESCHAEFTIGUNG
    return _GROUPS.get(activity, BESCHAEFTIGUNG)


_QUESTIONS: Final = {
    "work": (_("Darf ich arbeiten?"), "job"),
    "minijob": (_("Darf ich einen Minijob machen?"), "minijob"),
    "side_job": (_("Darf ich nebenbei arbeiten?"), "minijob"),
    "qualified_work": (_("Darf ich in meinem Beruf arbeiten?"), "job_qualified"),
    "employer_change": (_("Darf ich den Arbeitgeber wechseln?"), "job_qualified"),
    "agency_work": (_("Darf ich Leiharbeit machen?"), "temp_agency"),
    "training": (_("Darf ich eine Ausbildung machen?"), "dual_training"),
    "school_training": (_("Darf ich eine schulische Ausbildung machen?"), "school_training"),
    "assist_training": (_("Darf ich eine Assistenzausbildung machen?"), "assist_training"),
    "internship": (_("Darf ich ein Praktikum machen?"), "intern_orientation"),
    "trial_work": (_("Darf ich zur Probe arbeiten?"), "trial_work"),
    "hospitation": (_("Darf ich im Betrieb zuschauen?"), "hospitation"),
    "mag": (_("Darf ich eine Maßnahme beim Arbeitgeber (MAG) machen?"), "mag"),
    "eq": (_("Darf ich eine Einstiegsqualifizierung (EQ) machen?"), "eq"),
    "volunteer": (_("Darf ich ein Ehrenamt übernehmen?"), "volunteer"),
    "agh": (_("Darf ich eine Arbeitsgelegenheit annehmen?"), "agh_5"),
    "fsj_bfd": (_("Darf ich einen Freiwilligendienst machen?"), "fsj_bfd"),
    "self_employed": (_("Darf ich mich selbständig machen?"), "self_employed"),
    "family_business": (_("Darf ich im Betrieb der Familie arbeiten?"), "family_business"),
    "seasonal": (_("Darf ich Saisonarbeit machen?"), "seasonal"),
    "study_job": (_("Darf ich an der Hochschule arbeiten?"), "study_job"),
    "student_account": (_("Wie viel darf ich neben dem Studium arbeiten?"), "job"),
}

for _name, (_title, _activity) in _QUESTIONS.items():
    name_question(
        _name,
        title=_title,
        group=BESCHAEFTIGUNG,
        activity=_activity,
        prepare=PREPARED,
        route=art_der_taetigkeit,
    )
