"""Preclusion, limitation and the deadlines of discrimination law, as worked cases write them."""

from collections.abc import Mapping

from lotse.rules.dates.place import Place
from lotse.rules.labour.discrimination import agg_geltendmachung
from lotse.rules.labour.limitation import Schritt, hemmt_verjaehrung, letzter_klagetag, verjaehrung
from lotse.rules.labour.preclusion import (
    Branche,
    Form,
    Klausel,
    branchenverfall,
    mindestlohn_verfaellt,
    verfallklausel,
    verfalltag,
)
from lotse.rules.verification.inputs import Inputs


def _place(inputs: Inputs) -> Place:
    return Place(inputs.word("land") or "SN")


def preclusion_deadline(written: Mapping[str, str]) -> Mapping[str, object]:
    """The last day of one stage; the second begins with the refusal, or with what the clause names."""
    inputs = Inputs(written)
    event = inputs.maybe_day("rejected") or inputs.maybe_day("refused") or inputs.day("due")
    inputs.word("due")
    months, place = inputs.count("months"), _place(inputs)
    form, stage = inputs.word("form"), inputs.maybe_count("stage")
    inputs.done()
    return {"last_day": verfalltag(event, months, place=place).last_day, "form": form, "stage": stage}


def preclusion_clause_check(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether a clause holds."""
    inputs = Inputs(written)
    clause = Klausel(
        contract_date=inputs.day("contract_date"),
        form=inputs.choice("clause_form", Form),
        months=inputs.maybe_number("months"),
        excludes_minimum_wage=inputs.flag("excludes_minimum_wage"),
        excludes_intent=inputs.flag("excludes_intent"),
    )
    collective = inputs.is_set("collective_agreement") or inputs.word("source") == "collective_agreement"
    inputs.done()
    found = verfallklausel(clause, collective=collective)
    return {"valid": found.verdict, "reason": found.word}


def preclusion_sector(written: Mapping[str, str]) -> Mapping[str, object]:
    """A sector's own period."""
    inputs = Inputs(written)
    sector = inputs.choice("sector", Branche)
    due, worked, place = inputs.day("due"), inputs.maybe_day("worked"), _place(inputs)
    inputs.done()
    found = branchenverfall(sector or Branche.PFLEGE, due, worked=worked, place=place)
    return {"form": found.form, "last_day": found.deadline.last_day}


def preclusion_applies_min_wage(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether a clause lets the minimum wage lapse."""
    inputs = Inputs(written)
    # Only of the minimum wage does the rule say anything; another claim is another question.
    inputs.one_of("claim", "statutory_minimum_wage", "minimum_wage")
    inputs.maybe_number("contract_period_months"), inputs.maybe_number("elapsed_months")
    inputs.done()
    return {"barred": mindestlohn_verfaellt().verdict}


def limitation_end(written: Mapping[str, str]) -> Mapping[str, object]:
    """The last day of the limitation period."""
    inputs = Inputs(written)
    due, known = inputs.day("due"), inputs.maybe_day("known")
    inputs.done()
    return {"expires": verjaehrung(due, known=known)}


def limitation_last_filing_day(written: Mapping[str, str]) -> Mapping[str, object]:
    """The last day for filing; where the year ends on a free day it is open and belongs to an expert."""
    inputs = Inputs(written)
    found = letzter_klagetag(inputs.day("due"), place=_place(inputs))
    inputs.done()
    hint = {"refer_to_expert": True} if found.is_open else {}
    return {
        "expires": found.expires,
        "last_filing_day": found.last_filing_day,
        "safe_until": found.safe_until,
        **hint,
    }


def limitation_stopped(written: Mapping[str, str]) -> Mapping[str, object]:
    """Whether a step stops the limitation."""
    inputs = Inputs(written)
    step = inputs.choice("step", Schritt, Schritt.BRIEF)
    inputs.done()
    return {"stopped": hemmt_verjaehrung(step or Schritt.BRIEF).verdict}


def discrimination_claim_deadline(written: Mapping[str, str]) -> Mapping[str, object]:
    """The last day for claiming money for discrimination."""
    inputs = Inputs(written)
    event, place = inputs.maybe_day("known") or inputs.day("event"), _place(inputs)
    inputs.word("event")
    inputs.done()
    found = agg_geltendmachung(event, place=place)
    return {"last_day": found.deadline.last_day, "form": found.form}


CALCULATORS = {
    "preclusion_deadline": preclusion_deadline,
    "preclusion_clause_check": preclusion_clause_check,
    "preclusion_sector": preclusion_sector,
    "preclusion_applies_min_wage": preclusion_applies_min_wage,
    "limitation_end": limitation_end,
    "limitation_last_filing_day": limitation_last_filing_day,
    "limitation_stopped": limitation_stopped,
    "discrimination_claim_deadline": discrimination_claim_deadline,
}
