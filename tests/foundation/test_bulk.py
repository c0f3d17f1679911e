"""What a loaded list would lose if its texts did not arrive as they were written."""

import pytest

from lotse.casework.models import Profile
from lotse.foundation.database.bulk import insert_rows
from lotse.foundation.database.context import at_work
from tests.people import Cast, make_mentee

TEXTS = [
    "",
    "NULL",
    "null",
    'a"b',
    "a\\b",
    "{x,y}",
    "a,b",
    " vorn ",
    "Zeile\nzwei\t",
    "ሰላም",
    "%s 100 %",
    '\\"',
    "'; --",
]


@pytest.mark.parametrize("text", TEXTS)
def test_every_text_arrives_as_it_was_written(cast: Cast, text: str) -> None:
    first, second = make_mentee(cast.anna), make_mentee(cast.anna, given_name="Rahel")
    with at_work(cast.anna.actor, action="test"):
        Profile.objects.unscoped("A test.").delete()
        rows = [
            Profile(project_id=mentee.project_id, mentee=mentee, occupation=text, languages=[{"language": text}])
            for mentee in (first, second)
        ]
        insert_rows(rows)
        for row in rows:
            found = Profile.objects.unscoped("A test.").get(pk=row.pk)
            assert (found.occupation, found.languages) == (text, [{"language": text}])
