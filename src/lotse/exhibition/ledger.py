"""The ledger of what was taken back: a file beside the keys, outside of database and backup, that is only added to.

A backup that is played back brings rows of yesterday; the ledger is read again afterwards, and what was taken back
stays taken back. It names nobody: random identifiers and days. Each line is signed together with the one before, so
that a missing or changed line is noticed; even then every line that can be read is obeyed, because taking down too much
is mended by a new release, and showing too much is not mended at all.
"""

import fcntl
import hmac
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import structlog
from django.conf import settings

log = structlog.get_logger("lotse.ledger")


@dataclass(frozen=True, slots=True)
class Entry:
    """One withdrawal. `at` is ISO time with zone."""

    at: str
    withdrawal: str
    story: str
    person: str
    medium: str = ""
    language: str = ""

    @property
    def moment(self) -> datetime:
        """When it was taken back."""
        return datetime.fromisoformat(self.at)


def ledger_file() -> Path:
    """Where it lies: beside the keys of this installation, or where LOTSE_LEDGER says (all nodes share it)."""
    return Path(settings.WITHDRAWN_LEDGER)


def _signature(line: str, before: str) -> str:
    key = sha256(b"lotse.withdrawn:" + settings.SECRET_KEY.encode()).digest()
    return hmac.new(key, f"{before}\n{line}".encode(), sha256).hexdigest()


def note(entry: Entry) -> None:
    """Add a line and wait until it lies on the disk; raises OSError, and then nothing counts as taken back yet."""
    path = ledger_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(handle, "r+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        lines = file.read().splitlines()
        line = json.dumps(asdict(entry), sort_keys=True, ensure_ascii=False)
        file.write(f"{line}\t{_signature(line, _last_signature(lines))}\n")
        file.flush()
        os.fsync(file.fileno())


def _last_signature(lines: list[str]) -> str:
    return lines[-1].rpartition("\t")[2] if lines else ""


def entries() -> list[Entry]:
    """Every withdrawal that was ever noted, in order; says so in the log when a line was changed or is missing."""
    path = ledger_file()
    if not path.exists():
        return []
    return list(_read(path.read_text(encoding="utf-8").splitlines()))


def _read(lines: list[str]) -> Iterator[Entry]:
    before = ""
    for number, whole in enumerate(lines, start=1):
        line, _tab, signature = whole.rpartition("\t")
        if not hmac.compare_digest(signature, _signature(line, before)):
            log.error("ledger_line_not_ours", line=number)
        before = signature
        try:
            yield Entry(**json.loads(line))
        except (ValueError, TypeError):
            log.error("ledger_line_unreadable", line=number)
