"""Minimum wages of sectors against the statutory one, agency work, claims, waivers, liability."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.parameters import NoValue, parameter
from lotse.rules.labour.finding import Verdict
from lotse.rules.labour.sector_wages import branchenmindestlohn, mindestlohn_leiharbeit
from lotse.rules.labour.sectors import SECTORS
from lotse.rules.labour.wage_claim import (
    MonthWorked,
    Terms,
    geschuldeter_satz,
    haftung_auftraggeber,
    lohnanspruch,
    verzicht,
)

D = Decimal


def d(text: str) -> date:
    return date.fromisoformat(text)


CASES = """gebaeudereinigung 1 2024-06-01 13.50 sector
gebaeudereinigung 6 2024-12-31 16.70 sector
gebaeudereinigung 1 2025-01-15 12.82 statutory
gebaeudereinigung 1 2025-02-01 14.25 sector
gebaeudereinigung 6 2025-12-31 17.65 sector
gebaeudereinigung 1 2026-01-01 15.00 sector
gebaeudereinigung 6 2026-12-31 18.40 sector
gebaeudereinigung 6 2027-01-01 14.60 statutory
dachdecker ungelernt 2025-06-01 14.35 sector
dachdecker gelernt 2025-06-01 16.00 sector
dachdecker geselle 2026-06-01 16.60 sector
dachdecker ungelernt 2026-12-31 14.96 sector
dachdecker ungelernt 2027-01-01 14.60 statutory
dachdecker gelernt 2027-01-01 17.10 sector
dachdecker gelernt 2024-06-01 15.60 sector
dachdecker ungelernt 2024-06-01 13.90 sector
maler geselle 2025-03-31 15.00 sector
maler ungelernt 2025-03-31 13.00 sector
maler geselle 2025-04-01 12.82 statutory
maler geselle 2025-07-31 12.82 statutory
maler geselle 2025-08-01 15.55 sector
maler geselle 2026-06-30 15.55 sector
maler geselle 2026-07-01 16.13 sector
maler geselle 2027-07-01 14.60 statutory
maler ungelernt 2026-07-01 13.90 statutory
geruestbau alle 2022-10-01 12.85 sector
geruestbau alle 2023-10-01 13.60 sector
geruestbau alle 2025-09-30 13.95 sector
geruestbau alle 2025-10-01 12.82 statutory
geruestbau alle 2025-12-31 12.82 statutory
geruestbau alle 2026-01-01 14.35 sector
geruestbau alle 2027-12-31 14.90 sector
pflege hilfskraft 2024-02-01 14.15 sector
pflege hilfskraft 2024-05-01 15.50 sector
pflege hilfskraft 2026-06-30 16.10 sector
pflege hilfskraft 2026-07-01 16.52 sector
pflege hilfskraft 2027-07-01 16.95 sector
pflege hilfskraft_qualifiziert 2025-07-01 17.35 sector
pflege qualifizierte_hilfskraft 2026-07-01 17.80 sector
pflege fachkraft 2026-07-01 21.03 sector
pflege fachkraft 2027-07-01 21.58 sector
elektro alle 2023-12-31 13.40 sector
elektro alle 2024-01-01 13.95 sector
elektro alle 2025-06-01 14.41 sector
elektro alle 2026-06-01 14.93 sector
elektro alle 2027-01-01 15.49 sector
paedagogik 1 2025-01-01 19.37 sector
paedagogik 2 2026-11-21 20.86 sector
paedagogik 2 2027-01-01 14.60 statutory
sicherheit_luftfahrt II 2025-05-01 23.09 sector
sicherheit_luftfahrt III 2026-03-31 21.24 sector
sicherheit_luftfahrt III 2026-04-01 22.24 sector
sicherheit_luftfahrt IV 2026-12-31 18.21 sector
leiharbeit alle 2024-03-31 13.50 sector
leiharbeit alle 2024-04-01 12.41 statutory
leiharbeit alle 2024-10-31 12.41 statutory
leiharbeit alle 2024-11-01 14.00 sector
leiharbeit alle 2025-03-01 14.53 sector
leiharbeit alle 2025-09-30 14.53 sector
leiharbeit alle 2025-10-01 12.82 statutory
schornsteinfeger alle 2025-12-31 14.50 sector
schornsteinfeger alle 2026-01-01 13.90 statutory
fleisch alle 2024-02-01 12.41 statutory
fleisch alle 2023-12-01 12.30 sector
fleisch alle 2023-11-30 12.00 statutory
fleisch alle 2024-12-01 12.41 statutory
bau alle 2022-01-01 9.82 statutory
bau alle 2026-11-21 13.90 statutory
abfall alle 2022-09-30 10.45 sector
abfall alle 2022-10-01 12.00 statutory
waescherei alle 2026-01-01 13.90 statutory
steinmetz alle 2026-01-01 13.90 statutory
landwirtschaft alle 2026-01-01 13.90 statutory
andere alle 2026-01-01 13.90 statutory""".splitlines()


@pytest.mark.parametrize("line", CASES)
def test_the_rate_of_a_sector_on_a_day(line: str) -> None:
    sector, group, day, rate, kind = line.split()
    wage = branchenmindestlohn(sector, group, d(day))
    assert (wage.rate, wage.chosen.kind) == (D(rate), kind)
    assert wage.of_kind("statutory") is not None, "both candidates are shown"
    rates = [candidate.rate for candidate in wage.candidates]
    assert rates == sorted(rates, reverse=True)
    assert (wage.why_none is None) == (wage.of_kind("sector") is not None)


def test_equal_rates_count_as_the_sectors_own() -> None:
    assert (
        branchenmindestlohn("abfall", "alle", d("2022-07-01")).rate
        == D("10.45")
        == parameter("labour.mindestlohn").on(d("2022-07-01"))
    )
    assert branchenmindestlohn("abfall", "alle", d("2022-07-01")).chosen.kind == "sector"


def test_days_before_the_first_known_row_are_not_guessed() -> None:
    for sector, group, day in (
        ("gebaeudereinigung", "1", "2023-12-31"),
        ("bau", "alle", "2021-12-31"),
        ("paedagogik", "1", "2024-12-31"),
        ("landwirtschaft", "", "2023-12-31"),
        ("andere", "", "2014-12-31"),
    ):
        with pytest.raises(NoValue):
            branchenmindestlohn(sector, group, d(day))


def test_unknown_sectors_and_groups_are_refused_with_what_is_allowed() -> None:
    with pytest.raises(BadFact, match=r"„fischerei“.*pflege"):
        branchenmindestlohn("fischerei", "", d("2026-01-01"))
    with pytest.raises(BadFact, match=r"„7“.*Gebäudereinigung.*1, 6"):
        branchenmindestlohn("gebaeudereinigung", "7", d("2026-01-01"))
    with pytest.raises(BadFact):
        branchenmindestlohn("pflege", "", d("2026-01-01"))
    with pytest.raises(BadFact):
        branchenmindestlohn("elektro", "§ 7", d("2026-01-01"))


def test_every_group_has_a_parameter_and_a_label() -> None:
    for sector in SECTORS.values():
        if len(sector.groups) > 1:
            assert len(sector.group_labels) == len(sector.groups)
        for name in sector.groups.values():
            assert parameter(f"labour.{name}").rows
        assert sector.group(next(iter(sector.groups), "alle")) in {*sector.groups.values(), ""}


def test_what_else_has_to_be_minded_is_said() -> None:
    assert "SOKA-BAU" in str(branchenmindestlohn("bau", "", d("2026-01-01")).warnings[0])
    assert "kein Nachfolger" in str(branchenmindestlohn("gebaeudereinigung", "1", d("2027-01-01")).warnings[0])
    assert branchenmindestlohn("gebaeudereinigung", "1", d("2026-12-31")).warnings == ()
    assert "14,96" in str(mindestlohn_leiharbeit("", "", d("2026-01-01")).warnings[0])
    assert mindestlohn_leiharbeit("", "", d("2026-09-01")).warnings == ()
    assert "1.10.2025" in str(branchenmindestlohn("leiharbeit", "", d("2025-10-01")).why_none)


@pytest.mark.parametrize(
    ("deployed", "group", "day", "rate", "kind"),
    [
        ("gebaeudereinigung", "1", "2026-03-01", "15.00", "activity"),
        ("gebaeudereinigung", "1", "2025-06-01", "14.53", "sector"),
        ("gebaeudereinigung", "6", "2025-06-01", "17.65", "activity"),
        ("gebaeudereinigung", "1", "2027-01-01", "14.60", "statutory"),
        ("bau", "", "2026-03-01", "13.90", "statutory"),
        ("", "", "2025-06-01", "14.53", "sector"),
        ("andere", "", "2026-06-01", "13.90", "statutory"),
    ],
)
def test_agency_workers_get_the_rate_of_the_work_they_do(
    deployed: str, group: str, day: str, rate: str, kind: str
) -> None:
    wage = mindestlohn_leiharbeit(deployed, group, d(day))
    assert (wage.rate, wage.chosen.kind) == (D(rate), kind)


def test_the_highest_of_agreed_sector_and_statutory_rate_is_owed() -> None:
    day = d("2026-03-01")
    assert geschuldeter_satz(Terms(D("16.00"), "gebaeudereinigung", "1"), day).chosen.kind == "agreed"
    assert geschuldeter_satz(Terms(D("15.00"), "gebaeudereinigung", "1"), day).chosen.kind == "agreed"
    assert geschuldeter_satz(Terms(D("14.99"), "gebaeudereinigung", "1"), day).chosen.kind == "sector"
    assert geschuldeter_satz(Terms(), day).rate == D("13.90")
    assert geschuldeter_satz(Terms(None, "leiharbeit", "1", "gebaeudereinigung"), day).rate == D("15.00")
    with pytest.raises(BadFact):
        geschuldeter_satz(Terms(D("-1")), day)


def months(*rows: tuple[str, str, str]) -> tuple[MonthWorked, ...]:
    return tuple(MonthWorked(d(day), D(hours), D(gross)) for day, hours, gross in rows)


def test_each_month_stands_for_itself() -> None:
    worked = months(("2026-11-01", "100", "1500"), ("2026-12-15", "160", "2000"), ("2027-01-31", "160", "2000"))
    claims = lohnanspruch(Terms(), worked)
    assert [claim.open for claim in claims] == [0, D("224.00"), D("336.00")]
    assert [claim.rate.rate for claim in claims] == [D("13.90"), D("13.90"), D("14.60")]
    assert all(claim.below is None for claim in claims)


def test_an_agreement_below_the_law_is_named() -> None:
    (claim,) = lohnanspruch(Terms(D("14.00")), months(("2027-01-01", "100", "1400")))
    assert claim.open == D("60.00")
    assert claim.below is not None
    assert (claim.below.kind, claim.below.rate) == ("statutory", D("14.60"))
    (claim,) = lohnanspruch(Terms(D("14.60")), months(("2027-01-01", "100", "1400")))
    assert claim.below is None
    (claim,) = lohnanspruch(Terms(D("14.00"), "pflege", "hilfskraft"), months(("2027-01-01", "100", "1400")))
    assert claim.below is not None
    assert claim.below.kind == "sector"


WAIVERS = ["out_of_court_settlement", "contract_clause", "receipt_clause", "oral_waiver", "forfeiture"]


@pytest.mark.parametrize("claim", ["minimum_wage", "sector_minimum_wage"])
def test_minimum_pay_is_waived_in_court_only_and_only_for_the_past(claim: str) -> None:
    assert verzicht("court_settlement", claim).verdict is Verdict.YES
    assert verzicht("court_settlement", claim, has_arisen=False).verdict is Verdict.NO
    for kind in WAIVERS:
        assert verzicht(kind, claim).verdict is Verdict.NO
    norm = "§ 3" if claim == "minimum_wage" else "§ 9 AEntG"
    assert norm in str(verzicht("forfeiture", claim).because)


def test_other_pay_can_be_waived_but_somebody_has_to_look() -> None:
    found = verzicht("out_of_court_settlement", "contract_wage")
    assert found.verdict is Verdict.ASK
    assert found.warnings
    for kind, claim in (("handshake", "minimum_wage"), ("forfeiture", "bonus")):
        with pytest.raises(BadFact, match="Möglich sind"):
            verzicht(kind, claim)


def test_the_client_is_liable_for_net_minimum_pay_only() -> None:
    assert haftung_auftraggeber("minimum_wage", D("740")).liable_for == 740
    assert haftung_auftraggeber("sector_minimum_wage", D("740")).liable_for == 740
    assert haftung_auftraggeber("contract_wage", D("740")).liable_for == 0
    with pytest.raises(BadFact):
        haftung_auftraggeber("minimum_wage", D("-1"))
    with pytest.raises(BadFact):
        haftung_auftraggeber("bonus", D("1"))


OTHER_WORDS = """dachdecker geselle gelernt
dachdecker gesellen gelernt
dachdecker facharbeiter gelernt
dachdecker fachkraft gelernt
maler gelernt geselle
maler gesellen geselle
maler facharbeiter geselle
maler helfer ungelernt
pflege qualifizierte_hilfskraft hilfskraft_qualifiziert
pflege qualifiziert hilfskraft_qualifiziert
pflege helfer hilfskraft
gebaeudereinigung lg1 1
gebaeudereinigung lg6 6
gebaeudereinigung LG1 1
gebaeudereinigung LG6 6""".splitlines()


@pytest.mark.parametrize("line", OTHER_WORDS)
def test_other_words_for_a_pay_group(line: str) -> None:
    sector, word, group = line.split()
    assert SECTORS[sector].group(word) == SECTORS[sector].groups[group]


@pytest.mark.parametrize("word", ["", "alle", "1", "geselle", "gruppe_2"])
def test_a_sector_with_one_rate_has_one_group_under_several_words(word: str) -> None:
    assert SECTORS["elektro"].group(word) == "branche_elektro"


KNOWN = {"bau": "2022-01-01", "waescherei": "2024-01-01", "steinmetz": "2024-01-01", "landwirtschaft": "2024-01-01"}


@pytest.mark.parametrize("sector", KNOWN)
def test_from_which_day_we_know_that_a_sector_has_none(sector: str) -> None:
    first = d(KNOWN[sector])
    assert branchenmindestlohn(sector, "", first).chosen.kind == "statutory"
    with pytest.raises(NoValue):
        branchenmindestlohn(sector, "", first - timedelta(days=1))


HINTS = {"schornsteinfeger": "2026-01-01", "gebaeudereinigung": "2027-01-01"}


@pytest.mark.parametrize("sector", HINTS)
def test_hints_begin_on_their_day(sector: str) -> None:
    first, group = d(HINTS[sector]), next(iter(SECTORS[sector].groups))
    assert branchenmindestlohn(sector, group, first).warnings
    assert branchenmindestlohn(sector, group, first - timedelta(days=1)).warnings == ()


def test_in_the_meat_industry_agency_work_is_forbidden_since_april_2021() -> None:
    (hint,) = SECTORS["fleisch"].hints
    assert hint[0] == d("2021-04-01")
    assert "§§ 6, 6a GSA Fleisch" in str(branchenmindestlohn("fleisch", "", d("2026-01-01")).warnings[0])
    (fund,) = SECTORS["bau"].hints
    assert fund[0] == d("2022-01-01")


def test_each_candidate_says_where_it_stands() -> None:
    wage = geschuldeter_satz(Terms(D("20"), "gebaeudereinigung", "1"), d("2026-03-01"))
    assert [candidate.source for candidate in wage.candidates] == [
        "§ 611a Abs. 2 BGB",
        "10. GebäudeArbbV (1.2.2025 bis 31.12.2026), TV Mindestlohn vom 15.11.2024",
        "§ 1 Abs. 2 MiLoG",
    ]


def test_nothing_worked_nothing_agreed_nothing_owed() -> None:
    assert geschuldeter_satz(Terms(D("0")), d("2026-03-01")).rate == D("13.90")
    assert geschuldeter_satz(Terms(D("0.50")), d("2026-03-01")).candidates[-1].rate == D("0.50")
    assert haftung_auftraggeber("minimum_wage", D("0")).liable_for == 0
    assert haftung_auftraggeber("minimum_wage", D("0.50")).liable_for == D("0.50")
    (claim,) = lohnanspruch(Terms(), months(("2026-12-31", "0", "0")))
    assert claim.open == 0


@pytest.mark.parametrize("claim", ["contract_wage", "contractual_wage", "wage_above_minimum", "other"])
def test_pay_above_the_minimum_has_several_names(claim: str) -> None:
    assert verzicht("court_settlement", claim).verdict is Verdict.ASK
    with pytest.raises(BadFact, match="minimum_wage, sector_minimum_wage, contract_wage"):
        verzicht("court_settlement", "tips")
