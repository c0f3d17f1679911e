"""`./lotse rules mutate`: try the faults, print the score, write benchmarks/mutation.md."""

import argparse
import collections
import os
import platform
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings

from tests.law.mutation.running import Plugin, Verdict, Wanted

ROOT = Path(__file__).resolve().parents[3]
REPORT = ROOT / "benchmarks" / "mutation.md"
_DEAD = ("killed", "late", "broken")
Key = Callable[[Verdict], str]


def main(argv: list[str]) -> int:
    """Run and report; 1 where the score is below the bar."""
    parser = argparse.ArgumentParser(prog="./lotse rules mutate", description=__doc__)
    parser.add_argument("--only", default="", help="nur Dateien, die so beginnen: labour, residence/bans.py")
    parser.add_argument("--share", type=float, default=1.0, help="welcher Anteil der Fehler, zum Beispiel 0.1")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest", type=float, default=0.3, help="Tests, die länger dauern (s), bleiben weg")
    parser.add_argument("--most", type=int, default=150, help="höchstens so viele Tests je Fehler")
    parser.add_argument("--no-values", action="store_true", help="ohne Fehler in den Werten")
    parser.add_argument("--bar", type=float, default=85.0, help="Prozent, die bemerkt werden müssen")
    parser.add_argument("--alive", action="store_true", help="jeden überlebenden Fehler gleich zeigen")
    parser.add_argument("--write", action="store_true", help="benchmarks/mutation.md schreiben")
    parser.add_argument("tests", nargs="*", default=["tests/law"], help="welche Tests; sonst tests/law")
    options = parser.parse_args(argv)
    os.nice(10)
    wanted = Wanted(
        only=options.only,
        share=options.share,
        seed=options.seed,
        longest=options.longest,
        most=options.most,
        values=not options.no_values,
    )
    began = time.monotonic()
    verdicts = _tried(wanted, options.tests, alive=options.alive)
    text = report(verdicts, wanted, time.monotonic() - began)
    sys.stdout.write(f"{text}\n")
    if options.write:
        REPORT.write_text(text + "\n", encoding="utf-8")
    return 0 if score(verdicts) >= options.bar else 1


def _tried(wanted: Wanted, tests: list[str], *, alive: bool) -> list[Verdict]:
    settings.register_profile(
        "mutation",
        derandomize=True,
        database=None,
        max_examples=25,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    settings.load_profile("mutation")

    def tell(verdict: Verdict) -> None:
        if alive and verdict.fate not in _DEAD:
            sys.stdout.write(f"{verdict.module}: {verdict.place}: {verdict.what} ({verdict.fate})\n")
            sys.stdout.flush()

    plugin = Plugin(wanted, tell)
    off = [word for name in ("django", "randomly", "xdist", "cacheprovider", "socket") for word in ("-p", f"no:{name}")]
    words = ["-q", "-c", os.devnull, f"--rootdir={ROOT}", "--confcutdir=tests/law", "--import-mode=prepend", "-s"]
    pytest.main([*words, *off, *tests], plugins=[plugin])
    return plugin.verdicts


def score(verdicts: list[Verdict]) -> float:
    """Percent of the faults that the tests notice."""
    return 100 * sum(each.fate in _DEAD for each in verdicts) / max(len(verdicts), 1)


def report(verdicts: list[Verdict], wanted: Wanted, seconds: float) -> str:
    """The page that is kept in the repository."""
    at = datetime.now(ZoneInfo("Europe/Berlin"))
    share = "all faults" if wanted.share >= 1 else f"a random {wanted.share:.0%} of the faults (seed {wanted.seed})"
    lines = [
        "# Mutation of lotse.rules",
        "",
        f"{at:%Y-%m-%d %H:%M}, Python {platform.python_version()}, {share}, {seconds / 60:.0f} minutes on one core, "
        f"tests up to {wanted.longest:g} s each, at most {wanted.most} for a fault. Made by",
        "`./lotse rules mutate --write`.",
        "",
        f"**{score(verdicts):.1f} %** of {len(verdicts)} faults are noticed.",
        "",
        "A fault is one changed comparison, operator, constant, condition, grade or word in a function or table of",
        "src/lotse/rules, or one dated value or limit one step off. Texts that people read, error messages and the",
        "arguments of decorators are left alone. *Untested* faults lie where no test comes; they count as alive.",
        "",
        "| area | faults | noticed | alive | untested | score |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    lines += _rows(verdicts, lambda each: each.area)
    lines += ["", "| module | faults | noticed | alive | untested | score |", "|---|---:|---:|---:|---:|---:|"]
    lines += _rows(verdicts, lambda each: each.module)
    lines += ["", "## Still alive", ""]
    for module, group in _grouped(verdicts, lambda each: each.module):
        alive = [each for each in group if each.fate not in _DEAD]
        if alive:
            lines += [f"### {module}", ""]
            lines += [f"- {each.place}: `{each.what}` ({each.fate})" for each in alive]
            lines.append("")
    return "\n".join(lines).rstrip()


def _grouped(verdicts: list[Verdict], key: Key) -> list[tuple[str, list[Verdict]]]:
    groups: dict[str, list[Verdict]] = {}
    for each in verdicts:
        groups.setdefault(key(each), []).append(each)
    return sorted(groups.items())


def _rows(verdicts: list[Verdict], key: Key) -> list[str]:
    rows = []
    for name, group in _grouped(verdicts, key):
        fates = collections.Counter(each.fate for each in group)
        noticed = sum(fates[each] for each in _DEAD)
        rows.append(
            f"| {name} | {len(group)} | {noticed} | {fates['survived']} | {fates['untested']} | {score(group):.1f} % |"
        )
    return rows


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
