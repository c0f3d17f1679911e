"""Writes mentees with everything that hangs from them, file after file, sealed where it must be."""

import os
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from lotse.casework.domain.check_in_days import check_in_days
from lotse.casework.models.mentoring import DEFAULT_CONTACT_DAYS
from lotse.demo.course import Course, Start, course_of
from lotse.demo.file_tables import FileTables
from lotse.demo.invented import InventedFirm, InventedPerson, InventedWorld
from lotse.demo.papers import last_day_of, paper_of
from lotse.demo.staff import Staff
from lotse.foundation.clock import SAXONY
from lotse.foundation.names import search_keys, sort_key
from lotse.foundation.sealing import associated_data, new_data_key
from lotse.organisations.domain.programme_map import projects_serving

FIRMS = 2_150


class Sealer:
    """One mentee's opened key: seals as `SealedText` would."""

    def __init__(self, owner: UUID, key: bytes) -> None:
        self.owner, self._key = owner, AESGCM(key)
        self._head = bytes([1]) + owner.bytes

    def seal(self, table: str, column: str, *, row: UUID, text: str) -> bytes:
        """The sealed value as it lies in the table."""
        nonce = os.urandom(12)
        place = associated_data(table, column, row=row, owner=self.owner)
        return self._head + nonce + self._key.encrypt(nonce, text.encode(), place)


@dataclass(slots=True)
class _File:
    """One mentee at work: keys and places that its rows share."""

    id: int
    mentoring_id: int
    project_id: int
    mentor_id: int | None
    person: InventedPerson
    course: Course
    sealer: Sealer
    days: list[date] = field(default_factory=list)


class FileWriter:
    """Fills the tables for one mentee after the other; the same seed gives the same people and courses."""

    def __init__(self, world: InventedWorld, staff: Staff, *, tables: FileTables, seed: int, today: date) -> None:
        self.world, self.staff, self.tables, self.today = world, staff, tables, today
        self.dice = Random(seed)
        self._firms: dict[int, InventedFirm] = {}
        self._project_of: dict[str, str] = {}
        self._note = 0

    def write(self, number: int, *, notes: int | None) -> None:
        """Person `number` with `notes` contact notes (None: as many as there were days for)."""
        file = self._begin(number)
        self._add_identity(file)
        self._add_papers(file)
        if file.course.phase in ("waiting", "intake"):
            return
        self._add_notes(file, notes)
        self._add_steps(file)
        self._add_outcomes(file)
        if file.course.is_open:
            self._add_appointment(file)
        self._add_applications(file)

    def _uuid(self) -> UUID:
        return UUID(int=self.dice.getrandbits(128))

    def _project(self, ags: str) -> str:
        if ags not in self._project_of:
            self._project_of[ags] = projects_serving(ags)[0].key
        return self._project_of[ags]

    def _begin(self, number: int) -> _File:
        person = self.world.person(number)
        course = course_of(self.dice, self.today)
        key = self._project(person.municipality_ags)
        mentors = self.staff.mentors[key]
        mentor = None if course.phase == "waiting" else mentors[int(self.dice.random() * len(mentors))].pk
        owner = self._uuid()
        plain, wrapped, version = new_data_key(owner)
        ids = self.tables.next_ids()
        project_id = self.staff.projects[key].pk
        self.tables.keys.add(owner, project_id, wrapped, version)
        return _File(ids.mentee, ids.mentoring, project_id, mentor, person, course, Sealer(owner, plain))

    def _add_identity(self, file: _File) -> None:
        person, course = file.person, file.course
        keys = search_keys(f"{person.given_name} {person.family_name} {person.original_name}")
        calls = course.is_open and file.mentor_id is not None
        last = course.last_contact_on
        self.tables.mentees.add(
            file.id, file.sealer.owner, file.project_id, self._uuid(), person.given_name, person.family_name,
            person.original_name, person.sex, person.born_on, person.nationality, person.group, person.phone,
            person.email, person.street, person.postcode, person.place, person.language,
            list(person.other_languages), person.arrived_on, file.mentor_id, file.mentoring_id, course.phase, last,
            (last or course.opened_on) + timedelta(days=DEFAULT_CONTACT_DAYS) if calls else None,
            sort_key(f"{person.family_name} {person.given_name}")[:200], keys.folded, keys.sound,
        )  # fmt: skip
        eligible = course.agreement_on is not None
        answer = "yes" if eligible else "unknown"
        self.tables.mentorings.add(
            file.mentoring_id, self._uuid(), file.project_id, file.id, file.mentor_id, course.phase,
            course.opened_on, person.group, answer, "subordinate" if eligible else "unknown", answer, answer,
            course.opened_on if eligible else None, course.agreement_on, course.closed_on, course.closing_reason,
        )  # fmt: skip
        self.tables.profiles.add(
            self._uuid(), file.project_id, file.id, person.german_level, person.schooling, person.school_years,
            person.degree, person.occupation, person.work_years, person.children,
        )  # fmt: skip

    def _add_papers(self, file: _File) -> None:
        kind, paragraph = paper_of(self.dice, file.person.nationality)
        row, seal = self._uuid(), file.sealer.seal
        self.tables.papers.add(
            row, file.project_id, file.id,
            seal("casework_residencepaper", "kind", row=row, text=kind),
            seal("casework_residencepaper", "paragraph", row=row, text=paragraph) if paragraph else None,
            last_day_of(self.dice, kind, self.today), file.course.opened_on, True,
        )  # fmt: skip

    def _add_notes(self, file: _File, notes: int | None) -> None:
        first = file.course.opened_on
        last = file.course.last_contact_on or first
        span = max(0, (last - first).days)
        count = notes if notes is not None else min(24, 2 + int(self.dice.expovariate(1 / 8)), 1 + span // 5 + 1)
        for turn in range(count):
            on = last if turn == 0 else first + timedelta(days=int(self.dice.random() * span))
            self._note += 1
            note = self.world.note(self._note, given_name=file.person.given_name, sex=file.person.sex)
            row = self._uuid()
            self.tables.notes.add(
                row, file.project_id, file.id, file.mentoring_id, file.mentor_id, on, note.way, note.minutes,
                list(note.topics), file.sealer.seal("casework_contactnote", "text", row=row, text=note.text),
            )  # fmt: skip

    def _add_steps(self, file: _File) -> None:
        course, dice = file.course, self.dice
        past = 1 + int(dice.random() * 3)
        for position in range(past):
            step = self.world.step(int(dice.random() * 100_000))
            since = course.opened_on + timedelta(days=int(dice.random() * 60) + 20 * position)
            done_on = since + timedelta(days=1 + int(dice.expovariate(1 / max(5, step.usual_days))))
            end = course.closed_on or self.today
            if done_on <= end:
                self._add_step(
                    file, position, title=step.title, topic=step.topic, party=step.party, since=since, done_on=done_on
                )
        if not course.is_open:
            return
        for position in range(past, past + 1 + int(dice.random() * 2)):
            step = self.world.step(int(dice.random() * 100_000))
            waited = min(int(dice.expovariate(1 / max(5, step.usual_days))), (self.today - course.opened_on).days)
            due_on = self.today + timedelta(days=int(dice.random() * 40) - 5) if dice.random() < 0.5 else None
            self._add_step(
                file, position, title=step.title, topic=step.topic, party=step.party,
                since=self.today - timedelta(days=waited), due_on=due_on,
            )  # fmt: skip

    def _add_step(
        self, file: _File, position: int, *, title: str, topic: str, party: str, since: date,
        done_on: date | None = None, due_on: date | None = None,
    ) -> None:  # fmt: skip
        step_id = self.tables.next_step_id()
        self.tables.steps.add(
            step_id, self._uuid(), file.project_id, file.id, file.mentoring_id, title, topic, party, since, due_on,
            done_on, position,
        )  # fmt: skip
        if done_on is not None:
            self.tables.waits.add(self._uuid(), file.project_id, file.id, step_id, party, since, done_on)

    def _add_outcomes(self, file: _File) -> None:
        for start in file.course.starts:
            outcome_id = self.tables.next_outcome_id()
            firm = self._firm(int(self.dice.random() * FIRMS))
            hours = 20 if start.kind == "minijob" else dice_hours(self.dice)
            wage = round(hours * 4.33 * (13.9 + self.dice.random() * 6), 2) if start.kind == "employment" else None
            self.tables.outcomes.add(
                outcome_id, self._uuid(), file.project_id, file.id, file.mentoring_id, start.kind, start.adequate,
                "" if start.kind in ("school", "study", "self_employment") else firm.name,
                file.person.occupation, hours, wage, start.on, start.ended_on,
                "finished" if start.ended_on and start.kind != "employment" else ("resigned" if start.ended_on else ""),
            )  # fmt: skip
            self._add_check_ins(file, start, outcome_id)

    def _add_check_ins(self, file: _File, start: Start, outcome_id: int) -> None:
        end = file.course.closed_on or self.today
        for kind, due_on in check_in_days(start.on).items():
            over = start.ended_on is not None and due_on > start.ended_on
            asked = 0.94 if due_on < self.today - timedelta(days=14) else 0.4
            done = due_on <= end and not over and self.dice.random() < asked
            says = "good" if self.dice.random() < 0.8 else "mixed"
            self.tables.check_ins.add(
                self._uuid(), file.project_id, file.id, outcome_id, kind, due_on, due_on if done else None,
                says if done else "", says if done and self.dice.random() < 0.8 else "",
                over or (not done and (file.course.closed_on is not None or due_on < self.today - timedelta(days=14))),
            )  # fmt: skip

    def _add_appointment(self, file: _File) -> None:
        mine = file.mentor_id == self.staff.demo_mentor.pk
        if self.dice.random() > (0.5 if mine else 0.25):
            return
        day = self.today + timedelta(days=0 if mine and self.dice.random() < 0.3 else int(self.dice.random() * 14))
        hour = 8 + int(self.dice.random() * 8)
        at = datetime.combine(day, time(hour, 30 if self.dice.random() < 0.5 else 0), SAXONY)
        kind, place, take, party = self.dice.choice(_APPOINTMENTS)
        self.tables.appointments.add(
            self._uuid(), file.project_id, file.id, file.mentoring_id, kind, at, 60, place, party, kind != "talk", take
        )

    def _add_applications(self, file: _File) -> None:
        if file.course.agreement_on is None:
            return
        for _ in range(int(self.dice.random() * 3)):
            on = file.course.agreement_on + timedelta(days=int(self.dice.random() * 200))
            if on > (file.course.closed_on or self.today):
                continue
            stage = self.dice.choice(_STAGES)
            if stage in _OPEN_STAGES and (self.today - on).days > 25:
                stage = "rejected"  # nobody leaves an answer open for months
            firm = self._firm(int(self.dice.random() * FIRMS))
            asks = stage == "sent" and file.course.is_open
            self.tables.applications.add(
                self._uuid(), file.project_id, file.id, file.mentoring_id, firm.name, file.person.occupation, stage, on,
                f'[{{"stage": "{stage}", "on": "{on}"}}]', on + timedelta(days=14) if asks else None,
            )  # fmt: skip

    def _firm(self, number: int) -> InventedFirm:
        if number not in self._firms:
            self._firms[number] = self.world.firm(number)
        return self._firms[number]


_OPEN_STAGES = ("sent", "invited", "trial", "prepared")
_STAGES = ("sent", "sent", "invited", "trial", "accepted", "rejected", "rejected", "prepared")
_APPOINTMENTS = (
    ("authority", "Ausländerbehörde, Zimmer 214", "Pass, Arbeitsvertrag, Lohnangabe", "foreigners_office"),
    ("authority", "Jobcenter, Empfang", "Ausweis, Bescheid, Mietvertrag", "jobcenter"),
    ("interview", "im Betrieb", "Lebenslauf, Zeugnisse", "employer"),
    ("talk", "Büro des Projekts", "", ""),
    ("talk", "Sprachschule", "", ""),
    ("firm", "im Betrieb", "Praktikumsvertrag", "employer"),
)


def dice_hours(dice: Random) -> int:
    """Weekly hours of a job."""
    return 40 if dice.random() < 0.6 else 30 if dice.random() < 0.7 else 20
