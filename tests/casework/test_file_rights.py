"""A person may see who read the file and everything in it, in words: otherwise these rights are only on paper."""

import json

from django.urls import reverse

from lotse.casework.actions.notes import write_note
from lotse.casework.hanging import hanging_models
from lotse.casework.models import Mentee
from lotse.casework.queries.disclosure import BOOKKEEPING
from lotse.casework.queries.field_words import told_fields, word_of
from lotse.casework.queries.trace_words import TABLES, what_was_done
from lotse.foundation.database.context import at_work
from lotse.foundation.models import Reading
from tests.casework.file_case import fill_rest, full_mentee
from tests.people import Cast, make_mentee


def test_the_trace_tells_who_read_and_who_changed_what(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    cast.clara.client().get(reverse("casework:mentee", args=[mentee.public_id]))
    with at_work(cast.anna.actor):
        for text in ("eins", "zwei"):
            write_note(cast.anna.actor, mentee=mentee, text=text)
    text = cast.anna.client().get(reverse("casework:trace", args=[mentee.public_id])).content.decode()
    assert "Clara Beispiel" in text
    assert "hat Ihre Akte geöffnet" in text
    assert "hat eine Notiz über ein Gespräch geschrieben" in text
    assert "eins" not in text


def test_nobody_sees_the_trace_of_a_file_that_is_not_theirs(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    for name in ("trace", "disclosure"):
        url = reverse(f"casework:{name}", args=[mentee.public_id])
        assert cast.boris.client().get(url).status_code == 404
        assert cast.boris.client().post(url).status_code in (404, 405)


def test_every_table_about_a_mentee_has_a_word_in_the_trace() -> None:
    for model in (Mentee, *hanging_models()):
        assert model._meta.db_table in TABLES
    assert what_was_done("unknown.thing", ["casework_wait", "casework_step"]).endswith("Schritte")


def test_every_field_about_a_mentee_has_a_word() -> None:
    for model in (Mentee, *hanging_models()):
        for field in told_fields(model) if model not in BOOKKEEPING else ():
            assert word_of(field.name)


def test_the_answer_holds_everything_opened_in_words_and_leaves_a_trace(cast: Cast) -> None:
    mentee, other = full_mentee(cast), make_mentee(cast.anna)
    fill_rest(mentee, other, cast)
    url = reverse("casework:disclosure", args=[mentee.public_id])
    client = cast.anna.client()
    assert "Krankenschwester" not in client.get(url).content.decode()
    text = client.post(url).content.decode()
    for words in (
        "Krankenschwester",
        "kann nicht schwer heben",
        "Duldung",
        "Tigrinya",
        "Eritrea",
        "Gespräch 2",
        "Anna",
    ):
        assert words in text, words
    with at_work(cast.clara.actor):
        assert list(Reading.objects.visible_to(cast.clara.actor).values_list("screen", flat=True)) == ["disclosure"]


def test_the_file_to_take_along_has_every_record_and_names_nobody_in_its_name(cast: Cast) -> None:
    mentee = full_mentee(cast)
    url = reverse("casework:disclosure", args=[mentee.public_id])
    answer = cast.anna.client().post(url, {"daten": "1"})
    assert answer.headers["Content-Disposition"] == 'attachment; filename="auskunft.json"'
    records = json.loads(answer.content)["records"]
    assert records["mentee"][0]["family_name"] == "Tesfay"
    assert records["residencepaper"][0]["kind"] == "DULDUNG"
    assert len(records["contactnote"]) == 3
    missing = {model._meta.model_name for model in hanging_models() if model not in BOOKKEEPING} - set(records)
    assert missing == set()
