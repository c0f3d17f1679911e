"""What a user would lose: a screen that answers, a form that keeps what was typed, a button that acts once."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from lotse.casework.actions.assignment import assign_mentees
from lotse.casework.models import Agreement, Application, CheckIn, Handover, Mentee, Outcome, ResidencePaper
from lotse.casework.queries.course import phase_proposal
from lotse.foundation.actor import system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.models import Reading
from lotse.organisations.public import Deputyship, Project
from tests.people import Cast, Person, make_mentee

INK = "M10 20L30 40L50 60L70 80"


@dataclass
class Desk:
    """Somebody at work with one mentee on the table."""

    person: Person
    mentee: Mentee
    client: Client

    def url(self, name: str, key: Any = None, *, of: bool = True) -> str:
        args = [key or self.mentee.public_id] if of else []
        return reverse(f"casework:{name}", args=args)

    def get(self, name: str, key: Any = None, *, of: bool = True, query: str = "") -> Any:
        return self.client.get(self.url(name, key, of=of) + query)

    def post(self, name: str, key: Any = None, *, of: bool = True, query: str = "", **fields: Any) -> Any:
        return self.client.post(self.url(name, key, of=of) + query, fields)

    def see(self, model: Any) -> Any:
        return model.objects.visible_to(self.person.actor)


@pytest.fixture
def desk(cast: Cast) -> Desk:
    mentee = make_mentee(cast.anna, postcode="01067", language="ar")
    return Desk(cast.anna, mentee, cast.anna.client())


@pytest.fixture
def lead(cast: Cast, desk: Desk) -> Desk:
    return Desk(cast.clara, desk.mentee, cast.clara.client())


class TestIntake:
    FIELDS = {"given_name": "Rahel", "family_name": "Ghebremariam", "postcode": "01067", "group": "refugee"}

    def _fields(self, desk: Desk, **given: Any) -> dict[str, Any]:
        key = desk.person.membership.public_id
        project = desk.person.membership.project
        assert project is not None
        return {**self.FIELDS, "mentor": key, "project": project.public_id, **given}

    def test_a_new_person_leads_to_the_question_whether_the_programme_fits(self, desk: Desk) -> None:
        assert desk.get("intake", of=False).status_code == 200
        answer = desk.post("intake", of=False, **self._fields(desk))
        with at_work(desk.person.actor):
            made = desk.see(Mentee).get(given_name="Rahel")
        assert answer.headers["Location"] == desk.url("eligibility", made.public_id)
        assert made.mentor_id == desk.person.membership.pk

    def test_who_looks_alike_is_shown_first_and_needs_a_tick_for_exactly_this_question(self, desk: Desk) -> None:
        fields = self._fields(desk, given_name="Selamawit", family_name="Tesfay")
        answer = desk.post("intake", of=False, **fields)
        assert answer.status_code == 422 and "Selamawit Tesfay" in answer.content.decode()
        question = answer.context["question"]
        with at_work(desk.person.actor):
            assert desk.see(Mentee).count() == 1
        # A tick that answered another question does not count.
        assert desk.post("intake", of=False, **fields, anyway="on", shown="other").status_code == 422
        assert desk.post("intake", of=False, **fields, anyway="on", shown=question).status_code == 302
        with at_work(desk.person.actor):
            assert desk.see(Mentee).count() == 2

    def test_what_was_typed_is_still_there_after_a_mistake(self, desk: Desk) -> None:
        answer = desk.post("intake", of=False, **self._fields(desk, family_name="", place="Radebeul"))
        assert answer.status_code == 422 and 'value="Radebeul"' in answer.content.decode()

    def test_a_lead_may_put_somebody_on_the_waiting_list(self, lead: Desk) -> None:
        lead.post("intake", of=False, **self._fields(lead, mentor="warteliste"))
        with at_work(lead.person.actor):
            assert lead.see(Mentee).get(given_name="Rahel").phase == "waiting"


class TestEligibility:
    def test_the_answer_stands_with_its_reasons_and_their_sources(self, desk: Desk) -> None:
        page = desk.get("eligibility").content.decode()
        assert "Das ist noch nicht klar." in page
        fields = {"group": "refugee", "speaks_enough": "yes", "near_labour_market": "yes", "lives_in_region": "yes"}
        desk.post("eligibility", **fields, labour_access="none")
        page = desk.get("eligibility").content.decode()
        assert "Zurzeit passt das Programm nicht." in page and "§ 60a Abs. 6" in page
        assert "Zu einem anderen Angebot" in page
        desk.post("eligibility", **fields, labour_access="subordinate")
        assert "Ja, das Programm passt." in desk.get("eligibility").content.decode()

    def test_a_phase_is_one_tap(self, desk: Desk) -> None:
        assert desk.post("phase", phase="agreement").status_code == 302
        assert desk.post("phase", phase="closed").status_code == 403
        with at_work(desk.person.actor):
            assert desk.see(Mentee).get().phase == "agreement"


class TestAgreement:
    def test_from_words_to_a_signed_paper(self, desk: Desk) -> None:
        assert desk.get("agreement").status_code == 200
        answer = desk.post("agreement", goals="Pflege\nB2", mentor_does="", mentee_does="", language="ar", shown="0:")
        assert answer.headers["Location"] == desk.url("agreement_sign")
        assert "Pflege" in desk.get("agreement_sign").content.decode()
        preview = desk.get("agreement_pdf")
        assert preview.content.startswith(b"%PDF") and preview.headers["X-Content-Type-Options"] == "nosniff"
        day = today().isoformat()
        assert desk.post("agreement_sign", signed_on=day, mentee=INK, mentor="").status_code == 422
        assert desk.post("agreement_sign", signed_on=day, mentee=INK, mentor="M0 0<x>").status_code == 422
        assert desk.post("agreement_sign", signed_on=day, mentee=INK, mentor=INK).status_code == 302
        page = desk.get("agreement").content.decode()
        assert "Unterschrieben am" in page and "lässt sich nicht ändern" in page
        paper = desk.get("agreement_pdf", query="?laden")
        assert paper.headers["Content-Disposition"] == 'attachment; filename="integrationsvereinbarung.pdf"'
        assert paper.headers["Cache-Control"] == "no-store"
        assert desk.get("agreement_sign").status_code == 404

    def test_a_paper_that_was_changed_on_the_disk_is_not_shown(self, desk: Desk) -> None:
        desk.post("agreement", goals="Pflege", language="", shown="0:")
        desk.post("agreement_sign", signed_on=today().isoformat(), on_paper="on")
        with at_work(desk.person.actor):
            agreement = desk.see(Agreement).get()
        storage = agreement.file.storage
        with storage.open(agreement.file.name, "rb") as file:
            broken = bytearray(file.read())
        broken[-1] ^= 1
        storage.delete(agreement.file.name)
        from django.core.files.base import ContentFile

        storage.save(agreement.file.name, ContentFile(bytes(broken)))
        answer = desk.get("agreement_pdf")
        assert answer.status_code == 403 and "nicht mehr die" in answer.content.decode()

    def test_only_who_sees_the_mentee_gets_the_paper(self, desk: Desk, cast: Cast) -> None:
        desk.post("agreement", goals="Pflege", language="", shown="0:")
        for stranger in (cast.boris, cast.dario, cast.elena):
            assert stranger.client().get(desk.url("agreement_pdf")).status_code == 404
        assert desk.get("agreement_pdf", query=f"?stand={uuid4()}").status_code == 404
        assert desk.get("agreement_pdf", query="?stand=x").status_code == 404

    def test_opening_leaves_a_trace(self, desk: Desk) -> None:
        desk.get("agreement")
        with at_work(system(desk.mentee.project_id)) as actor:
            assert Reading.objects.visible_to(actor).filter(subject_id=desk.mentee.pk, screen="agreement").exists()


class TestApplications:
    def test_stages_by_a_tap_and_the_last_one_undone(self, desk: Desk) -> None:
        day = today().isoformat()
        desk.post("application_new", employer_name="Heim am Park", stage="prepared", stage_on=day)
        with at_work(desk.person.actor):
            key = desk.see(Application).get().public_id
        assert desk.post("application_edit", key, stage="sent").status_code == 302
        assert desk.post("application_edit", key, stage="prepared").status_code == 403
        page = desk.get("application_edit", key).content.decode()
        assert "abgeschickt" in page and "Auf „Vermittlung“ stellen" in page
        desk.post("application_edit", key, take_back="1")
        with at_work(desk.person.actor):
            assert desk.see(Application).get().stage == "prepared"
        # Firms that the project has met are suggested the next time.
        assert '<option value="Heim am Park">' in desk.get("application_new").content.decode()


class TestOutcomes:
    def _new(self, desk: Desk, **given: Any) -> Any:
        fields = {"kind": "employment", "started_on": today().isoformat(), "adequate": "yes", "wage": "2.150,50 €"}
        return desk.post("outcome_new", **{**fields, "hours": "38,5", **given})

    def test_german_amounts_default_probation_and_five_questions(self, desk: Desk) -> None:
        assert desk.get("outcome_new").status_code == 200
        answer = self._new(desk)
        with at_work(desk.person.actor):
            outcome = desk.see(Outcome).get()
        assert (str(outcome.wage), str(outcome.hours)) == ("2150.50", "38.5") and outcome.probation_until is not None
        page = desk.client.get(answer.headers["Location"]).content.decode()
        assert page.count("noch nicht gefragt") == 5 and "Vorgabe, bitte mit dem Vertrag vergleichen" in page
        assert "Auf „Einstieg“ stellen" in page

    @pytest.mark.parametrize("given", [{"no_probation": "on"}, {"fixed_until": "2099-01-01"}, {"kind": "study"}])
    def test_no_default_where_only_the_contract_knows(self, desk: Desk, given: dict[str, str]) -> None:
        self._new(desk, **given)
        with at_work(desk.person.actor):
            assert desk.see(Outcome).get().probation_until is None

    def test_what_is_no_amount_is_asked_again(self, desk: Desk) -> None:
        answer = self._new(desk, wage="2.15.0")
        assert answer.status_code == 422 and 'value="2.15.0"' in answer.content.decode()

    def test_the_end_and_its_undoing(self, desk: Desk) -> None:
        self._new(desk)
        with at_work(desk.person.actor):
            key = desk.see(Outcome).get().public_id
        assert desk.get("outcome_end", key).status_code == 200
        desk.post("outcome_end", key, ended_on=today().isoformat(), reason="season")
        page = desk.get("outcome_edit", key).content.decode()
        assert page.count("nicht mehr nötig: Saison oder Winterpause") == 5
        assert desk.get("outcome_end", key).status_code == 403
        desk.post("outcome_end", key, take_back="1")
        assert desk.get("outcome_edit", key).content.decode().count("noch nicht gefragt") == 5

    def test_two_taps_and_an_alarm_that_offers_a_step(self, desk: Desk) -> None:
        self._new(desk)
        with at_work(desk.person.actor):
            key = desk.see(CheckIn).get(kind="week_1").public_id
        shown = desk.get("check_in", key).context["form"]["shown"].value()
        answer = desk.post("check_in", key, mentee_says="trouble", employer_says="good", shown=shown)
        assert answer.headers["Location"] == desk.url("check_in", key)
        page = desk.get("check_in", key).content.decode()
        assert "Es gibt Probleme am Arbeitsplatz." in page and desk.url("step_new") in page
        offered = {"title": "Klären", "topic": "workplace", "waits_for": "mentor", "due_on": today().isoformat()}
        assert all(f'name="{name}"' in page for name in offered)
        assert desk.post("step_new", **offered).status_code == 302


class TestClosing:
    def test_open_ends_are_named_and_need_a_tick(self, desk: Desk) -> None:
        desk.post("outcome_new", kind="minijob", started_on=today().isoformat(), adequate="no")
        page = desk.get("close").content.decode()
        assert "5 Nachfragen stehen noch aus." in page
        fields = {"reason": "moved", "closed_on": today().isoformat()}
        assert desk.post("close", **fields).status_code == 422
        assert desk.post("close", **fields, along="on").status_code == 302
        assert "rückgängig" in desk.get("reopen").content.decode()
        desk.post("reopen")
        with at_work(desk.person.actor):
            assert desk.see(Mentee).get().phase == "profiling"
        assert desk.get("reopen").status_code == 403


class TestHandover:
    @pytest.fixture(autouse=True)
    def _serves_the_whole_district(self, cast: Cast) -> None:
        cast.spree.regions.all().delete()

    def test_from_offer_to_answer(self, desk: Desk, cast: Cast) -> None:
        with at_work(system(cast.elbe.pk), action="test.made"):
            ResidencePaper(project=cast.elbe, mentee=desk.mentee, kind="DULDUNG").save()
        page = desk.get("handover_new", query="?ort=02625").content.decode()
        assert "Projekt Spree" in page
        fields = {"to_project": cast.spree.public_id, "reason": "Umzug", "consented_on": today().isoformat()}
        assert desk.post("handover_new", query="?ort=02625", **fields).status_code == 422
        done = desk.post("handover_new", query="?ort=02625", **fields, consent="on", shares=["papers"])
        assert done.status_code == 302
        assert "Selamawit Tesfay" in desk.get("handovers", of=False).content.decode()
        elena = cast.elena.client()
        with at_work(cast.elena.actor):
            key = Handover.objects.visible_to(cast.elena.actor).get().public_id
        address = reverse("casework:handover_answer", args=[key])
        page = elena.get(address).content.decode()
        assert "Selamawit Tesfay" in page and "Umzug" in page and "Duldung" not in page
        assert cast.dario.client().get(address).status_code == 403
        mentor = cast.dario.membership.public_id
        answer = elena.post(address, {"accept": "1", "accept-mentor": mentor})
        assert answer.status_code == 302
        with at_work(cast.dario.actor):
            assert Mentee.objects.visible_to(cast.dario.actor).get().full_name == "Selamawit Tesfay"

    def test_an_own_place_or_nonsense_finds_nobody(self, desk: Desk) -> None:
        for place in ("01067", "xyzzy", "Hamburg"):
            assert "kein anderes Projekt gefunden" in desk.get("handover_new", query=f"?ort={place}").content.decode()

    def test_the_sender_takes_back(self, desk: Desk, cast: Cast) -> None:
        fields = {"to_project": cast.spree.public_id, "reason": "Umzug", "consented_on": today().isoformat()}
        desk.post("handover_new", query="?ort=02625", **fields, consent="on")
        with at_work(desk.person.actor):
            key = desk.see(Handover).get().public_id
        assert cast.elena.client().post(desk.url("handover_take_back", key)).status_code == 404
        assert desk.post("handover_take_back", key).status_code == 302
        assert desk.post("handover_take_back", key).status_code == 403


class TestLead:
    def test_load_waiting_list_and_assigning(self, lead: Desk, cast: Cast) -> None:
        page = lead.get("load", of=False).content.decode()
        assert "1 von 35" in page and "34 frei" in page and "Anna Beispiel" in page and "Dina" not in page
        assert "Ein Mensch wird begleitet." in page and "Niemand wartet." in page
        assert "0 Menschen" not in lead.get("waiting_list", of=False).content.decode()
        with at_work(cast.clara.actor):
            assign_mentees(cast.clara.actor, mentees=[lead.mentee], mentor=None)
        page = lead.get("waiting_list", of=False).content.decode()
        assert "Ein Mensch wartet auf Begleitung" in page and "seit heute" in page
        boris = cast.boris.membership.public_id
        answer = lead.post("assign", of=False, mentees=[lead.mentee.public_id], mentor=boris, back="//evil.example")
        assert answer.headers["Location"] == lead.url("waiting_list", of=False)
        with at_work(cast.boris.actor):
            assert Mentee.objects.visible_to(cast.boris.actor).count() == 1

    def test_more_people_than_places_are_said_in_words(self, lead: Desk, cast: Cast) -> None:
        Project.objects.filter(pk=cast.elbe.pk).update(places_per_mentor=1)
        assert "voll" in lead.get("load", of=False).content.decode()
        make_mentee(cast.anna, given_name="Rahel")
        page = lead.get("load", of=False).content.decode()
        assert "1 über dem Rahmen" in page and not re.search(r">\s*-\d", page)

    def test_everybody_of_somebody_who_leaves_goes_into_other_hands(self, lead: Desk, cast: Cast) -> None:
        make_mentee(cast.anna, given_name="Rahel")
        page = lead.get("load", of=False, query=f"?von={cast.anna.membership.public_id}").content.decode()
        assert page.count('type="checkbox"') == 2
        with at_work(cast.clara.actor):
            keys = [str(key) for key in lead.see(Mentee).order_by("id").values_list("public_id", flat=True)]
        lead.post("assign", of=False, mentees=keys, mentor=cast.boris.membership.public_id)
        with at_work(cast.boris.actor):
            assert Mentee.objects.visible_to(cast.boris.actor).count() == 2

    @pytest.mark.parametrize("keys", [[], ["x"], [str(uuid4())]])
    def test_nobody_unknown_is_assigned(self, lead: Desk, cast: Cast, keys: list[str]) -> None:
        answer = lead.post("assign", of=False, mentees=keys, mentor=cast.boris.membership.public_id)
        assert answer.status_code == 404

    def test_a_mentee_of_another_project_cannot_be_pulled_over(self, lead: Desk, cast: Cast) -> None:
        stranger = make_mentee(cast.dario, given_name="Fremd")
        answer = lead.post("assign", of=False, mentees=[stranger.public_id], mentor=cast.boris.membership.public_id)
        assert answer.status_code == 404
        answer = lead.post("assign", of=False, mentees=[lead.mentee.public_id], mentor=cast.dario.membership.public_id)
        assert answer.status_code == 404

    def test_a_deputy_sees_the_mentees_at_once_and_not_a_day_longer(self, lead: Desk, cast: Cast) -> None:
        dina, page = cast.dina, lead.url("eligibility")
        assert dina.client().get(page).status_code == 404
        day = today()
        fields = {"absent": cast.anna.membership.public_id, "deputy": dina.membership.public_id}
        days = {"first_day": day.isoformat(), "last_day": day.isoformat()}
        assert lead.post("deputies", of=False, **fields, **days, reason="Urlaub").status_code == 302
        assert dina.client().get(page).status_code == 200
        assert lead.post("deputies", of=False, **fields, **days).status_code == 422  # already arranged
        deputyship = Deputyship.objects.get()
        assert deputyship.valid_until == day + timedelta(days=1)
        assert lead.post("deputy_end", deputyship.public_id).status_code == 302
        assert dina.client().get(page).status_code == 404

    def test_a_deputyship_ends_by_itself(self, lead: Desk, cast: Cast) -> None:
        day = today()
        Deputyship.objects.create(
            absent=cast.anna.membership,
            deputy=cast.dina.membership,
            valid_from=day - timedelta(days=3),
            valid_until=day,
        )
        assert cast.dina.client().get(lead.url("eligibility")).status_code == 404

    def test_another_projects_lead_cannot_end_it(self, lead: Desk, cast: Cast) -> None:
        made = Deputyship.objects.create(
            absent=cast.anna.membership,
            deputy=cast.dina.membership,
            valid_from=today(),
            valid_until=today() + timedelta(1),
        )
        assert cast.elena.client().post(lead.url("deputy_end", made.public_id)).status_code == 404


def test_a_double_click_has_one_effect(desk: Desk) -> None:
    fields = {"employer_name": "Heim", "stage": "sent", "stage_on": today().isoformat(), "once": str(uuid4())}
    first, second = desk.post("application_new", **fields), desk.post("application_new", **fields)
    assert first.headers["Location"] == second.headers["Location"]
    with at_work(desk.person.actor):
        assert desk.see(Application).count() == 1


def test_a_list_of_many_asks_the_database_no_more_often(lead: Desk, cast: Cast, statements: list[str]) -> None:
    def cost() -> int:
        before = len(statements)
        for name in ("load", "waiting_list", "handovers"):
            assert lead.get(name, of=False).status_code == 200
        return len(statements) - before

    with at_work(cast.clara.actor):
        assign_mentees(cast.clara.actor, mentees=[lead.mentee], mentor=None)
    few = cost()
    made = [make_mentee(cast.anna, given_name=f"N{n}") for n in range(10)]
    with at_work(cast.clara.actor):
        assign_mentees(cast.clara.actor, mentees=made, mentor=None)
    assert cost() <= few


def test_the_facts_propose_a_phase_in_one_statement(desk: Desk, statements: list[str]) -> None:
    desk.post("outcome_new", kind="minijob", started_on=today().isoformat(), adequate="no")
    with at_work(desk.person.actor):
        mentee = desk.see(Mentee).select_related("mentoring").get()
        before = len(statements)
        assert phase_proposal(mentee) == "start"
        assert len(statements) - before == 1
