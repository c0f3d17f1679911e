"""What the website does by itself: set times every minute, links and old reports at night."""

import time

from django.conf import settings
from procrastinate.contrib.django import app

from lotse.website.barriers import forget_answered
from lotse.website.links import check_address, note_addresses
from lotse.website.models import ExternalLink
from lotse.website.set_times import keep_set_times

# Addresses asked in one night, and the pause between two: no server shall notice us.
_IN_A_NIGHT = 200
_PAUSE = 2.0


@app.periodic(cron="* * * * *")
@app.task(name="website.set_times", queueing_lock="website.set_times")
def set_times(timestamp: int = 0) -> None:
    """Every minute: pages appear and go when their editor said."""
    keep_set_times()


@app.periodic(cron="10 3 * * *")
@app.task(name="website.check_links", queueing_lock="website.check_links")
def check_links(timestamp: int = 0) -> None:
    """Ask the addresses outside that were not asked for the longest time."""
    note_addresses()
    if not settings.LINKS_ARE_ASKED:
        return
    for link in ExternalLink.objects.order_by("checked_at", "pk")[:_IN_A_NIGHT]:
        check_address(link)
        time.sleep(_PAUSE)


@app.periodic(cron="40 2 * * *")
@app.task(name="website.forget_barriers", queueing_lock="website.forget_barriers")
def forget_barriers(timestamp: int = 0) -> None:
    """Answered reports go after half a year."""
    forget_answered()
