"""What employers must report, written terms and fixed terms, as worked cases write them."""

from collections.abc import Mapping
from datetime import datetime, time
from typing import Final

from lotse.rules.dates.monate import READ_ON
from lotse.rules.dates.place import Place
from lotse.rules.labour.contract_check import Nachweisform, nachweisform_genuegt, nachweisfristen
from lotse.rules.labour.employer_duties import (
    Papier,
    abmeldung_bis,
    anerkennung_entschieden_bis,
    anmeldung_bis,
    ausbildungsfenster,
    ende_mitteilen,
    sofortmeldung,
    statusantrag_bis,
    zustimmung_gilt_nach,
)
from lotse.rules.labour.fixed_term import Befristung, befristung_schriftlich, befristung_wirksam
from lotse.rules.verification.branches import BRANCHES
from lotse.rules.verification.inputs import BERLIN, Inputs

_PAPERS: Final = {
    "abschnitt4": Papier.ABSCHNITT_4,
    "abschnitt_4": Papier.ABSCHNITT_4,
    "beschaeftigungsduldung": Papier.BESCHAEFTIGUNGSDULDUNG,
    "60d": Papier.BESCHAEFTIGUNGSDULDUNG,
    "ausbildungsduldung": Papier.AUSBILDUNGSDULDUNG,
    "60c": Papier.AUSBILDUNGSDULDUNG,
    "16g": Papier.AUSBILDUNG_16G,
}


def _place(inputs: Inputs) -> Place:
    return Place(inputs.word("land") or "SN")


def _branch(inputs: Inputs) -> str:
    name = inputs.word("branch")
    return BRANCHES.get(name, name)


def employer_notice_end(written: Mapping[str, str]) -> Mapping[str, object]:
    """By when the employer tells the office of the end of a job."""
    inputs = Inputs(written)
    name, known, place = inputs.word("title_chapter") or inputs.word("title"), inputs.day("known"), _place(inputs)
    inputs.word("title")
    inputs.done()
    found = ende_mitteilen(_PAPERS.get(name, Papier.SONSTIGES), known, place=place)
    return {
        "notify_until": found.deadline.last_day if found.deadline else None,
        "authority": found.authority,
        "required": found.deadline is not None,
    }


def training_toleration_window(written: Mapping[str, str]) -> Mapping[str, object]:
    """From when on a Duldung or permit for training may be asked for and given."""
    inputs = Inputs(written)
    found = ausbildungsfenster(inputs.day("training_start"))
    inputs.done()
    return {"apply_from": found.apply_from, "granted_from": found.granted_from}


_ACCELERATED: Final = ("81a", "18g", "18g4", "18g_4", "accelerated")


def ba_consent_fiction(written: Mapping[str, str]) -> Mapping[str, object]:
    """After which day the agency's consent counts as given."""
    inputs = Inputs(written)
    sent, place = inputs.day("request_sent"), _place(inputs)
    case = inputs.one_of("case", "standard", *_ACCELERATED, default="standard")
    inputs.done()
    found = zustimmung_gilt_nach(sent, accelerated=case in _ACCELERATED, place=place)
    return {"deemed_granted_after": found.last_day}


def sofortmeldung_due(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether and by when a notice at once is needed."""
    inputs = Inputs(written)
    branch = _branch(inputs)
    start = (
        inputs.moment("start") if "T" in inputs.word("start") else datetime.combine(inputs.day("start"), time(), BERLIN)
    )
    inputs.done()
    found = sofortmeldung(branch, start)
    return {"required": found.is_required, "report_until": found.report_until}


def social_insurance_registration(written: Mapping[str, str]) -> Mapping[str, object]:
    """The last day for registering an employee."""
    inputs = Inputs(written)
    start = inputs.day("start")
    inputs.done()
    return {"latest": anmeldung_bis(start).last_day}


def social_insurance_deregistration(written: Mapping[str, str]) -> Mapping[str, object]:
    """The last day for taking an employee off the register."""
    inputs = Inputs(written)
    end = inputs.day("end")
    inputs.done()
    return {"latest": abmeldung_bis(end).last_day}


def status_determination_window(written: Mapping[str, str]) -> Mapping[str, object]:
    """The last day for asking with special effect whether somebody is employed."""
    inputs = Inputs(written)
    start, place = inputs.day("start"), _place(inputs)
    inputs.done()
    return {"apply_until": statusantrag_bis(start, place=place).last_day}


def recognition_decision(written: Mapping[str, str]) -> Mapping[str, object]:
    """By when a qualification must be decided on."""
    inputs = Inputs(written)
    complete, place = inputs.day("complete_documents"), _place(inputs)
    procedure = inputs.one_of("procedure", "standard", *_ACCELERATED, default="standard")
    inputs.done()
    found = anerkennung_entschieden_bis(complete, accelerated=procedure in _ACCELERATED, place=place)
    return {"decision_until": found.last_day}


def written_terms_deadlines(written: Mapping[str, str]) -> Mapping[str, object]:
    """By when the written terms must be handed over."""
    inputs = Inputs(written)
    found = nachweisfristen(inputs.day("start"))
    inputs.done()
    return {"day1": found.first_day, "day7": found.seventh_day, "month": found.month}


_FORMS: Final = (
    (Nachweisform.MUENDLICH, ("oral",)),
    (Nachweisform.TEXT, ("text", "email", "pdf", "messenger", "whatsapp", "electronic")),
    (Nachweisform.PAPIER, ("paper", "written", "letter")),
)


def written_terms_form(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether the form of the written terms is enough."""
    inputs = Inputs(written)
    branch, receipt = _branch(inputs), inputs.flag("receipt_requested")
    words, day = inputs.word("form").split("_"), inputs.maybe_day("date") or READ_ON
    inputs.done()
    form = next((each for each, names in _FORMS if any(name in words for name in names)), Nachweisform.MUENDLICH)
    found = nachweisform_genuegt(form, branch, day, receipt_requested=receipt)
    return {"sufficient": found.verdict, "reason": found.word}


def fixed_term_check(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether a fixed term holds, by its form and by its length."""
    inputs = Inputs(written)
    form, before = inputs.word("form"), inputs.flag("signed_before_start")
    reason = inputs.word("reason", "none")
    term = Befristung(
        months=inputs.maybe_count("months"),
        extensions=inputs.maybe_count("extensions"),
        previous_employment=inputs.flag("previous_employment"),
        has_reason=reason not in ("none", "no", ""),
        startup=inputs.is_set("startup"),
        over_52=(inputs.maybe_count("age") or 0) >= 52,
    )
    inputs.done()
    if form:
        kept = befristung_schriftlich(form in ("written", "paper", "wet_ink"), signed_before_start=before is not False)
        if not kept.holds:
            return {"valid": False, "fixed_term_valid": False, "contract": "permanent", "reason": kept.word}
    found = befristung_wirksam(term, READ_ON)
    contract = {True: "fixed_term", False: "permanent", None: "unclear"}[found.holds]
    return {"valid": found.verdict, "fixed_term_valid": found.verdict, "contract": contract, "reason": found.word}


CALCULATORS = {
    "employer_notice_end": employer_notice_end,
    "training_toleration_window": training_toleration_window,
    "ba_consent_fiction": ba_consent_fiction,
    "sofortmeldung": sofortmeldung_due,
    "social_insurance_registration": social_insurance_registration,
    "social_insurance_deregistration": social_insurance_deregistration,
    "status_determination_window": status_determination_window,
    "recognition_decision": recognition_decision,
    "written_terms_deadlines": written_terms_deadlines,
    "written_terms_form": written_terms_form,
    "fixed_term_check": fixed_term_check,
}
