"""What somebody portrayed would lose: her face on a wall in a town hall after she took it back."""

import io
import zipfile

import pytest
from django.test import Client
from django.urls import reverse

from lotse.exhibition.actions.handover import hand_over, take_out
from lotse.exhibition.actions.withdrawal import take_back
from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.models import Loan, PanelSet, WithdrawalTask
from lotse.exhibition.papers.kit import kit_stream
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused
from lotse.foundation.models import Message
from tests.exhibition.story_world import StoryWorld, make_story
from tests.exhibition.tour_world import from_now, make_set, signed, walk
from tests.people import Cast


@pytest.fixture
def world(cast: Cast) -> StoryWorld:
    return make_story()


@pytest.fixture
def lent(world: StoryWorld) -> PanelSet:
    made = make_set()
    made.panels.filter(number=2).update(story_key=world.story.key)
    return made


def _out(cast: Cast, lent: PanelSet) -> Loan:
    loan = signed(cast.edgar.actor, lent, from_now(30))
    return hand_over(cast.edgar.actor, loan=loan, walk=walk(loan))


def _tasks() -> list[tuple[str, str, str]]:
    with at_work(BY_LINK) as program:
        tasks = WithdrawalTask.objects.visible_to(program).filter(trace_key__startswith="panel:").order_by("kind")
        return [(task.kind, task.what, task.where) for task in tasks]


def test_the_place_where_the_panel_hangs_is_named_and_the_host_is_told_at_once(
    cast: Cast, world: StoryWorld, lent: PanelSet
) -> None:
    loan = _out(cast, lent)
    page = reverse("exhibition:loan", args=[loan.token])
    assert "Bitte sofort abdecken" not in Client().get(page).content.decode()
    take_back(BY_LINK, person=world.person)
    shown = Client().get(page).content.decode()
    assert "Bitte sofort abdecken" in shown and "Tafel 2" in shown
    kinds = {kind: (what, where) for kind, what, where in _tasks()}
    assert set(kinds) == {"cover_panel", "remove_panel"}
    assert "Stadtbibliothek Riesa" in kinds["cover_panel"][1] and "Nr. 2" in kinds["cover_panel"][0]
    told = Message.objects.filter(kind="exhibition.loan", facts__kind="take_out")
    assert [mail.address for mail in told] == ["ada@example.org"]


def test_a_set_with_a_withdrawn_story_stays_until_the_panel_is_out(
    cast: Cast, world: StoryWorld, lent: PanelSet
) -> None:
    editor = cast.edgar.actor
    loan = signed(editor, lent, from_now(30))
    take_back(BY_LINK, person=world.person, medium="panel")
    with pytest.raises(Refused) as refusal:
        hand_over(editor, loan=loan, walk=walk(loan))
    assert [obstacle.code for obstacle in refusal.value.obstacles] == ["panel_withdrawn"]
    desk = cast.edgar.client().get(reverse("exhibition_desk:loan", args=[loan.public_id])).content.decode()
    assert "nicht mehr gezeigt werden" in desk
    assert [kind for kind, _, where in _tasks()] == ["remove_panel"]
    take_out(editor, panel=lent.panels.get(number=2))
    assert hand_over(editor, loan=loan, walk=walk(loan)).state == "handed_over"


def test_taking_the_panel_out_ticks_the_task_that_asked_for_it(cast: Cast, world: StoryWorld, lent: PanelSet) -> None:
    """A panel that is out and a task that still asks for it: the next editor goes and looks for nothing."""
    _out(cast, lent)
    take_back(BY_LINK, person=world.person)
    client, page = cast.edgar.client(), reverse("exhibition_desk:withdrawals")
    assert 'id="done-title"' not in client.get(page).content.decode()
    with at_work(BY_LINK) as program:
        before = WithdrawalTask.objects.visible_to(program).count()
    other, asked = lent.panels.get(number=1), lent.panels.get(number=2)
    client.post(reverse("exhibition_desk:panel_out", args=[other.public_id]))
    with at_work(BY_LINK) as program:
        tasks = WithdrawalTask.objects.visible_to(program)
        assert not tasks.exclude(done_at=None).exists()
    client.post(reverse("exhibition_desk:panel_out", args=[asked.public_id]))
    with at_work(BY_LINK) as program:
        tasks = WithdrawalTask.objects.visible_to(program)
        done = tasks.get(kind="remove_panel")
        assert (done.done_by_id, done.done_at is None) == (cast.edgar.account.pk, False)
        # It hung in a library: that it was covered there says whoever saw it.
        assert tasks.get(kind="cover_panel").done_at is None
    first = done.done_at
    client.post(reverse("exhibition_desk:panel_out", args=[asked.public_id]))
    with at_work(BY_LINK) as program:
        assert WithdrawalTask.objects.visible_to(program).get(kind="remove_panel").done_at == first
    shown = client.get(page).content.decode()
    settled = shown.split('id="done-title"')[1].split("</section>")[0]
    assert "Tafel herausnehmen" in settled and "Nr. 2" in settled and cast.edgar.account.full_name in settled
    still = shown.split('id="tasks-title"')[1].split("</section>")[0]
    assert "Tafel herausnehmen" not in still and "Tafel abdecken" in still
    with at_work(BY_LINK) as program:
        open_now = WithdrawalTask.objects.visible_to(program).filter(done_at=None).count()
    assert open_now == before - 1


def test_taking_back_another_language_leaves_the_panel(cast: Cast, world: StoryWorld, lent: PanelSet) -> None:
    loan = _out(cast, lent)
    take_back(BY_LINK, person=world.person, language="ti")
    assert "abdecken" not in Client().get(reverse("exhibition:loan", args=[loan.token])).content.decode()
    assert _tasks() == [] and not Message.objects.filter(facts__kind="take_out").exists()


def test_the_kit_forgets_what_was_taken_back(cast: Cast, world: StoryWorld, lent: PanelSet) -> None:
    loan = _out(cast, lent)
    audio = f"{loan.number}/de/hoeren-und-lesen.pdf"
    with zipfile.ZipFile(io.BytesIO(b"".join(kit_stream(loan)))) as before:
        assert before.read(audio).startswith(b"%PDF-")
    take_back(BY_LINK, person=world.person, medium="web")
    with zipfile.ZipFile(io.BytesIO(b"".join(kit_stream(loan)))) as after:
        assert audio not in after.namelist()
