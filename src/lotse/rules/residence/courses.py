"""Language courses: the Integrationskurs with its claim, its admissions and duties, and the Berufssprachkurs."""

from datetime import date
from typing import Final

from lotse.rules.dates.monate import Stand, monatsfrist
from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.sprache import reaches
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import refused, stated, unclear

READ_ON: Final = date(2026, 11, 21)
# First titles that carry a claim (§ 44 Abs. 1 S. 1 AufenthG).
_CLAIM: Final = frozenset(
    {
        "18a", "18b", "18c", "18d", "18g", "19c", "19c1", "19c2", "21", "23.2", "23.4", "25.1", "25.2", "25.4a", "25b",
        "28", "29", "30", "32", "36", "36a", "38a",
    }
)  # fmt: skip
# Titles that the law itself gives for at least a year (§ 26 Abs. 1 AufenthG).
_LONG_BY_LAW: Final = ("25.1", "25.2")
_SELF_PAY: Final = say(_("Wer selbst zahlt, kann freie Plätze nutzen. In Sachsen gibt es daneben Kurse des Landes."))
_NO_SCHOOL: Final = say(_("Wer noch zur Schule geht, hat keinen Anspruch auf den Kurs."))
_ASK: Final = say(_("Fragen Sie einen Kursträger oder das BAMF, ob zurzeit zugelassen wird."))

name_question("course_integration", title=_("Integrationskurs"))


@question("course_integration", rank=Rank.VERBOT)
@law(
    "R-KURS-SCHULE",
    title=_("Kein Anspruch während der Schule"),
    cites="§ 44 Abs. 3 S. 1 Nr. 1 AufenthG",
    checked_on=READ_ON,
)
def schuelerinnen(case: Case) -> Outcome | None:
    """Whoever goes to school or begins school training has no claim; nothing stated is no school."""
    if stated(case, "in_school") or stated(case, "school"):
        return refused(
            say(_("Während der Schule gibt es keinen Anspruch auf den Integrationskurs; die Schule fördert."))
        )
    return None


@question("course_integration", rank=Rank.VERBOT)
@law(
    "R-KURS-B1", title=_("Ausreichende Deutschkenntnisse"), cites="§ 44 Abs. 3 S. 1 Nr. 3 AufenthG", checked_on=READ_ON
)
def schon_b1(case: Case) -> Outcome | None:
    """With B1 there is no claim to the language course; the orientation course remains."""
    if reaches(case["german"], "B1"):
        return refused(
            say(_("Mit Deutsch B1 gibt es keinen Anspruch auf den Sprachkurs; der Orientierungskurs bleibt möglich.")),
            say(_("Besuchen Sie stattdessen einen Berufssprachkurs.")),
        )
    return None


@law(
    "R-KURS-PFLICHT",
    title=_("Verpflichtung durch eine Behörde"),
    cites="§ 44a Abs. 1 AufenthG; § 15a SGB II; § 5b AsylbLG",
    checked_on=READ_ON,
)
def verpflichtet(case: Case) -> bool:
    """An obligation by Jobcenter, ABH or AsylbLG office opens the course apart from the admissions of § 44 Abs. 4."""
    names = ("jobcenter_obligation", "obligation", "asylblg_obligation")
    return any(stated(case, name) for name in names)


@law("R-KURS-TITEL", title=_("Titel mit Anspruch"), cites="§ 44 Abs. 1 AufenthG", checked_on=READ_ON)
def hat_anspruchstitel(case: Case) -> bool:
    """One of the listed titles, given first for at least a year, or held for more than eighteen months."""
    if case["status"] == "BLUECARD":
        return True
    if case["status"] != "AE" or case["ae_par"] not in _CLAIM:
        return False
    if case["ae_par"] in _LONG_BY_LAW:
        return True
    since = stated(case, "ae_since")
    longer = parameter("residence.integrationskurs_besitz").on(case.day)
    if since and monatsfrist(since, longer).stand(case.day) is Stand.ERFUELLT:
        return True
    return bool(case["ae_months"] >= parameter("residence.integrationskurs_titel").on(case.day))


@law("R-KURS-JAHR", title=_("Anspruch im ersten Jahr"), cites="§ 44 Abs. 2 AufenthG", checked_on=READ_ON)
def anspruch_im_ersten_jahr(case: Case) -> Outcome:
    """The claim ends a year after issue, unless missed without own fault; its last day is not promised."""
    months = parameter("residence.integrationskurs_anspruch").on(case.day)
    since = case["ae_since"]
    claim = say(_("Sie haben Anspruch auf den Integrationskurs. Melden Sie sich bald bei einem Kursträger an."))
    if since is None:
        return unclear(say(_("Es fehlt der Tag, an dem der Titel erteilt wurde.")), "ae_since")
    frist = monatsfrist(since, months)
    stand = frist.stand(case.day)
    if stand is Stand.NOCH_NICHT:
        return Outcome(Grade.ANSPRUCH, (claim,), until=frist.same_day, conditions=(_NO_SCHOOL,))
    if stand is Stand.ERFUELLT and case["missed_own_fault"]:
        return zulassung(case)
    if stand is Stand.ERFUELLT:
        return Outcome(
            Grade.ANSPRUCH, (claim,), conditions=(say(_("Die Verzögerung darf nicht an Ihnen gelegen haben.")),)
        )
    return unclear(
        say(_("Heute endet die Jahresfrist für den Kurs. Melden Sie sich noch heute an und fragen Sie das BAMF."))
    )


@law(
    "R-KURS-44-4",
    title=_("Zulassung im Rahmen freier Plätze"),
    cites="§ 44 Abs. 4 AufenthG; § 5 Abs. 4 IntV",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
    open_points=("O-13",),
)
def zulassung(case: Case) -> Outcome:
    """Discretion by the BAMF until 8 February 2026; stopped for 2026, later admissions uncertain (O-13)."""
    if parameter("residence.zulassung_44_4").on(case.day) == "offen":
        return Outcome(
            Grade.KANN, (say(_("Das BAMF kann Sie auf Antrag zum Integrationskurs zulassen, wenn Plätze frei sind.")),)
        )
    return Outcome(
        Grade.UNKLAR,
        (
            say(
                _(
                    "Das BAMF hat Zulassungen auf freie Plätze für 2026 gestoppt; "
                    "ob sie wieder möglich sind, ist ungewiss."
                )
            ),
        ),
        warnings=(_ASK, *_vorrang(case), _SELF_PAY),
        open_points=("O-13",),
        notes={"warn": "44_4_stop"},
    )


@law(
    "P-35",
    title=_("Vorrang bei der Zulassung zum Integrationskurs"),
    cites="§ 5 Abs. 4 IntV",
    checked_on=READ_ON,
    confidence=2,
    open_points=("O-13",),
)
def _vorrang(case: Case) -> tuple[Sentence, ...]:
    """Since about 29 July 2026 § 24, Germans and EU citizens come first; whether places are given is uncertain."""
    first = case["status"] in ("DE", "EU") or (case["status"] == "AE" and case["ae_par"] == "24")
    if not (first and parameter("residence.vorrang_44_4").on(case.day)):
        return ()
    return (say(_("Die Verordnung nennt Sie seit Juli 2026 wieder mit Vorrang. Fragen Sie nach einer Zulassung.")),)


@law(
    "R-KURS-GESTATTUNG",
    title=_("Integrationskurs mit Gestattung"),
    cites="§ 44 Abs. 4 S. 2 Nr. 1 AufenthG",
    checked_on=READ_ON,
)
def mit_gestattung(case: Case) -> Outcome:
    """Since 31 December 2022 admission for all; before, only with a good prospect of staying."""
    if parameter("residence.integrationskurs_gestattung_alle").on(case.day):
        return zulassung(case)
    if case["bleibeperspektive"] == "low":
        return refused(say(_("Bis zum 30.12.2022 setzte die Zulassung eine gute Bleibeperspektive voraus.")))
    return zulassung(case)


@law(
    "R-KURS-DULDUNG",
    title=_("Integrationskurs mit Duldung"),
    cites="§ 44 Abs. 4 S. 2 Nr. 2 AufenthG",
    checked_on=READ_ON,
)
def mit_duldung(case: Case) -> Outcome:
    """Admission only with a toleration under § 60a Abs. 2 S. 3, to which §§ 60c and 60d belong."""
    kind = case["duldung_kind"]
    if kind in ("60a2s3", "60c", "60d"):
        return zulassung(case)
    if kind == "60a":
        return unclear(say(_("Es zählt, ob die Duldung auf § 60a Abs. 2 Satz 3 AufenthG beruht.")), "duldung_kind")
    return refused(say(_("Mit dieser Duldung gibt es keinen Zugang zum Integrationskurs.")), _SELF_PAY)


@question("course_integration", rank=Rank.ERLAUBNIS)
@law("R-KURS", title=_("Integrationskurs"), cites="§§ 44, 44a AufenthG", checked_on=READ_ON)
def integrationskurs(case: Case) -> Outcome:
    """An obligation first, then the claim in the first year of the title, then admission while places are free."""
    if verpflichtet(case):
        return Outcome(
            Grade.ANSPRUCH,
            (say(_("Die Verpflichtung öffnet Ihnen den Kurs. Gehen Sie mit dem Schreiben zu einem Kursträger.")),),
        )
    status = case["status"]
    if status == "GESTATTUNG":
        return mit_gestattung(case)
    if status == "DULDUNG":
        return mit_duldung(case)
    if status in ("AE", "BLUECARD") and hat_anspruchstitel(case):
        return anspruch_im_ersten_jahr(case)
    if status in ("AE", "BLUECARD", "NE", "DA_EU", "EU", "EEA", "CH", "FAM_EU", "UK_WA", "DE", "FIKTION"):
        return zulassung(case)
    return refused(say(_("Mit diesem Papier gibt es keinen Zugang zum Integrationskurs.")), _SELF_PAY)
