"""One of everything that a URL can point at, all of it Anna's in project Elbe."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID, uuid4

from lotse.casework.actions.duplicates import merge_mentees
from lotse.casework.actions.lists import upload_list
from lotse.casework.models import (
    Application,
    Appointment,
    CellToCheck,
    CheckIn,
    ContactNote,
    Handover,
    Outcome,
    ResidencePaper,
    Step,
)
from lotse.foundation.actor import system
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work
from lotse.foundation.roles import Role
from lotse.organisations.actions import invite_member
from lotse.organisations.presenting import add_report, settle_card
from lotse.organisations.public import Deputyship
from tests.access.panels import make_panels
from tests.access.stories import make_stories
from tests.access.tour import make_tour
from tests.access.voices import make_voices
from tests.people import Cast, make_mentee

World = dict[str, UUID]
_LIST = b"Name;Vorname;geb. am\nTesfay;Rahel;12.03.1990\n"


def make_world(cast: Cast) -> World:
    """Identifiers by the word that `targets.py` uses."""
    mentee = make_mentee(cast.anna)
    other = make_mentee(cast.anna, given_name="Rahel", family_name="Ghebremariam")
    merged = make_mentee(cast.anna, given_name="Selam", family_name="Tesfay")
    absorbed = make_mentee(cast.anna, given_name="Selam", family_name="Tesfai")
    project, mentoring, day = cast.elbe, mentee.mentoring, today()
    hangs = {"project": project, "mentee": mentee}
    course = {**hangs, "mentoring": mentoring}
    with at_work(system(project.pk), action="test.made"):
        outcome = Outcome.objects.create(**course, kind="employment", started_on=day)
        made = {
            "outcome": outcome,
            "note": ContactNote(**course, author=cast.anna.membership, happened_on=day, text="Notiz"),
            "step": Step(**course, title="Antrag stellen", waits_since=day),
            "appointment": Appointment(**course, starts_at=now()),
            "application": Application(**course, employer_name="Betrieb (erfunden)", stage_on=day),
            "check_in": CheckIn(**hangs, outcome=outcome, kind="week_1", due_on=day),
            "paper": ResidencePaper(**hangs, kind="AE", valid_until=day + timedelta(days=20)),
            "handover": Handover(
                project=project, mentee=other, to_project=cast.spree, consented_on=day, parcel="{}", shares=["profile"]
            ),
        }
        for record in made.values():
            record.save()
    made["merge"] = merge_mentees(cast.clara.actor, mentee=merged, absorbed=absorbed)
    made["import"] = upload_list(cast.clara.actor, project=project, file_name="liste.csv", data=_LIST)
    with at_work(system(project.pk), action="test.made"):
        cell = CellToCheck(**hangs, list_import=made["import"], column="Status", original="unklar")
        cell.save()
    deputyship = Deputyship.objects.create(
        absent=cast.boris.membership, deputy=cast.dina.membership, valid_from=day, valid_until=day + timedelta(days=7)
    )
    invited = {"address": "neu@example.org", "full_name": "Neu Beispiel", "role": Role.MENTOR}
    offer = invite_member(cast.clara.actor, project=project, **invited)
    own = {"is_shown": True, "shows_phone": False, "languages": ["de", "ti"]}
    card = settle_card(cast.anna.actor, membership=cast.anna.membership, **own)
    told = {"title": "Bericht (erfunden)", "language": "de", "issued_on": day, "content": b"%PDF-1.7 erfunden"}
    report = add_report(cast.edgar.actor, project=project, **told)
    world = {word: record.public_id for word, record in made.items()}
    return world | {
        "mentee": mentee.public_id,
        "cell": cell.public_id,
        "deputyship": deputyship.public_id,
        "offer": offer.public_id,
        "membership": cast.anna.membership.public_id,
        "project": project.public_id,
        "card": card.public_id,
        "report": report.public_id,
        "nothing": uuid4(),
        **make_tour(cast),
        **make_stories(),
        **make_panels(),
        **make_voices(),
    }


Maker = Callable[[Cast], World]
