"""One of everything at the desk of stories."""

from uuid import UUID

from lotse.exhibition.models import Wish, Withdrawal, WithdrawalTask
from lotse.foundation.actor import DESK, system
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work
from tests.exhibition.story_world import make_story, make_text


def make_stories() -> dict[str, UUID]:
    """Identifiers by the word that `targets.py` uses."""
    world = make_story("access2")
    with at_work(system(DESK), action="test.made"):
        text = make_text(world.story, "en", submitted_at=None)
        wish = Wish(story=world.story, person=world.person, text="Bitte ein anderer Name.")
        wish.save()
        withdrawal = Withdrawal(story=world.story, person=world.person, at=now(), by="person", medium="social")
        withdrawal.save()
        task = WithdrawalTask(
            story=world.story, withdrawal=withdrawal, kind="tell_press", what="Zeitung", due_on=today()
        )
        task.save()
    return {
        "story": world.story.public_id,
        "portrayed": world.person.public_id,
        "story_text": text.public_id,
        "story_recording": world.interview.public_id,
        "story_wish": wish.public_id,
        "withdrawal_task": task.public_id,
    }
