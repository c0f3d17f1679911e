"""What a user would lose: a yes that was none, a question that came on the wrong day, a signature that was a trick."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lotse.casework.domain import applications, course
from lotse.casework.domain.alarm import Alarm, alarm, is_complete
from lotse.casework.domain.amounts import read_amount
from lotse.casework.domain.check_in_days import KINDS, check_in_days, months_later, overtaken
from lotse.casework.domain.eligibility import Access, Criterion, Facts, State, eligibility
from lotse.casework.domain.load import Load, places_of
from lotse.casework.domain.probation import default_end, last_day
from lotse.casework.domain.region import lives_in
from lotse.casework.domain.signature import HEIGHT, WIDTH, BadSignature, clean_signature
from lotse.organisations.domain.places import find_place

DAYS = st.dates(min_value=date(2016, 1, 1), max_value=date(2060, 12, 31))
YES = Facts("refugee", "yes", "subordinate", "yes", "yes")


class TestEligibility:
    def test_a_refugee_with_everything_known_is_eligible_with_subordinate_access(self) -> None:
        found = eligibility(YES)
        assert found.state is State.YES and not found.questions and len(found.reasons) == len(Criterion)

    @pytest.mark.parametrize(
        "missing",
        ["group", "speaks_enough", "labour_access", "near_labour_market", "lives_in_region"],
    )
    def test_one_unknown_fact_is_never_a_yes(self, missing: str) -> None:
        facts = {name: getattr(YES, name) for name in YES.__slots__} | {missing: ""}
        found = eligibility(Facts(**facts))
        assert found.state is State.UNCLEAR
        assert [question.criterion.value for question in found.questions] == [
            {"group": "group", "speaks_enough": "language"}.get(missing, missing)
        ]

    def test_a_work_ban_decides_and_names_its_norm(self) -> None:
        found = eligibility(Facts("refugee", "unknown", "none", "yes", "yes"))
        assert found.state is State.NO
        assert [reason.criterion for reason in found.reasons] == [Criterion.LABOUR_ACCESS]
        assert "§ 60a Abs. 6" in found.reasons[0].source and "§ 61 Abs. 2 S. 4" in found.reasons[0].source

    @given(
        st.tuples(
            st.sampled_from(["refugee", "migrant", "", "?"]),
            st.sampled_from(["yes", "no", "unknown", ""]),
            st.sampled_from(["free", "subordinate", "none", "unknown", "", "maybe"]),
            st.sampled_from(["yes", "no", "unknown"]),
            st.sampled_from(["yes", "no", "unknown"]),
        )
    )
    def test_yes_only_where_every_fact_is_known_and_good(self, facts: tuple[str, ...]) -> None:
        group, speaks, access, near, region = facts
        expected = (
            group in ("refugee", "migrant") and access in ("free", "subordinate") and {speaks, near, region} == {"yes"}
        )
        assert (eligibility(Facts(*facts)).state is State.YES) == expected

    def test_a_rule_of_residence_law_can_take_the_place_of_what_was_entered(self) -> None:
        found = eligibility(YES, labour_access=lambda facts: (Access.NONE, "§ 99 Testgesetz"))
        assert found.state is State.NO and found.reasons[0].source == "§ 99 Testgesetz"


class TestCheckInDays:
    @pytest.mark.parametrize(
        ("start", "months", "expected"),
        [
            (date(2026, 1, 31), 1, date(2026, 2, 28)),
            (date(2028, 1, 31), 1, date(2028, 2, 29)),
            (date(2026, 1, 31), 3, date(2026, 4, 30)),
            (date(2026, 8, 31), 6, date(2027, 2, 28)),
            (date(2028, 2, 29), 12, date(2029, 2, 28)),
            (date(2026, 12, 1), 1, date(2027, 1, 1)),
            (date(2026, 11, 22), 12, date(2027, 11, 22)),
        ],
    )
    def test_month_ends(self, start: date, months: int, expected: date) -> None:
        assert months_later(start, months) == expected

    @given(DAYS)
    def test_days_come_in_order_and_keep_their_number_where_the_month_has_it(self, start: date) -> None:
        days = check_in_days(start)
        assert tuple(days) == KINDS
        assert all(earlier < later for earlier, later in pairwise(days.values()))
        assert days["week_1"].weekday() == start.weekday()
        for kind in KINDS[1:]:
            day = days[kind]
            assert day.day == start.day or (day.day < start.day and (day + timedelta(days=1)).day == 1)

    @given(DAYS, st.integers(min_value=-10, max_value=500))
    def test_a_start_entered_late_leaves_at_most_one_question_due(self, start: date, later: int) -> None:
        today = start + timedelta(days=later)
        days = check_in_days(start)
        gone = overtaken(days, today)
        left_due = [kind for kind, day in days.items() if day <= today and kind not in gone]
        assert len(left_due) <= 1
        assert all(days[kind] <= today for kind in gone)


class TestProbation:
    @pytest.mark.parametrize(
        ("start", "months", "expected"),
        [
            # The three days on which adding months and going one day back is wrong by a day.
            (date(2026, 8, 29), 6, date(2027, 2, 28)),
            (date(2026, 8, 30), 6, date(2027, 2, 28)),
            (date(2026, 8, 31), 6, date(2027, 2, 28)),
            (date(2026, 9, 1), 6, date(2027, 2, 28)),
            (date(2026, 9, 15), 6, date(2027, 3, 14)),
            (date(2026, 9, 1), 4, date(2026, 12, 31)),
        ],
    )
    def test_the_last_day_follows_the_civil_code(self, start: date, months: int, expected: date) -> None:
        assert last_day(start, months) == expected

    def test_defaults_differ_by_kind(self) -> None:
        start = date(2026, 9, 1)
        assert default_end("employment", start) == date(2027, 2, 28)
        assert default_end("training", start) == date(2026, 12, 31)
        assert default_end("study", start) is None
        assert default_end("employment", start, fixed_until=date(2027, 8, 31)) is None


class TestAlarm:
    @pytest.mark.parametrize(
        ("mentee", "employer", "expected"),
        [
            ("good", "good", None),
            ("good", "", None),
            ("good", "not_reached", None),
            ("good", "mixed", Alarm.DISAGREEMENT),
            ("trouble", "good", Alarm.TROUBLE),
            ("", "trouble", Alarm.TROUBLE),
            ("ended", "good", Alarm.ENDED),
            ("trouble", "ended", Alarm.ENDED),
        ],
    )
    def test_alarm(self, mentee: str, employer: str, expected: Alarm | None) -> None:
        assert alarm(mentee, employer) is expected

    def test_both_sides_weigh_the_same(self) -> None:
        words = ("", "good", "mixed", "trouble", "ended", "not_reached")
        assert all(alarm(a, b) is alarm(b, a) for a, b in product(words, words))

    def test_a_study_has_no_employer_to_ask(self) -> None:
        assert is_complete("good", "", has_employer=False)
        assert not is_complete("good", "", has_employer=True)
        assert not is_complete("", "good", has_employer=True)


class TestCourse:
    def test_every_phase_has_a_row_in_the_table_and_no_move_leads_out_of_it(self) -> None:
        assert set(course.MOVES) == set(course.ORDER)
        assert all(targets <= set(course.ORDER) for targets in course.MOVES.values())

    def test_closing_and_its_undoing_are_no_taps(self) -> None:
        assert all(course.CLOSED not in targets for targets in course.MOVES.values())
        assert course.next_phases(course.CLOSED) == ()

    def test_who_works_does_not_wait_again(self) -> None:
        assert all(course.WAITING not in course.MOVES[phase] for phase in course.WORKING)

    @given(st.sampled_from(course.ORDER), st.lists(st.booleans(), min_size=5, max_size=5))
    def test_a_proposal_is_always_a_possible_move(self, phase: str, facts: list[bool]) -> None:
        proposal = course.proposed_phase(course.CourseFacts(phase, *facts))
        assert proposal is None or proposal in course.next_phases(phase)

    def test_the_facts_propose_what_a_mentor_would(self) -> None:
        facts = course.CourseFacts
        assert course.proposed_phase(facts("agreement", has_agreement=True)) == "preparation"
        assert course.proposed_phase(facts("start", has_agreement=True)) is None
        assert course.proposed_phase(facts("preparation", has_application_under_way=True)) == "placement"
        assert course.proposed_phase(facts("placement", has_live_outcome=True)) == "start"
        assert course.proposed_phase(facts("start", has_live_outcome=True, has_arrived=True)) == "follow_up"
        assert course.proposed_phase(facts("follow_up", has_lost_outcome=True)) == "placement"


class TestApplications:
    def test_nothing_follows_a_refusal_and_one_refusal_can_be_taken_back(self) -> None:
        assert applications.next_stages("rejected") == ()
        history = applications.with_entry([], "sent", date(2026, 11, 2))
        assert applications.without_last(history) is None
        history = applications.with_entry(history, "rejected", date(2026, 11, 9))
        assert applications.without_last(history) == (history[:1], {"stage": "sent", "on": "2026-11-02"})

    def test_only_an_application_under_way_is_asked_about(self) -> None:
        assert applications.ask_again_on("sent", date(2026, 11, 2)) == date(2026, 11, 16)
        assert applications.ask_again_on("accepted", date(2026, 11, 2)) is None


class TestSignature:
    def test_what_the_pad_writes_is_kept_as_it_is(self) -> None:
        path = "M10 20L30.5 40L50,60C1 2 3 4 5 6M100.25 199L600 200"
        assert clean_signature(f" {path} ") == path

    @pytest.mark.parametrize(
        "path",
        [
            "M0 0L1 1",  # a slip of the finger
            "L0 0L1 1L2 2L3 3",  # begins nowhere
            "M0 0L1 1L2 2L3 3Z",
            "M0 0l1 1l2 2l3 3",
            "M0 0L1 1L2 2L3",
            "M0 0L1e9 1L2 2L3 3",
            "M0 0L-1 1L2 2L3 3",
            "M0 0L601 1L2 2L3 3",
            "M0 0L1 201L2 2L3 3",
            'M0 0L1 1L2 2L3 3"/><script>',
            "M0 0L1 1L2 2L3 3<",
            "M0 0L1 1L2 2L3 3url(x)",
            "M0 0L١ 1L2 2L3 3",
            "M0 0" + "L1 1" * 10_000,
        ],
    )
    def test_anything_else_is_refused(self, path: str) -> None:
        with pytest.raises(BadSignature):
            clean_signature(path)

    @given(st.text(alphabet="MLC0123456789., -eZz<>\"'", max_size=80))
    def test_what_passes_cannot_leave_its_attribute(self, path: str) -> None:
        try:
            clean = clean_signature(path)
        except BadSignature:
            return
        assert set(clean) <= set("MLC0123456789., ")

    @given(st.lists(st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT)), min_size=4, max_size=200))
    def test_every_drawing_inside_the_pad_passes(self, points: list[tuple[float, float]]) -> None:
        path = "".join(f"{'L' if n else 'M'}{x:.1f} {y:.1f}" for n, (x, y) in enumerate(points))
        assert clean_signature(path) == path


class TestAmounts:
    @pytest.mark.parametrize(
        ("typed", "expected"),
        [
            ("2.150,50", "2150.50"),
            ("2150,50 €", "2150.50"),
            ("2150.5", "2150.5"),
            ("2.150", "2150"),
            ("1.234.567,8", "1234567.8"),
            ("38,5", "38.5"),
            ("38.5", "38.5"),
            (" 1 900 Euro", "1900"),
            ("20,", "20"),
        ],
    )
    def test_amounts_as_people_write_them(self, typed: str, expected: str) -> None:
        assert read_amount(typed) == Decimal(expected)

    @pytest.mark.parametrize(
        "typed", ["", "zwei", "2.15.0", "2,150.50", "1.2,3", "-5", "1e5", "٣", "12.34.567", "NaN", ","]
    )
    def test_what_can_be_read_in_two_ways_is_asked_again(self, typed: str) -> None:
        with pytest.raises(ValueError, match=r".*"):
            read_amount(typed)

    @given(st.decimals(min_value=0, max_value=99_999, places=2))
    def test_what_germans_print_is_read_back(self, amount: Decimal) -> None:
        printed = f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))
        assert read_amount(printed) == amount


class TestLoad:
    def test_half_a_person_cannot_be_accompanied(self) -> None:
        assert places_of(35, Decimal("0.75")) == 26
        assert places_of(35, Decimal("1")) == 35
        assert Load(active=30, silent=0, idle=0, places=26).room == -4


class TestRegion:
    @pytest.mark.parametrize(
        ("postcode", "districts", "municipalities", "expected"),
        [
            ("01067", {"14612"}, (), "yes"),
            ("01067", {"14625"}, (), "no"),
            ("02625", {"14625"}, {"14625020"}, "yes"),
            ("02625", {"14625"}, {"14625999"}, "no"),
            ("10115", {"14612"}, (), "no"),
            ("", {"14612"}, (), "unknown"),
        ],
    )
    def test_the_postcode_tells_or_it_does_not(
        self, postcode: str, districts: set[str], municipalities: set[str], expected: str
    ) -> None:
        assert lives_in(postcode, district_keys=districts, municipality_keys=municipalities) == expected

    @pytest.mark.parametrize("postcode", ["01445", "09128", "09573"])
    def test_a_postcode_over_a_border_is_unclear(self, postcode: str) -> None:
        found = find_place(postcode)
        assert isinstance(found, list)
        districts = {hit.district.ags for hit in found}
        assert len(districts) == 2
        assert lives_in(postcode, district_keys={min(districts)}) == "unknown"
        assert lives_in(postcode, district_keys=districts) == "yes"
