"""What a user would lose: the certainty that another carrier never sees her mentees."""

import pytest
from django.db import ProgrammingError, connection, transaction

from lotse.casework.models import Mentee, ResidencePaper
from lotse.foundation.actor import system
from lotse.foundation.database.context import at_work
from lotse.foundation.models import Change
from lotse.foundation.scoping import UnscopedAccess
from lotse.foundation.sealing import SealBroken, forget_open_keys
from tests.people import Cast, make_mentee


def test_without_context_the_tables_are_empty(cast: Cast) -> None:
    make_mentee(cast.anna)
    assert Mentee.objects.unscoped("this test").count() == 0


def test_another_project_sees_nothing(cast: Cast) -> None:
    make_mentee(cast.anna)
    with at_work(system(cast.spree.pk)):
        assert Mentee.objects.unscoped("this test").count() == 0
    with at_work(system(cast.elbe.pk)):
        assert Mentee.objects.unscoped("this test").count() == 1


def test_a_query_that_names_no_actor_is_refused(cast: Cast) -> None:
    for touch in (
        lambda: list(Mentee.objects.all()),
        Mentee.objects.count,
        lambda: Mentee.objects.filter(pk=1).exists(),
        Mentee.objects.first,
        lambda: Mentee.objects.update(phase="closed"),
        lambda: Mentee.objects.values_list("pk")[0],
        lambda: list(Mentee.objects.iterator()),
    ):
        with pytest.raises(UnscopedAccess):
            touch()


def test_a_change_that_no_action_names_is_refused(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with pytest.raises(ProgrammingError, match="no action named"), at_work(system(cast.elbe.pk)):
        mentee.save()


def test_a_row_cannot_be_moved_into_another_project(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with pytest.raises(ProgrammingError, match="row-level security"):
        with at_work(system(cast.elbe.pk), action="test.moved"):
            Mentee.objects.unscoped("this test").filter(pk=mentee.pk).update(project_id=cast.spree.pk)


def test_a_row_cannot_hang_from_a_mentee_of_another_project(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    both = system(cast.elbe.pk, cast.spree.pk)
    with pytest.raises(Exception, match="true_project"), at_work(both, action="test.made"):
        ResidencePaper(project=cast.spree, mentee=mentee, kind="AE").save()
        connection.check_constraints()


def test_sealed_text_is_not_in_the_table(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(system(cast.elbe.pk), action="test.made") as actor:
        paper = ResidencePaper(project=cast.elbe, mentee=mentee, kind="DULDUNG", paragraph="60b")
        paper.save()
        with connection.cursor() as cursor:
            cursor.execute("select kind, paragraph from casework_residencepaper where id = %s", [paper.pk])
            assert b"DULDUNG" not in b"".join(bytes(value) for value in cursor.fetchone())
        forget_open_keys()
        again = ResidencePaper.objects.visible_to(actor).get(pk=paper.pk)
        assert (again.kind, again.paragraph, again.remark) == ("DULDUNG", "60b", "")


def test_a_sealed_value_moved_to_another_row_does_not_open(cast: Cast) -> None:
    mentee, other = make_mentee(cast.anna), make_mentee(cast.anna, given_name="Rahel")
    with at_work(system(cast.elbe.pk), action="test.made") as actor:
        first = ResidencePaper(project=cast.elbe, mentee=mentee, kind="AE")
        second = ResidencePaper(project=cast.elbe, mentee=other, kind="NE")
        first.save()
        second.save()
        with connection.cursor() as cursor:
            cursor.execute(
                "update casework_residencepaper set kind ="
                " (select kind from casework_residencepaper where id = %s) where id = %s",
                [first.pk, second.pk],
            )
        moved = ResidencePaper.objects.visible_to(actor).get(pk=second.pk)
        with pytest.raises(SealBroken):
            _ = moved.kind


def test_the_journal_keeps_what_was_and_cannot_be_rewritten(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(system(cast.elbe.pk), action="mentee.renamed") as actor:
        mentee.given_name = "Rahel"
        mentee.save()
        entry = Change.objects.visible_to(actor).filter(action="mentee.renamed").get()
        assert entry.old == {"given_name": "Selamawit"}
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
            Change.objects.visible_to(actor).update(action="nothing")
