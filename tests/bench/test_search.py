"""What a reader of the figures would lose: that they are of real answers, at the size that they name."""

import pytest

from lotse.bench.measure import Failed
from lotse.bench.search import OWN, QUESTIONS, Asked, _asking, measure_search
from lotse.bench.texts import KINDS, LANGUAGES, copy_anew, invented_texts, more_texts
from lotse.demo.pages import write_invented_pages
from lotse.foundation.clock import today
from lotse.foundation.models import SearchText
from lotse.foundation.visitors import Findable
from tests.people import Cast


def _invented() -> dict[str, int]:
    found = SearchText.objects.filter(href__startswith="/erfunden/").values_list("language", flat=True)
    return {language: list(found).count(language) for language in set(found)}


@pytest.mark.django_db
def test_every_question_is_measured_on_our_pages_and_on_more(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lotse.bench.search.QUESTIONS", QUESTIONS[:1] + QUESTIONS[3:4] + QUESTIONS[-1:])
    seen = []
    for heading, rows in measure_search(runs=2, texts=9):
        seen.append((heading, sum(_invented().values())))
        for each in rows:
            assert each.median > 0 and each.statements > 0 and each.bytes > 1000
    assert seen == [(OWN, 0), ("9 Texte", 9)]
    assert _invented() == {}


@pytest.mark.django_db
def test_the_index_grows_in_each_language_and_shrinks_after_a_fault(db: None) -> None:
    with pytest.raises(ZeroDivisionError), more_texts(9):
        assert _invented() == {"de": 3, "en": 2, "ar": 2, "ru": 2}
        raise ZeroDivisionError
    assert _invented() == {}


@pytest.mark.django_db
def test_an_answer_without_finds_is_no_result(db: None) -> None:
    with pytest.raises(Failed):
        _asking(Asked("x", "qwxzqwxzz", "de"))


def test_invented_texts_are_the_same_each_time_and_have_words_of_their_own() -> None:
    known = [Findable("page", "/a/", "Ausbildung Krankenpflege", "Bäckerei " * 30 + "Werkstatt Anerkennung", "de")]
    texts = list(invented_texts("de", 30, known=known))
    assert texts == list(invented_texts("de", 30, known=known))
    assert {text.kind for text in texts} == set(KINDS)
    assert len({text.href for text in texts}) == 30
    words = {word for text in texts for word in text.text.split()}
    assert "Bäckerei" in words and len(words) > 10
    assert set(LANGUAGES) == {asked.language for asked in QUESTIONS} | {"en"}


@pytest.mark.django_db
def test_the_demo_answers_every_question(cast: Cast) -> None:
    write_invented_pages(today())
    copy_anew()
    for asked in QUESTIONS:
        _asking(asked)
