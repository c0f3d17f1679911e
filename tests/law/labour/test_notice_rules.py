"""Rules of notice that no worked case reaches: special cases, protection, form, probation, properties."""

from calendar import monthrange
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lotse.rules.dates.fristen import Deadline, Unit
from lotse.rules.dates.place import BRANDENBURG, Place
from lotse.rules.labour.dismissal_protection import Schutz, besonderer_kuendigungsschutz
from lotse.rules.labour.dismissal_suit import (
    hinweise_zur_klage,
    klagefrist,
    klagefrist_im_kleinbetrieb,
    kuendigung_gilt_als_wirksam,
)
from lotse.rules.labour.finding import Verdict
from lotse.rules.labour.notice import (
    Frist,
    Partei,
    Termin,
    kuendigungsende,
    kuendigungsfrist,
    spaetester_zugang,
    verlaengerte_kuendigungsfrist,
)
from lotse.rules.labour.notice_form import klage_trotzdem, zugang_im_briefkasten
from lotse.rules.labour.notice_special import (
    Ausbildungsgrund,
    ausbildung_kuendigung,
    ausbildung_kuendigung_betrieb,
    ausbildung_probezeit,
    aushilfsklausel,
    befristung_kuendbar,
    fristlos_bis,
    gleiche_frist,
    schwangerschaft_mitteilen_bis,
    tarifvertragliche_frist,
)
from lotse.rules.labour.probation import kschg_wartezeit, probezeit_ausbildung, probezeit_befristet
from lotse.rules.labour.severance import gezaehlte_jahre
from lotse.rules.labour.working_time import BERLIN

TODAY = date(2026, 11, 21)
RECEIPTS = st.dates(date(2005, 1, 1), date(2060, 1, 1))


def weeks(length: int) -> Frist:
    return Frist(length, Unit.WEEKS, Termin.FUENFZEHNTER_ODER_MONATSENDE)


def months(length: int) -> Frist:
    return Frist(length, Unit.MONTHS, Termin.MONATSENDE)


@given(received=RECEIPTS, frist=st.sampled_from([weeks(4), *map(months, range(1, 8))]))
@settings(max_examples=60, deadline=None)
def test_the_latest_receipt_leads_back_to_the_same_end(received: date, frist: Frist) -> None:
    """There and back: the day found ends the job on the same day, and one day later does not."""
    end = kuendigungsende(received, frist).end
    latest = spaetester_zugang(end, frist)
    assert latest >= received
    assert kuendigungsende(latest, frist).end == end
    assert kuendigungsende(latest + timedelta(days=1), frist).end > end


@given(received=RECEIPTS)
@settings(max_examples=60, deadline=None)
def test_an_employee_leaves_on_the_fifteenth_or_at_the_end_of_a_month(received: date) -> None:
    """At least 28 and at most 28 + 16 days after receipt."""
    end = kuendigungsende(received, kuendigungsfrist(Partei.EMPLOYEE, received, start=None)).end
    assert end.day in (15, monthrange(end.year, end.month)[1])
    assert 28 <= (end - received).days <= 28 + 16


def test_the_steps_say_that_weekends_move_nothing() -> None:
    """The end on a Sunday stays a Sunday, and the reader is told so."""
    ended = kuendigungsende(date(2027, 1, 31), weeks(4))
    assert ended.end == date(2027, 2, 28)
    assert "verschieben hier nichts" in str(ended.steps[-1])
    assert len(ended.steps) == 3
    assert "Fünfzehnten" in str(kuendigungsende(date(2027, 2, 1), weeks(4)).steps[2])


def test_two_years_are_the_first_step_of_the_scale() -> None:
    """Below two years there is no longer period; far beyond twenty it stays at seven months."""
    assert verlaengerte_kuendigungsfrist(1, TODAY) is None
    assert verlaengerte_kuendigungsfrist(2, TODAY) == months(1)
    assert verlaengerte_kuendigungsfrist(45, TODAY) == months(7)


def test_a_period_has_one_word() -> None:
    """As worked cases write it."""
    assert months(1).word == "1_month"
    assert months(2).word == "2_months"
    assert weeks(4).word == "4_weeks"


@pytest.mark.parametrize(
    ("employee", "employer", "verdict"),
    [
        (months(1), months(1), Verdict.YES),
        (months(1), months(2), Verdict.YES),
        (months(2), months(1), Verdict.NO),
        (weeks(5), months(1), Verdict.NO),
        (weeks(4), months(1), Verdict.YES),
        (Frist(31, Unit.DAYS, Termin.JEDER_TAG), months(1), Verdict.NO),
        (Frist(30, Unit.DAYS, Termin.JEDER_TAG), months(1), Verdict.YES),
        (months(12), Frist(1, Unit.YEARS, Termin.MONATSENDE), Verdict.YES),
        (months(13), Frist(1, Unit.YEARS, Termin.MONATSENDE), Verdict.NO),
    ],
)
def test_the_employee_is_never_bound_longer(employee: Frist, employer: Frist, verdict: Verdict) -> None:
    """§ 622 Abs. 6 BGB."""
    assert gleiche_frist(employee, employer).verdict is verdict


def test_temporary_help_has_three_months() -> None:
    """On the last day of three months the law holds again."""
    assert aushilfsklausel(date(2026, 8, 1), date(2026, 10, 30)).holds
    assert aushilfsklausel(date(2026, 8, 1), date(2026, 10, 30)).word == "temporary_help"
    assert aushilfsklausel(date(2026, 8, 1), date(2026, 10, 31)).word == "longer_than_three_months"
    assert not aushilfsklausel(date(2026, 8, 1), date(2026, 10, 31)).holds


def test_a_fixed_term_ends_early_only_if_agreed() -> None:
    """Unknown is asked; insolvency overrides."""
    assert befristung_kuendbar(True).holds is True
    assert befristung_kuendbar(False).holds is False
    assert befristung_kuendbar(None).holds is None
    assert befristung_kuendbar(None).ask
    assert befristung_kuendbar(False, insolvency=True).holds is True
    assert befristung_kuendbar(False).word == "not_agreed"


def test_a_collective_agreement_has_to_be_read() -> None:
    """Only a clear no needs no question."""
    assert tarifvertragliche_frist(False) is None
    assert (found := tarifvertragliche_frist(None)) is not None
    assert found.holds is None
    assert found.ask


def test_the_firm_cannot_simply_end_a_training() -> None:
    """After the probation only for important reason."""
    assert ausbildung_kuendigung_betrieb().holds is False
    assert ausbildung_kuendigung_betrieb().word == "only_for_important_reason"
    frist = ausbildung_probezeit(TODAY).frist
    assert (frist.length, frist.termin) == (0, Termin.JEDER_TAG)
    at_once = ausbildung_kuendigung(TODAY, Ausbildungsgrund.WICHTIGER_GRUND)
    assert (at_once.end, at_once.frist.length) == (TODAY, 0)


def test_instant_dismissal_and_pregnancy_have_two_weeks() -> None:
    """Counted from knowledge and from receipt, without a shift."""
    assert fristlos_bis(date(2026, 11, 4)).last_day == date(2026, 11, 18)
    assert schwangerschaft_mitteilen_bis(date(2026, 11, 7)).last_day == date(2026, 11, 21)


@pytest.mark.parametrize(("length", "verdict"), [(0, False), (1, True), (4, True), (5, False)])
def test_the_probation_of_a_training_lasts_one_to_four_months(length: int, verdict: bool) -> None:
    """§ 20 BBiG."""
    assert probezeit_ausbildung(length, TODAY).holds is verdict
    assert bool(probezeit_ausbildung(length, TODAY).word) is not verdict


@pytest.mark.parametrize(
    ("probation", "contract", "verdict"), [(3, 12, True), (4, 12, None), (11, 12, None), (12, 12, False), (6, 3, False)]
)
def test_the_probation_fits_the_fixed_term(probation: int, contract: int, verdict: bool | None) -> None:
    """Between a quarter and the whole somebody has to look."""
    assert probezeit_befristet(probation, contract).holds is verdict


def test_the_waiting_time_of_protection_ends_with_its_last_day() -> None:
    """Counted like a probation of six months."""
    assert kschg_wartezeit(date(2026, 8, 29)).last_day == date(2027, 2, 28)


def test_the_notice_counts_as_valid_on_the_day_after() -> None:
    """On the last day a suit is still in time."""
    deadline = klagefrist(date(2026, 10, 28))
    assert not kuendigung_gilt_als_wirksam(deadline, date(2026, 11, 19))
    assert kuendigung_gilt_als_wirksam(deadline, date(2026, 11, 20))


@given(received=RECEIPTS)
@settings(max_examples=60, deadline=None)
def test_without_a_court_the_earlier_day_is_told(received: date) -> None:
    """Never later than at any court; and the steps tell the way."""
    bare = klagefrist(received, court=None)
    assert bare.last_day == received + timedelta(days=21)
    for place in (Place("SN"), BRANDENBURG):
        found: Deadline = klagefrist(received, court=place)
        assert bare.last_day <= found.last_day <= bare.last_day + timedelta(days=6)


def test_a_suit_needs_no_lawyer_and_pays_none_back() -> None:
    """Three hints with their paragraphs."""
    said = " ".join(map(str, hinweise_zur_klage()))
    assert "§ 12a ArbGG" in said
    assert "§ 61a Abs. 2 ArbGG" in said
    assert "Rechtsantragstelle" in said
    assert klage_trotzdem().holds is None
    assert klage_trotzdem().word == "file_anyway"
    assert klagefrist_im_kleinbetrieb().word == "small_firm_too"


@pytest.mark.parametrize("kind", Schutz)
def test_each_special_protection_names_its_paragraph(kind: Schutz) -> None:
    """A reader can look it up."""
    assert "§" in str(besonderer_kuendigungsschutz(kind))


def test_no_post_comes_on_sundays_and_holidays() -> None:
    """31 October is one in Saxony, not in Berlin."""
    dropped = datetime(2026, 10, 30, 18, tzinfo=BERLIN)
    assert zugang_im_briefkasten(dropped, time(14)) == date(2026, 11, 2)
    assert zugang_im_briefkasten(dropped, time(14), place=Place("BE")) == date(2026, 10, 31)


@given(years=st.integers(0, 40), count=st.integers(0, 11), days=st.integers(0, 30))
def test_severance_rounds_up_beyond_six_months(years: int, count: int, days: int) -> None:
    """Exactly six months round down."""
    beyond = (count, days) > (6, 0)
    assert gezaehlte_jahre(years, months=count, days=days) == years + beyond
