"""A backup must not bring back what somebody took back: with a real dump, a real restore, and the ledger beside it."""

import os
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection, connections

from lotse.command.backup import run_tool
from lotse.command.binaries import newest_tool
from lotse.exhibition.actions.withdrawal import obey_ledger, take_back
from lotse.exhibition.queries.stories import story_shown
from lotse.exhibition.reading import PORTRAYED, in_public
from tests.databases import as_superuser, clone_of, connected_to
from tests.exhibition.story_world import make_story


def test_a_story_taken_back_after_the_backup_stays_taken_back_after_the_restore(
    own_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "WITHDRAWN_LEDGER", tmp_path / "withdrawn.ledger")
    world = make_story()
    dump = tmp_path / "database.dump"
    admin = os.environ["LOTSE_ADMIN_URL"].rsplit("/", 1)[0]
    major = int(str(connection.pg_version)[:2])
    run_tool(
        [str(newest_tool("pg_dump", at_least=major)), "--format=custom", f"--file={dump}"],
        url=f"{admin}/{own_database}",
    )
    take_back(PORTRAYED, person=world.person)
    with in_public():
        assert story_shown(world.story.key, "de") is None

    with clone_of("template0") as empty:
        tool = str(newest_tool("pg_restore", at_least=major))
        run_tool([tool, f"--dbname={empty}", str(dump)], url=f"{admin}/{empty}")
        assert as_superuser(empty, "select state from exhibition_story") == [("published",)]
        with connected_to(empty):
            with in_public():
                assert story_shown(world.story.key, "de") is not None
            assert obey_ledger() == 1
            with in_public():
                assert story_shown(world.story.key, "de") is None
        assert as_superuser(empty, "select state from exhibition_story") == [("withdrawn",)]
        for alias in connections:
            connections[alias].close()
