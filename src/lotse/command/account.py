"""As whom PostgreSQL runs. It refuses root, so root lends it another account, or a name space of its own.

Nothing on the host is changed: no account is made, no folder above ours is opened for others.
"""

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lotse.command.steps import Complaint

_NOBODY = 65534
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Account:
    """How to start a program so that PostgreSQL is content, and who then owns its files."""

    name: str
    uid: int
    gid: int
    prefix: tuple[str, ...] = ()
    switches: bool = False

    def options(self, *, dies_with_us: int | None = None) -> dict[str, Any]:
        """Arguments for Popen.

        `dies_with_us` is the signal that ends the program when this process is killed.
        """
        chosen: dict[str, Any] = {"start_new_session": True, "preexec_fn": _prepare(dies_with_us), "cwd": "/"}
        if self.switches:
            chosen |= {"user": self.uid, "group": self.gid, "extra_groups": []}
        return chosen

    def owns(self, path: Path) -> None:
        """Hand a file or a folder and everything in it to this account.

        The top comes last, so a kill is repaired.
        """
        if os.geteuid() != 0 or path.stat().st_uid == self.uid:
            return
        for item in [*path.rglob("*"), path]:
            os.chown(item, self.uid, self.gid, follow_symlinks=False)

    def reaches(self, program: Path, folder: Path) -> bool:
        """Whether the account can start this program and work in this folder."""
        test = '"$0" --version >/dev/null && cd "$1" && test -w .'
        command = [*self.prefix, "/bin/sh", "-c", test, str(program), str(folder)]
        try:
            done = subprocess.run(
                command,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=20,
                check=False,
                **self.options(),
            )
        except (OSError, subprocess.SubprocessError):
            return False
        return done.returncode == 0


def account_for(program: Path, folder: Path) -> Account:
    """The account for a data folder; the folder belongs to it afterwards."""
    uid, gid = os.geteuid(), os.getegid()
    if uid != 0:
        return _own(folder, uid=uid, gid=gid)
    for account in _for_root(folder):
        account.owns(folder)
        if account.reaches(program, folder):
            return account
    raise Complaint(
        f"PostgreSQL darf nicht als root laufen, und kein anderes Konto erreicht {folder}. Bitte Lotse "
        "als gewöhnlicher "
        "Benutzer starten oder LOTSE_HOME auf einen Ordner setzen, den alle betreten dürfen, etwa "
        "/var/lib/lotse.",
        f"PostgreSQL must not run as root and no other account can reach {folder}; start as an ordinary user.",
    )


def _own(folder: Path, *, uid: int, gid: int) -> Account:
    owner = folder.stat().st_uid
    if owner != uid:
        raise Complaint(
            f"Die Daten in {folder} gehören einem anderen Konto (Nummer {owner}); bitte mit demselben "
            "Konto starten wie "
            "beim ersten Mal, oder einen anderen LOTSE_HOME wählen.",
            f"The data in {folder} belong to another account ({owner}); start as the same account as before.",
        )
    return Account(pwd.getpwuid(uid).pw_name if _known(uid) else str(uid), uid, gid)


def _known(uid: int) -> bool:
    return any(entry.pw_uid == uid for entry in pwd.getpwall())


def _for_root(folder: Path) -> Iterator[Account]:
    entries = {entry.pw_name: entry for entry in pwd.getpwall() if entry.pw_uid != 0}
    owner = folder.stat().st_uid
    kept = [entry.pw_name for entry in entries.values() if entry.pw_uid == owner]
    for name in [*kept, "postgres", "nobody"]:
        if name in entries:
            yield Account(name, entries[name].pw_uid, entries[name].pw_gid, switches=True)
    if shutil.which("unshare"):
        mapped = (f"--map-user={_NOBODY}", f"--map-group={_NOBODY}")
        # A new name space forgets the signal asked for in _prepare; setpriv asks again.
        again = ("setpriv", "--pdeathsig", "INT") if shutil.which("setpriv") else ()
        yield Account("root in eigenem Namensraum", 0, 0, prefix=("unshare", "--user", *mapped, *again))


def _prepare(dies_with_us: int | None) -> Callable[[], None]:
    """What the child does between fork and exec; runs after the change of account, which would undo it."""

    def prepare() -> None:
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
        if dies_with_us is not None:
            die_with_parent(dies_with_us)

    return prepare


def die_with_parent(how: int) -> None:
    """Ask the kernel to send `how` when the parent is gone, however it went.

    Linux only; elsewhere callers watch.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, how, 0, 0, 0)
