"""Codes of invented data are those of the case files: a code that nobody knows would break a list or a report."""

from datetime import date

from lotse.casework.models.choices import ClosingReason, ContactWay, Group, LanguageLevel, Party, Sex, Topic
from lotse.casework.models.profile import Profile
from lotse.casework.models.spoken import SpokenLanguage
from lotse.demo import materials
from lotse.demo.invented import InventedWorld

PEOPLE = [InventedWorld(3, date(2026, 6, 1)).person(i) for i in range(3000)]


def test_people_have_known_codes() -> None:
    assert {p.sex for p in PEOPLE} <= set(Sex.values)
    assert {p.group for p in PEOPLE} <= set(Group.values)
    assert {p.german_level for p in PEOPLE} <= set(LanguageLevel.values)
    assert {p.degree for p in PEOPLE} <= set(Profile.Degree.values)
    assert {p.schooling for p in PEOPLE} <= set(Profile.Schooling.values)


def test_languages_can_be_chosen() -> None:
    spoken = {language for origin in materials.origins().values() for language in origin.tongues}
    assert sorted(spoken - set(SpokenLanguage.values)) == []


def test_notes_steps_and_closings_have_known_codes() -> None:
    notes, steps = materials.note_templates(), materials.step_templates()
    assert {topic for topics, _, _, _ in notes for topic in topics} <= set(Topic.values)
    assert {way for _, way, _, _ in notes} == set(ContactWay.values)
    assert {topic for topic, _, _, _ in steps} == set(Topic.values)
    assert {party for _, party, _, _ in steps} <= set(Party.values)
    assert {reason for reason, _ in materials.closing_templates()} <= set(ClosingReason.values)
