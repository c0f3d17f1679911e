"""The cast: who they are, on one page. All invented.

Project Elbe (carrier Brückenbau e. V.): Anna and Boris are mentors, Clara leads, Dina is Anna's possible deputy.
Project Spree (carrier Landkreis): Dario is a mentor, Elena leads. They are strangers to Elbe.
Programme: Sofia supports, Max is the ministry, Kira counsels EU workers, Edgar edits, Tara translates
into Tigrinya and Ukrainian, Olaf operates.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.test import Client

from lotse.casework.models import Mentee, Mentoring, Profile
from lotse.foundation.actor import Actor, system
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.roles import Role
from lotse.identity.public import Account
from lotse.organisations.public import (
    Carrier,
    FundingPhase,
    Membership,
    Programme,
    Project,
    Region,
    actor_of,
)

PASSWORD = "ein-langes-passwort-zum-testen"


@dataclass
class Person:
    """Somebody who signs in, with the membership that makes the role."""

    account: Account
    membership: Membership

    @property
    def actor(self) -> Actor:
        """As the gate would build it now."""
        return actor_of(self.account, second_factor=True, language="de")

    def client(self) -> Client:
        """A browser without JavaScript in which this person has passed both factors."""
        client = Client()
        client.force_login(self.account)
        session = client.session
        session["account_authentication_methods"] = [{"method": "password"}, {"method": "mfa", "type": "totp"}]
        session.save()
        return client


@dataclass
class Cast:
    """Everybody, and the two projects."""

    elbe: Project
    spree: Project
    anna: Person
    boris: Person
    clara: Person
    dina: Person
    dario: Person
    elena: Person
    sofia: Person
    max: Person
    kira: Person
    edgar: Person
    tara: Person
    olaf: Person
    mentees: dict[str, Mentee] = field(default_factory=dict)


def make_person(name: str, role: Role, project: Project | None = None, *, languages: Sequence[str] = ()) -> Person:
    """An account with one membership that began a month ago."""
    account = Account(email=f"{name.lower()}@example.org", full_name=f"{name} Beispiel")
    account.set_password(PASSWORD)
    account.save()
    membership = Membership.objects.create(
        account=account,
        role=role,
        project=project,
        languages=list(languages),
        valid_from=today() - timedelta(days=30),
    )
    return Person(account, membership)


def make_project(key: str, carrier: Carrier, phase: FundingPhase, district: str) -> Project:
    """A project with one region."""
    project = Project.objects.create(
        key=key, name=f"Projekt {key.title()}", phase=phase, carrier=carrier, district_keys=[district]
    )
    Region.objects.create(project=project, name=key.title(), municipality_keys=[])
    return project


def make_cast() -> Cast:
    """Everybody, without any mentee."""
    programme = Programme.objects.create(key="arbeitsmarktmentoren", name="Arbeitsmarktmentoren Sachsen")
    phase = FundingPhase.objects.create(
        programme=programme, name="2025–2027", valid_from=date(2025, 1, 1), valid_until=date(2028, 1, 1)
    )
    private = Carrier.objects.create(key="brueckenbau", name="Brückenbau e. V. (erfunden)", kind="private")
    public = Carrier.objects.create(key="landkreis", name="Landkreis (erfunden)", kind="public")
    elbe = make_project("elbe", private, phase, "14612")
    spree = make_project("spree", public, phase, "14625")
    return Cast(
        elbe=elbe,
        spree=spree,
        anna=make_person("Anna", Role.MENTOR, elbe),
        boris=make_person("Boris", Role.MENTOR, elbe),
        clara=make_person("Clara", Role.LEAD, elbe),
        dina=make_person("Dina", Role.DEPUTY, elbe),
        dario=make_person("Dario", Role.MENTOR, spree),
        elena=make_person("Elena", Role.LEAD, spree),
        sofia=make_person("Sofia", Role.SUPPORT),
        max=make_person("Max", Role.MINISTRY),
        kira=make_person("Kira", Role.COUNSELLOR),
        edgar=make_person("Edgar", Role.EDITOR),
        tara=make_person("Tara", Role.TRANSLATOR, languages=["ti", "uk"]),
        olaf=make_person("Olaf", Role.OPERATOR),
    )


def make_mentee(mentor: Person, *, given_name: str = "Selamawit", family_name: str = "Tesfay", **values: Any) -> Mentee:
    """A mentee whom `mentor` accompanies since two weeks, in profiling, with an empty profile."""
    project = mentor.membership.project
    assert project is not None
    with at_work(system(project.pk), action="test.made"):
        mentee = Mentee(
            project=project,
            given_name=given_name,
            family_name=family_name,
            mentor=mentor.membership,
            **{"phase": "profiling", **values},
        )
        mentee.index_names()
        mentee.save()
        mentoring = Mentoring(
            project=project,
            mentee=mentee,
            mentor=mentor.membership,
            phase=mentee.phase,
            opened_on=today() - timedelta(days=14),
        )
        mentoring.save()
        mentee.mentoring = mentoring
        mentee.save()
        Profile(project=project, mentee=mentee).save()
    return mentee
