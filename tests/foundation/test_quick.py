"""What everybody would lose if the quick ways differed from Django's own: addresses, texts, signs, rows."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.template import Context, engines
from django.template.defaultfilters import date as django_date
from django.urls import reverse
from django.utils.translation import gettext, override

from lotse.casework.models import ContactNote, Mentee, Profile
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.database.prepared import Prepared, PreparedForActors
from lotse.foundation.templatetags.quick import date as quick_date
from tests.people import Cast, make_mentee

MARK = -987_654_321


def _said(source: str, **values: object) -> str:
    return str(engines["django"].engine.from_string(source).render(Context(values)))  # type: ignore[attr-defined]


def test_an_address_of_one_identifier_is_the_one_that_django_finds() -> None:
    key, other = uuid4(), uuid4()
    for each in (key, other):
        assert _said("{% url 'casework:mentee' key %}", key=each) == reverse("casework:mentee", args=[each])
    assert _said("{% url 'casework:mentee' key as there %}[{{ there }}]", key=key) == f"[{_there(key)}]"
    assert _said("{% url 'casework:mentee' public_id=key %}", key=key) == _there(key)
    assert _said("{% url 'casework:mentees' %}") == reverse("casework:mentees")


def _there(key: object) -> str:
    return reverse("casework:mentee", args=[key])


def test_a_constant_text_is_said_in_the_language_of_each_reader() -> None:
    source = "{% translate 'Termine' %}"
    template = engines["django"].engine.from_string(source)  # type: ignore[attr-defined]
    for language in ("de", "en", "de"):
        with override(language):
            assert template.render(Context()) == gettext("Termine")
    with override("en"):
        assert gettext("Termine") != "Termine"
        assert _said("{% translate text %}", text="Termine") == gettext("Termine")
        assert _said("{% translate 'Termine' as word %}{{ word|upper }}") == gettext("Termine").upper()


@pytest.mark.parametrize("language", ["de", "en", "ar"])
def test_a_day_is_written_as_django_writes_it(language: str) -> None:
    moment = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    with override(language):
        for value in (date(2026, 11, 22), date(2026, 3, 1), moment, None, "", "kein Tag"):
            for shape in ("j.n.Y", "DATE_FORMAT", "l", None):
                assert quick_date(value, shape) == str(django_date(value, shape))
        assert _said("{{ day|date:'l' }}", day=date(2026, 11, 22)) == str(django_date(date(2026, 11, 22), "l"))
    # A moment is shown as the clocks in Saxony have it.
    assert _said("{{ moment|date:'j.n.Y H:i' }}", moment=moment) == "23.11.2026 00:30"


@pytest.mark.parametrize("name", ["alert", "note", "check"])
def test_a_sign_is_the_one_of_its_component(name: str) -> None:
    alone = _said("{% icon name %}", name=name)
    assert alone.count("<svg") == 1
    assert alone != _said("{% icon 'info' %}")


def test_prepared_rows_are_those_of_the_orm_sealed_texts_included(cast: Cast) -> None:
    one, two = make_mentee(cast.anna), make_mentee(cast.anna, given_name="Rahel")
    notes = Prepared(ContactNote, _notes, mentee=MARK)
    with at_work(cast.anna.actor, action="test"):
        for mentee, text in ((one, "Über die Schule gesprochen"), (two, "")):
            ContactNote(
                project=mentee.project, mentee=mentee, mentoring=mentee.mentoring, happened_on="2026-11-02", text=text,
                topics=["job", "course"],
            ).save()  # fmt: skip
        for mentee in (one, two, one):
            found, wanted = notes.instances(mentee=mentee.pk), list(_notes(mentee.pk))
            assert [note.pk for note in found] == [note.pk for note in wanted]
            assert [(note.text, note.topics, note.happened_on) for note in found] == [
                (note.text, note.topics, note.happened_on) for note in wanted
            ]
            assert not found[0]._state.adding


def _notes(mentee: int):  # type: ignore[no-untyped-def]
    return ContactNote.objects.unscoped("A test.").filter(mentee_id=mentee).order_by("id")


def test_a_marker_that_stands_nowhere_is_refused(db: None) -> None:
    lost = Prepared(Profile, lambda mentee: Profile.objects.unscoped("A test.").order_by("id"), mentee=MARK)
    with pytest.raises(LookupError):
        lost.rows(mentee=1)


def test_instances_with_what_is_selected_beside_them_are_those_of_the_orm(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)

    def shown(key: UUID):  # type: ignore[no-untyped-def]
        rows = Mentee.objects.unscoped("A test.").only("given_name", "mentor__account__full_name")
        return rows.select_related("mentor__account").filter(public_id=key)

    with at_work(cast.anna.actor):
        (found,), wanted = (
            Prepared(Mentee, shown, key=UUID(int=1)).instances(key=mentee.public_id),
            shown(mentee.public_id),
        )
        assert found.get_deferred_fields() == wanted[0].get_deferred_fields()
        assert found.mentor.account.full_name == wanted[0].mentor.account.full_name == cast.anna.account.full_name
        assert found.mentor.pk == mentee.mentor_id


def test_a_statement_for_actors_shows_each_what_the_scope_shows(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    seen = PreparedForActors(
        Mentee,
        lambda actor, key: Mentee.objects.visible_to(actor).filter(public_id=key).values_list("pk"),
        key=UUID(int=1),
    )
    for person, found in (
        (cast.anna, [(mentee.pk,)]),
        (cast.boris, []),
        (cast.clara, [(mentee.pk,)]),
        (cast.anna, [(mentee.pk,)]),
    ):
        with at_work(person.actor):
            assert seen.seen_by(person.actor).rows(key=mentee.public_id) == found


def test_a_right_that_ended_leaves_no_statement_behind(cast: Cast) -> None:
    mentee, client = make_mentee(cast.anna), cast.anna.client()
    page = reverse("casework:mentee", args=[mentee.public_id])
    assert client.get(page).status_code == 200
    with at_work(cast.clara.actor, action="test"):
        Mentee.objects.unscoped("A test.").filter(pk=mentee.pk).update(mentor=cast.boris.membership)
    assert client.get(page).status_code == 404
    with at_work(cast.clara.actor, action="test"):
        Mentee.objects.unscoped("A test.").filter(pk=mentee.pk).update(mentor=cast.anna.membership)
    assert client.get(page).status_code == 200
    cast.anna.membership.valid_until = cast.anna.membership.valid_from
    cast.anna.membership.save()
    assert client.get(page).status_code == 403


def test_the_database_keeps_one_plan_for_all_actors(cast: Cast) -> None:
    seen = PreparedForActors(
        Mentee,
        lambda actor, key: Mentee.objects.visible_to(actor).filter(public_id=key).values_list("sort_key"),
        key=UUID(int=1),
    )
    kept = "select count(*) from pg_prepared_statements where statement like '%%sort_key%%'"
    with connection.cursor() as cursor:
        cursor.execute(kept)
        before = cursor.fetchone()
        for person in (cast.anna, cast.boris, cast.anna):
            with at_work(person.actor):
                seen.seen_by(person.actor).rows(key=uuid4())
        cursor.execute(kept)
        assert cursor.fetchone() == (before[0] + 1,)


def test_a_day_never_stays_in_a_statement(cast: Cast) -> None:
    silent = PreparedForActors(Mentee, lambda actor: Mentee.objects.visible_to(actor).filter(call_by__lte=today()))
    with pytest.raises(LookupError):
        silent.seen_by(cast.anna.actor)


def test_prepared_rows_stay_behind_the_wall(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    names = Prepared(
        Mentee, lambda key: Mentee.objects.unscoped("A test.").filter(pk=key).values_list("given_name"), key=MARK
    )
    with at_work(cast.anna.actor):
        assert names.rows(key=mentee.pk) == [("Selamawit",)]
    with at_work(cast.elena.actor):
        assert names.rows(key=mentee.pk) == []
