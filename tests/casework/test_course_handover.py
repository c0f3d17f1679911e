"""What a user would lose: control over what goes to another carrier, and the certainty that nothing stays behind."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse

from lotse.casework.actions.handover import (
    accept_handover,
    decline_handover,
    offer_handover,
    parcel_of,
    take_back_handover,
)
from lotse.casework.actions.outcomes import record_outcome
from lotse.casework.models import CheckIn, ContactNote, Handover, Mentee, Profile, ResidencePaper, Step
from lotse.casework.queries.handovers import handover_for_receiver, incoming_handovers, outgoing_handovers
from lotse.foundation.actor import system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused
from lotse.foundation.models import DataKey, Message
from lotse.foundation.outbox import compose
from lotse.foundation.sealing import forget_open_keys
from tests.people import Cast, make_mentee

ALL = ("profile", "papers", "plan", "notes")


def _codes(refusal: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [obstacle.code for obstacle in refusal.value.obstacles]


@dataclass
class Moving:
    """Selamawit moves from Elbe to Spree."""

    cast: Cast
    mentee: Mentee

    def offer(self, **given: Any) -> Handover:
        actor = self.cast.anna.actor
        with at_work(actor):
            return offer_handover(
                actor,
                mentee=self.mentee,
                **{"to_project": self.cast.spree, "shares": ALL, "consented_on": today(), "reason": "Umzug", **given},
            )

    def received(self) -> Handover:
        return Handover.objects.visible_to(self.cast.elena.actor).get()


@pytest.fixture
def moving(cast: Cast) -> Moving:
    mentee = make_mentee(cast.anna, phone="0151 000", postcode="02625", born_on=today() - timedelta(days=9000))
    hangs: dict[str, Any] = {"project": cast.elbe, "mentee": mentee}
    with at_work(system(cast.elbe.pk), action="test.made"):
        profile = mentee.profiles.get()
        profile.occupation, profile.health, profile.skills = "Schneiderin", "Rücken", ["Nähen"]
        profile.save()
        ResidencePaper(**hangs, kind="AE", paragraph="25.2", valid_until=today() + timedelta(days=90)).save()
        Step(
            **hangs, mentoring=mentee.mentoring, title="Anerkennung", waits_for="recognition",
            waits_since=today() - timedelta(days=40),
        ).save()  # fmt: skip
        ContactNote(**hangs, mentoring=mentee.mentoring, happened_on=today(), text="Sehr geheim").save()
    with at_work(cast.anna.actor):
        facts = {"kind": "minijob", "started_on": today(), "employer_name": "Bäckerei"}
        record_outcome(cast.anna.actor, mentee=mentee, facts=facts)
    return Moving(cast, mentee)


def test_the_receiver_sees_who_from_where_and_why_and_no_file(moving: Moving) -> None:
    moving.offer()
    elena = moving.cast.elena.actor
    with at_work(elena):
        (offer,) = incoming_handovers(elena)
        assert (offer.full_name, offer.handover.reason) == ("Selamawit Tesfay", "Umzug")
        assert offer.handover.project.name == "Projekt Elbe"
        assert not Mentee.objects.visible_to(elena).exists()
        assert not ContactNote.objects.unscoped("this test").exists()
    with at_work(moving.cast.dario.actor):
        # A mentor of the receiving project is not asked.
        assert not Handover.objects.visible_to(moving.cast.dario.actor).exists()


def test_many_offers_cost_no_more_statements_than_one(moving: Moving, statements: list[str]) -> None:
    elena = moving.cast.elena.actor

    def cost() -> int:
        forget_open_keys()
        with at_work(elena):
            before = len(statements)
            assert all(offer.full_name for offer in incoming_handovers(elena))
            return len(statements) - before

    moving.offer()
    one = cost()
    for name in ("Rahel", "Olena", "Yusuf"):
        Moving(moving.cast, make_mentee(moving.cast.anna, given_name=name)).offer()
    assert cost() == one


def test_accepting_makes_a_file_here_and_closes_the_one_over_there(moving: Moving) -> None:
    moving.offer()
    elena, dario = moving.cast.elena.actor, moving.cast.dario
    with at_work(elena):
        accept_handover(elena, handover=moving.received(), mentor=dario.membership)
    forget_open_keys()
    with at_work(elena):
        mentee = Mentee.objects.visible_to(elena).select_related("mentoring").get()
        assert mentee.person_key == moving.mentee.person_key and mentee.public_id != moving.mentee.public_id
        assert (mentee.full_name, mentee.phone, mentee.mentor_id) == (
            "Selamawit Tesfay",
            "0151 000",
            dario.membership.pk,
        )
        assert mentee.mentoring is not None and mentee.mentoring.agreement_on is None
        assert mentee.mentoring.lives_in_region == "yes"
        profile = Profile.objects.visible_to(elena).select_related("mentee").get()
        assert (profile.occupation, profile.skills, profile.health) == ("Schneiderin", ["Nähen"], "")
        paper = ResidencePaper.objects.visible_to(elena).select_related("mentee").get()
        assert (paper.kind, paper.paragraph) == ("AE", "25.2")
        steps = {step.title: step for step in Step.objects.visible_to(elena)}
        assert (today() - steps["Anerkennung"].waits_since).days == 40
        assert len([title for title in steps if "Bäckerei" in title]) == 5
        note = ContactNote.objects.visible_to(elena).select_related("mentee").get()
        assert note.text == "Sehr geheim" and note.author_id is None
    with at_work(moving.cast.clara.actor):
        old = Mentee.objects.visible_to(moving.cast.clara.actor).select_related("mentoring").get()
        assert old.phase == "closed" and old.mentoring is not None
        assert old.mentoring.closing_reason == "handed_over"
        assert not CheckIn.objects.visible_to(moving.cast.clara.actor).filter(needless=False).exists()


@pytest.mark.parametrize("shares", [(), ("profile",), ("papers",), ("plan",), ("notes",)])
def test_nothing_moves_that_was_not_agreed_to(moving: Moving, shares: tuple[str, ...]) -> None:
    moving.offer(shares=shares)
    elena = moving.cast.elena.actor
    with at_work(elena):
        accept_handover(elena, handover=moving.received(), mentor=None)
        assert Mentee.objects.visible_to(elena).get().phase == "waiting"
        assert (Profile.objects.visible_to(elena).get().occupation == "Schneiderin") == ("profile" in shares)
        assert ResidencePaper.objects.visible_to(elena).exists() == ("papers" in shares)
        assert Step.objects.visible_to(elena).exists() == ("plan" in shares)
        assert ContactNote.objects.visible_to(elena).exists() == ("notes" in shares)


def _nothing_is_left(moving: Moving, handover: Handover) -> None:
    both = system(moving.cast.elbe.pk, moving.cast.spree.pk)
    forget_open_keys()
    with at_work(both):
        row = Handover.objects.visible_to(both).get(pk=handover.pk)
        assert row.parcel == "" and row.answered_on == today()
        assert not DataKey.objects.visible_to(both).filter(owner=handover.public_id).exists()


def test_every_end_destroys_the_parcel(moving: Moving) -> None:
    anna, elena = moving.cast.anna.actor, moving.cast.elena.actor
    taken_back = moving.offer()
    with at_work(anna):
        take_back_handover(anna, handover=taken_back)
    _nothing_is_left(moving, taken_back)
    declined = moving.offer()
    with at_work(elena):
        offered = Handover.objects.visible_to(elena).get(pk=declined.pk)
        decline_handover(elena, handover=offered, answer="Kein Platz bis März")
    _nothing_is_left(moving, declined)
    with at_work(anna):
        (first, _) = outgoing_handovers(anna)
        assert (first.state, first.answer) == ("declined", "Kein Platz bis März")
        assert Mentee.objects.visible_to(anna).get().phase == "profiling"
    accepted = moving.offer()
    with at_work(elena):
        accept_handover(elena, handover=Handover.objects.visible_to(elena).get(pk=accepted.pk), mentor=None)
    _nothing_is_left(moving, accepted)


def test_an_answer_is_given_once_and_only_by_who_was_asked(moving: Moving) -> None:
    handover, cast = moving.offer(), moving.cast
    for stranger in (cast.clara.actor, cast.anna.actor):
        with at_work(stranger):
            with pytest.raises(Refused) as refusal:
                accept_handover(stranger, handover=handover, mentor=None)
            assert _codes(refusal) == ["only_lead"]
    elena = cast.elena.actor
    with at_work(elena):
        with pytest.raises(Refused) as refusal:
            take_back_handover(elena, handover=moving.received())
        assert _codes(refusal) == ["not_your_project"]
        with pytest.raises(Refused) as refusal:
            accept_handover(elena, handover=moving.received(), mentor=cast.anna.membership)
        assert _codes(refusal) == ["not_a_mentor"]
        accept_handover(elena, handover=moving.received(), mentor=None)
        for again in (accept_handover, decline_handover):
            with pytest.raises(Refused) as refusal:
                again(elena, handover=moving.received(), **_rest(again))
            assert _codes(refusal) == ["answered"]


def _rest(action: Any) -> dict[str, Any]:
    return {"mentor": None} if action is accept_handover else {"answer": "nein"}


def test_an_offer_needs_consent_another_project_and_no_other_offer(moving: Moving) -> None:
    for given, code in (
        ({"consented_on": today() + timedelta(days=1)}, "not_yet"),
        ({"to_project": moving.cast.elbe}, "same_project"),
    ):
        with pytest.raises(Refused) as refusal:
            moving.offer(**given)
        assert _codes(refusal) == [code]
    moving.offer()
    with pytest.raises(Refused) as refusal:
        moving.offer()
    assert _codes(refusal) == ["handover_running"]


def test_mails_about_a_handover_name_nobody(moving: Moving) -> None:
    moving.offer()
    mail = Message.objects.get()
    assert mail.kind == "casework.handover_offered" and mail.recipient_id == moving.cast.elena.account.pk
    assert mail.facts == {}
    composed = compose(mail)
    assert composed is not None and "Selamawit" not in composed.body and "Tesfay" not in composed.body
    assert reverse("casework:handovers") in composed.body


def test_who_comes_back_finds_the_old_file_again(moving: Moving) -> None:
    cast = moving.cast
    moving.offer()
    with at_work(cast.elena.actor):
        there = accept_handover(cast.elena.actor, handover=moving.received(), mentor=cast.dario.membership)
    dario, clara = cast.dario.actor, cast.clara.actor
    with at_work(dario):
        offer_handover(
            dario, mentee=there, to_project=cast.elbe, shares=["profile"], consented_on=today(), reason="zurück"
        )
    with at_work(clara):
        offer = Handover.objects.visible_to(clara).get(state="offered")
        back = accept_handover(clara, handover=offer, mentor=cast.boris.membership)
        assert back.pk == moving.mentee.pk and back.mentorings.count() == 2
        assert Profile.objects.visible_to(clara).count() == 1


def test_a_parcel_that_does_not_open_can_only_be_declined(moving: Moving) -> None:
    cast = moving.cast
    with at_work(system(cast.elbe.pk), action="test.made"):
        Handover(
            project=cast.elbe, mentee=moving.mentee, to_project=cast.spree, consented_on=today(), parcel="{}"
        ).save()
    forget_open_keys()
    elena = cast.elena.actor
    with at_work(elena):
        offer = handover_for_receiver(elena, moving.received().public_id)
        assert offer.full_name == "" and parcel_of(offer.handover) is None
        with pytest.raises(Refused) as refusal:
            accept_handover(elena, handover=offer.handover, mentor=None)
        assert _codes(refusal) == ["parcel_broken"]
        decline_handover(elena, handover=offer.handover, answer="unlesbar")
