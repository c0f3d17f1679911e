"""A project as the finder and the pages of projects show it: people who speak the wanted language first."""

from collections.abc import Iterable
from dataclasses import dataclass

from lotse.organisations.domain.spoken import direction, own_name
from lotse.organisations.public import Contact, Project, Region, ShownMentor
from lotse.website.visitors.hours import Hours, office_hours

_FIRST = 3


@dataclass(frozen=True, slots=True)
class Spoken:
    """One language by its own name; `is_wanted` marks the visitor's."""

    code: str
    name: str
    direction: str
    is_wanted: bool


@dataclass(frozen=True, slots=True)
class Person:
    """One mentor with the languages in which she advises."""

    mentor: ShownMentor
    spoken: tuple[Spoken, ...]

    @property
    def speaks_wanted(self) -> bool:
        """Whether the visitor's language is among them."""
        return any(each.is_wanted for each in self.spoken)

    @property
    def dialled(self) -> str:
        """The telephone number as a link."""
        return dialled(self.mentor.phone)


@dataclass(frozen=True, slots=True)
class Entry:
    """One project with its people; those who speak the wanted language stand first, nobody is left out."""

    project: Project
    region: Region | None
    people: tuple[Person, ...]
    spoken: tuple[Spoken, ...]
    hours: tuple[Hours, ...]

    @property
    def speakers(self) -> tuple[Person, ...]:
        """Who speaks the wanted language."""
        return tuple(person for person in self.people if person.speaks_wanted)

    @property
    def first(self) -> tuple[Person, ...]:
        """Whom to ask first: those who speak the wanted language, else a few."""
        return self.speakers or self.people[:_FIRST]

    @property
    def others(self) -> tuple[Person, ...]:
        """The rest of the team."""
        return tuple(person for person in self.people if person not in self.first)

    @property
    def dialled(self) -> str:
        """The project's telephone number as a link."""
        return dialled(self.project.phone)


def entries(contacts: Iterable[Contact], wanted: str) -> list[Entry]:
    """The contacts as pages show them, in the same order."""
    return [_entry(contact, wanted) for contact in contacts]


def _entry(contact: Contact, wanted: str) -> Entry:
    people = [Person(mentor, _spoken(mentor.languages, wanted)) for mentor in contact.mentors]
    return Entry(
        project=contact.project,
        region=contact.region,
        people=tuple(sorted(people, key=lambda person: not person.speaks_wanted)),
        spoken=_spoken(contact.languages, wanted),
        hours=tuple(office_hours(contact.times)),
    )


def _spoken(codes: Iterable[str], wanted: str) -> tuple[Spoken, ...]:
    found = [Spoken(code, own_name(code), direction(code), code == wanted) for code in codes]
    return tuple(sorted(found, key=lambda each: not each.is_wanted))


def dialled(phone: str) -> str:
    """A number as telephones dial it: 0351 123-45 is +4935112345."""
    digits = "".join(letter for letter in phone if letter.isdigit() or letter == "+")
    return f"+49{digits[1:]}" if digits.startswith("0") and not digits.startswith("00") else digits
