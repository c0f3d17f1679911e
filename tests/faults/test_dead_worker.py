"""A worker that was killed: a lead would lose the list that it was just taking over."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

from django.db import connection
from procrastinate.contrib.django import app
from procrastinate.contrib.django.utils import connector_params
from procrastinate.psycopg_connector import PsycopgConnector

from lotse.foundation import jobs

_JOBS = """
insert into procrastinate_workers (last_heartbeat) values (now() - interval '1 hour'), (now());
insert into procrastinate_jobs (queue_name, task_name, status, worker_id)
select 'default', 'casework.take_over_list', 'doing', id from procrastinate_workers
"""


def test_what_a_dead_worker_was_doing_is_done_again(own_database: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(_JOBS)

    async def pick_up() -> None:
        connector = PsycopgConnector(kwargs=connector_params("default"), min_size=1, max_size=1)
        with app.replace_connector(connector) as working:
            async with working.open_async():
                await jobs.pick_up(SimpleNamespace(app=working))

    # A loop of its own: a browser test may have left one running in this thread.
    with ThreadPoolExecutor(max_workers=1) as aside:
        aside.submit(lambda: asyncio.run(pick_up())).result(timeout=60)
    with connection.cursor() as cursor:
        cursor.execute("select status from procrastinate_jobs order by id")
        assert cursor.fetchall() == [("todo",), ("doing",)]
