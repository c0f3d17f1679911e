"""What a user would lose: the certainty that nobody forgot her data when a table was added."""

import pytest
from django.apps import apps
from django.db import connection, models

from lotse.foundation.duties import DataClass, Duties, Erasure, Scope
from lotse.foundation.scoping import GuardedQuerySet, predicate_of
from lotse.foundation.sealing import SealedText

OURS = [model for model in apps.get_models() if model.__module__.startswith("lotse.")]
PROTECTED = [model for model in OURS if getattr(model, "duties", None) and model.duties.scope is Scope.PROJECT]


def _name(model: type[models.Model]) -> str:
    return model.__name__


@pytest.mark.parametrize("model", OURS, ids=_name)
def test_every_model_declares_its_duties(model: type[models.Model]) -> None:
    if model._meta.auto_created:
        return
    duties = model.__dict__.get("duties") or getattr(model, "duties", None)
    assert isinstance(duties, Duties)
    if duties.data_class is not DataClass.C and (duties.scope is not Scope.PROJECT or not duties.journal):
        assert duties.why, "Say why no wall or no journal is needed."


@pytest.mark.parametrize("model", OURS, ids=_name)
def test_sealed_fields_and_class_a_go_together(model: type[models.Model]) -> None:
    if model._meta.auto_created:
        return
    sealed = [field.name for field in model._meta.get_fields() if isinstance(field, SealedText)]
    if sealed:
        assert model.duties.data_class is DataClass.A
        assert model.duties.erasure is not Erasure.KEEP


@pytest.mark.parametrize("model", PROTECTED, ids=_name)
def test_protected_models_fail_closed(model: type[models.Model]) -> None:
    assert isinstance(model._default_manager.all(), GuardedQuerySet)
    assert predicate_of(model)


@pytest.mark.django_db
@pytest.mark.parametrize("model", PROTECTED, ids=_name)
def test_protected_tables_are_walled_in(model: type[models.Model]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "select relrowsecurity and relforcerowsecurity,"
            " (select count(*) from pg_policy where polrelid = c.oid),"
            " (select count(*) from pg_trigger where tgrelid = c.oid and tgname in ('journal', 'journal_inserts')) = 2"
            " from pg_class c where oid = %s::regclass",
            [model._meta.db_table],
        )
        walled, policies, journalled = cursor.fetchone()
    assert walled and policies == 1
    assert journalled == model.duties.journal


@pytest.mark.django_db
def test_no_table_with_a_project_stands_outside_the_walls() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
            " where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace"
            " and a.attname = 'project_id' and not c.relforcerowsecurity"
        )
        outside = {name for (name,) in cursor.fetchall()}
    assert outside == {
        # The programme's own order: names and tasks of staff, known within the programme.
        "organisations_membership",
        "organisations_offer",
        "organisations_region",
        # What a project says of itself to anybody.
        "organisations_officetime",
        "organisations_projectpartner",
        "organisations_projectreport",
        "organisations_projecttext",
        "organisations_supportsession",
    }


@pytest.mark.django_db
def test_no_view_function_or_materialised_view_opens_a_side_door() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace"
        )
        assert cursor.fetchall() == []
        cursor.execute(
            "select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace order by 1"
        )
        # Erasure alone may touch the journal.
        assert cursor.fetchall() == [("lotse_forget",)]


@pytest.mark.django_db
def test_the_application_works_under_a_role_that_the_walls_bind() -> None:
    from lotse.foundation.database.roles import refuse_unbound_role

    refuse_unbound_role()
    with connection.cursor() as cursor:
        cursor.execute("select has_table_privilege(current_user, 'casework_mentee', 'truncate')")
        assert cursor.fetchone() == (False,)
