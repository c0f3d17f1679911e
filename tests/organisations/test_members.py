"""What a user would lose: a colleague who was let go too early, or a right that outlives its reason."""

from datetime import timedelta

import pytest
from django.urls import reverse

from lotse.foundation.clock import today
from lotse.foundation.journal import Refused
from lotse.organisations.actions import end_membership
from tests.people import Cast, make_mentee

pytestmark = pytest.mark.django_db


def _end(cast: Cast, who: str, whom: str) -> int:
    page = reverse("organisations:member_end", args=[getattr(cast, whom).membership.public_id])
    return getattr(cast, who).client().post(page, {"last_day": today().isoformat()}).status_code


def test_a_lead_sees_her_own_project_and_the_operator_everybody(cast: Cast) -> None:
    hers = cast.clara.client().get(reverse("organisations:members")).content.decode()
    assert "Anna Beispiel" in hers and "Dario Beispiel" not in hers and "Sofia Beispiel" not in hers
    all_of_them = cast.olaf.client().get(reverse("organisations:members")).content.decode()
    assert "Anna Beispiel" in all_of_them and "Dario Beispiel" in all_of_them and "Sofia Beispiel" in all_of_them


def test_a_membership_ends_with_its_last_day_and_the_rights_with_it(cast: Cast) -> None:
    assert _end(cast, "clara", "boris") == 302
    cast.boris.membership.refresh_from_db()
    assert cast.boris.membership.valid_until == today() + timedelta(days=1)
    assert cast.boris.actor.grants  # today is still a working day
    end_membership(cast.clara.actor, membership=cast.boris.membership, last_day=today() - timedelta(days=1))
    assert not cast.boris.actor.grants


def test_who_still_accompanies_mentees_cannot_leave_yet(cast: Cast) -> None:
    make_mentee(cast.anna)
    make_mentee(cast.anna, given_name="Rahel", family_name="Ghebremariam")
    client = cast.clara.client()
    page = reverse("organisations:member_end", args=[cast.anna.membership.public_id])
    assert "2 Mentees werden noch begleitet" in client.get(page).content.decode()
    answer = client.post(page, {"last_day": today().isoformat()})
    assert answer.status_code == 403 and "2 Mentees werden noch begleitet" in answer.content.decode()
    with pytest.raises(Refused) as refusal:
        end_membership(cast.clara.actor, membership=cast.anna.membership, last_day=today())
    assert [obstacle.code for obstacle in refusal.value.obstacles] == ["still_accompanies"]
    cast.anna.membership.refresh_from_db()
    assert cast.anna.membership.valid_until is None


def test_nobody_ends_her_own_membership(cast: Cast) -> None:
    with pytest.raises(Refused):
        end_membership(cast.clara.actor, membership=cast.clara.membership, last_day=today())
    assert _end(cast, "olaf", "olaf") == 403


def test_mentors_are_let_go_by_their_lead_and_leads_by_the_operator(cast: Cast) -> None:
    assert _end(cast, "elena", "boris") == 404
    assert _end(cast, "olaf", "boris") == 404
    assert _end(cast, "clara", "elena") == 404
    assert _end(cast, "anna", "boris") == 403
    assert _end(cast, "olaf", "elena") == 302
    for actor, membership in ((cast.olaf, cast.boris), (cast.clara, cast.elena), (cast.elena, cast.boris)):
        with pytest.raises(Refused):
            end_membership(actor.actor, membership=membership.membership, last_day=today())


def test_a_day_in_the_past_is_refused(cast: Cast) -> None:
    page = reverse("organisations:member_end", args=[cast.boris.membership.public_id])
    answer = cast.clara.client().post(page, {"last_day": (today() - timedelta(days=2)).isoformat()})
    assert answer.status_code == 200
    with pytest.raises(Refused):
        end_membership(cast.clara.actor, membership=cast.boris.membership, last_day=today() - timedelta(days=2))


def test_the_list_costs_the_same_for_three_members_and_for_thirty(cast: Cast, statements: list[str]) -> None:
    from lotse.foundation.roles import Role
    from tests.people import make_person

    client = cast.clara.client()
    client.get(reverse("organisations:members"))  # the first page of a session also notes when it began
    counts = []
    for _ in range(2):
        statements.clear()
        client.get(reverse("organisations:members"))
        counts.append(len(statements))
        for number in range(27):
            make_person(f"M{number}x{len(counts)}", Role.MENTOR, cast.elbe)
    assert counts[0] == counts[1]
