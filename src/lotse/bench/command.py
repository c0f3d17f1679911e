"""`./lotse bench`: the same screens at three sizes of the synthetic programme, as a table and as history."""

import argparse
import json
import os
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import connections

from lotse.bench.lists import HEAD as LISTS_HEAD
from lotse.bench.lists import Taken, measure_lists
from lotse.bench.measure import Measured, measure
from lotse.bench.public import HEAD, Served, measure_public
from lotse.bench.screens import actions, key_of_busiest_project
from lotse.bench.search import measure_search
from lotse.foundation.clock import now

SIZES = (2_300, 20_000, 100_000)
_COLUMNS = f"{'Median':>9}{'p95':>9}{'CPU ms':>9}{'SQL':>7}{'kB':>9}"
_HISTORY = settings.ROOT / "benchmarks" / "history.jsonl"


@contextmanager
def _size(count: int, *, fresh: bool) -> Iterator[str]:
    """The database of one size, made once and kept between benches; yields its name."""
    from lotse.demo.public import write_demo
    from lotse.foundation.database.roles import prepare
    from lotse.website.founding import found_website

    name = f"lotse_bench_{count}"
    with psycopg.connect(os.environ["LOTSE_ADMIN_URL"], autocommit=True) as admin:
        if fresh:
            admin.execute(f'drop database if exists "{name}" with (force)')
        known = admin.execute("select 1 from pg_database where datname = %s", [name]).fetchone()
        if not known:
            admin.execute(f'create database "{name}" owner lotse_owner template template0')
            with psycopg.connect(os.environ["LOTSE_ADMIN_URL"], dbname=name, autocommit=True) as inside:
                inside.execute("alter schema public owner to lotse_owner")
                for extension in ("pg_trgm", "unaccent", "btree_gist"):
                    inside.execute(f"create extension if not exists {extension}")
    before = settings.DATABASES["default"]["NAME"]
    _point_at(name)
    try:
        prepare()
        if not known:
            found_website()
            began = time.monotonic()
            write_demo(count, notes_each=10, database=name)
            print(f"\nangelegt in {time.monotonic() - began:.0f} s", end="")
        yield name
    finally:
        _point_at(before)


def _point_at(name: str) -> None:
    # Another database numbers its content types anew.
    ContentType.objects.clear_cache()
    for alias in connections:
        connections[alias].close()
        connections[alias].settings_dict["NAME"] = name


def _row(measured: Measured) -> str:
    return (
        f"{measured.name:26}{measured.median:9.1f}{measured.p95:9.1f}{measured.cpu:9.1f}"
        f"{measured.statements:7}{measured.bytes / 1000:9.1f}"
    )


def _print_ratios(tables: dict[int, list[Measured]]) -> None:
    small, large = min(tables), max(tables)
    if small == large:
        return
    print(f"\nVerhältnis {large:,} : {small:,} (Median)".replace(",", "."))
    for little, big in zip(tables[small], tables[large], strict=True):
        print(f"{little.name:26}{big.median / little.median:9.2f}")


def _figures(m: Measured) -> list[float]:
    return [round(m.median, 1), round(m.p95, 1), round(m.cpu, 1), m.statements, m.bytes]


@dataclass(slots=True)
class _Found:
    """What one bench measured, by the number of mentees; the search by the texts that it looked through."""

    screens: dict[int, list[Measured]] = field(default_factory=dict)
    public: dict[int, list[Served]] = field(default_factory=dict)
    search: dict[str, list[Measured]] = field(default_factory=dict)
    lists: dict[int, list[Taken]] = field(default_factory=dict)


def _keep(found: _Found) -> None:
    entry = {
        "at": now().isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "sizes": {str(count): {m.name: _figures(m) for m in rows} for count, rows in found.screens.items()},
        "public": {str(count): {each.name: each.figures for each in rows} for count, rows in found.public.items()},
        "search": {heading: {m.name: _figures(m) for m in rows} for heading, rows in found.search.items()},
        "lists": {str(count): {each.name: each.figures for each in rows} for count, rows in found.lists.items()},
    }
    entry = {name: part for name, part in entry.items() if part}
    Path(_HISTORY).parent.mkdir(exist_ok=True)
    with Path(_HISTORY).open("a") as file:
        file.write(json.dumps(entry, ensure_ascii=False) + "\n")


def main(argv: list[str]) -> int:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(prog="./lotse bench")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="Mentees, durch Kommas getrennt")
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--fresh", action="store_true", help="Datenbanken neu anlegen")
    parser.add_argument("--throughput", action="store_true", help="auch den Server unter acht Browsern messen")
    parser.add_argument("--public", action="store_true", help="auch die Seiten für Besucher messen")
    parser.add_argument("--search", action="store_true", help="auch die Suche der Besucher messen, bis 5.000 Texte")
    parser.add_argument(
        "--lists", action="store_true", help="auch messen, wie eine Liste mit 20.000 Zeilen hineinkommt"
    )
    options = parser.parse_args(argv)
    # The server would warn of a missing folder with each start; no style sheet is measured here.
    Path(settings.STATIC_ROOT or settings.HOME).mkdir(parents=True, exist_ok=True)
    found, sizes = _Found(), [int(size) for size in options.sizes.split(",")]
    for count in sizes:
        with _size(count, fresh=options.fresh) as name:
            print(f"\n{count:,} Mentees, je 10 Notizen".replace(",", "."))
            print(f"{'':26}{_COLUMNS}")
            found.screens[count] = _printed(measure(each.name, each.act, runs=options.runs) for each in actions())
            if options.throughput:
                _print_throughput(name)
            if options.public:
                found.public[count] = _print_public(name)
            # How many mentees there are is nothing to what visitors look for.
            if options.search and count == min(sizes):
                found.search = _print_search(options.runs)
            if options.lists:
                found.lists[count] = _print_lists(name)
    _print_ratios(found.screens)
    _keep(found)
    return 0


def _printed(rows: Iterator[Measured]) -> list[Measured]:
    measured = []
    for each in rows:
        measured.append(each)
        print(_row(each), flush=True)
    return measured


def _print_search(runs: int) -> dict[str, list[Measured]]:
    tables = {}
    for heading, rows in measure_search(runs=runs):
        print(f"{heading:26}{_COLUMNS}")
        tables[heading] = _printed(rows)
    return tables


def _print_lists(name: str) -> list[Taken]:
    print(LISTS_HEAD)
    taken = []
    for each in measure_lists(name, key_of_busiest_project()):
        taken.append(each)
        print(each, flush=True)
    return taken


def _print_public(name: str) -> list[Served]:
    from lotse.bench.throughput import served

    print(HEAD)
    found = []
    with served(os.environ["DATABASE_URL"].rsplit("/", 1)[0] + f"/{name}") as (port, pid):
        for each in measure_public(port, pid):
            found.append(each)
            print(each, flush=True)
    return found


def _print_throughput(name: str) -> None:
    from lotse.bench.screens import files_and_cookie
    from lotse.bench.throughput import database_pids, memory_of, rate_and_cost, served

    paths, cookie = files_and_cookie()
    url = os.environ["DATABASE_URL"].rsplit("/", 1)[0] + f"/{name}"
    with served(url) as (port, pid):
        rate, cost = rate_and_cost(port, cookie, paths, pid)
        print(f"{'Akten je Sekunde (8 Browser)':34}{rate:9.0f}")
        print(f"{'CPU des Programms je Akte (ms)':34}{cost:9.1f}")
        print(f"{'Speicher des Programms (MB, PSS)':34}{memory_of(pid):9.0f}")
        print(f"{'… mit der Datenbank':34}{memory_of(pid, *database_pids()):9.0f}")
