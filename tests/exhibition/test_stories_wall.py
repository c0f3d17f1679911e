"""What people who are portrayed would lose: the certainty that only the desk opens what they said."""

import pytest

from lotse.exhibition.models import PersonContact, PortrayedPerson, Story
from lotse.foundation.actor import DESK, NOBODY, system
from lotse.foundation.database.context import at_work
from lotse.foundation.models import Change, DataKey

pytestmark = pytest.mark.django_db


def _person() -> PortrayedPerson:
    story = Story.objects.create(key="k7m2")
    person = PortrayedPerson.objects.create(story=story, shown_name="Amanuel")
    PersonContact.objects.create(story=story, person=person, full_name="Amanuel Tesfay", email="a@example.org")
    return person


def test_contact_is_sealed_and_journalled_below_zero() -> None:
    with at_work(system(DESK), action="test.made"):
        person = _person()
        person.shown_name = "Aman"
        person.save()
        contact = PersonContact.objects.unscoped("test").get()
        assert contact.full_name == "Amanuel Tesfay"
        assert DataKey.objects.unscoped("test").get(owner=person.public_id).project_id == DESK
        subjects = set(Change.objects.unscoped("test").values_list("subject_id", flat=True))
        assert subjects == {None, -person.story_id}


def test_nobody_else_reaches_the_rows_even_past_the_predicate() -> None:
    with at_work(system(DESK), action="test.made"):
        _person()
    for actor in (NOBODY, system(1)):
        with at_work(actor):
            assert not Story.objects.unscoped("The wall must hold by itself.").exists()
            assert not PersonContact.objects.unscoped("The wall must hold by itself.").exists()
