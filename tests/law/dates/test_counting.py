"""§§ 187–193 BGB: events, periods, ages, backward periods, the border day of residence law."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lotse.rules.dates.fristen import (
    Unit,
    frist_ab_ereignis,
    frist_rueckwaerts,
    frist_vor_ende,
    verschiebung,
    zeitraum_ab_tag,
)
from lotse.rules.dates.gerichte import arbeitsgericht_fuer, saechsische_arbeitsgerichte
from lotse.rules.dates.monate import (
    Stand,
    alter_am,
    letzter_tag,
    monatsfrist,
    same_day,
    volle_monate,
    vollendet_am,
)
from lotse.rules.dates.place import BRANDENBURG, SACHSEN, Place
from lotse.rules.engine.facts import BadFact

DAY = timedelta(days=1)
DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


def d(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("day", "months", "moved"),
    [
        ("2026-11-21", 3, "2027-02-21"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2026-12-31", 12, "2027-12-31"),
        ("2026-12-31", 1, "2027-01-31"),
        ("2026-05-31", -3, "2026-02-28"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2026-01-15", 0, "2026-01-15"),
        ("2024-02-29", 12, "2025-02-28"),
    ],
)
def test_a_day_moves_to_the_same_number_or_the_end_of_the_month(day: str, months: int, moved: str) -> None:
    assert same_day(d(day), months) == d(moved)


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        ("2026-08-29", 6, "2027-02-28"),
        ("2026-08-30", 6, "2027-02-28"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-09-01", 6, "2027-02-28"),
        ("2026-08-28", 6, "2027-02-27"),
        ("2027-08-30", 6, "2028-02-29"),
        ("2027-08-29", 6, "2028-02-28"),
        ("2026-06-15", 6, "2026-12-14"),
        ("2026-12-01", 1, "2026-12-31"),
        ("2026-03-01", 24, "2028-02-29"),
        ("2026-01-31", 1, "2026-02-28"),
    ],
)
def test_a_period_whose_first_day_counts_ends_the_day_before_the_same_number(
    start: str, months: int, last: str
) -> None:
    assert letzter_tag(d(start), months) == d(last)
    assert zeitraum_ab_tag(d(start), months).last_day == d(last)


def test_full_months_are_counted_by_the_same_rule() -> None:
    assert volle_monate(d("2026-08-31"), d("2027-02-27")) == 5
    assert volle_monate(d("2026-08-31"), d("2027-02-28")) == 6
    assert volle_monate(d("2026-02-10"), d("2026-06-09")) == 4
    assert volle_monate(d("2026-02-10"), d("2026-06-08")) == 3
    assert volle_monate(d("2026-02-10"), d("2026-02-10")) == 0
    assert volle_monate(d("2026-02-10"), d("2025-02-10")) == 0
    assert volle_monate(d("2026-12-01"), d("2026-12-31")) == 1


@given(DAYS, st.integers(1, 600))
def test_a_period_and_the_count_of_its_months_agree(start: date, months: int) -> None:
    last = letzter_tag(start, months)
    assert volle_monate(start, last) == months
    assert volle_monate(start, last - DAY) == months - 1
    assert same_day(start, months) - last in (DAY, timedelta(0))


@settings(deadline=None)  # the first question about a year reads its holidays
@given(DAYS, st.integers(0, 400), st.sampled_from(list(Unit)))
def test_an_event_is_never_counted_and_a_shift_never_shortens(event: date, length: int, unit: Unit) -> None:
    plain = frist_ab_ereignis(event, length, unit)
    moved = frist_ab_ereignis(event, length, unit, shift=SACHSEN)
    assert plain.last_day >= event
    assert plain.last_day == plain.unshifted == moved.unshifted
    assert plain.last_day <= moved.last_day <= plain.last_day + 6 * DAY
    assert moved.last_day.weekday() < 5
    assert moved.is_shifted == (moved.last_day != plain.last_day)
    assert not plain.is_shifted


@given(DAYS, st.integers(0, 200), st.sampled_from([Unit.DAYS, Unit.WEEKS]))
def test_a_backward_period_leaves_all_its_days_free(event: date, length: int, unit: Unit) -> None:
    last = frist_rueckwaerts(event, length, unit).last_day
    assert (event - last).days - 1 == length * (7 if unit is Unit.WEEKS else 1)


@pytest.mark.parametrize(
    ("received", "place", "last"),
    [
        ("2026-10-28", SACHSEN, "2026-11-19"),
        ("2026-10-27", SACHSEN, "2026-11-17"),
        ("2026-10-29", SACHSEN, "2026-11-19"),
        ("2026-10-28", BRANDENBURG, "2026-11-18"),
        ("2026-12-11", SACHSEN, "2027-01-04"),
        ("2026-03-13", SACHSEN, "2026-04-07"),
        ("2026-12-03", SACHSEN, "2026-12-24"),
        ("2026-09-12", SACHSEN, "2026-10-05"),
    ],
)
def test_three_weeks_from_receipt_with_the_holidays_of_the_court(received: str, place: object, last: str) -> None:
    assert frist_ab_ereignis(d(received), 3, Unit.WEEKS, shift=place).last_day == d(last)  # type: ignore[arg-type]


def test_every_step_is_kept_as_a_sentence() -> None:
    deadline = frist_ab_ereignis(d("2026-10-28"), 3, Unit.WEEKS, shift=SACHSEN)
    assert [str(step) for step in deadline.steps] == [
        "Der Tag des Ereignisses, 28.10.2026, zählt nicht mit (§ 187 Abs. 1 BGB).",
        "3 Wochen danach enden mit dem 18.11.2026, einem Mittwoch (§ 188 BGB).",
        "18.11.2026 ist ein Feiertag: Buß- und Bettag; die Frist läuft weiter bis zum 19.11.2026 (§ 193 BGB).",
    ]
    assert deadline.is_shifted
    assert deadline.unshifted == d("2026-11-18")
    period = zeitraum_ab_tag(d("2026-08-29"), 6)
    assert [str(step) for step in period.steps] == [
        "Der erste Tag, 29.8.2026, zählt mit (§ 187 Abs. 2 BGB).",
        "6 Monate enden mit dem 28.2.2027, einem Sonntag (§ 188 Abs. 2 BGB).",
    ]
    back = frist_rueckwaerts(d("2026-11-24"), 4, Unit.DAYS)
    assert str(back.steps[1]) == (
        "4 Tage davor müssen frei bleiben, ab dem 20.11.2026. Letzter Tag ist der 19.11.2026, ein Donnerstag."
    )


def test_lengths_are_said_in_singular_and_plural() -> None:
    assert [str(unit.measure(1)) for unit in Unit] == ["1 Tag", "1 Woche", "1 Monat", "1 Jahr"]
    assert [str(unit.measure(2)) for unit in Unit] == ["2 Tage", "2 Wochen", "2 Monate", "2 Jahre"]


@pytest.mark.parametrize(
    ("length", "unit", "last"),
    [
        (42, Unit.DAYS, "2026-11-15"),
        (6, Unit.WEEKS, "2026-11-15"),
        (1, Unit.MONTHS, "2026-11-04"),
        (1, Unit.YEARS, "2027-10-04"),
        (1, Unit.DAYS, "2026-10-05"),
    ],
)
def test_a_period_from_a_day_in_each_unit(length: int, unit: Unit, last: str) -> None:
    assert zeitraum_ab_tag(d("2026-10-05"), length, unit).last_day == d(last)


@pytest.mark.parametrize(
    ("length", "unit", "last"),
    [
        (3, Unit.DAYS, "2026-11-24"),
        (2, Unit.WEEKS, "2026-12-05"),
        (2, Unit.MONTHS, "2027-01-21"),
        (1, Unit.YEARS, "2027-11-21"),
    ],
)
def test_a_period_from_an_event_in_each_unit(length: int, unit: Unit, last: str) -> None:
    assert frist_ab_ereignis(d("2026-11-21"), length, unit).last_day == d(last)


@pytest.mark.parametrize(
    ("end", "length", "unit", "last"),
    [
        ("2027-02-28", 1, Unit.MONTHS, "2027-01-31"),
        ("2028-02-29", 4, Unit.WEEKS, "2028-02-01"),
        ("2026-12-31", 3, Unit.MONTHS, "2026-09-30"),
        ("2027-05-31", 6, Unit.MONTHS, "2026-11-30"),
        ("2027-05-15", 1, Unit.YEARS, "2026-05-15"),
        ("2026-12-15", 4, Unit.WEEKS, "2026-11-17"),
    ],
)
def test_the_last_day_for_an_act_before_an_end(end: str, length: int, unit: Unit, last: str) -> None:
    assert frist_vor_ende(d(end), length, unit).last_day == d(last)


def test_a_shift_can_pass_several_free_days_and_stays_on_working_days() -> None:
    moved = verschiebung(d("2026-12-25"), SACHSEN)
    assert moved.last_day == d("2026-12-28")
    assert len(moved.steps) == 3
    assert verschiebung(d("2026-12-28"), SACHSEN).steps == ()


def test_negative_lengths_and_days_beyond_the_calendar_are_refused() -> None:
    with pytest.raises(BadFact, match="-1"):
        frist_ab_ereignis(d("2026-01-01"), -1, Unit.DAYS)
    with pytest.raises(BadFact):
        zeitraum_ab_tag(d("2026-01-01"), -1)
    with pytest.raises(BadFact):
        frist_rueckwaerts(d("2026-01-01"), -1, Unit.DAYS)
    with pytest.raises(BadFact, match="Monate"):
        same_day(d("9998-06-01"), 24)
    with pytest.raises(BadFact, match="Tage"):
        frist_ab_ereignis(d("9999-12-31"), 1, Unit.DAYS)
    with pytest.raises(BadFact, match="Monate"):
        same_day(date(1, 1, 1), -1)
    assert same_day(date(1, 1, 1), 0) == date(1, 1, 1)
    assert same_day(date(9998, 11, 5), 1) == date(9998, 12, 5)
    with pytest.raises(BadFact):
        same_day(date(9998, 12, 5), 13)


@pytest.mark.parametrize(
    ("birth", "years", "completed"),
    [
        ("2004-02-29", 25, "2029-02-28"),
        ("2004-02-29", 24, "2028-02-28"),
        ("2004-03-01", 24, "2028-02-29"),
        ("2004-03-01", 25, "2029-02-28"),
        ("2008-01-01", 18, "2025-12-31"),
        ("2008-11-22", 18, "2026-11-21"),
    ],
)
def test_a_year_of_life_ends_with_the_day_before_the_birthday(birth: str, years: int, completed: str) -> None:
    assert vollendet_am(d(birth), years) == d(completed)
    assert alter_am(d(birth), d(completed)) == years - 1
    assert alter_am(d(birth), d(completed) + DAY) == years


def test_ages_begin_at_nought_and_nobody_is_born_later() -> None:
    assert alter_am(d("2026-01-01"), d("2026-01-01")) == 0
    assert alter_am(d("2025-06-01"), d("2026-01-01")) == 0
    with pytest.raises(BadFact, match="Geburtsdatum"):
        alter_am(d("2026-01-02"), d("2026-01-01"))


def test_on_the_border_day_of_residence_law_nothing_is_promised() -> None:
    frist = monatsfrist(d("2026-08-31"), 3)
    assert frist.same_day == d("2026-11-30")
    assert frist.first_safe_day == d("2026-12-01")
    assert frist.stand(d("2026-11-29")) is Stand.NOCH_NICHT
    assert frist.stand(d("2026-11-30")) is Stand.GRENZTAG
    assert frist.stand(d("2026-12-01")) is Stand.ERFUELLT
    assert [str(step) for step in frist.steps] == [
        "3 Monate ab dem 31.8.2026: der Tag mit derselben Zahl ist der 30.11.2026 (§ 188 Abs. 2, 3 BGB).",
        "Ob der erste Tag mitzählt, sehen Behörden verschieden (§ 187 BGB). "
        "Sicher erfüllt ist die Frist ab dem 1.12.2026.",
    ]


@given(DAYS, st.integers(0, 120), st.integers(-40, 40))
def test_a_month_period_has_one_border_day(start: date, months: int, distance: int) -> None:
    frist = monatsfrist(start, months)
    states = [frist.stand(frist.same_day + timedelta(days=each)) for each in (distance, distance + 1)]
    order = list(Stand)
    assert order.index(states[0]) <= order.index(states[1])
    assert (states[0] is Stand.GRENZTAG) == (distance == 0)


@pytest.mark.parametrize(
    ("district", "court"),
    [
        ("Landkreis Görlitz", "Bautzen"),
        ("Bautzen", "Bautzen"),
        ("Chemnitz", "Chemnitz"),
        ("Landkreis Mittelsachsen", "Chemnitz"),
        ("Erzgebirgskreis", "Chemnitz"),
        ("Stadt Dresden", "Dresden"),
        ("Meißen", "Dresden"),
        ("Landkreis Sächsische Schweiz-Osterzgebirge", "Dresden"),
        ("Leipzig", "Leipzig"),
        ("Landkreis Leipzig", "Leipzig"),
        ("Nordsachsen", "Leipzig"),
        ("Vogtlandkreis", "Zwickau"),
        ("Landkreis Zwickau", "Zwickau"),
        ("Kreisfreie Stadt Leipzig", "Leipzig"),
        ("LK Görlitz", "Bautzen"),
        ("Sächs. Schweiz-Osterzgebirge", "Dresden"),
        ("Erzgebirge", "Chemnitz"),
        ("Vogtland", "Zwickau"),
        ("14511", "Chemnitz"),
        ("14521", "Chemnitz"),
        ("14522", "Chemnitz"),
        ("14523", "Zwickau"),
        ("14524", "Zwickau"),
        ("14612", "Dresden"),
        ("14625", "Bautzen"),
        ("14626", "Bautzen"),
        ("14627", "Dresden"),
        ("14628", "Dresden"),
        ("14713", "Leipzig"),
        ("14729", "Leipzig"),
        ("14730", "Leipzig"),
    ],
)
def test_each_district_has_its_labour_court(district: str, court: str) -> None:
    found = arbeitsgericht_fuer(district)
    assert found.name == f"Arbeitsgericht {court}"
    assert found.place == Place("SN", court)
    assert found in saechsische_arbeitsgerichte()


def test_a_district_outside_saxony_is_refused_with_the_allowed_ones() -> None:
    with pytest.raises(BadFact, match=r"Spree-Neiße.*Görlitz"):
        arbeitsgericht_fuer("Spree-Neiße")
    assert [court.place.commune for court in saechsische_arbeitsgerichte()] == [
        "Bautzen",
        "Chemnitz",
        "Dresden",
        "Leipzig",
        "Zwickau",
    ]
