"""Adapters: wage subsidies, training, courses, recognition grants and Saxon programmes."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.funding.anerkennung import (
    anerkennungszuschuss_beantragbar,
    anerkennungszuschuss_einkommen_erlaubt,
    anerkennungszuschuss_hoechstbetrag,
    beschleunigtes_verfahren,
)
from lotse.rules.funding.antrag import antrag_vor_ereignis
from lotse.rules.funding.ausbildung import (
    BabStatus,
    angemessene_verguetung,
    bab_zugang,
    eq_rahmen_eingehalten,
    eq_zuschuss,
    mag_hoechstdauer,
    mindestausbildungsverguetung,
)
from lotse.rules.funding.egz import Disability, egz_ausgeschlossen, egz_rahmen, egz_rueckzahlung
from lotse.rules.funding.internationals import internationals_ausgeschlossen, internationals_betrag
from lotse.rules.funding.lohnzuschuss_sgb2 import satz_16e, zuschuss_16i
from lotse.rules.funding.sprachkurse import (
    Gefoerdert,
    Gruppe,
    Toleration,
    berufssprachkurs_duldung,
    integrationskurs_zugang,
    kostenbeitrag_faellig,
)
from lotse.rules.funding.stand import READ_ON
from lotse.rules.funding.weiterbildung import betriebsgroesse, foerderung_beschaeftigter
from lotse.rules.labour.minimum_wage import mindestlohn
from lotse.rules.verification.funding_words import ADMISSION, ENDS, ENTITLED, NO_ACCESS, OTHER_PAPERS, SIZES
from lotse.rules.verification.inputs import Inputs
from lotse.rules.verification.labour import Calculator

Written = Mapping[str, str]
Values = Mapping[str, object]


class _Course(StrEnum):
    INTEGRATION = "integrationskurs"
    VOCATIONAL = "berufssprachkurs"


class _Kind(StrEnum):
    OTHER = "other_toleration"
    DISCRETIONARY = "discretionary_toleration"
    BY_PARAGRAPH = "60a2s3"


class _Place(StrEnum):
    JOB = "job"
    TRAINING = "training"


def _word(given: Inputs, name: str, allowed: frozenset[str]) -> str:
    text = given.word(name)
    if text not in allowed:
        sentence = _("„{value}“ passt nicht zu „{name}“. Möglich sind: {allowed}.")
        raise BadFact(say(sentence, value=text, name=name, allowed=allowed))
    return text


def _day(given: Inputs) -> date:
    """The day that is given, else the day on which the programmes were read."""
    return given.maybe_day("date") or READ_ON


def _repayment(written: Written) -> Values:
    given = Inputs(written)
    repay = egz_rueckzahlung(
        monthly=given.number("monthly_subsidy"),
        funded_months=given.count("funded_months"),
        worked_months=given.count("terminated_after_months"),
        end=ENDS[_word(given, "cause", frozenset(ENDS))],
        day=_day(given),
    )
    given.done()
    return {"repay": repay}


def _excluded(written: Written) -> Values:
    given = Inputs(written)
    excluded = egz_ausgeschlossen(
        months_before=given.maybe_number("former_employer_months_in_last_4_years") or Decimal(0),
        day=_day(given),
        dismissed_for_subsidy=given.is_set("dismissed_to_get_subsidy"),
        special_fixed_term=given.is_set("specially_affected") and given.is_set("fixed_term"),
    )
    given.done()
    return {"excluded": excluded}


def _disability(given: Inputs) -> Disability:
    words = {"yes": Disability.DISABLED, "no": Disability.NONE, **{each.value: each for each in Disability}}
    found = words[_word(given, "disabled", frozenset(words))] if "disabled" in given else Disability.NONE
    if given.is_set("severely_disabled"):
        found = Disability.SEVERE
    return Disability.SPECIAL if given.is_set("specially_affected") else found


def _egz_max(written: Written) -> Values:
    given = Inputs(written)
    frame = egz_rahmen(start=given.day("start"), age=given.count("age"), disability=_disability(given))
    given.done()
    return {"max_percent": frame.percent, "max_months": frame.months}


def _application(written: Written) -> Values:
    given = Inputs(written)
    in_time = antrag_vor_ereignis(
        applied=given.day("applied"),
        event=given.day("work_start"),
        contract_signed=given.maybe_day("contract_signed"),
    )
    given.done()
    return {"in_time": in_time, "rule": "before_event"}


def _training_82(written: Written) -> Values:
    given = Inputs(written)
    day = _day(given)
    frame = foerderung_beschaeftigter(
        staff=given.number("staff"),
        qualified=given.flag("qualification") is not False,
        agreement=given.is_set("works_agreement") or given.is_set("collective_agreement"),
        age=given.maybe_count("age"),
        severely_disabled=given.is_set("severely_disabled"),
        day=day,
    )
    given.done()
    return {"employer_share_course": frame.employer_share, "wage_subsidy_max": frame.wage_subsidy}


def _staff(written: Written) -> Values:
    given = Inputs(written)
    parts = [given.maybe_number(name) or Decimal(0) for name in ("parttime_10h", "parttime_20h", "parttime_30h")]
    count = betriebsgroesse(
        full=given.number("fulltime"), up_to_10=parts[0], up_to_20=parts[1], up_to_30=parts[2], day=_day(given)
    )
    given.done()
    return {"count": count}


def _subsidy_16i(written: Written) -> Values:
    given = Inputs(written)
    day = given.day("date")
    tariff = given.number("tariff_hourly") if given.is_set("tariff") else None
    found = zuschuss_16i(
        year=given.count("year_of_employment"),
        monthly_hours=given.number("hours_month"),
        hourly=tariff if tariff is not None else mindestlohn(day),
        day=day,
    )
    given.done()
    return {
        "percent": found.percent,
        "wage_basis": found.basis,
        "wage_subsidy_without_flat_rate": found.subsidy,
    }


def _subsidy_16e(written: Written) -> Values:
    given = Inputs(written)
    percent = satz_16e(given.count("year_of_employment"), day=_day(given))
    given.done()
    return {"percent": percent}


def _eq(written: Written) -> Values:
    given = Inputs(written)
    day = _day(given)
    values: dict[str, object] = {}
    if "monthly_pay" in given:
        values["wage_subsidy"] = eq_zuschuss(given.number("monthly_pay"), day=day)
    if "months" in given or "hours_week" in given:
        months, hours = given.maybe_number("months"), given.maybe_number("hours_week")
        values["allowed"] = eq_rahmen_eingehalten(
            months=months if months is not None else Decimal(12),
            weekly_hours=hours if hours is not None else Decimal(40),
            day=day,
        )
    given.done()
    return values


def _mag(written: Written) -> Values:
    given = Inputs(written)
    longer = given.is_set("long_term_unemployed") or given.is_set("severe_obstacles")
    most = mag_hoechstdauer(long_term_or_obstacles=longer, day=_day(given))
    weeks = given.number("weeks")
    given.done()
    return {"allowed": weeks <= most, "max_weeks": most}


def _bab(written: Written) -> Values:
    given = Inputs(written)
    papers = {"gestattung": BabStatus.GESTATTUNG, "duldung": BabStatus.DULDUNG}
    status = _word(given, "status", frozenset(papers) | OTHER_PAPERS)
    months = given.number("stay_months") if status == "duldung" else given.maybe_number("stay_months") or Decimal(0)
    is_open = bab_zugang(
        papers.get(status, BabStatus.OTHER),
        stay_months=months,
        day=_day(given),
        preparation=given.is_set("preparation"),
    )
    given.done()
    return {"eligible": "yes_if_other_conditions" if is_open else "no"}


def _deufoev(written: Written) -> Values:
    given = Inputs(written)
    status = _word(given, "status", frozenset({"duldung", "gestattung"}) | OTHER_PAPERS)
    kind = given.choice("kind", _Kind, _Kind.OTHER)
    in_scope = sum(given.is_set(name) for name in ("employed", "registered", "apprentice")) > 0
    months = given.maybe_number("months")
    day = _day(given)
    given.done()
    if status != "duldung":
        return {"eligible": in_scope}
    toleration = Toleration.OTHER if kind is _Kind.OTHER else Toleration.DISCRETION
    return {"eligible": berufssprachkurs_duldung(toleration, months=months or Decimal(0), in_scope=in_scope, day=day)}


def _course_cost(written: Written) -> Values:
    given = Inputs(written)
    due = kostenbeitrag_faellig(
        taxable_income=given.number("taxable_income"), joint=given.is_set("joint"), day=_day(given)
    )
    given.done()
    return {"own_share": due}


def _min_pay(written: Written) -> Values:
    given = Inputs(written)
    start, year = given.day("start"), given.count("year")
    tariff = given.maybe_number("usual_tariff")
    given.done()
    if tariff is None:
        return {"monthly": mindestausbildungsverguetung(start=start, year=year)}
    return {"monthly": angemessene_verguetung(start=start, year=year, usual_tariff=tariff)}


def _grant_deadline(written: Written) -> Values:
    given = Inputs(written)
    can = anerkennungszuschuss_beantragbar(given.day("date"))
    given.done()
    return {"can_apply": can}


def _grant(written: Written) -> Values:
    given = Inputs(written)
    day = given.day("date")
    purposes = {"procedure": "verfahren", "qualification_analysis": "analyse", "adaptation": "anpassung"}
    purpose = purposes[_word(given, "purpose", frozenset(purposes))]
    allowed = anerkennungszuschuss_einkommen_erlaubt(given.number("income"), joint=given.is_set("joint"), day=day)
    given.done()
    return {"eligible": allowed, "max": anerkennungszuschuss_hoechstbetrag(purpose, day=day)}


def _internationals(written: Written) -> Values:
    given = Inputs(written)
    values: dict[str, object] = {}
    here = given.flag("person_lives_in_germany_at_application")
    if here is not None:
        # Everything else depends on the budget: the office has to say.
        values["eligible"] = "no" if internationals_ausgeschlossen(lives_in_germany_or_eea=here) else "check"
    if "size" in given:
        values["amount"] = internationals_betrag(
            size=SIZES[_word(given, "size", frozenset(SIZES))],
            training=given.choice("kind", _Place, _Place.JOB) is _Place.TRAINING,
            place=given.maybe_count("place") or 1,
            prepared=given.is_set("preparation"),
            day=_day(given),
        )
    given.done()
    return values


def _course_access(written: Written) -> Values:
    given = Inputs(written)
    course = given.choice("course", _Course)
    group = _word(given, "group", ENTITLED | ADMISSION | NO_ACCESS)
    voluntary = given.flag("voluntary") is not False
    day = given.day("date")
    given.done()
    if course is not _Course.INTEGRATION:
        return {"funded": Gefoerdert.UNCLEAR, "self_payer": "possible"}
    access = integrationskurs_zugang(_group(group), voluntary=voluntary, day=day)
    return {"funded": access, "self_payer": "possible"}


def _group(word: str) -> Gruppe:
    if word in ENTITLED:
        return Gruppe.ENTITLED
    return Gruppe.NO_ACCESS if word in NO_ACCESS else Gruppe.ADMISSION_ONLY


def _fast_track(written: Written) -> Values:
    given = Inputs(written)
    found = beschleunigtes_verfahren(given.day("date"))
    given.done()
    return {"fee": found.fee, "recognition_months": found.recognition_months, "ba_weeks": found.ba_weeks}


CALCULATORS: Final[dict[str, Calculator]] = {
    "egz_repayment": _repayment,
    "egz_excluded": _excluded,
    "egz_max": _egz_max,
    "egz_application": _application,
    "training_82": _training_82,
    "staff_count_82": _staff,
    "subsidy_16i": _subsidy_16i,
    "subsidy_16e": _subsidy_16e,
    "eq": _eq,
    "mag_employer": _mag,
    "bab_foreigner": _bab,
    "language_course_deufoev": _deufoev,
    "language_course_cost": _course_cost,
    "training_min_pay": _min_pay,
    "recognition_grant_deadline": _grant_deadline,
    "recognition_grant": _grant,
    "internationals_sab": _internationals,
    "language_course_access": _course_access,
    "fast_track_81a": _fast_track,
}
