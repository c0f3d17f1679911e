"""What happens to visitors' entries by itself: what is not on show goes."""

import structlog
from procrastinate.contrib.django import app

from lotse.exhibition.actions.voices import forget_voices
from lotse.exhibition.reading import PROGRAM
from lotse.exhibition.scans import SCANS

log = structlog.get_logger("lotse.voices")


@app.periodic(cron="40 3 * * *")
@app.task(name="exhibition.forget_voices", queueing_lock="exhibition.forget_voices")
def forget(timestamp: int = 0) -> None:
    """Every night."""
    SCANS.write_if_due(every=0)
    log.info("voices_forgotten", count=forget_voices(PROGRAM))
