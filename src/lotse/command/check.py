"""`./lotse check`: style, types, layers and templates.

Every finding is printed, the exit code says whether any was.
"""

import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from lotse.command.places import ROOT
from lotse.command.steps import in_seconds, say

_LIMIT = 10 * 60  # seconds


@dataclass(frozen=True)
class Tool:
    """A program of the environment and what it is asked."""

    label: str
    words: tuple[str, ...]


_TOOLS = (
    Tool("Typen (mypy)", ("mypy",)),
    Tool("Stil (ruff check)", ("ruff", "check", ".", "lotse")),
    Tool("Form (ruff format)", ("ruff", "format", "--check", ".", "lotse")),
    Tool("Schichten (import-linter)", ("lint-imports", "--no-logo")),
    Tool("Vorlagen (djlint)", ("djlint", "src", "--lint", "--quiet")),
)


@dataclass(frozen=True)
class Finding:
    """What a tool said and how long it took."""

    tool: Tool
    code: int
    words: str
    seconds: float


def main(argv: list[str]) -> int:
    """Run all tools, two at a time, and print one line each."""
    argparse.ArgumentParser(prog="./lotse check", description=__doc__).parse_args(argv)
    with ThreadPoolExecutor(max_workers=2) as pool:
        runs: list[Future[Finding]] = [pool.submit(_found, tool) for tool in _TOOLS]
        findings = [run.result() for run in runs]
    for finding in findings:
        verdict = "in Ordnung" if finding.code == 0 else "zu verbessern:"
        say(f"{finding.tool.label} ".ljust(46, ".") + f" {in_seconds(finding.seconds).rjust(8)}   {verdict}")
        if finding.code:
            say(finding.words.rstrip())
    return 1 if any(finding.code for finding in findings) else 0


def _found(tool: Tool) -> Finding:
    began = time.monotonic()
    # The type checker loads the settings: they want values, but nobody connects.
    needed = {
        "DATABASE_URL": "postgresql://nobody@localhost/none",
        "SECRET_KEY": "check",
        "LOTSE_KEK": "1:check",
    }
    done = subprocess.run(
        [str(Path(sys.executable).with_name(tool.words[0])), *tool.words[1:]],
        cwd=ROOT,
        env=needed | {"DJANGO_SETTINGS_MODULE": "config.settings.test", "LOTSE_BLIND_KEY": "check"} | dict(os.environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=_LIMIT,
        check=False,
    )
    return Finding(tool, done.returncode, done.stdout, time.monotonic() - began)
