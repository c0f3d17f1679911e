"""What stories do by themselves: obey the ledger, forget what is over, ask before a release ends."""

from datetime import timedelta

import structlog
from procrastinate.contrib.django import app

from lotse.exhibition.actions.forgetting import forget_what_is_over
from lotse.exhibition.actions.story_mail import ENDING, tell_person
from lotse.exhibition.actions.withdrawal import obey_ledger
from lotse.exhibition.models import PortrayedPerson, Release
from lotse.exhibition.reading import PROGRAM
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work

log = structlog.get_logger("lotse.stories")
ASK_BEFORE = timedelta(days=30)


@app.periodic(cron="*/5 * * * *")
@app.task(name="exhibition.obey_ledger", queueing_lock="exhibition.obey_ledger")
def obey(timestamp: int = 0) -> None:
    """What was taken back stays taken back, whatever database was put in."""
    repeated = obey_ledger()
    if repeated:
        log.warning("withdrawals_repeated", count=repeated)


@app.periodic(cron="10 3 * * *")
@app.task(name="exhibition.forget_stories", queueing_lock="exhibition.forget_stories")
def forget(timestamp: int = 0) -> None:
    """What is over goes."""
    log.info("stories_forgotten", count=forget_what_is_over())


@app.periodic(cron="0 7 * * *")
@app.task(name="exhibition.releases_ending", queueing_lock="exhibition.releases_ending")
def ask_again(timestamp: int = 0) -> int:
    """One mail to each person a month before her yes ends."""
    with at_work(PROGRAM):
        day = today() + ASK_BEFORE
        ending = Release.objects.visible_to(PROGRAM).filter(withdrawn_at=None, valid_until=day)
        people = PortrayedPerson.objects.visible_to(PROGRAM).filter(pk__in=ending.values("person"))
        found = list(people.order_by("pk"))
        for person in found:
            tell_person(ENDING, person=person, cause=f"ending:{person.public_id}:{day}")
    return len(found)
