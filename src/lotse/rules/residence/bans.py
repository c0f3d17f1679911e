"""Bans for tolerated persons, checked before anything else: § 60a Abs. 6, § 60b Abs. 5 AufenthG."""

from dataclasses import replace
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.employment import BESCHAEFTIGUNG, SELBSTAENDIG
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.register import question
from lotse.rules.residence.sayings import barred, open_law
from lotse.rules.residence.states import (
    Exception18,
    Norm,
    Origin,
    antrag_nach_stichtag,
    ausnahme_104_18_nr_1,
    ausnahme_104_18_nr_2,
    herkunft,
)

DULDUNG: Final = ("DULDUNG",)
_PROTECTED: Final = frozenset({"asylum", "refugee", "subsidiary"})
_REJECTED: Final = frozenset({"final_rejected", "rejected_open_to_appeal"})
_COUNSEL: Final = say(
    _("Lassen Sie das von einer Beratungsstelle prüfen; andere Aufenthaltstitel können möglich sein.")
)


def _ban(case: Case, because: Sentence, *cures: Sentence) -> Outcome:
    """A ban of § 60a Abs. 6, lifted for recognised refugees (S. 4)."""
    result = barred(because, *(cures or (_COUNSEL,)))
    return replace(result, is_lifted=True) if anerkannter_schutz(case) else result


@law(
    "R-B4-schutz",
    title=_("Anerkannter Schutz trotz Duldung"),
    cites="§ 60a Abs. 6 S. 4 AufenthG",
    checked_on=READ_ON,
)
def anerkannter_schutz(case: Case) -> bool:
    """Recognised refugees and beneficiaries of subsidiary protection who hold a Duldung are outside the bans."""
    return case.is_known("bamf_decision") and case["bamf_decision"] in _PROTECTED


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.VERBOT, statuses=DULDUNG)
@law(
    "R-B5",
    title=_("Duldung für Personen mit ungeklärter Identität"),
    cites="§ 60b Abs. 4, 5 S. 2 AufenthG",
    checked_on=READ_ON,
)
def verbot_60b(case: Case) -> Outcome | None:
    """Every gainful activity is barred while the note stands; the acts may be made up at any time, then it must go.

    Whoever has made them up is "not yet": until the new paper nothing may be permitted.
    """
    if case["duldung_kind"] != "60b":
        return None
    cure = say(
        _("Holen Sie die verlangten Handlungen nach und beantragen Sie eine Duldung ohne den Zusatz (§ 60b Abs. 4).")
    )
    if not (case.is_known("acts_made_up") and case["acts_made_up"]):
        return barred(say(_("Mit einer Duldung nach § 60b darf keine Erwerbstätigkeit erlaubt werden.")), cure)
    no = Outcome(
        Grade.NEIN_NOCH, (say(_("Der Zusatz § 60b muss erst aus Ihrer Duldung gestrichen werden.")),), cures=(cure,)
    )
    return replace(no, is_lifted=True) if case.is_known("new_paper") and case["new_paper"] else no


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.VERBOT, statuses=DULDUNG)
@law(
    "R-B1",
    title=_("Einreise wegen der Sozialleistungen"),
    cites="§ 60a Abs. 6 S. 1 Nr. 1 AufenthG",
    checked_on=READ_ON,
)
def verbot_einreise_wegen_leistungen(case: Case) -> Outcome | None:
    """Only where the authority has found that benefits were the main motive."""
    if not case["entered_for_benefits"]:
        return None
    return _ban(
        case, say(_("Nach Feststellung der Ausländerbehörde sind Sie vor allem wegen der Leistungen eingereist."))
    )


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.VERBOT, statuses=DULDUNG)
@law(
    "R-B2",
    title=_("Selbst verursachtes Hindernis der Abschiebung"),
    cites="§ 60a Abs. 6 S. 1 Nr. 2, S. 2 AufenthG",
    checked_on=READ_ON,
)
def verbot_selbst_verursacht(case: Case) -> Outcome | None:
    """Own deception, false data or refused reasonable acts must be the reason today (R-D4).

    Cleared deception is not; a missing passport alone is not. Source of the reading: SMI Sachsen, 15.12.2020.
    """
    if not case["deception_now"] and case["cooperates"]:
        return None
    cure = say(
        _("Berichtigen Sie Angaben, wirken Sie mit und heben Sie Nachweise auf; stellen Sie dann einen neuen Antrag.")
    )
    return _ban(case, say(_("Die Abschiebung scheitert zurzeit aus Gründen, die Sie selbst zu vertreten haben.")), cure)


@law(
    "R-B3a",
    title=_("Ausnahme für unbegleitete Minderjährige"),
    cites="§ 60a Abs. 6 S. 3 AufenthG",
    checked_on=READ_ON,
)
def ausnahme_unbegleitet(case: Case) -> bool:
    """Withdrawal, or no application, for the welfare of the child."""
    if not case.is_known("uma") or not case["uma"]:
        return False
    return case.is_known("uma_reason") and case["uma_reason"] == "child_welfare"


@law(
    "R-B3-antrag",
    title=_("Abgelehnter, zurückgenommener oder nicht gestellter Asylantrag"),
    cites="§ 60a Abs. 6 S. 1 Nr. 3 AufenthG; § 12b AsylG",
    checked_on=READ_ON,
)
def asylantrag_loest_verbot_aus(case: Case) -> bool:
    """A withdrawal after the free legal information does not; an application up to 31 August 2015 does not (R-B3c)."""
    state = case["asyl_state"]
    if state == "never_applied":
        return True
    return (state in _REJECTED or state == "withdrawn") and antrag_nach_stichtag(case)


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.VERBOT, statuses=DULDUNG)
@law(
    "R-B3",
    title=_("Verbot für Menschen aus sicheren Herkunftsstaaten"),
    cites="§ 60a Abs. 6 S. 1 Nr. 3, S. 3, § 104 Abs. 18 AufenthG",
    checked_on=READ_ON,
)
def verbot_sicherer_herkunftsstaat(case: Case) -> Outcome | None:
    """Safe country and an application that triggers the ban, unless sentence 3 or § 104 Abs. 18 helps."""
    if herkunft(case, Norm.AUFENTHG_60A_6) is not Origin.SAFE or not asylantrag_loest_verbot_aus(case):
        return None
    if ausnahme_104_18_nr_1(case) or ausnahme_104_18_nr_2(case) is not Exception18.NO:
        return None
    text = _("Für Menschen aus Ihrem Herkunftsstaat gilt nach diesem Asylverfahren ein Arbeitsverbot.")
    result = _ban(case, say(text))
    spared = case["asyl_state"] in ("never_applied", "withdrawn") and ausnahme_unbegleitet(case)
    return replace(result, is_lifted=True) if spared else result


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.OFFEN, statuses=DULDUNG)
@law(
    "R-B3-O09",
    title=_("Ausnahme vom Verbot, deren erster Tag nicht feststeht"),
    cites="§ 60a Abs. 6 S. 1 Nr. 3, § 104 Abs. 18 Nr. 2 AufenthG",
    checked_on=READ_ON,
    confidence=1,
    open_points=("O-09",),
)
def ausnahme_noch_nicht_sicher(case: Case) -> Outcome | None:
    """From 29 July to 3 August 2026 the ban was wider, the exception perhaps not yet in force."""
    if herkunft(case, Norm.AUFENTHG_60A_6) is not Origin.SAFE or not asylantrag_loest_verbot_aus(case):
        return None
    if ausnahme_104_18_nr_1(case) or ausnahme_104_18_nr_2(case) is not Exception18.OPEN:
        return None
    if herkunft(case, Norm.ASYLG_61_2) is Origin.SAFE or anerkannter_schutz(case):
        return None
    return open_law(
        say(_("Ob die Ausnahme für Ihren Herkunftsstaat an diesem Tag schon galt, steht nicht fest.")), "O-09"
    )


@question(BESCHAEFTIGUNG, SELBSTAENDIG, rank=Rank.OFFEN, statuses=DULDUNG)
@law(
    "R-B3-stand",
    title=_("Sicherer Herkunftsstaat ohne entschiedenen Asylantrag"),
    cites="§ 60a Abs. 6 S. 1 Nr. 3 AufenthG; § 29 AsylG",
    checked_on=READ_ON,
    confidence=1,
)
def asylantrag_nicht_entschieden(case: Case) -> Outcome | None:
    """A pending repeat application or an inadmissible one: the decision must be read."""
    if case["asyl_state"] not in ("open", "inadmissible"):
        return None
    if herkunft(case, Norm.AUFENTHG_60A_6) is not Origin.SAFE:
        return None
    return open_law(say(_("Ob der Stand Ihres Asylverfahrens ein Arbeitsverbot auslöst, muss geprüft werden.")))
