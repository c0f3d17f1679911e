"""What a visitor would lose: the page she looks for, because she writes as people write, in whatever letters."""

from collections.abc import Callable, Iterator

import pytest
from django.db import connection

from lotse.foundation import visitors
from lotse.foundation.models import SearchState, SearchText, SearchWord
from lotse.foundation.publishing import published_again
from lotse.foundation.search.asking import distance_within
from lotse.foundation.search.finding import Found, find
from lotse.foundation.search.index import bring_up_to_date
from lotse.foundation.visitors import Findable

pytestmark = pytest.mark.django_db
_TABLE = "foundation_searchtext"

_TEXTS = [
    Findable("page", "/pflege/", "Arbeiten als Krankenpflegehelferin", "Sie begleiten Menschen im Krankenhaus.", "de"),
    Findable("page", "/baecker/", "Ausbildung zum Bäcker", "Wer früh aufsteht, backt Brötchen in der Straße.", "de"),
    Findable("page", "/betriebe/", "Für Betriebe", "Arbeitgeber finden hier Hilfe bei der Einstellung.", "de"),
    Findable("contact", "/kontakt/pirna/", "Projekt Sächsische Schweiz", "Wir sind da.", "de", ("Pirna", "01796")),
    Findable("story", "/geschichten/a/", "Vom Kurs in die Werkstatt", "Eine Geschichte über Mut und Schweißen.", "de"),
    Findable("page", "/en/employers/", "For employers", "We help companies that hire people.", "en"),
    Findable("page", "/ru/rabota/", "Работа и учёба", "Мы помогаем найти работу в Саксонии.", "ru"),
    Findable("page", "/uk/robota/", "Робота та навчання", "Допомагаємо знайти роботу в Саксонії.", "uk"),
    Findable("page", "/pl/praca/", "Praca w Saksonii", "Pomagamy pracownikom i pracodawcom.", "pl"),
    Findable("page", "/ar/amal/", "العمل في ساكسونيا", "نساعدك في البحث عن عمل وتدريب.", "ar"),
    Findable("page", "/fa/kar/", "کار در زاکسن", "ما به شما در یافتن کار کمک می‌کنیم.", "fa"),
    Findable("page", "/ti/srah/", "ስራሕ ኣብ ሳክሶኒ", "ስራሕ ንምርካብ ንሕግዘኩም።", "ti"),
    Findable("page", "/tr/is/", "Saksonya'da çalışmak", "İş bulmanıza yardım ediyoruz.", "tr"),
    Findable("page", "/cs/prace/", "Práce v Sasku", "Pomáháme najít práci zaměstnancům.", "cs"),
]


@pytest.fixture
def offered(db: None, monkeypatch: pytest.MonkeyPatch) -> list[Findable]:
    """Texts of our own instead of the website's, which are copied already."""
    SearchState.objects.all().delete()
    texts = list(_TEXTS)
    monkeypatch.setattr(visitors, "_findable", [lambda language: [t for t in texts if t.language == language]])
    return texts


@pytest.fixture
def search(offered: list[Findable]) -> Iterator[Callable[..., Found]]:
    bring_up_to_date()
    yield lambda text, language="de", **wish: find(text, language, **wish)


def _hrefs(found: Found) -> list[str]:
    return [hit.href for hit in found.hits]


@pytest.mark.parametrize(
    ("asked", "language", "first"),
    [
        ("Krankenpflegehelferinnen", "de", "/pflege/"),  # a stem
        ("pflege", "de", "/pflege/"),  # a part of a compound
        ("Bäcker", "de", "/baecker/"),
        ("Baecker", "de", "/baecker/"),  # an umlaut as two letters
        ("backer", "de", "/baecker/"),
        ("Strasse", "de", "/baecker/"),  # ß
        ("Bröchen", "de", "/baecker/"),  # a letter is missing
        ("Auspildung", "de", "/baecker/"),  # a wrong letter
        ("Arbeitgeberinnen", "de", "/betriebe/"),
        ("arbeit geber", "de", "/betriebe/"),
        ("pirna", "de", "/kontakt/pirna/"),
        ("01796", "de", "/kontakt/pirna/"),
        ("Пирна", "ru", "/kontakt/pirna/"),  # other letters
        ("schweissen", "de", "/geschichten/a/"),
        ("hiring people", "en", "/en/employers/"),
        ("работы", "ru", "/ru/rabota/"),  # a form that PostgreSQL knows
        ("rabota", "ru", "/ru/rabota/"),  # Latin letters on a keyboard without others
        ("роботи", "uk", "/uk/robota/"),  # a form that it does not know
        ("pracownik", "pl", "/pl/praca/"),
        ("zamestnanec", "cs", "/cs/prace/"),
        ("عمل", "ar", "/ar/amal/"),
        ("کار", "fa", "/fa/kar/"),
        ("ስራሕ", "ti", "/ti/srah/"),
        ("calismak", "tr", "/tr/is/"),
        ("ÇALIŞMAK", "tr", "/tr/is/"),
    ],
)
def test_what_people_type_is_found(search: Callable[..., Found], asked: str, language: str, first: str) -> None:
    assert _hrefs(search(asked, language))[:1] == [first]


def test_the_language_of_the_visitor_comes_first_then_german_and_english(search: Callable[..., Found]) -> None:
    assert [hit.language for hit in search("Arbeitgeber employers", "en").hits] == ["en", "de"]
    assert _hrefs(search("Betriebe", "ti")) == ["/betriebe/"]


def test_a_text_of_several_languages_is_shown_once(offered: list[Findable]) -> None:
    offered += [
        Findable("page", "/hilfe/", "Hilfe Zentrum", "", "de"),
        Findable("page", "/en/hilfe/", "Help Zentrum", "", "en"),
        Findable("page", "/fr/aide/", "Aide Zentrum", "", "fr", key="/hilfe/"),
    ]
    bring_up_to_date()
    assert _hrefs(find("Zentrum", "fr")) == ["/fr/aide/"]
    assert _hrefs(find("Zentrum", "en")) == ["/en/hilfe/"]


def test_what_was_found_is_marked_and_stays_text(offered: list[Findable]) -> None:
    offered.append(
        Findable("page", "/x/", "<b>Handwerk</b>", "Viele " * 60 + "Handwerker & <i>Meister</i> suchen.", "de")
    )
    bring_up_to_date()
    (hit,) = find("handwerk", "de").hits
    assert [part.text for part in hit.title if part.is_marked] == ["Handwerk"]
    assert [part.text for part in hit.snippet if part.is_marked] == ["Handwerker"]
    said = "".join(part.text for part in hit.snippet)
    assert said.startswith("… ") and "<i>Meister</i>" in said and len(said) < 260


def test_when_we_had_to_guess_we_say_what_we_looked_for(search: Callable[..., Found]) -> None:
    assert search("Auspildung Bäcker").meant == "Ausbildung Bäcker"
    assert search("Ausbildung").meant == ""


def test_where_no_text_has_all_words_those_with_some_are_shown(search: Callable[..., Found]) -> None:
    assert set(_hrefs(search("Brötchen Werkstatt"))) == {"/baecker/", "/geschichten/a/"}
    assert _hrefs(search("Brötchen in der Straße")) == ["/baecker/"]


def test_nothing_for_nothing(search: Callable[..., Found]) -> None:
    for asked in (
        "",
        "  ",
        "???",
        "qwxzqwxz",
        "'",
        "\\",
        "a' | 'b",
        "%",
        "_",
        "((",
        "!",
        "&",
        "\x00",
        "😀",
        "'; drop table x",
    ):
        assert search(asked).hits == (), asked


def test_one_kind_can_be_shown_whole(offered: list[Findable]) -> None:
    offered += [Findable("page", f"/n/{n}/", f"Nachricht {n}", "Neues vom Programm.", "de") for n in range(9)]
    bring_up_to_date()
    found = find("Nachricht", "de")
    assert len(found.hits) == 5 and dict(found.totals) == {"page": 9}
    assert len(find("Nachricht", "de", kind="page").hits) == 9
    assert find("Nachricht", "de", kind="story").hits == ()


def test_what_was_taken_back_is_not_found_from_that_moment_on(
    offered: list[Findable], search: Callable[..., Found]
) -> None:
    assert _hrefs(search("Werkstatt")) == ["/geschichten/a/"]
    offered[:] = [text for text in offered if text.kind != "story"]
    published_again()
    assert _hrefs(search("Werkstatt")) == []
    bring_up_to_date()
    assert not SearchText.objects.filter(kind="story").exists()
    assert not SearchWord.objects.filter(word="werkstatt").exists()


def test_a_name_that_was_replaced_is_not_shown_from_the_copy(
    offered: list[Findable], search: Callable[..., Found]
) -> None:
    place = next(n for n, text in enumerate(offered) if text.kind == "story")
    offered[place] = Findable("story", "/geschichten/a/", "Vom Kurs in die Werkstatt", "Jemand schweißt.", "de")
    published_again()
    assert _hrefs(search("Mut")) == []
    bring_up_to_date()
    assert _hrefs(search("Werkstatt")) == ["/geschichten/a/"]


def test_copying_again_writes_nothing_while_nothing_changed(offered: list[Findable], statements: list[str]) -> None:
    bring_up_to_date()
    statements.clear()
    assert bring_up_to_date() == []
    assert not [each for each in statements if each.startswith(("insert", "delete", "INSERT", "DELETE", "UPDATE"))]


def _vocabulary() -> dict[tuple[str, str], tuple[str, int]]:
    rows = SearchWord.objects.values_list("language", "word", "spelling", "texts")
    return {(language, word): (spelling, texts) for language, word, spelling, texts in rows}


def test_of_the_vocabulary_only_what_a_change_touches_is_written(offered: list[Findable]) -> None:
    """And it is the same as one that is written from nothing."""
    bring_up_to_date()
    before = dict(SearchWord.objects.filter(language="de").values_list("word", "pk"))
    place = next(n for n, text in enumerate(offered) if text.href == "/betriebe/")
    offered[place] = Findable("page", "/betriebe/", "Für Betriebe", "Wir sind da, MENSCHEN und Werkzeug.", "de")
    published_again()
    bring_up_to_date()
    after, changed = dict(SearchWord.objects.filter(language="de").values_list("word", "pk")), _vocabulary()
    assert after.keys() - before.keys() == {"werkzeug"} and "arbeitgeber" in before.keys() - after.keys()
    assert all(before[word] == pk for word, pk in after.items() if word != "werkzeug")
    assert changed["de", "menschen"][1] == 2 and changed["de", "sind"][1] == 2
    SearchWord.objects.all().delete()
    SearchText.objects.all().delete()
    SearchState.objects.all().delete()
    bring_up_to_date()
    assert _vocabulary() == changed


def test_a_question_costs_the_same_statements_however_many_texts_answer_it(
    offered: list[Findable], search: Callable[..., Found], statements: list[str]
) -> None:
    def cost() -> int:
        statements.clear()
        assert search("Werkstatt", kind="story", most_each=5).hits
        return len(statements)

    few = cost()
    offered += [Findable("story", f"/g/{n}/", f"Werkstatt {n}", "Jemand baut.", "de") for n in range(60)]
    SearchState.objects.all().delete()
    bring_up_to_date()
    assert len(search("Werkstatt", kind="story").hits) > 50
    assert cost() == few


def test_the_index_is_asked_also_right_after_copying(db: None) -> None:
    """Vectors beside the text, no list of what is new: else each question reads every text until a vacuum."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select attstorage from pg_attribute where attname = 'vector' and attrelid = %s::regclass", [_TABLE]
        )
        assert cursor.fetchone() == ("m",)
        cursor.execute("select relname from pg_class where reloptions @> array['fastupdate=off'] order by relname")
        assert [name for (name,) in cursor.fetchall()] == ["search_text_vector", "search_word_likeness"]


@pytest.mark.parametrize(
    ("spelled", "word", "slips"),
    [
        (("auspildung",), "ausbildung", 1),
        (("brochen", "brotchen"), "brotchen", 0),
        (("auspildung",), "aus", None),  # of another length
        (("hilfe",), "helfen", None),
        (("abc",), "abd", None),  # too short to guess
    ],
)
def test_a_slip_is_counted_only_where_it_may_be_one(spelled: tuple[str, ...], word: str, slips: int | None) -> None:
    assert distance_within(spelled, word) == slips


def test_many_words_are_looked_for_in_the_index(search: Callable[..., Found], statements: list[str]) -> None:
    statements.clear()
    search("Hilfe Auspildung Deutsch Pirna 01796 ab")
    (vocabulary,) = [each for each in statements if "foundation_searchword" in each]
    assert vocabulary.count("union all") >= 5
