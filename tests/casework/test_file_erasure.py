"""Erasure: nothing of what was known may be left in any table, file or key. What hangs from a mentee is found in the
models themselves, so that a model added tomorrow is in this test today."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

import pytest
from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import IntegrityError, models, transaction
from django.urls import reverse
from django.utils import timezone

from lotse.casework.actions.duplicates import merge_mentees
from lotse.casework.actions.erasure import KEPT, erase_mentee
from lotse.casework.actions.notes import write_note
from lotse.casework.hanging import hanging_models
from lotse.casework.models import Agreement, Mentee, Mentoring, Outcome
from lotse.foundation.actor import system
from lotse.foundation.database.context import at_work
from lotse.foundation.duties import Erasure
from lotse.foundation.journal import Refused, record_reading
from lotse.foundation.models import DataKey, Message, Reading
from lotse.foundation.sealing import SealedText
from tests.casework.file_case import fill_rest, full_mentee
from tests.databases import as_superuser
from tests.people import Cast, make_cast, make_mentee

LONG, SHORT = "KANARIENVOGEL", "☃"
# Columns that hold machinery: nothing that a person said can come there.
UNPLANTED = {"id", "public_id", "created_at", "version"}


def models_about_mentees() -> list[type[models.Model]]:
    """Mentee and every model of any room with a link to it, whatever base it has."""
    linked = [
        model for model in apps.get_models() if any(f.related_model is Mentee for f in model._meta.concrete_fields)
    ]
    return [Mentee, *(model for model in linked if model is not Mentee)]


def canary_for(field: models.Field) -> Any:
    """A word that nobody else writes, in the shape of the column; None where no text fits."""
    if isinstance(field, SealedText | models.TextField | models.FileField):
        return LONG
    if isinstance(field, models.JSONField):
        return [{"language": LONG, "level": LONG, "stage": LONG, "on": LONG}]
    if isinstance(field, ArrayField):
        return [canary_for(field.base_field)]
    if isinstance(field, models.CharField):
        return LONG if (field.max_length or 0) >= len(LONG) else SHORT
    return None


def plant(row: models.Model) -> int:
    """Put a canary into every column that takes one; columns under a constraint keep their value."""
    planted = 0
    for field in row._meta.concrete_fields:
        canary = canary_for(field)
        if canary is None or field.name in UNPLANTED | KEPT.get(type(row), frozenset()) or field.is_relation:
            continue
        before = getattr(row, field.attname)
        if isinstance(field, models.FileField):
            getattr(row, field.name).save(f"{LONG}.pdf", ContentFile(LONG.encode()), save=False)
        else:
            setattr(row, field.attname, canary)
        try:
            with transaction.atomic():
                row.save(update_fields=[field.name])
            planted += 1
        except IntegrityError:
            setattr(row, field.attname, before)
    return planted


def columns(name: str) -> list[tuple[str, str]]:
    rows = as_superuser(
        name,
        """select table_name, column_name from information_schema.columns
           join information_schema.tables using (table_schema, table_name)
           where table_schema = 'public' and table_type = 'BASE TABLE'
           and data_type not in ('bigint', 'integer', 'smallint', 'boolean', 'date', 'uuid', 'numeric')""",
    )
    return [(str(table), str(column)) for table, column in rows]


def found_in(name: str, *words: str) -> set[str]:
    """Every column of every table that holds one of the words, as text or as bytes; one look through each table."""
    needles = "|".join(needle for word in words for needle in (word, word.encode().hex()))
    found = set()
    for table, own in groupby(sorted(columns(name)), key=itemgetter(0)):
        held = [column for _, column in own]
        looks = ", ".join(f"""coalesce(bool_or("{column}"::text ~* %s), false)""" for column in held)
        (row,) = as_superuser(name, f'select {looks} from "{table}"', [needles] * len(held))
        found |= {f"{table}.{column}" for column, is_there in zip(held, row, strict=True) if is_there}
    return found


def files() -> Iterator[str]:
    def walk(folder: str) -> Iterator[str]:
        folders, names = default_storage.listdir(folder)
        yield from (f"{folder}/{name}" for name in names)
        for each in folders:
            yield from walk(f"{folder}/{each}".lstrip("/"))

    try:
        yield from walk("")
    except FileNotFoundError:
        return


@pytest.fixture
def filled(own_database: str) -> tuple[str, Cast, Mentee]:
    """A mentee into whose file another one went, with a canary in every column that takes text."""
    cast = make_cast()
    mentee, absorbed, neighbour = full_mentee(cast), full_mentee(cast), make_mentee(cast.anna)
    fill_rest(mentee, neighbour, cast)
    with at_work(system(cast.elbe.pk), action="test.planted"):
        planted: dict[str, int] = {}
        for model in models_about_mentees():
            rows = model._base_manager.filter(**({} if model is Mentee else {"mentee__in": [mentee, absorbed]}))
            for row in rows.exclude(pk=neighbour.pk) if model is Mentee else rows:
                planted[model.__name__] = planted.get(model.__name__, 0) + plant(row)
        # The journal remembers what stood there before.
        Mentee.objects.unscoped("test").filter(pk__in=[mentee.pk, absorbed.pk]).update(given_name="Anders")
    bare = {model.__name__ for model in models_about_mentees()} - {name for name, count in planted.items() if count}
    # A row of keys and days alone has no text to plant.
    assert bare <= {"TwoPeople"}
    with at_work(cast.anna.actor):
        merge_mentees(cast.anna.actor, mentee=mentee, absorbed=absorbed)
        write_note(cast.anna.actor, mentee=mentee, text=LONG)
    for kind, sent_at in (("casework.sent", timezone.now()), ("casework.waiting", None)):
        Message.objects.create(
            kind=kind,
            cause=kind,
            due_at=timezone.now(),
            sent_at=sent_at,
            facts={"id": str(mentee.public_id), "x": LONG},
        )
    client = cast.anna.client()
    client.get(reverse("casework:mentee", args=[mentee.public_id]))
    return own_database, cast, mentee


@pytest.mark.long
def test_after_erasure_nothing_is_left_in_any_table_file_key_mail_or_session(
    filled: tuple[str, Cast, Mentee],
) -> None:
    name, cast, mentee = filled
    before = found_in(name, LONG, SHORT)
    assert {"casework_mentee.family_name", "foundation_change.old", "foundation_message.facts"} <= before
    agreements = [path for path in files() if LONG in path]
    assert agreements
    with at_work(cast.clara.actor):
        fresh = Mentee.objects.visible_to(cast.clara.actor).get(pk=mentee.pk)
        names = [str(fresh.public_id), str(fresh.person_key)]
        erase_mentee(cast.clara.actor, mentee=fresh, reason="on_request")
    assert found_in(name, LONG, SHORT) == set()
    assert found_in(name, *names) == set()
    uuids = as_superuser(name, "select 1 from casework_mentee where public_id::text = any(%s)", [names])
    assert uuids == []
    assert [path for path in files() if path in agreements] == []
    keys = as_superuser(name, "select count(*) from foundation_datakey where owner::text = any(%s)", [names])
    assert keys == [(0,)]
    assert LONG not in str(cache.__dict__)


def test_what_stays_counts_and_says_nothing(filled: tuple[str, Cast, Mentee]) -> None:
    name, cast, mentee = filled
    with at_work(cast.clara.actor):
        fresh = Mentee.objects.visible_to(cast.clara.actor).get(pk=mentee.pk)
        shell = erase_mentee(cast.clara.actor, mentee=fresh, reason="time_is_up")
        assert not Mentee.objects.visible_to(cast.clara.actor).filter(pk=shell.pk).exists()
        kept = {
            model.__name__: model.objects.unscoped("test").filter(mentee=shell).count() for model in hanging_models()
        }
        assert {model for model, count in kept.items() if count} == {"Mentoring", "Outcome"}
        mentoring = Mentoring.objects.unscoped("test").get(mentee=shell)
        assert (mentoring.opened_on.day, mentoring.closing_reason, mentoring.mentor) == (1, "own_wish", None)
        assert {outcome.started_on.day for outcome in Outcome.objects.unscoped("test").filter(mentee=shell)} == {1}
    assert as_superuser(name, "select count(*) from foundation_reading") == [(0,)]
    assert as_superuser(name, "select kind from foundation_message order by id") == [("casework.sent",)]
    told = as_superuser(name, "select distinct old::text from foundation_change where subject_id = %s", [shell.pk])
    assert told == [(None,)]
    reasons = as_superuser(name, "select erased_because from casework_mentee where erased_at is not null")
    assert reasons == [("time_is_up",)]


def test_every_model_that_stays_says_what_of_it_is_kept() -> None:
    staying = {model for model in (Mentee, *hanging_models()) if model.duties.erasure is Erasure.BLANK}
    assert staying == set(KEPT)
    assert all(model.duties.erasure is not Erasure.KEEP for model in (Mentee, *hanging_models()))


def test_only_the_lead_erases_and_only_after_typing_the_name(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    for person, typed, code in ((cast.anna, "Selamawit Tesfay", "only_lead"), (cast.clara, "Tesfay", "name_not_typed")):
        with at_work(person.actor), pytest.raises(Refused) as refusal:
            erase_mentee(person.actor, mentee=mentee, reason="mistake", typed=typed)
        assert [obstacle.code for obstacle in refusal.value.obstacles] == [code]


def test_the_page_asks_for_reason_and_name_and_then_there_is_nothing(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    client, url = cast.clara.client(), reverse("casework:erase", args=[mentee.public_id])
    assert cast.anna.client().get(url).status_code == 403
    assert client.post(url, {"reason": "mistake", "typed": "Selam"}).status_code == 422
    assert client.post(url, {"reason": "mistake", "typed": "selamawit  Tesfay".title()}).status_code == 302
    assert client.get(reverse("casework:mentee", args=[mentee.public_id])).status_code == 404


def test_a_failure_in_the_middle_erases_nothing(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    mentee = full_mentee(cast)
    monkeypatch.setattr("lotse.casework.actions.erasure._forget_mail", lambda names: 1 / 0)
    with at_work(cast.clara.actor):
        record_reading(cast.clara.actor, project_id=cast.elbe.pk, subject_id=mentee.pk, screen="mentee")
        with pytest.raises(ZeroDivisionError):
            erase_mentee(cast.clara.actor, mentee=mentee, reason="mistake")
        assert mentee.contactnotes.count() == 3
        assert DataKey.objects.unscoped("test").filter(owner=mentee.public_id).exists()
        assert Reading.objects.visible_to(cast.clara.actor).count() == 1
        assert Agreement.objects.unscoped("test").count() == 0
