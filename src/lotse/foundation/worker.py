"""The process that runs jobs: started by `./lotse run` beside the web server, as many of it as there are nodes."""

import asyncio
import os
import signal
import threading
from contextlib import suppress

from django.db import connections
from procrastinate import App
from procrastinate.contrib.django import app
from procrastinate.contrib.django.utils import connector_params
from procrastinate.psycopg_connector import PsycopgConnector

from lotse.foundation.database.roles import refuse_unbound_role

# A job may take longer than a person waits for the end. Jobs are written so that a hard end harms nothing.
_PATIENCE = 1.4


def main() -> None:
    """Work until SIGTERM, then end within two seconds. Raises UnboundRole under a role that the walls do not bind."""
    _forget_inherited_connections()
    refuse_unbound_role()
    connector = PsycopgConnector(kwargs=connector_params("default"), min_size=1, max_size=3)
    with app.replace_connector(connector) as working:
        asyncio.run(_work(working))


async def _work(working: App) -> None:
    async with working.open_async():
        worker = asyncio.ensure_future(
            working.run_worker_async(
                install_signal_handlers=False,
                shutdown_graceful_timeout=_PATIENCE / 2,
                delete_jobs="successful",
                listen_notify=True,
            )
        )
        for sign in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(sign, _stop, worker)
        with suppress(asyncio.CancelledError):
            await worker


def _stop(worker: "asyncio.Future[None]") -> None:
    end = threading.Timer(_PATIENCE, os._exit, args=(0,))
    end.daemon = True
    end.start()
    worker.cancel()


def _forget_inherited_connections() -> None:
    """After a fork the parent's connections are the parent's: closing them here would end them there."""
    for inherited in connections.all(initialized_only=True):
        inherited.connection = None
