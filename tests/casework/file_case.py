"""A mentee with everything in the file, for the tests of the file's screens: one row of every kind at least."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from lotse.casework.models import (
    AccessCheck,
    Agreement,
    Application,
    Appointment,
    CellToCheck,
    CheckIn,
    ContactNote,
    Handover,
    ImportedRow,
    ListImport,
    Mentee,
    Merge,
    Outcome,
    Profile,
    ResidencePaper,
    Step,
    TwoPeople,
    Wait,
)
from lotse.foundation.actor import system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from tests.people import Cast, Person, make_mentee


def fill_file(mentee: Mentee, author: Person, *, notes: int = 3, each: int = 1) -> None:
    """Rows of every kind that hang from `mentee`."""
    day = today()
    with at_work(system(mentee.project_id), action="test.filled"):
        owned: dict[str, Any] = {"project_id": mentee.project_id, "mentee": mentee}
        course = {**owned, "mentoring": mentee.mentoring}
        for number in range(notes):
            ContactNote(
                **course,
                author=author.membership,
                happened_on=day - timedelta(days=number // 2),
                topics=["internship", "employer"],
                text=f"Gespräch {number}: Praktikum zugesagt, Beginn im Dezember, braucht eine Monatskarte.",
            ).save()
        for number in range(each):
            _fill_course(course, number)
        ResidencePaper(
            **owned, kind="DULDUNG", paragraph="60a", valid_until=day + timedelta(days=19), seen_on=day
        ).save()
        AccessCheck(
            **owned,
            question="work",
            facts='{"status": {"value": "DULDUNG", "source": "paper"}}',
            said='{"because": ["Eine Angabe fehlt."]}',
            grade="UNKLAR",
            answered_on=day,
            rules_version="0123456789abcdef",
            author=author.membership,
        ).save()
        ResidencePaper(**owned, kind="GESTATTUNG", is_current=False, seen_on=day - timedelta(days=400)).save()
        imported = ListImport(project_id=mentee.project_id, file_name="liste.xlsx", digest="0" * 64)
        imported.save()
        ImportedRow(**owned, list_import=imported, row_number=7, fingerprint=mentee.public_id.hex * 2).save()
        CellToCheck(
            **owned, list_import=imported, column="Aufenthalt", original="Dld. bis 3/27?", hint="Tag fehlt."
        ).save()
        Profile.objects.unscoped("test").filter(mentee=mentee).delete()
        Profile(
            **owned,
            german_level="B1",
            languages=[{"language": "ti", "level": "C2"}],
            occupation="Krankenschwester",
            work_years=6,
            skills=["pflegen", "kochen"],
            wished_occupation="Pflegefachfrau",
            health="kann nicht schwer heben",
        ).save()


def _fill_course(course: dict[str, Any], number: int) -> None:
    day = today()
    step = Step(
        **course,
        title=f"Anerkennung beantragen {number}",
        waits_for="foreigners_office",
        waits_for_name="Ausländerbehörde Bautzen",
        waits_since=day - timedelta(days=38),
        due_on=day + timedelta(days=3),
    )
    step.save()
    owned = {name: value for name, value in course.items() if name != "mentoring"}
    Wait(**owned, step=step, party="recognition", since=day - timedelta(days=90), until=day - timedelta(days=38)).save()
    Step(**course, title=f"Lebenslauf {number}", waits_since=day, done_on=day).save()
    Application(**course, employer_name=f"Pflegeheim Lindenhof {number}", position="Pflege", stage_on=day).save()
    Appointment(**course, starts_at=timezone.now() + timedelta(days=2), place="Markt 1", take_along="Pass").save()
    Appointment(**course, starts_at=timezone.now() - timedelta(days=9), result="took_place").save()
    outcome = Outcome(**course, kind="employment", employer_name="Lindenhof", started_on=day - timedelta(days=40))
    outcome.save()
    for kind, days in (("week_1", -33), ("month_1", -9), ("month_3", 50)):
        CheckIn(**owned, outcome=outcome, kind=kind, due_on=day + timedelta(days=days), remark="gut").save()


def fill_rest(mentee: Mentee, other: Mentee, cast: Cast) -> None:
    """What a page does not need but an erasure must find: an agreement, a parcel, a merge, a pair told apart."""
    day = today()
    with at_work(system(mentee.project_id), action="test.filled"):
        owned: dict[str, Any] = {"project_id": mentee.project_id, "mentee": mentee}
        Agreement(**owned, mentoring=mentee.mentoring, goals="Arbeit in der Pflege").save()
        Handover(
            **owned, to_project=cast.spree, consented_on=day, parcel="alles darin", state="declined", answered_on=day
        ).save()
        Merge(**owned, absorbed=other, undo_until=day, undone_at=timezone.now()).save()
        TwoPeople(**owned, other=other).save()


def full_mentee(cast: Cast, *, notes: int = 3, each: int = 1, **values: Any) -> Mentee:
    """One mentee of Anna with a full file."""
    facts = {
        "original_name": "ሰላማዊት ተስፋይ",
        "phone": "+49 151 2345678",
        "language": "ti",
        "nationality": "ER",
        "place": "Riesa",
        "born_on": today().replace(year=today().year - 28, day=1),
    }
    mentee = make_mentee(cast.anna, **{**facts, **values})
    fill_file(mentee, cast.anna, notes=notes, each=each)
    return mentee
