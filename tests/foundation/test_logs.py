"""What a user would lose: her name and number to whoever reads the server's logs."""

from lotse.foundation.log_setup import ALLOWED, without_persons


def test_only_named_facts_pass() -> None:
    entry = {"event": "request", "route": "casework:mentee", "name": "Selamawit Tesfay", "q": "tesf", "status": 200}
    assert without_persons(None, "info", entry) == {"event": "request", "route": "casework:mentee", "status": 200}


def test_addresses_and_numbers_inside_a_text_are_masked() -> None:
    entry = {"event": "failed for selam@example.org, +49 152 28817386"}
    assert without_persons(None, "info", entry)["event"] == "failed for … …"


def test_a_line_stays_a_line() -> None:
    assert "\n" not in without_persons(None, "info", {"event": "a\r\nforged: line"})["event"]


def test_objects_show_their_kind_and_not_their_content() -> None:
    assert without_persons(None, "info", {"error": ValueError("Selamawit")}) == {"error": "ValueError"}
    assert "name" not in ALLOWED and "path" not in ALLOWED and "ip" not in ALLOWED
