"""Writes the programme as data: phases, carriers, the fourteen projects and their parts. Safe to repeat."""

from datetime import date

from django.db import transaction

from lotse.organisations.domain.programme_map import ProjectSeed, programme_projects
from lotse.organisations.models import Carrier, FundingPhase, Programme, Project, Region

PROGRAMME = "arbeitsmarktmentoren"
# Phases as publicly known (programme.md 1.1); half-open.
PHASES = (
    ("Modellphase 2016–2019", date(2016, 10, 1), date(2020, 1, 1)),
    ("Förderphase 2020–2024", date(2020, 1, 1), date(2025, 1, 1)),
    ("Förderphase 2025–2027", date(2025, 1, 1), date(2028, 1, 1)),
)
_FUNDER_LINE = (
    "Diese Maßnahme wird mitfinanziert mit Steuermitteln auf der Grundlage des vom Sächsischen Landtag"
    " beschlossenen Haushaltes."
)


@transaction.atomic
def found_programme() -> list[Project]:
    """The programme with its three phases and fourteen projects of the present one, in the order of their names."""
    programme, _ = Programme.objects.update_or_create(
        key=PROGRAMME, defaults={"name": "Arbeitsmarktmentoren Sachsen", "funder_line": _FUNDER_LINE}
    )
    for name, first, last in PHASES:
        present, _ = FundingPhase.objects.update_or_create(
            programme=programme, name=name, defaults={"valid_from": first, "valid_until": last}
        )
    return sorted((_found_project(seed, present) for seed in programme_projects()), key=lambda p: p.name)


def _found_project(seed: ProjectSeed, phase: FundingPhase) -> Project:
    carrier, _ = Carrier.objects.update_or_create(
        key=seed.carrier.key, defaults={"name": seed.carrier.name, "kind": seed.carrier.kind}
    )
    project, _ = Project.objects.update_or_create(
        key=seed.key,
        defaults={
            "name": seed.name_de,
            "phase": phase,
            "carrier": carrier,
            "district_keys": [district.ags for district in seed.districts],
        },
    )
    for part in seed.sub_regions:
        Region.objects.update_or_create(
            project=project, name=part.name_de, defaults={"municipality_keys": list(part.ags)}
        )
    return project
