"""Static files: collected and compressed once for each state of the program."""

import hashlib
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.files.storage import storages
from django.core.management import call_command

from lotse.command.places import write_whole
from lotse.command.steps import step


def collect_if_changed() -> None:
    """Nothing to do where files are served as they lie: only whitenoise's storages compress what they collect."""
    compresses = type(storages["staticfiles"]).__module__.startswith("whitenoise.")
    if not compresses or not settings.STATIC_ROOT:
        return
    stamp, wanted = Path(settings.STATIC_ROOT) / ".collected", _fingerprint()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    with step("Statische Dateien"):
        stamp.unlink(missing_ok=True)
        call_command("collectstatic", interactive=False, verbosity=0)
        write_whole(stamp, wanted)


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list([]):
            seen = Path(storage.path(name)).stat()
            digest.update(f"{name} {seen.st_size} {seen.st_mtime_ns}\n".encode())
    return digest.hexdigest()
