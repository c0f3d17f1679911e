"""What evaluation does by itself: every night it counts the day that has ended."""

from datetime import timedelta

from procrastinate.contrib.django import app

from lotse.evaluation.actions import freeze_figures
from lotse.foundation.clock import today


@app.periodic(cron="10 3 * * *")
@app.task(name="evaluation.freeze", queueing_lock="evaluation.freeze")
def freeze(timestamp: int = 0) -> None:
    """A night that was missed is made up for by the next: counting as of a day does not depend on when one counts."""
    yesterday = today() - timedelta(days=1)
    for days in range(7, -1, -1):
        freeze_figures(yesterday - timedelta(days=days))
