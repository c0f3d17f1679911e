"""`python -m lotse.command VERB …`: what the starter becomes.

Modules of verbs are imported only when asked for.
"""

import argparse
import errno
import importlib
import importlib.util
import os
import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING, cast

from lotse.command.steps import Complaint, Leaving, ask_to_leave, complaint_about, disk_full, leave_if_asked
from lotse.command.verbs import VERBS, Verb, overview

if TYPE_CHECKING:
    from lotse.command.postgres import Profile


def main(argv: list[str]) -> int:
    """Run one verb; what the reader can mend becomes a sentence, the rest stays a traceback."""
    parser = argparse.ArgumentParser(prog="./lotse", add_help=False)
    parser.add_argument("verb", choices=sorted(VERBS))
    if not argv or argv[0] in ("-h", "--help"):
        print(overview())
        return 0
    verb = VERBS[parser.parse_args(argv[:1]).verb]
    os.environ["LOTSE_VERB"] = verb.name
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)
    sys.unraisablehook = _leave_again
    try:
        return _carried_out(verb, argv[1:])
    except BrokenPipeError:
        # Whoever read our words has gone (`| head`); the interpreter must not stumble over it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:
        leave_if_asked()  # a class that was being made turned it into another error
        complaint = _complaint_about(error)
        if complaint is None:
            raise
        print(complaint, file=sys.stderr)
    return 2


def _carried_out(verb: Verb, argv: list[str]) -> int:
    if importlib.util.find_spec(verb.module.rpartition(".")[0]) is None or not importlib.util.find_spec(verb.module):
        raise Complaint(f"„{verb.name}“ gibt es in diesem Stand noch nicht.", f"“{verb.name}” does not exist yet.")
    if not verb.database:
        return _called(verb, argv)
    # Verbs that need no database shall not wait for its driver.
    from lotse.command.postgres import database

    with database(cast("Profile", verb.database)) as found:
        if verb.django:
            import django

            django.setup()
        if verb.migrated:
            from lotse.command.migrate import bring_up_to_date

            bring_up_to_date(embedded=found.embedded)
        return _called(verb, argv)


def _called(verb: Verb, argv: list[str]) -> int:
    sys.argv = [f"./lotse {verb.name}", *argv]
    return int(importlib.import_module(verb.module).main(argv) or 0)


def _leave(number: int, frame: FrameType | None) -> None:
    """Unwind once, so that everything started is stopped; impatience must not interrupt the stopping."""
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, signal.SIG_IGN)
    leaving = Leaving(128 + number)
    ask_to_leave(leaving)
    raise leaving


def _leave_again(dropped: "sys.UnraisableHookArgs") -> None:
    """Python drops what a signal raises while it tidies an object away: then it is raised a moment later."""
    leaving = dropped.exc_value
    if not isinstance(leaving, Leaving):
        sys.__unraisablehook__(dropped)
        return

    def leave(number: int, frame: FrameType | None) -> None:
        raise leaving

    signal.signal(signal.SIGALRM, leave)
    signal.setitimer(signal.ITIMER_REAL, 0.01)


def _complaint_about(error: BaseException | None) -> Complaint | None:
    """What the reader can mend, however deeply Django has wrapped it; None for a defect of the program."""
    if isinstance(error, Complaint):
        return error
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EACCES, errno.EPERM, errno.EROFS):
        return complaint_about(error)
    environs = sys.modules.get("environs")
    if environs is not None and isinstance(error, environs.EnvError):
        return Complaint(
            f"In der Umgebung fehlt eine Angabe oder ist falsch: {error}", "A setting is missing from the environment."
        )
    while error is not None:
        if getattr(error, "sqlstate", None) == "53100":  # PostgreSQL's disk_full
            return disk_full(os.environ.get("LOTSE_HOME", ""))
        error = error.__cause__
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
