"""What is done about loans behind the scenes; each job may be done twice without harm."""

import structlog
from procrastinate.contrib.django import app

from lotse.exhibition.actions.loan_duties import forget_hosts, lapse_requests, remind
from lotse.exhibition.by_link import BY_LINK
from lotse.foundation.clock import today

log = structlog.get_logger("lotse.loans")


@app.periodic(cron="7 * * * *")
@app.task(name="exhibition.lapse_requests", queueing_lock="exhibition.lapse_requests")
def lapse(timestamp: int = 0) -> None:
    """Every hour."""
    log.info("requests_lapsed", number=lapse_requests(BY_LINK))


@app.periodic(cron="20 6 * * *")
@app.task(name="exhibition.remind_hosts", queueing_lock="exhibition.remind_hosts")
def remind_hosts(timestamp: int = 0) -> None:
    """Every morning."""
    log.info("hosts_reminded", number=remind(BY_LINK, day=today()))


@app.periodic(cron="40 2 * * *")
@app.task(name="exhibition.forget_hosts", queueing_lock="exhibition.forget_hosts")
def forget(timestamp: int = 0) -> None:
    """Every night."""
    log.info("hosts_forgotten", number=forget_hosts(BY_LINK, day=today()))
