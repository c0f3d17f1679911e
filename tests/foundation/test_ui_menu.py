"""The menu: each role meets its entries, every address exists, and nobody is led where the gate would refuse."""

import pytest
from django.urls import resolve, reverse

from lotse.foundation.actor import NOBODY, Actor, Grant
from lotse.foundation.menu import ADDRESSES, ENTRIES, NOTE, Entry, _link, address, menu_of
from lotse.foundation.page import draft_key
from lotse.foundation.roles import Role


def _actor(*roles: Role) -> Actor:
    return Actor(account_id=7, name="Beate Beispiel", grants=tuple(Grant(role, 1, 1) for role in roles))


@pytest.mark.parametrize("name", [*(entry.address for entry in (*ENTRIES, NOTE)), *ADDRESSES.values()])
def test_every_address_exists(name):
    assert reverse(name)


@pytest.mark.parametrize("entry", [*ENTRIES, NOTE], ids=lambda entry: entry.address)
def test_who_sees_an_entry_may_open_it(entry):
    audience = resolve(reverse(entry.address)).func.screen.audience
    assert not isinstance(audience, frozenset) or entry.roles <= audience


def test_nobody_meets_no_menu():
    assert not menu_of(NOBODY, "/")
    assert menu_of(NOBODY, "/").note == ""


def test_a_mentor_reaches_today_mentees_and_the_note_with_the_thumb():
    menu = menu_of(_actor(Role.MENTOR), reverse("casework:mentees"))
    assert [str(link.label) for link in menu.thumb] == ["Heute", "Mentees"]
    assert [link.is_here for link in menu.thumb] == [False, True]
    assert menu.note == reverse("casework:note_new")
    assert menu.groups == ()
    assert menu.card == reverse("organisations:card")


def test_a_lead_meets_the_project_and_writes_no_notes():
    menu = menu_of(_actor(Role.LEAD), "/")
    assert "Auslastung" in [str(link.label) for group in menu.groups for link in group.links]
    assert menu.note == ""


def test_a_screen_that_is_missing_is_left_out():
    assert address("casework:not_built") == ""
    assert _link(Entry("casework:not_built", "Fehlt", "info", frozenset()), "/") is None


def test_drafts_have_a_key_of_their_own_for_each_account():
    keys = {draft_key(Actor(account_id=number, name="")) for number in range(20)}
    assert len(keys) == 20 and all(len(key) == 64 for key in keys)
    assert draft_key(NOBODY) == ""
