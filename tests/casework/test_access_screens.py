"""Residence paper in, answer and next expiry out. A user would lose: the answer, the next question, the letter."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.urls import reverse

from lotse.casework.actions.access import keep_answer, review_answers, say_fact
from lotse.casework.actions.notes import write_note
from lotse.casework.actions.papers import note_paper
from lotse.casework.actions.parcel import open_parcel, pack, unpack
from lotse.casework.domain.access_answer import read_said
from lotse.casework.domain.access_facts import case_on, for_question, unpacked
from lotse.casework.domain.law_version import law_version
from lotse.casework.jobs import review_all_answers
from lotse.casework.models import AccessCheck, Mentee
from lotse.casework.queries.access import known_of
from lotse.foundation.actor import system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.models import Reading
from lotse.rules.public import answer
from tests.casework.file_case import full_mentee
from tests.people import Cast, make_mentee

GESTATTUNG = {
    "reception_duty": "no",
    "gestattet_since": "2023-01-10",
    "asyl_app": "2023-01-10",
    "asyl_reg": "2023-01-10",
    "asyl_state": "open",
    "coop_breach": "none",
    "proc_type": "normal",
    "amm_take": "no",
    "prot_other_ms": "no",
}


@pytest.fixture
def mentee(cast: Cast) -> Mentee:
    return make_mentee(
        cast.anna, nationality="ER", born_on=date(1995, 3, 2), street="Weg 1", postcode="01587", place="Riesa"
    )


def with_paper(cast: Cast, mentee: Mentee, kind: str, **values: Any) -> None:
    with at_work(cast.anna.actor):
        note_paper(cast.anna.actor, mentee=mentee, kind=kind, **values)


def tell(cast: Cast, mentee: Mentee, facts: dict[str, str], question: str = "work") -> None:
    with at_work(cast.anna.actor):
        for name, value in facts.items():
            say_fact(cast.anna.actor, mentee=mentee, question=question, name=name, value=value)


def checks(cast: Cast, mentee: Mentee) -> list[AccessCheck]:
    with at_work(cast.anna.actor):
        rows = AccessCheck.objects.visible_to(cast.anna.actor).filter(mentee=mentee).order_by("pk")
        return list(rows.select_related("mentee"))


def page_of(mentee: Mentee, **given: str) -> str:
    return reverse("casework:access", args=[mentee.public_id]) + ("?" + "&".join(f"{k}={v}" for k, v in given.items()))


def text_of(cast: Cast, mentee: Mentee, **given: str) -> str:
    return cast.anna.client().get(page_of(mentee, **given)).content.decode()


def test_a_paper_gives_an_answer_at_once_with_its_norm_and_the_next_expiry(cast: Cast, mentee: Mentee) -> None:
    until = today() + timedelta(days=40)
    with_paper(cast, mentee, "AE", paragraph="25 Abs. 2", valid_until=until)
    text = text_of(cast, mentee)
    assert "Erlaubt, ohne weitere Erlaubnis" in text
    assert "Ja. Es braucht keine weitere Erlaubnis." in text
    assert "AufenthG" in text
    assert f"{until:%d.%m.%Y}" in text
    assert "noch 40 Tage" in text
    assert "Als Nächstes fragen" not in text
    assert "Brief ansehen" not in text


def test_without_a_paper_the_first_question_is_the_paper(cast: Cast, mentee: Mentee) -> None:
    text = text_of(cast, mentee)
    assert "Unklar: bitte nachfragen" in text
    assert "„Welches Papier haben Sie?“" in text
    assert "Nein, erst wenn es geklärt ist." in text


def test_a_claim_to_a_permission_is_never_a_yes(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "GESTATTUNG", valid_until=today() + timedelta(days=90))
    tell(cast, mentee, GESTATTUNG)
    text = text_of(cast, mentee)
    assert "Nein. Erst wenn die Erlaubnis im Papier steht." in text
    assert "Ja. Es braucht keine" not in text
    assert "Antrag an die Ausländerbehörde" in text


def test_questions_come_one_by_one_until_the_answer_is_clear(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "GESTATTUNG")
    client, page = cast.anna.client(), page_of(mentee, frage="work")
    answers = {**GESTATTUNG, "wage_ok": "yes", "employer_ok": "yes"}
    asked = []
    for _turn in range(12):
        found = re.search(r'name="angabe" value="([^"]+)"', client.get(page).content.decode())
        if found is None:
            break
        asked.append(found[1])
        answer = client.post(page, {"angabe": found[1], "value": answers[found[1]]})
        assert answer.status_code == 302, (found[1], answer.content.decode())
    assert asked and len(asked) == len(set(asked))
    kept = checks(cast, mentee)
    # One talk, one answer: the unclear ones on the way were completed, not piled up.
    assert [check.superseded_by_id for check in kept] == [None]
    assert kept[0].grade != "UNKLAR"
    assert kept[0].rules_version == law_version()
    assert kept[0].answered_on == today()
    assert kept[0].author_id == cast.anna.membership.pk


def test_nobody_knows_is_not_no_and_is_not_asked_again(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "DULDUNG", paragraph="60a")
    client, page = cast.anna.client(), page_of(mentee, frage="work")
    first = re.search(r'name="angabe" value="([^"]+)"', client.get(page).content.decode())
    assert first is not None
    assert client.post(page, {"angabe": first[1], "weiss-nicht": "1"}).status_code == 302
    text = client.get(page).content.decode()
    assert "weiß gerade niemand" in text
    second = re.search(r'name="angabe" value="([^"]+)"', text)
    assert second is None or second[1] != first[1]
    held = unpacked(checks(cast, mentee)[0].facts)[first[1]]
    assert not held.is_sure
    # It can be asked again by name.
    again = client.get(page_of(mentee, frage="work", angabe=first[1])).content.decode()
    assert f'name="angabe" value="{first[1]}"' in again


@pytest.mark.parametrize(
    ("name", "given", "kept"),
    [
        ("reception_duty", {"value": "no"}, "no"),
        ("proc_type", {"value": "normal"}, "normal"),
        ("ae_par", {"value": "25.2"}, "25.2"),
        ("duldung_since", {"value": "2024-02-03"}, "2024-02-03"),
        ("duldung_since", {"value": "2024-02-03", "last": "2024-03-01"}, "2024-02-03..2024-03-01"),
        ("duldung_since", {"trifft-nicht-zu": "1"}, "none"),
        ("stay_gaps", {"value": "2024-02-03", "last": "2024-03-01"}, "2024-02-03..2024-03-01"),
        ("stay_gaps", {"value": "2024-02-03"}, "2024-02-03.."),
        ("stay_gaps", {"trifft-nicht-zu": "1"}, "none"),
        ("hours", {"value": "20"}, "20"),
        ("nat", {"value": "ER", "last": "IT"}, "ER|IT"),
        ("permission_for", {"value": "Baecker"}, "Baecker"),
    ],
)
def test_every_kind_of_fact_can_be_said(
    cast: Cast, mentee: Mentee, name: str, given: dict[str, str], kept: str
) -> None:
    client = cast.anna.client()
    page = page_of(mentee, frage="work", angabe=name)
    assert f'name="angabe" value="{name}"' in client.get(page).content.decode()
    assert client.post(page, {"angabe": name, **given}).status_code == 302
    facts = unpacked(checks(cast, mentee)[0].facts)
    assert [held.value for key, held in facts.items() if key.split("@")[0] == name] == [kept]
    assert client.get(page_of(mentee, frage="work")).status_code == 200


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("reception_duty", {}, "Bitte wählen Sie etwas aus."),
        ("reception_duty", {"value": "vielleicht"}, "gültige"),
        ("duldung_since", {"value": "31.02.2024"}, "Dieses Datum gibt es nicht"),
        ("duldung_since", {"value": "2024-02-03", "last": "2024-01-01"}, "Dieser Tag liegt vor dem ersten"),
        ("permission_for", {"value": "Bäcker & Söhne"}, "passt nicht zu"),
        ("reception_duty", {"trifft-nicht-zu": "1"}, "Bitte wählen Sie etwas aus."),
    ],
)
def test_what_cannot_be_read_is_said_and_kept_nowhere(
    cast: Cast, mentee: Mentee, name: str, given: dict[str, str], words: str
) -> None:
    answer = cast.anna.client().post(page_of(mentee, frage="work"), {"angabe": name, **given})
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert checks(cast, mentee) == []


@pytest.mark.parametrize("name", ["", "nonsense", "event"])
def test_a_fact_that_nobody_asks_for_is_not_kept(cast: Cast, mentee: Mentee, name: str) -> None:
    assert cast.anna.client().post(page_of(mentee), {"angabe": name, "value": "1"}).status_code == 302
    assert checks(cast, mentee) == []


def test_old_answers_stay_as_they_were_given(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "AE", paragraph="25.2")
    client = cast.anna.client()
    keep = reverse("casework:access_keep", args=[mentee.public_id])
    assert client.post(keep, {"frage": "work"}).status_code == 302
    with at_work(system(cast.elbe.pk), action="test.aged"):
        AccessCheck.objects.unscoped("test").update(rules_version="alt", answered_on=today() - timedelta(days=90))
    with_paper(cast, mentee, "DULDUNG", paragraph="60b")
    assert client.post(keep, {"frage": "work"}).status_code == 302
    first, second = checks(cast, mentee)
    assert (first.grade, first.rules_version, first.superseded_by_id) == ("FREI", "alt", second.pk)
    assert (second.grade, second.rules_version, second.superseded_by_id) == ("NEIN", law_version(), None)
    assert read_said(first.said)["because"]
    text = client.get(page_of(mentee, frage="work")).content.decode()
    assert "Regeln alt" in text
    assert "Erlaubt, ohne weitere Erlaubnis" in text


def test_what_was_said_about_the_old_paper_does_not_answer_for_the_new_one(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "VISUM")
    tell(cast, mentee, {"status": "VISUM_D", "note_text": "GESTATTET", "duldung_since": "2024-01-01"})
    with_paper(cast, mentee, "VISUM")
    with at_work(cast.anna.actor):
        assert set(known_of(mentee).talks) == {"duldung_since"}


def test_the_file_shows_the_answer_and_that_a_newer_paper_was_seen(cast: Cast, mentee: Mentee) -> None:
    client, file = cast.anna.client(), reverse("casework:mentee", args=[mentee.public_id])
    assert "Darf dieser Mensch arbeiten? Jetzt prüfen" in client.get(file).content.decode()
    with_paper(cast, mentee, "AE", paragraph="25.2")
    with at_work(cast.anna.actor):
        keep_answer(cast.anna.actor, mentee=mentee, question="training")
        keep_answer(cast.anna.actor, mentee=mentee, question="work")
    text = client.get(file).content.decode()
    assert "Darf ich arbeiten?" in text
    assert "Erlaubt, ohne weitere Erlaubnis" in text
    assert "bitte neu prüfen" not in text
    with at_work(system(cast.elbe.pk), action="test.aged"):
        AccessCheck.objects.unscoped("test").update(answered_on=today() - timedelta(days=1))
    assert "bitte neu prüfen" in client.get(file).content.decode()


def test_the_file_costs_no_more_statements_with_many_answers(cast: Cast, statements: list[str]) -> None:
    mentee, client = full_mentee(cast), cast.anna.client()
    file = reverse("casework:mentee", args=[mentee.public_id])
    client.get(file)
    counts = []
    for _turn in range(2):
        del statements[:]
        client.get(file)
        counts.append(len(statements))
        for question in ("work", "training", "internship", "eq"):
            with at_work(cast.anna.actor):
                keep_answer(cast.anna.actor, mentee=mentee, question=question)
    assert counts[0] == counts[1] <= 15


def letter(cast: Cast, mentee: Mentee, question: str = "work") -> Any:
    return cast.anna.client().get(reverse("casework:access_letter_pdf", args=[mentee.public_id]) + f"?frage={question}")


def test_the_letter_is_a_page_that_names_nobody_outside_and_leaves_a_trace(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "DULDUNG", paragraph="60a", valid_until=today() + timedelta(days=30))
    answer = letter(cast, mentee)
    assert answer.status_code == 200
    assert answer.content.startswith(b"%PDF")
    assert b"pdfuaid:part" in answer.content or b"StructTreeRoot" in answer.content
    assert "Tesfay" not in answer.headers["Content-Disposition"]
    with at_work(cast.clara.actor):
        assert Reading.objects.visible_to(cast.clara.actor).filter(screen="access_letter").count() == 1


def test_an_application_can_be_printed_too(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "GESTATTUNG")
    tell(cast, mentee, GESTATTUNG)
    assert checks(cast, mentee)[-1].grade in ("ANSPRUCH", "SOLL", "KANN")
    assert letter(cast, mentee).content.startswith(b"%PDF")


def test_there_is_no_letter_where_nothing_is_to_be_asked(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "AE", paragraph="25.2")
    assert letter(cast, mentee).status_code == 404


def keep(cast: Cast, mentee: Mentee) -> AccessCheck:
    with at_work(cast.anna.actor):
        return keep_answer(cast.anna.actor, mentee=mentee, question="work")


def pretend(cast: Cast, check: AccessCheck, **values: Any) -> None:
    """As if the rules had once answered otherwise."""
    with at_work(system(cast.elbe.pk), action="test.pretended"):
        AccessCheck.objects.unscoped("test").filter(pk=check.pk).update(**values)


def review(cast: Cast) -> int:
    with at_work(system(cast.elbe.pk)) as program:
        return review_answers(program, project_id=cast.elbe.pk)


def test_when_the_law_changes_open_files_are_listed_and_keep_their_version(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "AE", paragraph="25.2")
    same = make_mentee(cast.anna, given_name="Rahel", family_name="Gleichgeblieben")
    with_paper(cast, same, "AE", paragraph="25.2")
    kept = keep(cast, mentee)
    keep(cast, same)
    assert review(cast) == 0
    pretend(cast, kept, grade="NEIN", rules_version="alt")
    assert review(cast) == 1
    check = checks(cast, mentee)[0]
    assert (check.grade, check.rules_version) == ("NEIN", "alt")
    assert (check.new_grade, check.changed_on, check.changed_because) == ("FREI", today(), "law")
    client = cast.anna.client()
    listed = client.get(reverse("casework:access_changes")).content.decode()
    assert "Das Recht hat sich geändert" in listed
    assert mentee.full_name in listed
    assert same.full_name not in listed
    assert "Bei einem Menschen lautet die Antwort" in client.get(reverse("casework:today")).content.decode()
    assert "bitte neu prüfen" in client.get(reverse("casework:mentee", args=[mentee.public_id])).content.decode()
    page = client.get(page_of(mentee, frage="work")).content.decode()
    assert "Das Recht hat sich geändert: bitte prüfen" in page
    assert "„Nach diesen Angaben nicht erlaubt“" in page
    client.post(reverse("casework:access_keep", args=[mentee.public_id]), {"frage": "work"})
    assert mentee.full_name not in client.get(reverse("casework:access_changes")).content.decode()
    old, new = checks(cast, mentee)
    assert (old.grade, old.rules_version, old.superseded_by_id) == ("NEIN", "alt", new.pk)
    assert (new.grade, new.rules_version) == ("FREI", law_version())


def test_a_change_that_is_taken_back_is_listed_no_more(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "AE", paragraph="25.2")
    kept = keep(cast, mentee)
    pretend(cast, kept, grade="NEIN")
    review(cast)
    pretend(cast, kept, grade="FREI")
    assert review(cast) == 0
    check = checks(cast, mentee)[0]
    assert (check.changed_on, check.new_grade, check.changed_because) == (None, "", "")


def test_a_wait_that_is_over_is_told_apart_from_a_change_of_the_law(cast: Cast, mentee: Mentee) -> None:
    """Kept long ago with the rules' own answer of that day; only time has passed since."""
    since = today() - timedelta(days=230)
    with_paper(cast, mentee, "GESTATTUNG")
    tell(cast, mentee, {**GESTATTUNG, "gestattet_since": str(since), "asyl_app": str(since), "asyl_reg": str(since)})
    now = checks(cast, mentee)[-1]
    pretend(cast, now, answered_on=today() - timedelta(days=200))
    first = checks(cast, mentee)[-1]
    with at_work(cast.anna.actor):
        then = answer("work", case_on(for_question(unpacked(first.facts), "work"), first.answered_on))
    assert then.grade.value == "NEIN_NOCH"
    pretend(cast, now, grade=then.grade.value, earliest=then.earliest)
    assert review(cast) == 1
    assert checks(cast, mentee)[-1].changed_because == "time"


def test_closed_files_are_left_alone(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "AE", paragraph="25.2")
    pretend(cast, keep(cast, mentee), grade="NEIN")
    with at_work(system(cast.elbe.pk), action="test.closed"):
        Mentee.objects.unscoped("test").filter(pk=mentee.pk).update(phase="closed")
    assert review(cast) == 0


def test_the_nightly_job_looks_at_every_project(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "AE", paragraph="25.2")
    pretend(cast, keep(cast, mentee), grade="NEIN")
    stranger = make_mentee(cast.dario)
    with at_work(cast.dario.actor):
        note_paper(cast.dario.actor, mentee=stranger, kind="AE", paragraph="25.2")
        keep_answer(cast.dario.actor, mentee=stranger, question="work")
    assert review_all_answers() == 1
    assert review_all_answers() == 1


def test_a_stranger_sees_no_changed_answers(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "AE", paragraph="25.2")
    pretend(cast, keep(cast, mentee), grade="NEIN")
    review(cast)
    for person in (cast.boris, cast.dario, cast.elena):
        assert mentee.full_name not in person.client().get(reverse("casework:access_changes")).content.decode()
    assert mentee.full_name in cast.clara.client().get(reverse("casework:access_changes")).content.decode()


def test_facts_and_reasons_are_sealed(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "DULDUNG", paragraph="60b")
    keep(cast, mentee)
    with at_work(cast.anna.actor), connection.cursor() as cursor:
        cursor.execute("select facts, said from casework_accesscheck")
        for sealed in cursor.fetchone():
            assert b"DULDUNG" not in bytes(sealed) and b"because" not in bytes(sealed)


def test_answers_move_along_with_the_papers_and_with_nothing_else(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "AE", paragraph="25.2")
    tell(cast, mentee, {"german": "B1"})
    with at_work(cast.anna.actor):
        assert "access" not in open_parcel(pack(mentee, ["notes"])).content
        parcel = open_parcel(pack(mentee, ["papers"]))
    other = make_mentee(cast.dario)
    with at_work(system(cast.spree.pk), action="test.moved"):
        assert other.mentoring is not None
        unpack(parcel, other, other.mentoring, today=today())
        moved = AccessCheck.objects.unscoped("test").select_related("mentee").get(mentee=other)
        assert unpacked(moved.facts)["german"].value == "B1"
        assert (moved.grade, moved.rules_version) == ("FREI", law_version())


def test_looking_is_written_down(cast: Cast, mentee: Mentee) -> None:
    with at_work(cast.anna.actor):
        write_note(cast.anna.actor, mentee=mentee, text="heute")
    text_of(cast, mentee)
    with at_work(cast.clara.actor):
        screens = Reading.objects.visible_to(cast.clara.actor).order_by("id").values_list("screen", flat=True)
        assert list(screens) == ["access"]


def eligibility_page(cast: Cast, mentee: Mentee) -> str:
    return cast.anna.client().get(reverse("casework:eligibility", args=[mentee.public_id])).content.decode()


def test_the_intake_shows_the_rules_answer_beside_the_mentors_own(cast: Cast, mentee: Mentee) -> None:
    assert "Die Regeln können es noch nicht sagen" in eligibility_page(cast, mentee)
    with_paper(cast, mentee, "AE", paragraph="25.2")
    text = eligibility_page(cast, mentee)
    assert "Die Regeln sagen: unbeschränkt (Erwerbstätigkeit erlaubt)" in text
    assert "Ihre Antwort lautet anders" not in text
    assert mentee.mentoring is not None
    with at_work(system(cast.elbe.pk), action="test.answered"):
        mentee.mentoring.labour_access = "none"
        mentee.mentoring.save()
    text = eligibility_page(cast, mentee)
    assert "Ihre Antwort lautet anders" in text
    with at_work(cast.anna.actor):
        mentee.mentoring.refresh_from_db()
    assert mentee.mentoring.labour_access == "none"


def test_the_person_reads_the_answer_in_words(cast: Cast, mentee: Mentee) -> None:
    with_paper(cast, mentee, "AE", paragraph="25.2")
    tell(cast, mentee, {"reception_duty": "no"})
    url = reverse("casework:disclosure", args=[mentee.public_id])
    text = cast.clara.client().post(url).content.decode()
    assert "Welches Papier haben Sie? Aufenthaltserlaubnis" in text
    assert "Erlaubt, ohne weitere Erlaubnis" in text
    assert "Darf ich arbeiten?" in text
    assert "&quot;value&quot;" not in text
