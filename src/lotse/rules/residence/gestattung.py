"""Work during the asylum procedure, law since 12 June 2026: § 61 AsylG inside and outside the reception centre."""

from dataclasses import replace
from datetime import date
from typing import Final

from lotse.rules.dates.monate import Stand
from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.consent import beteiligung_der_ba, kurzes_pflichtpraktikum
from lotse.rules.residence.employment import BESCHAEFTIGUNG, SELBSTAENDIG
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.permission import erlaubnis_deckt, lifted_by_permission
from lotse.rules.residence.reception import aufnahmepflicht
from lotse.rules.residence.register import question
from lotse.rules.residence.sayings import REPORT, barred, border_day, not_yet, open_law, permitted
from lotse.rules.residence.spans import first_safe_day, known_day, known_events, stand_of, with_credit
from lotse.rules.residence.states import Norm, Origin, antrag_nach_stichtag, ausnahme_87d, herkunft

GESTATTUNG: Final = ("GESTATTUNG",)
REFORM: Final = date(2026, 6, 12)
# Letters of Art. 42 Abs. 1 VO (EU) 2024/1348 that bar work.
_BARRING: Final = frozenset(f"accelerated_{letter}" for letter in "abcdef")
_DEPART: Final = say(
    _("Nach einer Ausreise kann ein Visum zur Ausbildung oder Arbeit möglich sein. Lassen Sie sich beraten.")
)


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.VERBOT, statuses=GESTATTUNG)
@law(
    "R-G8",
    title=_("Verbot für Menschen aus sicheren Herkunftsstaaten außerhalb der Aufnahmeeinrichtung"),
    cites="§ 61 Abs. 2 S. 4, § 87d AsylG",
    checked_on=READ_ON,
)
def verbot_sicherer_herkunftsstaat(case: Case) -> Outcome | None:
    """Nationals of a state under §§ 29a, 29b whose application came after 31 August 2015."""
    if herkunft(case, Norm.ASYLG_61_2) is not Origin.SAFE or not antrag_nach_stichtag(case):
        return None
    if aufnahmepflicht(case) or ausnahme_87d(case):
        return None
    text = _("Sie kommen aus einem sicheren Herkunftsstaat und haben den Asylantrag nach dem 31. August 2015 gestellt.")
    return barred(say(text), _DEPART)


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.VERBOT, statuses=GESTATTUNG)
@law(
    "R-G5",
    title=_("Verbot im beschleunigten Asylverfahren"),
    cites="§ 61 Abs. 1 S. 5 AsylG; Art. 42 Abs. 1 Buchst. a–f VO (EU) 2024/1348",
    checked_on=READ_ON,
    confidence=2,
)
def verbot_beschleunigtes_verfahren(case: Case) -> Outcome | None:
    """In reception letters a to f bar work and end a permission; g to j do not (R-G5b). Letters: c2."""
    if case.day < REFORM or case["proc_type"] not in _BARRING or not aufnahmepflicht(case):
        return None
    return barred(say(_("Ihr Asylverfahren ist beschleunigt, und der Grund dafür schließt Arbeit aus.")))


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.VERBOT, statuses=GESTATTUNG)
@law(
    "R-G4",
    title=_("Verletzte Mitwirkung im Asylverfahren"),
    cites="§ 61 Abs. 1 S. 4 AsylG",
    checked_on=READ_ON,
)
def mitwirkung_verletzt(case: Case) -> Outcome | None:
    """Repeated or serious and unexcused; a single small lapse is not enough."""
    if case.day < REFORM or case["coop_breach"] != "repeated_or_serious" or not aufnahmepflicht(case):
        return None
    text = _("Wegen mehrfach oder schwer verletzter Mitwirkung soll die Erlaubnis versagt werden.")
    return Outcome(
        Grade.SOLL_NICHT,
        (say(text),),
        cures=(say(_("Holen Sie nach, was fehlte, und entschuldigen Sie sich schriftlich.")),),
    )


@question(SELBSTAENDIG, rank=Rank.VERBOT, statuses=("GESTATTUNG", "DULDUNG"))
@law(
    "R-G12",
    title=_("Keine selbständige Arbeit während der Wohnpflicht"),
    cites="§ 61 Abs. 1 S. 1 AsylG",
    checked_on=READ_ON,
    confidence=2,
)
def selbstaendig_in_aufnahme(case: Case) -> Outcome | None:
    """The first sentence bars every gainful activity; the exceptions speak of employment only."""
    if not aufnahmepflicht(case):
        return None
    return barred(
        say(_("Solange Sie in der Aufnahmeeinrichtung wohnen müssen, ist selbständige Arbeit nicht erlaubt."))
    )


@law(
    "P-01",
    title=_("Wartezeit in der Aufnahmeeinrichtung"),
    cites="§ 61 Abs. 1 S. 1–3 AsylG",
    checked_on=READ_ON,
    open_points=("O-05",),
)
def wartezeit_in_aufnahme(case: Case) -> tuple[date, int]:
    """First day and months; for procedures before 12 June 2026 the application stands for the registration."""
    months = parameter("residence.wartezeit_aufnahme").on(case.day)
    begin = parameter("residence.wartezeit_aufnahme_beginn").on(case.day)
    longer = parameter("residence.wartezeit_aufnahme_anderer_staat")
    if longer.has_value_on(case.day) and anderer_staat_zustaendig(case):
        months = longer.on(case.day)
    if begin == "asyl_reg" and not case.is_known("asyl_reg"):
        application = known_day(case, "asyl_app")
        if application is not None and application < REFORM:
            return application, months
    return case[begin] or date.max, months


@law(
    "R-G3",
    title=_("Sechs Monate, wenn ein anderer Staat zuständig ist oder schützt"),
    cites="§ 61 Abs. 1 S. 3 AsylG",
    checked_on=READ_ON,
)
def anderer_staat_zustaendig(case: Case) -> bool:
    """A take-charge request or take-back notice, or protection elsewhere unless Germany must run a new procedure."""
    return bool(case["amm_take"]) or (bool(case["prot_other_ms"]) and not case["de_must_redo"])


@question(BESCHAEFTIGUNG, rank=Rank.WARTEZEIT, statuses=GESTATTUNG)
@law(
    "R-G1", title=_("Wartezeit in der Aufnahmeeinrichtung läuft"), cites="§ 61 Abs. 1 S. 1–3 AsylG", checked_on=READ_ON
)
def noch_in_wartezeit_aufnahme(case: Case) -> Outcome | None:
    """Not before the months have run; training and internships wait as well. Short compulsory internships: O-06."""
    if not aufnahmepflicht(case) or kurzes_pflichtpraktikum(case):
        return None
    start, months = wartezeit_in_aufnahme(case)
    stand = stand_of(start, months, case.day)
    if stand is Stand.ERFUELLT:
        return None
    safe = first_safe_day(start, months)
    if stand is Stand.GRENZTAG:
        return lifted_by_permission(case, border_day(safe))
    text = _("Solange Sie in der Aufnahmeeinrichtung wohnen müssen, warten Sie {months} Monate ab {start}.")
    return lifted_by_permission(case, not_yet(say(text, months=months, start=start), safe))


@law(
    "P-04",
    title=_("Wartezeit außerhalb der Aufnahmeeinrichtung"),
    cites="§ 61 Abs. 2 S. 1, 2 AsylG",
    checked_on=READ_ON,
)
def gestattet_seit(case: Case) -> date | None:
    """The first day of the Gestattung with credits: earlier lawful or tolerated stay counts (S. 2)."""
    own = case["gestattet_since"] if case.is_known("gestattet_since") else None
    if own is None and case.is_known("gestattet_since"):
        return None
    stay = case["stay_since"] if case.is_known("stay_since") else None
    if own is None and stay is None:
        own = case["gestattet_since"]
    days = [day for day in (own, stay) if day is not None]
    return with_credit(min(days), known_events(case, "prior")) if days else None


@question(BESCHAEFTIGUNG, rank=Rank.WARTEZEIT, statuses=GESTATTUNG)
@law(
    "R-G7-frist",
    title=_("Wartezeit außerhalb der Aufnahmeeinrichtung läuft"),
    cites="§ 61 Abs. 2 S. 1, 2 AsylG",
    checked_on=READ_ON,
)
def noch_in_wartezeit_ausserhalb(case: Case) -> Outcome | None:
    """Three months of permitted stay; consent-free training waits as well (§ 32 Abs. 3 BeschV does not shorten it)."""
    if aufnahmepflicht(case):
        return None
    start = gestattet_seit(case)
    if start is None:
        return not_yet(say(_("Eine Aufenthaltsgestattung hat noch nicht begonnen.")), None)
    months = parameter("residence.wartezeit_ausserhalb").on(case.day)
    stand = stand_of(start, months, case.day)
    if stand is Stand.ERFUELLT:
        return _credit_lifts(case, months)
    if kurzes_pflichtpraktikum(case):
        return None
    if stand is Stand.GRENZTAG:
        return lifted_by_permission(case, border_day(first_safe_day(start, months)))
    return lifted_by_permission(case, _not_yet_outside(start, months))


def _credit_lifts(case: Case, months: int) -> Outcome | None:
    """Without a credit it would be "not yet": whoever learns of the credit must not fall from a no into the unclear."""
    starts = [known_day(case, "gestattet_since"), known_day(case, "stay_since")]
    late = [start for start in starts if start and stand_of(start, months, case.day) is not Stand.ERFUELLT]
    if not late:
        return None
    return replace(_not_yet_outside(max(late), months), is_lifted=True)


def _not_yet_outside(start: date, months: int) -> Outcome:
    text = _("Mit Aufenthaltsgestattung warten Sie drei Monate ab {start}; frühere erlaubte Zeiten zählen mit.")
    return not_yet(say(text, start=start), first_safe_day(start, months))


@law(
    "R-G1-offen",
    title=_("Ob die Wartezeit noch läuft"),
    cites="§ 61 Abs. 1 S. 1–3, Abs. 2 S. 1, 2 AsylG",
    checked_on=READ_ON,
)
def wartezeit_laeuft(case: Case) -> bool:
    """Whether the waiting time inside or outside has surely not run, or is at its border day."""
    if aufnahmepflicht(case):
        start, months = wartezeit_in_aufnahme(case)
    else:
        start, months = gestattet_seit(case) or date.max, parameter("residence.wartezeit_ausserhalb").on(case.day)
    return stand_of(start, months, case.day) is not Stand.ERFUELLT


@question(BESCHAEFTIGUNG, rank=Rank.OFFEN, statuses=GESTATTUNG)
@law(
    "R-G-O06",
    title=_("Kurzes Pflichtpraktikum in der Wartezeit"),
    cites="§ 61 Abs. 1 S. 1, Abs. 2 AsylG; § 15 Nr. 2, § 30 Nr. 2 BeschV",
    checked_on=READ_ON,
    confidence=1,
    open_points=("O-06",),
)
def pflichtpraktikum_in_wartezeit(case: Case) -> Outcome | None:
    """Whether such an internship is employment at all is disputed for people who already live here."""
    if not kurzes_pflichtpraktikum(case) or not wartezeit_laeuft(case):
        return None
    text = _(
        "Ob ein kurzes Pflichtpraktikum als Beschäftigung gilt, ist nicht geklärt. Bitten Sie um schriftliche Auskunft."
    )
    return open_law(say(text), "O-06", ba=Ba.KEINE)


def _right(case: Case, grade: Grade) -> Outcome:
    ba = beteiligung_der_ba(case)
    notes = {"permission_needed": Grade.UNKLAR.value} if kurzes_pflichtpraktikum(case) else {}
    text = (
        _("Sie haben einen Anspruch auf die Erlaubnis der Ausländerbehörde.")
        if grade is Grade.ANSPRUCH
        else _("Die Ausländerbehörde kann die Erlaubnis erteilen; sie entscheidet nach Ermessen.")
    )
    return permitted(grade, ba, say(text), conditions=(REPORT,), notes=notes)


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=GESTATTUNG)
@law(
    "R-G2",
    title=_("Anspruch in der Aufnahmeeinrichtung nach der Wartezeit"),
    cites="§ 61 Abs. 1 S. 2 AsylG",
    checked_on=READ_ON,
)
def anspruch_in_aufnahme(case: Case) -> Outcome | None:
    """A claim since 2019 once the waiting time has run; agency work is not excluded (R-G13)."""
    if not aufnahmepflicht(case) or erlaubnis_deckt(case):
        return None
    return _right(case, Grade.ANSPRUCH)


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=GESTATTUNG)
@law(
    "R-G7",
    title=_("Anspruch außerhalb der Aufnahmeeinrichtung"),
    cites="§ 61 Abs. 2 S. 1, 3, 5 AsylG",
    checked_on=READ_ON,
)
def anspruch_ausserhalb(case: Case) -> Outcome | None:
    """Since 12 June 2026 a claim after three months; § 40 Abs. 1 Nr. 2 AufenthG (agency work) is not referred to."""
    if aufnahmepflicht(case) or erlaubnis_deckt(case) or case.day < REFORM:
        return None
    return _right(case, Grade.ANSPRUCH)


@question(BESCHAEFTIGUNG, rank=Rank.ERLAUBNIS, statuses=GESTATTUNG)
@law(
    "R-G10",
    title=_("Ermessen und Anspruch außerhalb der Aufnahmeeinrichtung nach altem Recht"),
    cites="§ 61 Abs. 2 S. 1, 5, Abs. 1 S. 2 AsylG",
    checked_on=READ_ON,
    confidence=2,
    valid_until=REFORM,
)
def altes_recht_ausserhalb(case: Case) -> Outcome | None:
    """Discretion after three months; a claim after nine, from 27 February 2024 six months (also R-G11)."""
    if aufnahmepflicht(case) or erlaubnis_deckt(case) or case.day >= REFORM:
        return None
    application = case["asyl_app"]
    if application is None:
        return _right(case, Grade.KANN)
    months = parameter("residence.wartezeit_aufnahme").on(case.day)
    stand = stand_of(application, months, case.day)
    if stand is Stand.NOCH_NICHT or offensichtlich_unbegruendet(case):
        return _right(case, Grade.KANN)
    return border_day(first_safe_day(application, months)) if stand is Stand.GRENZTAG else _right(case, Grade.ANSPRUCH)


@law(
    "P-02-ou",
    title=_("Offensichtlich unbegründet oder unzulässig ohne aufschiebende Wirkung"),
    cites="§ 61 Abs. 1 S. 2 Nr. 4 AsylG",
    checked_on=READ_ON,
    valid_until=REFORM,
)
def offensichtlich_unbegruendet(case: Case) -> bool:
    """Old law: no claim after such a decision, unless the court ordered suspensive effect."""
    if case["asyl_state"] == "open":
        return False
    return bool(case["rejected_ou"]) and not case["suspensive_effect"]


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.VERBOT, statuses=GESTATTUNG)
@law(
    "P-02",
    title=_("Ausschluss in der Aufnahmeeinrichtung nach altem Recht"),
    cites="§ 61 Abs. 1 S. 2 Nr. 3, 4 AsylG",
    checked_on=READ_ON,
    valid_until=REFORM,
)
def altes_recht_ausschluss_in_aufnahme(case: Case) -> Outcome | None:
    """Until 11 June 2026 safe countries and manifestly unfounded rejections were outside the claim."""
    if case.day >= REFORM:
        return None
    safe = herkunft(case, Norm.ASYLG_61_2) is Origin.SAFE
    if not (safe or offensichtlich_unbegruendet(case)) or not aufnahmepflicht(case):
        return None
    if parameter("residence.ausschluss_aufnahme").on(case.day) == "beschleunigtes_verfahren":
        return None
    return barred(say(_("In der Aufnahmeeinrichtung ist die Erlaubnis nach diesen Angaben ausgeschlossen.")), _DEPART)
