"""From the file to facts: what a user would lose is a yes that stands on a guess."""

from datetime import date

import pytest

from lotse.casework.domain.access_answer import QUESTIONS, Given, access_of, question_or_first, why_changed
from lotse.casework.domain.access_facts import (
    Held,
    PaperSeen,
    PersonKnown,
    Source,
    case_on,
    duldung_read,
    facts_of_file,
    for_question,
    joined,
    key_of,
    note_read,
    packed,
    paragraph_read,
    said,
    still_said,
    unpacked,
    unsure,
)
from lotse.casework.domain.access_letter import LetterKind, letter_of
from lotse.casework.domain.eligibility import Access
from lotse.casework.domain.law_version import LENGTH, fingerprint_of, law_version
from lotse.casework.models.choices import PaperKind
from lotse.rules.public import Answer, Ba, BadFact, Grade, questions

DAY = date(2026, 11, 21)
NOBODY = PersonKnown()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("§ 25 Abs. 2 AufenthG", "25.2"),
        ("25.2", "25.2"),
        ("25 (3)", "25.3"),
        ("25 Abs. 2 S. 1 Alt. 1", "25.2"),
        ("25 Abs. 4 Satz 2", "25.4s2"),
        ("25 Abs. 4a Satz 1", "25.4a"),
        ("104c Abs. 1", "104c"),
        ("28 Abs. 1 Nr. 1", "28"),
        ("16d Abs. 1", "16d1"),
        ("16g Abs. 1", "16g"),
        ("19c Abs. 1 i.V.m. § 26 Abs. 2 BeschV", "19c1"),
        ("36a", "36a"),
    ],
)
def test_a_paragraph_is_read_as_people_write_it(text: str, code: str) -> None:
    assert paragraph_read(text) == code


@pytest.mark.parametrize("text", ["", "25", "16d", "19c Abs. 3", "25.2 / 25.3", "25.2 oder 25.3", "81 Abs. 4", "Pass"])
def test_a_paragraph_that_is_not_sure_is_none(text: str) -> None:
    assert paragraph_read(text) == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("60a", "60a"),
        ("§ 60a Abs. 2 Satz 3", "60a2s3"),
        ("60a Abs. 2 S. 1", "60a2s1"),
        ("60a Abs. 2 S. 3 i.V.m. § 60c", "60c"),
        ("60b", "60b"),
        ("60d Abs. 1", "60d"),
        ("60a Abs. 2b", "60a"),
        ("", ""),
        ("60b oder 60c", ""),
    ],
)
def test_the_kind_of_a_duldung_is_read_from_its_paragraph(text: str, kind: str) -> None:
    assert duldung_read(text) == kind


@pytest.mark.parametrize(
    ("remark", "note"),
    [
        ("Erwerbstätigkeit gestattet", "GESTATTET"),
        ("Erwerbstätigkeit nicht gestattet.", "NICHT_GESTATTET"),
        (
            "Beschäftigung nur mit Erlaubnis der Ausländerbehörde. Selbständige Tätigkeit nicht gestattet.",
            "NUR_MIT_ERLAUBNIS",
        ),
        ("Erwerbstätigkeit gestattet bis 20 Stunden", ""),
        ("Erwerbstätigkeit gestattet. Erwerbstätigkeit nicht gestattet.", ""),
        ("fragt oft nach Arbeit", ""),
    ],
)
def test_a_side_note_counts_only_where_it_says_the_usual_and_nothing_more(remark: str, note: str) -> None:
    assert note_read(remark) == note


@pytest.mark.parametrize("kind", [*PaperKind.values, "", "KANARIENVOGEL"])
def test_every_paper_gives_a_case_that_the_rules_can_read(kind: str) -> None:
    facts = facts_of_file(PaperSeen("p", kind, "60a", "?", DAY), NOBODY)
    assert case_on(facts, DAY).facts["valid_to"] == DAY


@pytest.mark.parametrize("kind", ["VISUM", "EU", "OTHER", ""])
def test_a_paper_that_can_mean_two_things_says_nothing(kind: str) -> None:
    assert "status" not in facts_of_file(PaperSeen("p", kind), NOBODY)


def test_what_nobody_said_is_unknown_and_never_no() -> None:
    empty = facts_of_file(PaperSeen("p", "DULDUNG"), PersonKnown(degree="vocational", recognition="applied"))
    assert set(empty) == {"status"}
    full = facts_of_file(
        PaperSeen("p", "AE", "25 Abs. 2", "Erwerbstätigkeit gestattet", DAY, DAY),
        PersonKnown("ER", date(1990, 5, 1), "A0", "academic", "full"),
    )
    assert {name: held.value for name, held in full.items()} == {
        "status": "AE",
        "ae_par": "25.2",
        "note_text": "GESTATTET",
        "valid_to": "2026-11-21",
        "nat": "ER",
        "birth": "1990-05-01",
        "german": "none",
        "recognition": "full",
        "degree": "recognised",
    }
    assert full["status"].source is Source.PAPER
    assert full["german"].source is Source.PROFILE


def test_a_nationality_that_is_no_code_is_no_fact() -> None:
    assert "nat" not in facts_of_file(None, PersonKnown(nationality="☃"))


def test_the_file_goes_before_what_was_said_but_a_second_nationality_adds() -> None:
    file = facts_of_file(PaperSeen("p", "AE", "25.2"), PersonKnown(nationality="SY"))
    talks = {name: said(name, value, day=DAY, paper="p", question="work") for name, value in
             (("status", "DULDUNG"), ("nat", "SY|TR"))}  # fmt: skip
    both = joined(file, talks)
    assert both["status"].value == "AE"
    assert both["nat"].value == "SY|TR"
    other = {"nat": said("nat", "TR", day=DAY, paper="p", question="work")}
    assert joined(file, other)["nat"].value == "SY"


def test_what_was_said_about_a_paper_ends_with_it_and_history_stays() -> None:
    before = {
        name: said(name, value, day=DAY, paper="old", question="work")
        for name, value in (("note_text", "GESTATTET"), ("duldung_since", "2024-01-01"), ("reception_duty", "no"))
    }
    assert set(still_said(before, paper="old")) == set(before)
    assert set(still_said(before, paper="new")) == {"duldung_since", "reception_duty"}


def test_hours_of_one_question_are_not_those_of_another() -> None:
    facts = {
        key_of("hours", question): said("hours", hours, day=DAY, paper="", question=question)
        for question, hours in (("work", "20"), ("training", "39"))
    }
    assert for_question(facts, "work")["hours"].value == "20"
    assert for_question(facts, "training")["hours"].value == "39"
    assert for_question(facts, "internship") == {}


def test_facts_survive_the_sealed_column() -> None:
    facts = {
        "status": Held("AE", Source.PAPER, said_on=DAY, paper="p"),
        key_of("hours", "work"): said("hours", "20", day=DAY, paper="p", question="work"),
        "proc_type": said("proc_type", "?", day=DAY, paper="p", question="work"),
    }
    assert unpacked(packed(facts)) == facts
    assert unsure(facts) == {"proc_type"}
    assert not case_on(for_question(facts, "work"), DAY).is_known("proc_type")
    assert unpacked("") == unpacked("[1]") == unpacked("kein JSON") == {}


def test_nonsense_is_refused_with_a_sentence() -> None:
    with pytest.raises(BadFact) as refused:
        said("duldung_since", "gestern", day=DAY, paper="", question="work")
    assert "gestern" in str(refused.value.sentence)


def test_the_questions_of_the_screen_are_questions_of_the_rules_with_a_title() -> None:
    titles = {each.name: each.title for each in questions()}
    assert all(titles.get(name) for name in QUESTIONS)
    assert question_or_first("nonsense") == question_or_first("") == QUESTIONS[0]


def test_a_change_of_the_law_is_told_from_the_passing_of_time() -> None:
    old, new = Given("NEIN_NOCH", DAY), Given("ANSPRUCH", None)
    assert why_changed(old, then=old, now=old) == ""
    assert why_changed(old, then=old, now=new) == "time"
    assert why_changed(old, then=new, now=new) == "law"
    # Another day on which it begins is another answer too.
    assert why_changed(old, then=Given("NEIN_NOCH", None), now=Given("NEIN_NOCH", None)) == "law"


@pytest.mark.parametrize(
    ("grade", "access"),
    [
        (Grade.FREI, Access.FREE),
        (Grade.ANSPRUCH, Access.SUBORDINATE),
        (Grade.SOLL, Access.SUBORDINATE),
        (Grade.KANN, Access.SUBORDINATE),
        (Grade.NEIN, Access.NONE),
        (Grade.NEIN_NOCH, None),
        (Grade.SOLL_NICHT, None),
        (Grade.UNKLAR, None),
        (Grade.KEINE_BESCH, None),
    ],
)
def test_only_clear_answers_propose_an_access(grade: Grade, access: Access | None) -> None:
    assert access_of(grade) is access


def answer_with(grade: Grade, **more: object) -> Answer:
    return Answer(grade=grade, question="work", day=DAY, citations=("§ 61 Abs. 1 S. 4 AsylG",), **more)  # type: ignore[arg-type]


def test_an_unclear_answer_asks_the_authority_and_never_about_what_could_harm() -> None:
    missing = (
        "reception_duty",
        "deception_now",
        "cooperates",
        "concrete_measures",
        "coop_breach",
        "conviction_day_rates",
    )
    letter = letter_of(answer_with(Grade.UNKLAR, missing=missing), "Darf ich arbeiten?", status="GESTATTUNG")
    assert letter is not None
    assert letter.kind is LetterKind.INQUIRY
    text = " ".join((letter.opening, *letter.points, *letter.closing))
    assert "Darf ich arbeiten?" in text
    assert "§ 47 AsylG" in text
    # Of the paper, not of the ban that is still open.
    assert letter.norms == "§ 4a Abs. 4 AufenthG; § 61 AsylG; § 32 BeschV"
    for harm in ("Täuschung", "täusch", "Mitwirkung", "Abschiebung", "Straf", "Tagess", "Pflichten"):
        assert harm not in text
    assert len(letter.points) == 4


def test_a_permission_is_applied_for_and_the_agency_is_named_only_where_it_must_consent() -> None:
    with_ba = letter_of(answer_with(Grade.ANSPRUCH, ba=Ba.ZUSTIMMUNG), "Darf ich arbeiten?")
    without = letter_of(answer_with(Grade.KANN, ba=Ba.KEINE), "Darf ich arbeiten?")
    assert with_ba is not None and without is not None
    assert with_ba.norms == "§ 61 Abs. 1 S. 4 AsylG"
    assert "§ 36 Abs. 2 BeschV" in " ".join(with_ba.closing)
    assert "Bundesagentur" not in " ".join(without.closing)
    assert "Ermessen" in " ".join(without.closing)


@pytest.mark.parametrize("grade", [Grade.FREI, Grade.KEINE_BESCH, Grade.NEIN, Grade.NEIN_NOCH, Grade.SOLL_NICHT])
def test_where_nothing_is_to_be_asked_there_is_no_letter(grade: Grade) -> None:
    assert letter_of(answer_with(grade), "Darf ich arbeiten?") is None


def test_the_state_of_the_law_follows_every_file_and_no_order() -> None:
    files = {"a.py": b"1", "b.toml": b"2"}
    assert fingerprint_of(files) == fingerprint_of(dict(reversed(files.items())))
    assert fingerprint_of(files) != fingerprint_of({**files, "b.toml": b"3"})
    assert fingerprint_of(files) != fingerprint_of({"a.pyb": b"1", "b.toml": b"2"})
    assert fingerprint_of({"a": b"bc"}) != fingerprint_of({"ab": b"c"})
    assert len(law_version()) == LENGTH
