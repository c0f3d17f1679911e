"""Points of asylum and toleration law that nobody has settled: the answer is "ask", never a yes."""

from dataclasses import replace
from typing import Final

from lotse.rules.engine.answer import Ba
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.consent import beteiligung_der_ba, ist_art_zustimmungsfrei
from lotse.rules.residence.employment import BESCHAEFTIGUNG, SELBSTAENDIG
from lotse.rules.residence.gestattung import GESTATTUNG, REFORM
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.papers import READ_ON, ist_unionsbuerger
from lotse.rules.residence.reception import aufnahmepflicht
from lotse.rules.residence.register import question
from lotse.rules.residence.sayings import barred, open_law
from lotse.rules.residence.states import Norm, Origin, antrag_nach_stichtag, ausnahme_87d, herkunft

DULDUNG: Final = ("DULDUNG",)
_BOTH: Final = ("GESTATTUNG", "DULDUNG")
_ENDED: Final = frozenset(
    {"final_rejected", "withdrawn", "withdrawn_after_12b_advice", "inadmissible", "never_applied"}
)
_BARRING: Final = frozenset(f"accelerated_{letter}" for letter in "abcdef")


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.OFFEN, statuses=GESTATTUNG)
@law(
    "R-G16",
    title=_("Ende der Aufenthaltsgestattung"),
    cites="§ 67 AsylG; § 60a AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def gestattung_erloschen(case: Case) -> Outcome | None:
    """With the final decision the Gestattung ends, and a work permission with it, whatever the paper says."""
    if case["asyl_state"] not in _ENDED:
        return None
    text = _("Die Aufenthaltsgestattung ist nach diesen Angaben erloschen. Bitten Sie zuerst um eine Duldung.")
    return open_law(say(text))


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.OFFEN, statuses=GESTATTUNG)
@law(
    "R-G-O02",
    title=_("Sicherer Herkunftsstaat in der Aufnahmeeinrichtung ohne beschleunigtes Verfahren"),
    cites="§ 61 Abs. 1 S. 2, 5, Abs. 2 S. 4 AsylG",
    checked_on=READ_ON,
    confidence=1,
    open_points=("O-02",),
)
def sicherer_staat_in_aufnahme(case: Case) -> Outcome | None:
    """Literally the first paragraph gives a claim, the ban of the second sounds general; the safe reading is no."""
    if case.day < REFORM or herkunft(case, Norm.ASYLG_61_2) is not Origin.SAFE or not antrag_nach_stichtag(case):
        return None
    if not aufnahmepflicht(case) or ausnahme_87d(case):
        return None
    text = _("Ob Menschen aus sicheren Herkunftsstaaten in der Aufnahmeeinrichtung arbeiten dürfen, ist nicht geklärt.")
    return open_law(say(text), "O-02", notes={"lean": "NEIN"})


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.OFFEN, statuses=GESTATTUNG)
@law(
    "R-G-O03",
    title=_("Verletzte Mitwirkung oder beschleunigtes Verfahren außerhalb der Aufnahmeeinrichtung"),
    cites="§ 61 Abs. 1 S. 4, 5, Abs. 2 S. 5 AsylG",
    checked_on=READ_ON,
    confidence=1,
    open_points=("O-03",),
)
def versagungsgruende_ausserhalb(case: Case) -> Outcome | None:
    """Whether "Absatz 1 Satz 2 bis 5 bleiben unberührt" carries these grounds to life outside is open."""
    if case.day < REFORM:
        return None
    breach = case["coop_breach"] == "repeated_or_serious"
    if not (breach or case["proc_type"] in _BARRING) or aufnahmepflicht(case):
        return None
    text = _("Ob dieser Versagungsgrund auch außerhalb der Aufnahmeeinrichtung gilt, ist nicht geklärt.")
    return open_law(say(text), "O-03", notes={"lean": "SOLL_NICHT" if breach else "NEIN"})


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.OFFEN, statuses=GESTATTUNG)
@law(
    "R-G6",
    title=_("Grenzverfahren"),
    cites="§ 61 Abs. 1 S. 5 AsylG; VO (EU) 2024/1348",
    checked_on=READ_ON,
    confidence=1,
)
def grenzverfahren(case: Case) -> Outcome | None:
    """A border procedure rests on grounds of acceleration; which letter bars work must be read in the notice."""
    if case.day < REFORM or case["proc_type"] != "border":
        return None
    return open_law(say(_("Im Grenzverfahren kommt es auf den Grund im Bescheid an.")), missing=("proc_type",))


@question(SELBSTAENDIG, rank=Rank.OFFEN, statuses=GESTATTUNG)
@law(
    "R-G12-ausserhalb",
    title=_("Selbständige Arbeit mit Aufenthaltsgestattung"),
    cites="§ 61 Abs. 2 AsylG; § 21 Abs. 6 AufenthG",
    checked_on=READ_ON,
    confidence=2,
    open_points=("O-08",),
)
def selbstaendig_mit_gestattung(case: Case) -> Outcome | None:
    """The norm speaks of employment only; practice refuses."""
    if aufnahmepflicht(case):
        return None
    return open_law(
        say(_("Selbständige Arbeit mit Aufenthaltsgestattung ist nicht geregelt; Behörden lehnen sie ab.")), "O-08"
    )


@question(SELBSTAENDIG, rank=Rank.OFFEN, statuses=DULDUNG)
@law(
    "R-T11",
    title=_("Selbständige Arbeit mit Duldung"),
    cites="§ 60a Abs. 5b, § 21 Abs. 6 AufenthG",
    checked_on=READ_ON,
    confidence=1,
    open_points=("O-08",),
)
def selbstaendig_mit_duldung(case: Case) -> Outcome | None:
    """The word is Erwerbstätigkeit, the conditions fit employment; § 21 Abs. 6 needs a title."""
    if aufnahmepflicht(case):
        return None
    return open_law(say(_("Ob selbständige Arbeit mit Duldung erlaubt werden kann, ist nicht geklärt.")), "O-08")


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.OFFEN, statuses=_BOTH)
@law(
    "R-D1-mehrere",
    title=_("Mehrere Staatsangehörigkeiten, eine davon aus einem sicheren Herkunftsstaat"),
    cites="§ 60a Abs. 6 S. 1 Nr. 3 AufenthG; § 61 Abs. 2 S. 4 AsylG",
    checked_on=READ_ON,
    evidence="K",
    confidence=1,
    open_points=("O-20",),
)
def herkunft_ungeklaert(case: Case) -> Outcome | None:
    """Whether a second nationality takes the ban away is open; an unclear one may be that of a safe country."""
    norm = Norm.ASYLG_61_2 if case["status"] == "GESTATTUNG" else Norm.AUFENTHG_60A_6
    if herkunft(case, norm) is not Origin.MIXED:
        return None
    if norm is Norm.ASYLG_61_2 and not antrag_nach_stichtag(case):
        return None
    missing = ("nat",) if "UNCLEAR" in case["nat"] else ()
    text = _("Ihre Staatsangehörigkeit entscheidet über ein Arbeitsverbot und ist nicht eindeutig.")
    return open_law(say(text), "O-20", missing=missing)


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.OFFEN, statuses=DULDUNG)
@law(
    "R-F2-duldung",
    title=_("Duldung trotz Staatsangehörigkeit der EU"),
    cites="§ 2 Abs. 1, § 7 Abs. 1, § 11 Abs. 2 FreizügG/EU",
    checked_on=READ_ON,
    evidence="K",
    confidence=1,
)
def duldung_trotz_freizuegigkeit(case: Case) -> Outcome | None:
    """A Duldung for a Union citizen means that the right was found lost, or that the paper is wrong."""
    if not ist_unionsbuerger(case) or (case.is_known("loss_finding") and case["loss_finding"]):
        return None
    text = _("Mit einer Staatsangehörigkeit der EU brauchen Sie keine Duldung. Lassen Sie klären, was gilt.")
    return open_law(say(text), missing=() if case.is_known("loss_finding") else ("loss_finding",))


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.OFFEN, statuses=(*_BOTH, "FIKTION"))
@law(
    "R-X6-papier",
    title=_("Abgelaufenes Papier"),
    cites="§ 60a Abs. 4, § 81 Abs. 5 AufenthG; § 63 AsylG",
    checked_on=READ_ON,
    confidence=2,
)
def papier_abgelaufen(case: Case) -> Outcome | None:
    """An expired paper of these kinds need not mean that the right is gone, but nobody can see it."""
    if not case.is_known("valid_to"):
        return None
    last = case["valid_to"]
    if last is None or last >= case.day:
        return None
    return open_law(say(_("Ihr Papier ist seit dem {day} abgelaufen. Lassen Sie es zuerst verlängern."), day=last))


@question(BESCHAEFTIGUNG, rank=Rank.OFFEN, statuses=(*_BOTH, "AE", "BLUECARD", "CHANCENKARTE"))
@law(
    "L-AufenthG-40",
    title=_("Versagungsgründe beim Arbeitgeber"),
    cites="§ 40 Abs. 1 Nr. 1, Abs. 2, 3 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def arbeitgeber_belastet(case: Case) -> Outcome | None:
    """Illegal recruitment or punished illegal employment allow a refusal in every case that needs a consent."""
    if not case.is_known("employer_ok") or case["employer_ok"]:
        return None
    return open_law(say(_("Wegen Verstößen des Arbeitgebers kann die Erlaubnis versagt werden.")))


@question(BESCHAEFTIGUNG, rank=Rank.VERBOT, statuses=_BOTH)
@law(
    "R-BA6-lohn",
    title=_("Schlechtere Bedingungen als vergleichbare Deutsche"),
    cites="§ 39 Abs. 3 AufenthG; § 32 Abs. 1 BeschV",
    checked_on=READ_ON,
)
def bedingungen_schlechter(case: Case) -> Outcome | None:
    """Where consent is needed, worse pay or hours end in a refusal; where none is needed nobody checks beforehand."""
    if not case.is_known("wage_ok") or case["wage_ok"] or ist_art_zustimmungsfrei(case):
        return None
    cure = say(_("Der Arbeitgeber kann Lohn und Arbeitszeit anheben; dann ist ein neuer Antrag möglich."))
    no = barred(say(_("Lohn oder Arbeitszeit sind schlechter als bei vergleichbaren Deutschen.")), cure)
    return no if beteiligung_der_ba(case) is Ba.ZUSTIMMUNG else replace(no, is_lifted=True)
