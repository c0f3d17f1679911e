"""What a host would lose: the days she was promised, a whole set, or the right not to be overruled by a stale page."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import IntegrityError, transaction

from lotse.exhibition.actions.handover import hand_over, mend_panel, take_back, take_out
from lotse.exhibition.actions.loan_files import hand_in_agreement
from lotse.exhibition.actions.loans import (
    Offer,
    accept_offer,
    cancel_loan,
    close_loan,
    confirm_request,
    decline_request,
    offer_loan,
    request_loan,
    send_link,
    terms_of,
)
from lotse.exhibition.actions.visits import count_visits, tell_outcome
from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.domain.calendar import Days
from lotse.exhibition.models import HostContact, Loan, PanelRepair
from lotse.exhibition.models.loans import hash_of
from lotse.exhibition.queries.tour import stops, taken_days, windows_of
from lotse.foundation import outbox
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused
from tests.exhibition.tour_world import agreed, ask, from_now, make_set, make_wish, signed, walk
from tests.people import Cast


def codes(refusal: pytest.ExceptionInfo[Refused]) -> set[str]:
    return {obstacle.code for obstacle in refusal.value.obstacles}


def test_the_whole_way_from_request_to_closed(cast: Cast) -> None:
    lent, editor = make_set(), cast.edgar.actor
    loan = ask(lent, from_now(30))
    assert loan.number == f"W-{today().year}-001" and stops() == []
    offer = Offer(lent, loan.days, fee_eur=40, insured_eur=4000, host_drives=True, answer="Gern.")
    loan = offer_loan(editor, loan=loan, offer=offer)
    assert stops() == []
    loan = accept_offer(BY_LINK, loan=loan, full_name="Ada Beispiel", terms=terms_of(loan))
    assert [stop.place for stop in stops()] == ["Riesa"]
    hand_in_agreement(BY_LINK, loan=loan, data=b"%PDF-1.7", content_type="application/pdf")
    with pytest.raises(Refused) as refusal:
        hand_over(editor, loan=loan, walk=walk(loan))
    assert codes(refusal) == {"not_signed"}
    from lotse.exhibition.actions.loans import note_signature

    loan = note_signature(editor, loan=loan, signed_on=today())
    loan = hand_over(editor, loan=loan, walk=walk(loan))
    count_visits(BY_LINK, loan=loan, counted_on=loan.days.first, visitors=40, groups=2)
    count_visits(BY_LINK, loan=loan, counted_on=loan.days.first, visitors=44, groups=2)
    loan = take_back(editor, loan=loan, walk=walk(loan))
    loan = tell_outcome(BY_LINK, loan=loan, press_reports=2, employers_met=3, helpers_met=1)
    loan = close_loan(editor, loan=loan)
    assert loan.state == "closed" and loan.visits.get().visitors == 44
    assert [event.kind for event in loan.events.all()] == [
        "requested", "confirmed", "offered", "accepted", "agreement_in", "signed", "handed_over", "returned",
        "outcome", "closed",
    ]  # fmt: skip
    assert taken_days(lent) == []


def test_taken_days_are_refused_with_what_is_free(cast: Cast) -> None:
    lent = make_set()
    first = ask(lent, from_now(30))
    with pytest.raises(Refused) as refusal:
        request_loan(BY_LINK, wish=make_wish(lent, from_now(35)))
    assert codes(refusal) == {"dates_taken"}
    assert "Das nächste Mal frei" in str(refusal.value.obstacles[0].mend)
    assert Loan.objects.count() == 1
    again = next(window for window in windows_of(lent, "14627") if window.first >= first.held_days.after)
    fits = Days(again.first, again.first + timedelta(days=14))
    assert request_loan(BY_LINK, wish=make_wish(lent, fits)).number.endswith("-002")


def test_transport_and_repair_are_held_too(cast: Cast) -> None:
    lent = make_set(days_before=2, days_after=3)
    loan = ask(lent, from_now(30))
    assert loan.held_days.first < loan.days.first and loan.held_days.after > loan.days.after
    right_after = Days(loan.days.after, loan.days.after + timedelta(days=14))
    with pytest.raises(Refused) as refusal:
        request_loan(BY_LINK, wish=make_wish(lent, right_after))
    assert codes(refusal) == {"dates_taken"}


def test_a_far_place_holds_the_set_longer(cast: Cast) -> None:
    near, far = make_set("nah"), make_set("fern")
    shown = from_now(60)
    one = ask(near, shown, district_key="14612")
    other = ask(far, shown, district_key="14523")
    assert len(other.held_days) > len(one.held_days)


@pytest.mark.parametrize(
    ("shown", "code"),
    [
        (from_now(5), "too_soon"),
        (from_now(560), "too_far"),
        (from_now(30, 3), "too_short"),
        (from_now(30, 100), "too_long"),
    ],
)
def test_requests_stay_within_reason(cast: Cast, shown: Days, code: str) -> None:
    with pytest.raises(Refused) as refusal:
        request_loan(BY_LINK, wish=make_wish(make_set(), shown))
    assert codes(refusal) == {code}


def test_a_set_that_rests_is_not_lent(cast: Cast) -> None:
    with pytest.raises(Refused) as refusal:
        request_loan(BY_LINK, wish=make_wish(make_set(is_lent=False), from_now(30)))
    assert codes(refusal) == {"not_lent"}


def test_the_database_itself_refuses_a_double_booking(cast: Cast) -> None:
    lent = make_set()
    ask(lent, from_now(30))
    other = ask(lent, from_now(100))
    with pytest.raises(IntegrityError, match="loans_hold_a_set_once"), transaction.atomic():
        Loan.objects.filter(pk=other.pk).update(
            held=(from_now(28, 20).first, from_now(28, 20).after), shown=(from_now(30).first, from_now(30).after)
        )


def test_declined_and_cancelled_loans_give_their_days_back(cast: Cast) -> None:
    lent, shown = make_set(), from_now(30)
    decline_request(cast.edgar.actor, loan=ask(lent, shown), reason="Der Raum ist zu klein.")
    second = ask(lent, shown)
    cancel_loan(BY_LINK, loan=second, reason="Umbau")
    third = ask(lent, shown)
    assert [loan.state for loan in Loan.objects.order_by("pk")] == ["declined", "cancelled", "requested"]
    assert third.number.endswith("-003")


def test_nobody_accepts_what_was_not_shown(cast: Cast) -> None:
    lent, editor = make_set(), cast.edgar.actor
    loan = ask(lent, from_now(30))
    offer = Offer(lent, loan.days, fee_eur=0, insured_eur=4000, host_drives=True, answer="")
    seen = terms_of(offer_loan(editor, loan=loan, offer=offer))
    dearer = Offer(lent, loan.days, fee_eur=900, insured_eur=4000, host_drives=True, answer="")
    offer_loan(editor, loan=loan, offer=dearer)
    with pytest.raises(Refused):
        accept_offer(BY_LINK, loan=loan, full_name="Ada", terms=seen)
    loan.refresh_from_db()
    assert loan.state == "offered"


def test_an_unconfirmed_request_is_not_offered(cast: Cast) -> None:
    lent = make_set()
    loan = request_loan(BY_LINK, wish=make_wish(lent, from_now(30)))
    offer = Offer(lent, loan.days, fee_eur=0, insured_eur=1, host_drives=True, answer="")
    with pytest.raises(Refused) as refusal:
        offer_loan(cast.edgar.actor, loan=loan, offer=offer)
    assert codes(refusal) == {"not_confirmed"}


def test_a_damaged_panel_keeps_the_set_at_home_until_it_is_mended(cast: Cast) -> None:
    lent, editor = make_set(), cast.edgar.actor
    first = signed(editor, lent, from_now(30))
    first = hand_over(editor, loan=first, walk=walk(first))
    take_back(editor, loan=first, walk=walk(first, damaged=(2,)))
    panel = lent.panels.get(number=2)
    repair = PanelRepair.objects.get()
    assert panel.damaged_since == today() and repair.what == "Riss"
    second = signed(editor, lent, from_now(60))
    with pytest.raises(Refused) as refusal:
        hand_over(editor, loan=second, walk=walk(second))
    assert codes(refusal) == {"set_incomplete"} and "2" in str(refusal.value.obstacles[0].message)
    mend_panel(editor, repair=repair)
    assert hand_over(editor, loan=second, walk=walk(second)).state == "handed_over"


def test_a_panel_taken_out_hinders_nobody(cast: Cast) -> None:
    lent, editor = make_set(), cast.edgar.actor
    loan = signed(editor, lent, from_now(30))
    lent.panels.filter(number=2).update(damaged_since=today())
    take_out(editor, panel=lent.panels.get(number=2))
    assert hand_over(editor, loan=loan, walk=walk(loan)).state == "handed_over"


def test_a_set_that_is_not_back_is_not_handed_on(cast: Cast) -> None:
    lent, editor = make_set(), cast.edgar.actor
    first, second = signed(editor, lent, from_now(30)), signed(editor, lent, from_now(80))
    hand_over(editor, loan=first, walk=walk(first))
    with pytest.raises(Refused) as refusal:
        hand_over(editor, loan=second, walk=walk(second))
    assert codes(refusal) == {"still_out"}


def test_an_early_return_frees_the_rest(cast: Cast) -> None:
    lent, editor = make_set(), cast.edgar.actor
    loan = signed(editor, lent, from_now(30, 60))
    before = loan.held_days
    loan = hand_over(editor, loan=loan, walk=walk(loan))
    loan = take_back(editor, loan=loan, walk=walk(loan, day=loan.days.first + timedelta(days=10)))
    assert loan.held_days.after < before.after and loan.days.after == loan.days.first + timedelta(days=11)
    assert loan.held_days.first == before.first


def test_a_new_link_ends_the_old_one(cast: Cast) -> None:
    loan = ask(make_set(), from_now(30))
    old = loan.token
    fresh = send_link(cast.edgar.actor, loan=loan)
    assert hash_of(old) != fresh.token_hash == hash_of(fresh.token) and fresh.token != old


def test_confirming_twice_is_confirming_once(cast: Cast) -> None:
    loan = request_loan(BY_LINK, wish=make_wish(make_set(), from_now(30)))
    first = confirm_request(BY_LINK, loan=loan)
    assert confirm_request(BY_LINK, loan=loan).confirmed_at == first.confirmed_at
    assert [event.kind for event in loan.events.all()] == ["requested", "confirmed"]


@pytest.mark.parametrize("language", ["de", "en", "ar", "ti"])
def test_the_host_gets_the_link_in_her_language_and_editors_hear_of_it(cast: Cast, language: str) -> None:
    loan = ask(make_set(), from_now(30), language=language)
    assert outbox.send_due() == 2
    to_host, to_desk = sorted(mail.outbox, key=lambda each: each.to != ["ada@example.org"])
    prefix = "" if language == "de" else f"/{language}"
    assert f"{prefix}/ausstellung/leihe/{loan.token}/" in to_host.body and loan.number in to_host.subject
    assert to_desk.to == [cast.edgar.account.email]
    assert "Ada" not in to_desk.body and "Riesa" not in to_desk.body and loan.token not in to_desk.body


def test_the_hosts_contact_stands_behind_the_desks_wall(cast: Cast) -> None:
    loan = agreed(cast.edgar.actor, make_set(), from_now(30))
    with at_work(cast.anna.actor):
        assert HostContact.objects.unscoped("as a slip would").count() == 0
    with at_work(cast.edgar.actor) as editor:
        assert HostContact.objects.visible_to(editor).get().host_id == loan.host_id
    with at_work(cast.max.actor) as ministry:
        assert HostContact.objects.visible_to(ministry).count() == 0
