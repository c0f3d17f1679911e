"""The contact finder sends a person to a project: each municipality must have exactly one."""

from lotse.organisations.domain.places import all_districts, all_municipalities, find_place
from lotse.organisations.domain.programme_map import programme_projects, projects_serving


def test_there_are_fourteen_projects_and_mittelsachsen_has_two() -> None:
    projects = programme_projects()
    assert len(projects) == len({p.key for p in projects}) == 14
    served = [d.key for p in projects for d in p.districts]
    assert set(served) == {d.key for d in all_districts()}
    assert sorted(key for key in set(served) if served.count(key) > 1) == ["mittelsachsen"]


def test_every_municipality_has_exactly_one_project() -> None:
    assert [place.name for place in all_municipalities() if len(projects_serving(place.ags)) != 1] == []


def test_sub_regions_divide_their_district_without_overlap() -> None:
    parts = {p.key: list(p.sub_regions) for p in programme_projects() if p.sub_regions}
    assert {key: len(regions) for key, regions in parts.items()} == {
        "zwickau": 3, "nordsachsen": 2, "mittelsachsen-1": 1, "mittelsachsen-2": 2,
    }  # fmt: skip
    for prefix in ("14522", "14524", "14730"):
        listed = [ags for regions in parts.values() for r in regions for ags in r.ags]
        whole = [p.ags for p in all_municipalities() if p.ags.startswith(prefix)]
        assert sorted(ags for ags in listed if ags.startswith(prefix)) == whole


def test_carriers_are_marked_as_invented_and_one_is_a_public_body() -> None:
    carriers = {p.carrier.key: p.carrier for p in programme_projects()}
    assert [c.name for c in carriers.values() if "(erfunden)" not in c.name and "(Demo)" not in c.name] == []
    assert [c.key for c in carriers.values() if c.kind == "public"] == ["landratsamt-demo-nordsachsen"]
    assert {c.kind for c in carriers.values()} == {"public", "private"}
    assert len(carriers) == 13  # One carrier runs two projects.


def test_place_leads_to_project_and_sub_region() -> None:
    answer = find_place("Eilenburg")
    assert isinstance(answer, list)
    (hit,) = answer
    assert hit.municipality is not None
    (project,) = projects_serving(hit.municipality.ags)
    assert [r.key for r in project.sub_regions if hit.municipality.ags in r.ags] == ["delitzsch-eilenburg"]
