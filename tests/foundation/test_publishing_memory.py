"""What visitors would lose: pages that are quick because what they show is read once, and right all the same."""

import pytest
from django.db import connection
from django.utils.translation import override

from lotse.foundation.publishing import published_again, state_of_site, told_state, while_unchanged


@pytest.mark.django_db
def test_what_is_public_is_read_once_in_each_state_and_language() -> None:
    asked: list[str] = []

    @while_unchanged
    def read(name: str) -> str:
        asked.append(name)
        return name.upper()

    with override("de"):
        assert read("a") == read("a") == "A"
        read("b")
    assert asked == ["a", "b"]
    with override("en"):
        read("a")
    assert asked == ["a", "b", "a"]
    published_again()
    with override("de"):
        read("a")
    assert asked == ["a", "b", "a", "a"]


@pytest.mark.django_db
def test_what_failed_is_read_again() -> None:
    tries: list[int] = []

    @while_unchanged
    def read() -> None:
        tries.append(1)
        raise ZeroDivisionError

    for _time in range(2):
        with pytest.raises(ZeroDivisionError):
            read()
    assert len(tries) == 2


@pytest.mark.django_db
def test_a_page_is_made_from_the_state_for_which_it_is_kept(django_assert_num_queries) -> None:  # type: ignore[no-untyped-def]
    before = state_of_site()
    published_again()
    token = told_state.set(before)
    try:
        with django_assert_num_queries(0, connection=connection):
            assert state_of_site() == before
    finally:
        told_state.reset(token)
    assert state_of_site() != before
