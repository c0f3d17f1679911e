"""Rules of time, leave, sickness, contracts and status that no worked case reaches."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue
from lotse.rules.labour.contract_check import (
    Angabe,
    Falle,
    Vertragsart,
    fehlende_angaben,
    vertragsfalle,
)
from lotse.rules.labour.discrimination import agg_klagefrist, beschwerderecht, deutsch_verlangen
from lotse.rules.labour.employer_duties import (
    anerkennung_bestaetigt_bis,
    arbeitsaufnahme_melden_bis,
    hinweis_beratung_bis,
    person_mitteilt_bis,
    pruefpflichten,
)
from lotse.rules.labour.fixed_term import befristung_schriftlich
from lotse.rules.labour.leave import mindesturlaub, teilurlaub, urlaubsanspruch
from lotse.rules.labour.leave_lapse import urlaub_verfaellt
from lotse.rules.labour.limitation import hemmung_endet, nachweis_verjaehrung, urlaub_verjaehrt
from lotse.rules.labour.preclusion import vorsichtsfrist
from lotse.rules.labour.rest import genug_freie_sonntage, ruhezeit, sonntagsarbeit
from lotse.rules.labour.sick_benefit import (
    familienversicherung_grenze,
    folgebescheinigung_bis,
    kind_familienversichert,
    krankengeld_laengstens,
    mitgliedschaft_bleibt_bis,
    pflichtversichert,
)
from lotse.rules.labour.sick_pay import Ausschluss, Entgeltfortzahlung, bescheinigung_noetig
from lotse.rules.labour.status_check import Merkmal, selbstaendig_verboten, statusbild
from lotse.rules.labour.working_time import (
    BERLIN,
    Verstoss,
    am_stueck_zu_lang,
    aufzuzeichnen,
    nachtzuschlag,
)
from lotse.rules.labour.youth import jugendwoche

TODAY = date(2026, 11, 21)
HOUR = timedelta(hours=1)
SHORTER_REST = (
    *("krankenhaus", "pflege", "pflegeheim", "gaststaette", "gaststaetten", "gastgewerbe", "restaurant", "hotel"),
    *("beherbergung", "verkehr", "transport", "verkehrsbetrieb", "rundfunk", "landwirtschaft", "tierhaltung"),
)


def test_work_in_one_piece_ends_after_six_hours() -> None:
    """Six hours exactly are allowed."""
    assert am_stueck_zu_lang((6 * HOUR, 2 * HOUR), TODAY) == ()
    assert am_stueck_zu_lang((HOUR, 6 * HOUR + timedelta(minutes=1)), TODAY) == (Verstoss.SECHS_STUNDEN,)


def test_hours_beyond_eight_are_recorded() -> None:
    """Eight exactly are not."""
    assert not aufzuzeichnen(8 * HOUR, TODAY)
    assert aufzuzeichnen(8 * HOUR + timedelta(minutes=1), TODAY)


def test_night_work_is_compensated() -> None:
    """Usual and permanent."""
    assert nachtzuschlag(TODAY, permanent=False) == 25
    assert nachtzuschlag(TODAY, permanent=True) == 30


@pytest.mark.parametrize("violation", Verstoss)
def test_each_violation_names_its_paragraph(violation: Verstoss) -> None:
    """For the letter to the employer or the authority."""
    assert "ArbZG" in str(violation.sentence)


def test_sunday_work_is_banned_save_for_the_listed() -> None:
    """Where it is not listed somebody has to ask, never a plain yes."""
    for branch in (
        *SHORTER_REST,
        "feuerwehr",
        "bewachung",
        "bewachungsgewerbe",
        "kultur",
        "messe",
        "baeckerei",
        "energie",
    ):
        assert sonntagsarbeit(branch).holds is True, branch
    assert sonntagsarbeit("lager").holds is None
    assert sonntagsarbeit("lager").ask
    assert genug_freie_sonntage(15, TODAY)
    assert not genug_freie_sonntage(14, TODAY)


@pytest.mark.parametrize("branch", SHORTER_REST)
def test_ten_hours_of_rest_are_enough_in_listed_branches(branch: str) -> None:
    """Ten, and one of twelve must follow."""
    end = datetime(2026, 11, 9, 22, tzinfo=BERLIN)
    found = ruhezeit(end, end + 10 * HOUR, branch=branch)
    assert not found.is_violation
    assert found.needs_compensation
    assert ruhezeit(end, end + 10 * HOUR, branch="lager").is_violation


def test_the_week_of_somebody_under_18() -> None:
    """Eight hours, forty hours, five days; half an hour more if balanced."""
    five = (Decimal(8),) * 5
    assert jugendwoche(five, TODAY) == jugendwoche((*five, Decimal(0)), TODAY)
    assert not any((jugendwoche(five, TODAY).day_over_8, jugendwoche(five, TODAY).week_over_40))
    long = (Decimal("8.5"), *five[:3], Decimal("7.5"))
    assert jugendwoche(long, TODAY).day_over_8
    assert not jugendwoche(long, TODAY, balanced=True).day_over_8
    assert jugendwoche((*five[:4], Decimal("8.25")), TODAY).week_over_40
    assert jugendwoche((Decimal(6),) * 6, TODAY).over_5_days
    assert not jugendwoche(five, TODAY).over_5_days


@given(week=st.integers(1, 6), months=st.integers(0, 12))
def test_part_of_the_leave_is_never_more_than_the_whole(week: int, months: int) -> None:
    """Twelfths grow with the months, and rounding adds less than a day."""
    full = mindesturlaub(week, TODAY)
    part = teilurlaub(full, months)
    assert 0 <= part <= full
    assert abs(part - full * months / 12) <= Decimal("0.5")
    assert teilurlaub(full, 12) == full


@given(start=st.dates(date(2015, 1, 1), date(2030, 12, 31)), length=st.integers(0, 1500), year=st.integers(2015, 2034))
@settings(max_examples=150, deadline=None)
def test_leave_is_between_nothing_and_all(start: date, length: int, year: int) -> None:
    """A longer job never gives less leave in the same year."""
    full = Decimal(20)
    short = urlaubsanspruch(year, full, start=start, end=start + timedelta(days=length))
    longer = urlaubsanspruch(year, full, start=start, end=start + timedelta(days=length + 30))
    assert 0 <= short.days <= longer.days <= full
    assert "BUrlG" in str(short.reason.sentence) or not short.days


def test_leave_lapses_only_after_a_warning() -> None:
    """Unknown is asked."""
    assert urlaub_verfaellt(True).holds is True
    assert urlaub_verfaellt(False).holds is False
    assert urlaub_verfaellt(None).holds is None
    assert urlaub_verfaellt(False).word == "employer_did_not_inform"
    assert urlaub_verjaehrt(True).word == "runs_from_information"
    assert urlaub_verjaehrt(True).holds is None
    assert urlaub_verjaehrt(False).holds is False
    assert urlaub_verjaehrt(None).ask


def test_what_stopped_runs_on_after_six_months() -> None:
    """And the claim to written terms lives until the job has ended for three years."""
    assert hemmung_endet(date(2026, 8, 31)).last_day == date(2027, 2, 28)
    assert nachweis_verjaehrung(date(2023, 2, 1)) == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("clause", "construction", "last_day"),
    [
        (None, False, date(2026, 11, 30)),
        (None, True, date(2026, 11, 2)),
        (1, False, date(2026, 9, 30)),
        (6, False, date(2027, 3, 1)),
        (6, True, date(2026, 11, 2)),
        (1, True, date(2026, 9, 30)),
    ],
)
def test_the_shortest_plausible_day_is_warned_of(clause: int | None, construction: bool, last_day: date) -> None:
    """Two months in construction, three without a clause, else the clause."""
    assert vorsichtsfrist(date(2026, 8, 31), clause_months=clause, construction=construction).last_day == last_day


def test_a_clause_has_at_least_a_month() -> None:
    """Nothing is guessed."""
    with pytest.raises(BadFact):
        vorsichtsfrist(date(2026, 8, 31), clause_months=0)


def test_the_fund_pays_for_78_weeks() -> None:
    """546 days, the first one counted."""
    assert krankengeld_laengstens(date(2026, 1, 5)) == date(2026, 1, 5) + timedelta(days=545)


def test_the_next_certificate_comes_on_the_next_working_day() -> None:
    """Saturday is none; a holiday moves it; a month saves the membership."""
    assert folgebescheinigung_bis(date(2026, 11, 20)) == date(2026, 11, 23)
    assert folgebescheinigung_bis(date(2026, 11, 17)) == date(2026, 11, 19)
    assert folgebescheinigung_bis(date(2026, 11, 23)) == date(2026, 11, 24)
    assert mitgliedschaft_bleibt_bis(date(2026, 11, 20)) == date(2026, 12, 20)


def test_mini_jobs_give_no_cover() -> None:
    """They are asked how they are insured."""
    assert pflichtversichert(minijob=False, short_term=False).holds
    assert pflichtversichert(minijob=True, short_term=False).ask
    assert pflichtversichert(minijob=False, short_term=True).holds is False


def test_family_insurance_has_a_limit() -> None:
    """A seventh of the reference amount; unknown for 2027."""
    assert familienversicherung_grenze(TODAY) == Decimal("565.00")
    assert familienversicherung_grenze(TODAY, minijob=False) == Decimal("565.00")
    assert familienversicherung_grenze(TODAY, minijob=True) == Decimal(603)
    with pytest.raises(NoValue):
        familienversicherung_grenze(date(2027, 1, 1))


@pytest.mark.parametrize(
    ("birth", "works", "in_training", "insured"),
    [
        (date(2008, 11, 22), True, False, True),
        (date(2008, 11, 21), True, False, False),
        (date(2003, 11, 22), False, False, True),
        (date(2003, 11, 21), False, False, False),
        (date(2001, 11, 22), False, True, True),
        (date(2001, 11, 21), False, True, False),
    ],
)
def test_children_grow_out_of_family_insurance(birth: date, works: bool, in_training: bool, insured: bool) -> None:
    """18, 23 and 25 years."""
    assert kind_familienversichert(birth, TODAY, works=works, in_training=in_training) is insured


def test_a_certificate_is_needed_beyond_three_days() -> None:
    """Calendar days."""
    assert not bescheinigung_noetig(3, TODAY)
    assert bescheinigung_noetig(4, TODAY)


@pytest.mark.parametrize("reason", Ausschluss)
def test_who_does_not_pay_says_why(reason: Ausschluss) -> None:
    """And names a paragraph."""
    assert "§" in str(reason.sentence)
    assert Entgeltfortzahlung(None, None, reason).days == 0


def test_missing_terms_come_with_their_day() -> None:
    """What the contract does not need is not missing; what nobody looked at is listed apart."""
    start = date(2026, 12, 1)
    present = dict.fromkeys(Angabe, True) | {Angabe.ENTGELT: False, Angabe.ORT: False, Angabe.URLAUB: False}
    missing, unknown = fehlende_angaben(start, present)
    assert [(each.item, each.due) for each in missing] == [
        (Angabe.ORT, date(2026, 12, 8)),
        (Angabe.ENTGELT, start),
        (Angabe.URLAUB, date(2027, 1, 1)),
    ]
    assert unknown == ()
    nothing, all_open = fehlende_angaben(start, {})
    assert nothing == ()
    assert Angabe.PROBEZEIT not in all_open
    everything = Vertragsart(fixed_term=True, probation=True, on_call=True)
    assert len(fehlende_angaben(start, {}, everything)[1]) == 15
    assert all(str(item.heading) for item in Angabe)


@pytest.mark.parametrize("trap", Falle)
def test_each_trap_is_explained(trap: Falle) -> None:
    """In a whole sentence."""
    assert str(vertragsfalle(trap)).endswith(".")


def test_the_form_of_a_fixed_term_may_have_to_be_asked() -> None:
    """Unknown is not no."""
    assert befristung_schriftlich(None).holds is None
    assert befristung_schriftlich(True, signed_before_start=None).ask
    assert befristung_schriftlich(True).holds


def test_status_has_points_and_no_verdict() -> None:
    """A yes and a no count on their sides; what is not known stays open."""
    found = statusbild({})
    assert found.for_employment == found.against == ()
    assert len(found.unknown) == len(Merkmal)
    found = statusbild({Merkmal.STUNDENLOHN: True, Merkmal.EIGENES_RISIKO: True, Merkmal.DARF_ABLEHNEN: False})
    assert found.for_employment == (Merkmal.STUNDENLOHN, Merkmal.DARF_ABLEHNEN)
    assert found.against == (Merkmal.EIGENES_RISIKO,)
    found = statusbild({Merkmal.FESTE_ZEITEN: False, Merkmal.UNTERKUNFT: False, Merkmal.EIGENES_PERSONAL: False})
    assert found.for_employment == ()
    assert found.against == (Merkmal.FESTE_ZEITEN,)
    assert len(found.unknown) == len(Merkmal) - 3
    assert len(found.next_steps) == 4
    assert all(str(point.question).endswith("?") for point in Merkmal)
    assert selbstaendig_verboten(True)
    assert not selbstaendig_verboten(False)


def test_what_persons_and_employers_report() -> None:
    """Two weeks, three days, a month or two weeks, the first day."""
    assert person_mitteilt_bis(date(2026, 11, 4)).last_day == date(2026, 11, 19)
    assert arbeitsaufnahme_melden_bis(date(2026, 11, 19)).last_day == date(2026, 11, 22)
    assert anerkennung_bestaetigt_bis(date(2026, 11, 10), accelerated=False).last_day == date(2026, 12, 10)
    assert anerkennung_bestaetigt_bis(date(2026, 11, 10), accelerated=True).last_day == date(2026, 11, 24)
    assert hinweis_beratung_bis(TODAY) == TODAY
    assert len(pruefpflichten()) == 3


def test_discrimination_is_sued_within_three_months() -> None:
    """After the written claim; complaints have no deadline."""
    assert agg_klagefrist(date(2026, 11, 20)).last_day == date(2027, 2, 22)
    assert agg_klagefrist(date(2026, 11, 20), place=None).last_day == date(2027, 2, 20)
    assert "§ 16 AGG" in str(beschwerderecht()[-1])
    assert "§ 3 Abs. 2 AGG" in str(deutsch_verlangen())
