"""One PostgreSQL process: started in the foreground as our own child, and never left behind."""

import os
import signal
import subprocess
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from lotse.command.account import Account
from lotse.command.binaries import Binaries
from lotse.command.steps import Complaint, disk_full

_READY_WITHIN = 60.0  # seconds; after a kill the log is replayed first
_RETRY_FOR = 10.0  # seconds; children of a killed postmaster and its lock need a moment to go
_PROC = Path("/proc")  # absent on macOS, where ps is asked
_PASSING = ("lock file", "shared memory block", "already in use")


@dataclass(frozen=True)
class Trace:
    """What postmaster.pid says: process, socket folder, state."""

    pid: int
    socket_folder: str
    state: str

    @classmethod
    def read(cls, data: Path) -> "Trace | None":
        """The trace of the server that runs, or ran, on this data folder."""
        try:
            lines = (data / "postmaster.pid").read_text().splitlines() + [""] * 8
            return cls(int(lines[0]), socket_folder=lines[4].strip(), state=lines[7].strip())
        except (OSError, ValueError, IndexError):
            return None

    def is_running(self, data: Path) -> bool:
        """Whether that process lives and is this server.

        A zombie is dead, and a number may have been given anew.
        """
        return _is_alive(self.pid) and _is_postgres(self.pid, data)


class Server:
    """A server on one data folder. The caller holds the lock of the folder."""

    def __init__(self, binaries: Binaries, account: Account, *, data: Path, log: Path) -> None:
        self.binaries, self.account = binaries, account
        self.data, self.log = data, log
        self.settings: Mapping[str, str] = {}
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, settings: Mapping[str, str]) -> None:
        """Start and wait until it answers; a predecessor that outlived its command is stopped first."""
        self.settings = settings
        end = time.monotonic() + _RETRY_FOR
        while True:
            self._clear_the_way()
            offset = self.log.stat().st_size if self.log.exists() else 0
            self._spawn()
            if self._became_ready():
                return
            words = self._words_since(offset)
            if not any(sign in words for sign in _PASSING) or time.monotonic() > end:
                raise self._failure(words)
            time.sleep(0.2)

    def is_alive(self) -> bool:
        """Whether our child still runs."""
        return self.process is not None and self.process.poll() is None

    def stop(self, *, within: float = 3.0) -> None:
        """Ask for a fast shutdown.

        Past the time an immediate one, which the next start repairs from the log.
        """
        if self.process is None:
            return
        for how, patience in ((signal.SIGINT, within), (signal.SIGQUIT, 1.0), (signal.SIGKILL, 1.0)):
            if self.process.poll() is None:
                self.process.send_signal(how)
                with suppress(subprocess.TimeoutExpired):
                    self.process.wait(timeout=patience)
        self.process = None

    def _spawn(self) -> None:
        options = [word for name, value in self.settings.items() for word in ("-c", f"{name}={value}")]
        command = [*self.account.prefix, str(self.binaries.tool("postgres")), "-D", str(self.data), *options]
        # Between fork and the handle in our hands no signal may strike: the child would be nobody's.
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM, signal.SIGHUP))
        try:
            with self.log.open("ab") as log:
                self.process = subprocess.Popen(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    env=plain_environment(),
                    **self.account.options(dies_with_us=signal.SIGINT),
                )
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, blocked)

    def _became_ready(self) -> bool:
        assert self.process is not None
        end = time.monotonic() + _READY_WITHIN
        while self.process.poll() is None:
            trace = Trace.read(self.data)
            if trace and trace.pid == self.process.pid and trace.state == "ready":
                return True
            if time.monotonic() > end:
                self.stop()
                raise Complaint(
                    f"PostgreSQL wird seit {_READY_WITHIN:.0f} Sekunden nicht bereit; Näheres in {self.log}",
                    f"PostgreSQL does not become ready; see {self.log}",
                )
            time.sleep(0.02)
        return False

    def _clear_the_way(self) -> None:
        """Stop a predecessor, then take its locks away.

        PostgreSQL takes a zombie, or a stranger with the same number, for a living server and would wait for it.
        """
        trace = Trace.read(self.data)
        for how, patience in ((signal.SIGINT, 5.0), (signal.SIGQUIT, 3.0)):
            if trace and trace.is_running(self.data):
                with suppress(ProcessLookupError):
                    os.kill(trace.pid, how)
                _wait_until_gone(trace, self.data, patience)
        if trace and trace.is_running(self.data):
            raise Complaint(
                f"Auf diesen Daten läuft noch ein PostgreSQL (Prozess {trace.pid}), das nicht endet.",
                f"Another PostgreSQL (process {trace.pid}) runs on these data and does not stop.",
            )
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        for left in Path(self.settings["unix_socket_directories"]).glob(".s.PGSQL.*"):
            left.unlink(missing_ok=True)

    def _words_since(self, offset: int) -> str:
        with self.log.open("rb") as log:
            log.seek(offset)
            return log.read()[-4000:].decode(errors="replace")

    def _failure(self, words: str) -> Complaint:
        if "No space left on device" in words:
            return disk_full(str(self.data))
        lines = words.strip().splitlines() or ["ohne ein Wort"]
        cause = next((line for line in lines if "FATAL" in line or "PANIC" in line), lines[-1])
        return Complaint(
            f"PostgreSQL startet nicht: {cause} (Näheres in {self.log})",
            f"PostgreSQL does not start; see {self.log}",
        )


def plain_environment() -> dict[str, str]:
    """Our environment without what would steer PostgreSQL's programs elsewhere, and without our secrets."""
    kept = ("PATH", "HOME", "TMPDIR", "TZ", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
    return {name: os.environ[name] for name in kept if name in os.environ} | {"LC_ALL": "C"}


def _wait_until_gone(trace: Trace, data: Path, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and trace.is_running(data):
        time.sleep(0.05)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return not _ps(pid, "stat").startswith("Z")


def _is_postgres(pid: int, data: Path) -> bool:
    """The postmaster works inside its data folder.

    Where that cannot be read, its command line must name the folder.
    """
    try:
        return (_PROC / str(pid) / "cwd").readlink() == data
    except OSError:
        return "postgres" in _ps(pid, "args") and str(data) in _ps(pid, "args")


def _ps(pid: int, column: str) -> str:
    """`stat` or `args` of a process, empty when it is gone."""
    if _PROC.is_dir():
        place = _PROC / str(pid) / ("stat" if column == "stat" else "cmdline")
        with suppress(OSError):
            words = place.read_text(errors="replace")
            return words.rpartition(")")[2].strip() if column == "stat" else words.replace("\0", " ")
        return ""
    command = ["ps", "-o", f"{column}=", "-p", str(pid)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
