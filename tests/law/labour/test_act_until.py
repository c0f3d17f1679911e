"""Until when must I act? The most urgent first, each with its way, and what is left when the day has passed."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lotse.rules.engine.facts import BadFact
from lotse.rules.labour.act_at_job_end import Befristungsende, Kuendigung
from lotse.rules.labour.act_on_claims import Benachteiligung, OffenerLohn
from lotse.rules.labour.act_until import Lage, bis_wann_handeln
from lotse.rules.labour.dismissal_protection import Schutz
from lotse.rules.labour.notice_form import Weg
from lotse.rules.labour.preclusion import Branche, Form, Klausel
from lotse.rules.labour.to_do import Aufgabe, Handlungsfrist

TODAY = date(2026, 11, 21)


def tasks(situation: Lage, today: date = TODAY) -> dict[Aufgabe, Handlungsfrist]:
    return {each.task: each for each in bis_wann_handeln(situation, today=today)}


def test_a_dismissal_in_dresden() -> None:
    """The labour office first, then the court with Buß- und Bettag counted."""
    found = bis_wann_handeln(Lage("Dresden", Kuendigung(date(2026, 10, 28))), today=date(2026, 10, 29))
    assert [each.task for each in found] == [Aufgabe.ARBEITSUCHEND, Aufgabe.KLAGE_KUENDIGUNG]
    suit = found[1]
    assert suit.last_day == date(2026, 11, 19)
    assert suit.court is not None
    assert suit.court.name == "Arbeitsgericht Dresden"
    assert suit.is_certain
    assert not suit.is_overdue
    assert any("Buß- und Bettag" in str(step) for step in suit.steps)
    assert "§ 4" in suit.cites


def test_without_a_place_the_earliest_day_is_told() -> None:
    """And it is said that the court is open."""
    suit = tasks(Lage(dismissal=Kuendigung(date(2026, 10, 28))), date(2026, 11, 1))[Aufgabe.KLAGE_KUENDIGUNG]
    assert suit.last_day == date(2026, 11, 18)
    assert suit.court is None
    assert not suit.is_certain
    assert any("Gericht" in str(each) for each in suit.warnings)


def test_on_the_last_day_it_is_not_too_late() -> None:
    """The day after, § 5 KSchG is named with its outer limit."""
    situation = Lage("Dresden", Kuendigung(date(2026, 10, 28)))
    assert not tasks(situation, date(2026, 11, 19))[Aufgabe.KLAGE_KUENDIGUNG].is_overdue
    late = tasks(situation, date(2026, 11, 20))[Aufgabe.KLAGE_KUENDIGUNG]
    assert late.is_overdue
    assert "§ 5 KSchG" in str(late.still_possible[0])
    assert "19.5.2027" in str(late.still_possible[1])
    gone = tasks(situation, date(2027, 5, 20))[Aufgabe.KLAGE_KUENDIGUNG]
    assert "ausgeschlossen" in str(gone.still_possible[0])
    still = tasks(situation, date(2027, 5, 19))[Aufgabe.KLAGE_KUENDIGUNG]
    assert "nachträgliche Zulassung (§ 5" in str(still.still_possible[0])


def test_a_known_obstacle_gives_two_weeks_more() -> None:
    """Only once the three weeks are over."""
    situation = Lage("Dresden", Kuendigung(date(2026, 10, 28), obstacle_removed=date(2026, 12, 14)))
    assert Aufgabe.SPAETE_KLAGE not in tasks(situation, date(2026, 11, 19))
    late = tasks(situation, date(2026, 12, 15))[Aufgabe.SPAETE_KLAGE]
    assert late.last_day == date(2026, 12, 28)
    assert late.court is not None
    assert late.is_certain
    assert not tasks(Lage(dismissal=situation.dismissal), date(2026, 12, 15))[Aufgabe.SPAETE_KLAGE].is_certain
    assert "§ 5 KSchG" in late.cites


def test_an_e_mail_is_no_notice_but_sue_all_the_same() -> None:
    """The day is counted from the e-mail, as a precaution."""
    suit = tasks(Lage("Zwickau", Kuendigung(date(2026, 11, 2), way=Weg.ELEKTRONISCH)))[Aufgabe.KLAGE_KUENDIGUNG]
    assert suit.last_day == date(2026, 11, 23)
    assert not suit.is_certain
    said = " ".join(map(str, suit.warnings))
    assert "§ 623 BGB" in said
    assert "Klagen Sie trotzdem" in said


def test_protection_is_told_with_the_suit() -> None:
    """Or what has to be asked for it."""
    known = Kuendigung(date(2026, 11, 2), job_began=date(2020, 1, 1), staff=Decimal(11))
    assert any(
        "§ 1 Abs. 2 KSchG" in str(each) for each in tasks(Lage("Zwickau", known))[Aufgabe.KLAGE_KUENDIGUNG].warnings
    )
    small = Kuendigung(date(2026, 11, 2), job_began=date(2020, 1, 1), staff=Decimal(10))
    said = " ".join(map(str, tasks(Lage("Zwickau", small))[Aufgabe.KLAGE_KUENDIGUNG].warnings))
    assert "nicht mehr als zehn" in said
    assert "auch in kleinen Betrieben" in said
    open_case = tasks(Lage("Zwickau", Kuendigung(date(2026, 11, 2))))[Aufgabe.KLAGE_KUENDIGUNG]
    assert any("Seit wann" in str(each) for each in open_case.warnings)


def test_pregnancy_and_disability_are_told_in_time() -> None:
    """Two weeks and three."""
    notice = Kuendigung(date(2026, 11, 2), protected=frozenset({Schutz.SCHWANGERSCHAFT, Schutz.SCHWERBEHINDERUNG}))
    found = tasks(Lage("Zwickau", notice))
    assert found[Aufgabe.SCHWANGERSCHAFT].last_day == date(2026, 11, 16)
    assert found[Aufgabe.SCHWANGERSCHAFT].is_overdue
    assert found[Aufgabe.SCHWERBEHINDERUNG].last_day == date(2026, 11, 23)
    assert not found[Aufgabe.SCHWERBEHINDERUNG].is_certain
    said = " ".join(map(str, found[Aufgabe.KLAGE_KUENDIGUNG].warnings))
    assert "§ 17 MuSchG" in said
    assert "SGB IX" in said


def test_registering_depends_on_the_end_of_the_job() -> None:
    """Far away: three months before; unknown: three days from now."""
    far = Kuendigung(date(2026, 11, 20), job_ends=date(2027, 6, 30))
    assert tasks(Lage("Zwickau", far))[Aufgabe.ARBEITSUCHEND].last_day == date(2027, 3, 31)
    near = tasks(Lage("Zwickau", Kuendigung(date(2026, 11, 20))))[Aufgabe.ARBEITSUCHEND]
    assert near.last_day == date(2026, 11, 23)
    assert not near.is_certain


def test_the_end_of_a_fixed_term() -> None:
    """The suit runs from the agreed end; registering from knowledge."""
    situation = Lage("Leipzig", fixed_term=Befristungsende(date(2026, 11, 30), known=date(2026, 11, 20)))
    found = tasks(situation)
    assert found[Aufgabe.KLAGE_BEFRISTUNG].last_day == date(2026, 12, 21)
    assert found[Aufgabe.KLAGE_BEFRISTUNG].is_certain
    bare = tasks(Lage(fixed_term=Befristungsende(date(2026, 10, 28))))
    assert bare[Aufgabe.KLAGE_BEFRISTUNG].last_day == date(2026, 11, 18)
    assert not bare[Aufgabe.KLAGE_BEFRISTUNG].is_certain
    assert found[Aufgabe.ARBEITSUCHEND].last_day == date(2026, 11, 23)
    late = Lage("Leipzig", fixed_term=Befristungsende(date(2026, 9, 30), obstacle_removed=date(2026, 11, 19)))
    assert tasks(late)[Aufgabe.SPAETE_KLAGE].last_day == date(2026, 12, 3)


def test_wages_with_an_unknown_contract() -> None:
    """Three months as the earliest plausible day, and limitation."""
    found = tasks(Lage("Leipzig", wages=(OffenerLohn(date(2026, 8, 31)),)))
    assert found[Aufgabe.LOHN_FORDERN].last_day == date(2026, 11, 30)
    assert not found[Aufgabe.LOHN_FORDERN].is_certain
    assert found[Aufgabe.VERJAEHRUNG].last_day == date(2029, 12, 31)
    assert Aufgabe.LOHN_EINKLAGEN not in found


def test_wages_without_any_clause() -> None:
    """Only limitation is left."""
    found = tasks(Lage(wages=(OffenerLohn(date(2026, 8, 31), has_no_clause=True),)))
    assert list(found) == [Aufgabe.VERJAEHRUNG]


def test_a_void_clause_is_still_warned_of() -> None:
    """Its day is told, and that it looks void."""
    clause = Klausel(date(2019, 5, 1), Form.TEXT, Decimal(1), excludes_minimum_wage=False)
    wage = OffenerLohn(date(2026, 10, 15), clause)
    claim = tasks(Lage("Leipzig", wages=(wage,)))[Aufgabe.LOHN_FORDERN]
    assert claim.last_day == date(2026, 11, 16)
    assert any("unwirksam" in str(each) for each in claim.warnings)
    assert claim.is_overdue
    assert any("§ 3 MiLoG" in str(each) for each in claim.still_possible)


def test_the_second_stage_runs_from_the_refusal() -> None:
    """The suit within the months of the clause."""
    clause = Klausel(date(2019, 5, 1), Form.TEXT, Decimal(3), excludes_minimum_wage=True)
    wage = OffenerLohn(date(2026, 8, 31), clause, refused=date(2026, 10, 15))
    suit = tasks(Lage("Leipzig", wages=(wage,)))[Aufgabe.LOHN_EINKLAGEN]
    assert suit.last_day == date(2027, 1, 15)
    assert not suit.is_certain
    sunday = OffenerLohn(date(2026, 8, 31), clause, refused=date(2026, 11, 28))
    assert tasks(Lage("Leipzig", wages=(sunday,)))[Aufgabe.LOHN_EINKLAGEN].last_day == date(2027, 3, 1)
    assert tasks(Lage(wages=(sunday,)))[Aufgabe.LOHN_EINKLAGEN].last_day == date(2027, 2, 28)


def test_sectors_have_their_own_periods() -> None:
    """Suit in building cleaning, text form in care, nothing where no ordinance holds."""
    cleaning = tasks(
        Lage(wages=(OffenerLohn(date(2026, 9, 15), has_no_clause=True, sector=Branche.GEBAEUDEREINIGUNG),))
    )
    assert cleaning[Aufgabe.LOHN_EINKLAGEN].last_day == date(2027, 3, 15)
    care = tasks(Lage(wages=(OffenerLohn(date(2026, 9, 30), has_no_clause=True, sector=Branche.PFLEGE),)))
    assert care[Aufgabe.LOHN_FORDERN].last_day == date(2027, 9, 30)
    assert not care[Aufgabe.LOHN_FORDERN].is_certain
    old = tasks(Lage(wages=(OffenerLohn(date(2024, 9, 15), has_no_clause=True, sector=Branche.GEBAEUDEREINIGUNG),)))
    assert list(old) == [Aufgabe.VERJAEHRUNG]
    building = tasks(Lage(wages=(OffenerLohn(date(2026, 9, 15), sector=Branche.BAUGEWERBE),)))
    assert building[Aufgabe.LOHN_FORDERN].last_day == date(2026, 11, 15)


def test_limitation_at_the_end_of_a_free_year_is_told_early() -> None:
    """31 December 2028 is a Sunday: the Friday before is safe."""
    found = tasks(Lage("Leipzig", wages=(OffenerLohn(date(2025, 6, 30), has_no_clause=True),)))[Aufgabe.VERJAEHRUNG]
    assert found.last_day == date(2028, 12, 29)
    assert not found.is_certain


def test_discrimination_and_insolvency() -> None:
    """Two months each; the suit three months after the claim."""
    event = Benachteiligung(date(2026, 11, 2), claimed=date(2026, 11, 10))
    found = tasks(Lage("Leipzig", discrimination=event, insolvency_on=date(2026, 11, 16)))
    assert found[Aufgabe.AGG_FORDERN].last_day == date(2027, 1, 4)
    assert not found[Aufgabe.AGG_FORDERN].is_certain
    assert found[Aufgabe.AGG_KLAGE].last_day == date(2027, 2, 10)
    assert found[Aufgabe.INSOLVENZGELD].last_day == date(2027, 1, 18)
    assert Aufgabe.AGG_KLAGE not in tasks(Lage(discrimination=Benachteiligung(date(2026, 11, 2))))


@pytest.mark.parametrize(
    "situation",
    [
        Lage(dismissal=Kuendigung(date(2026, 11, 22))),
        Lage(discrimination=Benachteiligung(date(2026, 11, 22))),
        Lage(insolvency_on=date(2026, 11, 22)),
        Lage("Potsdam", dismissal=Kuendigung(date(2026, 11, 2))),
    ],
)
def test_the_future_and_other_places_are_refused(situation: Lage) -> None:
    """With a sentence."""
    with pytest.raises(BadFact):
        bis_wann_handeln(situation, today=TODAY)


def test_what_happened_today_is_no_future() -> None:
    """A notice of today starts its weeks today."""
    situation = Lage(dismissal=Kuendigung(TODAY), discrimination=Benachteiligung(TODAY), insolvency_on=TODAY)
    assert len(bis_wann_handeln(situation, today=TODAY)) == 4


@given(received=st.dates(date(2023, 1, 1), TODAY), due=st.dates(date(2023, 1, 1), date(2027, 6, 30)))
@settings(max_examples=40, deadline=None)
def test_the_list_is_sorted_and_every_line_can_be_acted_on(received: date, due: date) -> None:
    """Each says what to do, how the day came about, and where it stands."""
    situation = Lage(
        "Bautzen", Kuendigung(received), wages=(OffenerLohn(due),), discrimination=Benachteiligung(received)
    )
    found = bis_wann_handeln(situation, today=TODAY)
    assert [each.last_day for each in found] == sorted(each.last_day for each in found)
    for each in found:
        assert each.steps
        assert each.what_to_do
        assert "§" in each.cites
        assert str(each.task.heading)
        assert each.is_overdue == (each.last_day < TODAY)
        assert not each.is_overdue or each.still_possible
