"""What a reader of the figures would lose: that the list is like a carrier's, and that it really went in."""

import csv
from datetime import datetime
from typing import Any

import psycopg
import pytest

from lotse.bench import lists
from lotse.bench.list_file import carriers_list
from lotse.bench.measure import Failed
from tests.databases import _admin, as_superuser
from tests.people import make_cast


def test_the_list_is_like_a_carriers() -> None:
    data = carriers_list(120)
    assert data == carriers_list(120)
    with pytest.raises(UnicodeDecodeError):
        data.decode("utf-8")
    rows = list(csv.DictReader(data.decode("cp1252").splitlines(), delimiter=";"))
    assert len(rows) == 120
    assert all(datetime.strptime(row["Geburtsdatum"], "%d.%m.%Y") for row in rows)  # noqa: DTZ007
    assert len({(row["Vorname"], row["Nachname"], row["Geburtsdatum"]) for row in rows}) >= 116
    assert rows[49] == rows[48]
    assert len({row["Status"] for row in rows}) > 10


def test_a_list_is_measured_and_leaves_the_database_as_it_was(
    own_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_cast()
    said: list[str] = []
    copied = lists._taken

    def counted(name: str, call: list[str], database: str, **more: Any) -> lists.Taken:
        taken = copied(name, call, database, **more)
        said.append(str(as_superuser(database, "select count(*) from casework_mentee")[0][0]))
        return taken

    monkeypatch.setattr(lists, "_taken", counted)
    checked, entered = lists.measure_lists(own_database, "elbe", rows=60)
    # One of them is in the list twice.
    assert said == ["0", "59"]
    for taken in (checked, entered):
        assert taken.seconds > 0 and taken.cpu > 0
        assert 40 < taken.megabytes < 500
        assert "60 Zeilen" in str(taken) and len(taken.figures) == 3
    assert as_superuser(own_database, "select count(*) from casework_mentee")[0][0] == 0
    with pytest.raises(psycopg.OperationalError), _admin(f"{own_database}_list"):
        pass


def test_a_refused_list_is_no_result(own_database: str) -> None:
    with pytest.raises(Failed, match="Das Projekt"):
        list(lists.measure_lists(own_database, "nirgends", rows=2))
