"""`./lotse demo --mentees N`: a plausible, invented programme at any size."""

import argparse
import sys
import time

from django.conf import settings

from lotse.demo.course import TRUE_SIZE
from lotse.demo.public import SEED, is_empty, write_demo
from lotse.demo.tables import NoAdministrator


def main(argv: list[str]) -> int:
    """0 when written; 2 when the database already has people in it or does not allow a demo."""
    parser = argparse.ArgumentParser(prog="./lotse demo", description="Ein erfundenes Programm schreiben.")
    parser.add_argument("--mentees", type=int, default=TRUE_SIZE, help=f"wie viele Menschen (sonst {TRUE_SIZE})")
    parser.add_argument("--notes", type=int, default=None, help="genau so viele Notizen je Mensch")
    parser.add_argument("--seed", type=int, default=SEED, help="gleiche Zahl, gleiches Programm")
    options = parser.parse_args(argv)
    if not settings.DEMO:
        sys.stdout.write("Vorführdaten gibt es nur in einer Vorführung (LOTSE_DEMO=1), nie neben echten Menschen.\n")
        return 2
    if not is_empty():
        sys.stdout.write(
            "In dieser Datenbank arbeiten schon Menschen. Eine Vorführung braucht eine leere: "
            "LOTSE_HOME=./anderswo ./lotse demo --mentees …\n"
        )
        return 2
    started = time.perf_counter()
    try:
        notes = write_demo(options.mentees, seed=options.seed, notes_each=options.notes)
    except NoAdministrator as refusal:
        sys.stdout.write(f"{refusal}\n")
        return 2
    sys.stdout.write(
        f"{options.mentees} erfundene Mentees mit {notes} Notizen in {time.perf_counter() - started:.1f} s.\n"
    )
    return 0
