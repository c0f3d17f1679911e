"""What the foundation does by itself: sending mail every minute, tidying up at night."""

from datetime import timedelta

from django.contrib.sessions.backends.db import SessionStore
from django.db import connection
from procrastinate import JobContext
from procrastinate.contrib.django import app

from lotse.foundation import outbox
from lotse.foundation.clock import now
from lotse.foundation.models import Message, Publication, Submission
from lotse.foundation.search import index as search

SUBMISSIONS_KEPT = timedelta(days=2)
SENT_MAIL_KEPT = timedelta(days=30)
LOST_MAIL_KEPT = timedelta(days=90)
PUBLICATIONS_KEPT = timedelta(days=2)


@app.periodic(cron="* * * * *")
@app.task(name=outbox.SEND_TASK, queueing_lock=outbox.SEND_TASK, pass_context=False)
def send_outbox(timestamp: int = 0) -> None:
    """Every minute, and at once when something was put. Any number of workers may do it at the same time."""
    outbox.send_due()


@app.periodic(cron="*/5 * * * *")
@app.task(name="foundation.pick_up", queueing_lock="foundation.pick_up", pass_context=True)
async def pick_up(context: JobContext, timestamp: int = 0) -> None:
    """Put back what a worker was doing when it died. Every job of ours may be done twice without harm."""
    manager = context.app.job_manager
    for job in await manager.get_stalled_jobs():
        await manager.retry_job(job)


@app.periodic(cron="* * * * *")
@app.task(name=search.COPY_TASK, queueing_lock=search.COPY_TASK, pass_context=False)
def copy_for_search(timestamp: int = 0) -> None:
    """Every minute: what is new is found. What was taken back is not shown from its moment on, without this."""
    search.bring_up_to_date()


@app.periodic(cron="20 2 * * *")
@app.task(name="foundation.tidy", queueing_lock="foundation.tidy")
def tidy(timestamp: int = 0) -> None:
    """Every night: what has served its purpose goes."""
    moment = now()
    SessionStore.clear_expired()
    Submission.objects.filter(at__lt=moment - SUBMISSIONS_KEPT).delete()
    Message.objects.filter(sent_at__lt=moment - SENT_MAIL_KEPT).delete()
    Message.objects.filter(gave_up_at__lt=moment - LOST_MAIL_KEPT).delete()
    Publication.objects.filter(at__lt=moment - PUBLICATIONS_KEPT).delete()
    with connection.cursor() as cursor:
        cursor.execute("delete from foundation_cache where expires < %s", [moment])
