"""What another program would lose: the same answers as the pages, errors that say which fact, and nothing kept."""

import json
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

import pytest
from django.http import QueryDict
from django.test import Client
from django.urls import reverse

from lotse.foundation.clock import today
from lotse.website.api.views import PER_MINUTE
from lotse.website.checks.given import read
from lotse.website.checks.pay import PAY
from lotse.website.checks.register import CHECKS

pytestmark = pytest.mark.django_db


def _ask(name: str, body: object, **headers: str) -> tuple[int, dict[str, Any]]:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    response = Client(enforce_csrf_checks=True, headers=headers).post(
        reverse(f"api:{name}"), data, content_type="application/json"
    )
    assert not response.cookies
    assert response["Cache-Control"] == "no-store"
    return response.status_code, response.json()


def test_the_description_names_every_check_and_every_fact() -> None:
    found = Client().get(reverse("api:description")).json()
    assert found["openapi"] == "3.1.0"
    assert set(found["paths"]) == {"/kontakt/", *(f"/{check.path}/" for check in CHECKS)}
    for check in CHECKS:
        body = found["paths"][f"/{check.path}/"]["post"]["requestBody"]["content"]["application/json"]["schema"]
        assert set(body["properties"]["facts"]["properties"]) == set(check.schema.kinds)


def test_a_recognised_refugee_may_work_and_the_answer_names_the_paragraph() -> None:
    status, found = _ask("may_work", {"facts": {"activity": "job", "status": "AE", "ae_par": "25.2", "nat": "SY"}})
    assert status == 200
    assert found["headline"]
    assert any("AufenthG" in source["cites"] for source in found["sources"])


def test_without_facts_the_answer_asks_and_says_no_yes() -> None:
    status, found = _ask("may_work", {"facts": {}})
    assert status == 200
    assert found["next_fact"]
    assert found["tone"] != "done"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"no json", 400),
        (b"[]", 400),
        ({"facts": []}, 400),
        ({"facts": {"status": {"deep": 1}}}, 400),
        (b"[" * 50_000, 400),
        ({"facts": {"no_such_fact": "x"}}, 422),
        ({"facts": {"status": "CITIZEN_OF_MARS"}}, 422),
        ({"facts": {"birth": "1890-13-40"}}, 422),
    ],
)
def test_what_cannot_be_read_is_said(body: object, status: int) -> None:
    found = _ask("may_work", body)
    assert found[0] == status
    assert found[1]["error"]
    assert status == 400 or found[1]["facts"]


def test_a_form_is_no_json_and_says_so() -> None:
    answer = Client().post(reverse("api:pay"), {"facts": "{}", "once": "cb9c5b95-429a-4198-a46f-c22a80efd5d2"})
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_english_on_request() -> None:
    _status, german = _ask("may_work", {"facts": {"no_such_fact": "x"}})
    _status, english = _ask("may_work", {"facts": {"no_such_fact": "x"}}, **{"accept-language": "en"})
    assert german["error"] != english["error"]


def test_an_address_that_asks_too_often_waits() -> None:
    address = reverse("api:may_work")
    codes = [Client().post(address, b"[]", content_type="application/json").status_code for _ in range(PER_MINUTE + 2)]
    assert codes == [400] * PER_MINUTE + [429] * 2


def test_asking_writes_nothing(statements: list[str]) -> None:
    _ask("may_work", {"facts": {"status": "DULDUNG"}})
    assert not [sql for sql in statements if sql.lstrip().lower().startswith(("insert", "update", "delete"))]


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("38,5", "38.5"), ("38.5", "38.5"), ("1.950", "1950"), ("1.950,00", "1950.00"), ("1,950.00", "1950.00"),
        ("1950", "1950"), ("1,950", None), ("1.950.00", None), ("-5", None), ("NaN", None),
    ],
)  # fmt: skip
def test_an_amount_is_never_taken_for_another(text: str, read_as: str | None) -> None:
    given = read(PAY.schema, QueryDict(urlencode({"gross": text})), today())
    found = given.facts.get("gross")
    assert (None if found is None else Decimal(found)) == (None if read_as is None else Decimal(read_as))
    assert bool(given.errors) is (read_as is None)


class TestTheListOfTheLaw:
    """A lawyer's and a reader's page."""

    def test_a_rule_is_found_by_its_paragraph_and_its_area(self) -> None:
        page = Client().get(reverse("website:law"), {"q": "§ 61 asylg", "gebiet": "residence"}).content.decode()
        assert "§ 61" in page and "AsylG" in page
        assert "MiLoG" not in page

    def test_the_table_holds_what_the_page_lists(self) -> None:
        rows = Client().get(reverse("website:law_table"), {"gebiet": "dates"}).content.decode().splitlines()
        page = Client().get(reverse("website:law"), {"gebiet": "dates"}).context["page"]
        assert len(rows) - 1 == page.paginator.count > 5

    @pytest.mark.parametrize("asked", [{"seite": "x"}, {"seite": "9999"}, {"gebiet": "nichts"}, {"q": "xqzw" * 40}])
    def test_strange_addresses_break_nothing(self, asked: dict[str, str]) -> None:
        assert Client().get(reverse("website:law"), asked).status_code == 200
