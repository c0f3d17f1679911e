"""The parts of `./lotse rules` that try the rules: random cases, mutations, speed."""

import argparse
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from lotse.command.places import ROOT
from lotse.command.steps import Complaint, in_seconds

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_tests(parts: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the parts to the parser."""
    fuzz = parts.add_parser("fuzz", help="zufällige Fälle: keine Regel darf stolpern, kein Verbot etwas verbessern")
    fuzz.add_argument("--cases", type=int, default=100_000)
    fuzz.add_argument("--seed", type=int, default=1)
    fuzz.set_defaults(run=_fuzz)
    bench = parts.add_parser("bench", help="Antworten je Sekunde und Dauer des Ladens")
    bench.add_argument("--seconds", type=float, default=3.0)
    bench.set_defaults(run=_bench)
    # Everything behind the word is the tool's own, options included.
    about = "Fehler in die Regeln setzen: merken es die Tests?"
    mutate = parts.add_parser("mutate", help=about, prefix_chars="\0", add_help=False)
    mutate.add_argument("rest", nargs="*", help="Angaben für tests/law/mutation (--help zeigt sie)")
    mutate.set_defaults(run=_mutate)


def _fuzz(options: argparse.Namespace) -> int:
    from lotse.rules.verification.fuzz import complaints

    began = time.monotonic()
    found = list(complaints(options.cases, options.seed))
    for complaint in found[:50]:
        print(complaint)
    print(f"{options.cases} Fälle, {len(found)} Beanstandungen, {in_seconds(time.monotonic() - began)}")
    return 1 if found else 0


def _bench(options: argparse.Namespace) -> int:
    from lotse.bench.rules import figures

    for name, value in figures(options.seconds):
        print(f"{name:46}{value:>12}")
    return 0


def _mutate(options: argparse.Namespace) -> int:
    if not (ROOT / "tests" / "law" / "mutation").is_dir():
        raise Complaint("Die Tests sind hier nicht dabei.", "The tests are not here.")
    return subprocess.run([sys.executable, "-m", "tests.law.mutation", *options.rest], cwd=ROOT, check=False).returncode
