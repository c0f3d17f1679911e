"""The training that §§ 60c and 16g ask for: qualified or leading on to a shortage occupation, agreed, in its window."""

from datetime import date
from typing import Final

from lotse.rules.dates.monate import same_day
from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome
from lotse.rules.residence.perspectives.identitaet import antragstag
from lotse.rules.residence.requirements import lifted, met, not_yet, refused, stated
from lotse.rules.residence.waiting import waited_without_60b

READ_ON: Final = date(2026, 11, 21)
_NO_TRAINING: Final = {
    "eq": say(_("Eine Einstiegsqualifizierung ist noch keine Ausbildung. Sie kann zu einer führen.")),
    "bvb": say(_("Eine Berufsvorbereitung ist noch keine Ausbildung. Sie kann zu einer führen.")),
    "bvb_running": say(_("Eine Berufsvorbereitung ist noch keine Ausbildung. Sie kann zu einer führen.")),
}
_HAND_IN: Final = say(
    _("Legen Sie den Ausbildungsvertrag mit dem Antrag auf Eintragung oder die Zusage der Schule vor.")
)


@law(
    "R-60c-GRUPPE",
    title=_("Ausbildung im Asylverfahren begonnen"),
    cites="§ 60c Abs. 1 S. 1 Nr. 1 AufenthG",
    checked_on=READ_ON,
)
def hat_als_asylsuchend_begonnen(case: Case) -> bool:
    """Group 1 of § 60c Abs. 1 S. 1 Nr. 1: the training began in the asylum procedure. Else the stricter group."""
    return bool(stated(case, "started_as") == "asylum_seeker")


@law(
    "R-60c-ART",
    title=_("Qualifizierte Ausbildung oder Helferausbildung mit Anschluss"),
    cites="§ 60c Abs. 1; § 2 Abs. 12a AufenthG",
    checked_on=READ_ON,
)
def ausbildungsart(case: Case) -> Outcome:
    """Two years or more in a recognised occupation, or helper training with a promised place that follows."""
    activity = stated(case, "activity")
    if activity in _NO_TRAINING:
        return refused(_NO_TRAINING[activity])
    if not case["training_recognised"]:
        return refused(say(_("Die Ausbildung muss staatlich anerkannt oder vergleichbar geregelt sein.")))
    months = parameter("residence.qualifizierte_ausbildung_dauer").on(case.day)
    if case["training_months"] >= months:
        return met()
    if not case["training_engpass_link"]:
        return refused(
            say(
                _("Die Ausbildung dauert keine {months} Monate und führt nicht zu einem Engpassberuf."),
                months=months,
            )
        )
    if not case["training_promise"]:
        return refused(
            say(_("Bei einer Helferausbildung muss der Platz für die anschließende Ausbildung zugesagt sein.")),
            say(_("Bitten Sie die Schule oder den Betrieb um eine schriftliche Zusage.")),
        )
    return met()


@law(
    "R-60c-VERTRAG",
    title=_("Eingetragener Ausbildungsvertrag oder Zusage der Schule"),
    cites="§ 60c Abs. 3 S. 3 AufenthG",
    checked_on=READ_ON,
)
def ausbildungsvertrag(case: Case) -> Outcome:
    """The contract is registered or its registration applied for; schools without a register give their consent."""
    registered = case["contract_registered"]
    if registered == "no":
        return not_yet(
            say(_("Der Ausbildungsvertrag ist noch nicht eingetragen und die Eintragung nicht beantragt.")), _HAND_IN
        )
    if registered != "not_needed":
        return met(_HAND_IN)
    if not case["school_agreed"]:
        return not_yet(say(_("Die Schule hat dem Platz noch nicht zugestimmt.")), _HAND_IN)
    ask = say(_("Fragen Sie die Ausländerbehörde, ob bezahlte Praxisteile der Ausbildung eine Erlaubnis brauchen."))
    return met(_HAND_IN, ask, work_permission="not_needed")


@law(
    "R-60c-MISSBRAUCH",
    title=_("Kein offensichtlicher Missbrauch"),
    cites="§ 60c Abs. 1 S. 2 AufenthG",
    checked_on=READ_ON,
)
def kein_missbrauch(case: Case) -> Outcome:
    """A training contract for show excludes; only where the authority says so."""
    if stated(case, "abuse"):
        return refused(say(_("Ein nur zum Schein geschlossenes Ausbildungsverhältnis schließt die Duldung aus.")))
    return met()


@law(
    "R-60c-VORDULDUNG",
    title=_("Drei Monate Duldung vor dem Antrag"),
    cites="§ 60c Abs. 2 Nr. 2; § 60b Abs. 5 S. 1 AufenthG",
    checked_on=READ_ON,
)
def vorduldung(case: Case) -> Outcome:
    """Group 2 needs three months of toleration at the time of application; time under § 60b does not count."""
    begun = hat_als_asylsuchend_begonnen(case)
    if begun and not case.is_known("duldung_since"):
        return met()
    months = parameter("residence.ausbildungsduldung_vorduldung").on(case.day)
    what = say(_("Vor dem Antrag sind {months} Monate Duldung nötig."), months=months)
    start = case["duldung_since"]
    result = not_yet(what) if start is None else waited_without_60b(case, start, months, what=what)
    return lifted(result, by=begun)


@law(
    "R-60c-MASSNAHMEN",
    title=_("Keine konkreten Maßnahmen zur Abschiebung beim Antrag"),
    cites="§ 60c Abs. 2 Nr. 5 AufenthG",
    checked_on=READ_ON,
)
def konkrete_massnahmen(case: Case) -> Outcome:
    """Measures at the time of application exclude group 2; later ones and those of group 1 do no harm (R-D3)."""
    begun = hat_als_asylsuchend_begonnen(case)
    if begun and not case.is_known("concrete_measures"):
        return met()
    measures = [each.first for each in case["concrete_measures"] if each.first <= case.day]
    if not measures:
        return met()
    no = refused(
        say(_("Beim Antrag standen schon konkrete Maßnahmen zur Aufenthaltsbeendigung bevor.")),
        say(_("Holen Sie sich sofort rechtlichen Rat, bevor Sie etwas beantragen.")),
    )
    return lifted(no, by=begun or min(measures) > antragstag(case))


@law(
    "R-60c-FENSTER",
    title=_("Antrag sieben, Erteilung sechs Monate vor Beginn der Ausbildung"),
    cites="§ 60c Abs. 3 S. 1, 2 AufenthG",
    checked_on=READ_ON,
)
def antragsfenster(case: Case) -> Outcome:
    """Earliest application seven months, earliest issue six months before the training begins (group 2)."""
    apply = parameter("residence.ausbildungsduldung_antrag").on(case.day)
    issue = parameter("residence.ausbildungsduldung_erteilung").on(case.day)
    window = say(
        _("Beantragen Sie frühestens {apply} Monate vor Beginn; erteilt wird frühestens {issue} Monate vorher."),
        apply=apply,
        issue=issue,
    )
    start = stated(case, "start")
    if start is None:
        return met(window)
    begun = hat_als_asylsuchend_begonnen(case)
    if start < antragstag(case):
        return met() if begun else _begonnen(case)
    first = same_day(start, -apply)
    if case.day < first:
        return lifted(not_yet(window, earliest=first), by=begun)
    issued = same_day(start, -issue)
    return met(window, issue_from=issued) if issued > case.day else met(window)


def _begonnen(case: Case) -> Outcome:
    """Training that began before the application: whether it counts without a permission is open (O-19)."""
    if stated(case, "permission_on_paper"):
        return met()
    return Outcome(
        Grade.UNKLAR,
        (say(_("Die Ausbildung hat schon begonnen. Ob sie ohne Erlaubnis zählt, ist nicht geklärt.")),),
        missing=("permission_on_paper",),
        open_points=("O-19",),
    )
