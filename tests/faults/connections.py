"""Several people at the same moment, each with a connection of their own; and programs that are ended on the way."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.db import connections

ROOT = Path(__file__).resolve().parents[2]


def at_once(number: int, act: Callable[[int], Any]) -> list[Any]:
    """Do it `number` times at the same moment; an error in one of them is raised here."""
    start = threading.Barrier(number)
    answers: list[Any] = [None] * number
    errors: list[BaseException] = []

    def run(index: int) -> None:
        try:
            start.wait(60)
            answers[index] = act(index)
        except BaseException as error:  # carried over to the test's own thread
            errors.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(index,)) for index in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    if errors:
        raise errors[0]
    return answers


def run_program(code: str, *arguments: str, database: str, settings: str = "config.settings.test", **more: str) -> Any:
    """Another process of the program on the same database."""
    url = os.environ["DATABASE_URL"].rpartition("/")[0] + f"/{database}"
    environment = {
        **os.environ,
        "DATABASE_URL": url,
        "LOTSE_OWNER_URL": url,
        "DJANGO_SETTINGS_MODULE": settings,
        "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
        **more,
    }
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, *arguments],
        env=environment,
        timeout=120,
        check=False,
        capture_output=True,
        text=True,
    )
