"""What a user would lose: pages that only those write who work here today, and files that no editor stumbles upon."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.utils import ProgrammingError
from django.test import Client
from django.urls import URLPattern, URLResolver, reverse
from django.utils.translation import override
from wagtail.models import Page
from wagtail.snippets.models import get_snippet_models

from lotse.foundation.clock import today
from lotse.foundation.roles import PUBLISHING_ROLES, Role
from lotse.organisations.actions import end_membership
from lotse.organisations.seats import seats_of, take_seats
from lotse.website import admin_urls
from lotse.website.models import ContentPage
from tests.people import Cast, make_mentee, make_person

pytestmark = pytest.mark.django_db


def _page(language: str, slug: str = "") -> Page:
    found = Page.objects.filter(locale__language_code=language)
    return found.get(depth=2) if not slug else found.get(slug=slug)


def _edit(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_every_view_of_the_library_says_whom_it_is_for() -> None:
    def walk(entries: list[URLPattern | URLResolver]) -> None:
        for entry in entries:
            if isinstance(entry, URLResolver):
                walk(entry.url_patterns)
            else:
                declared = entry.callback.screen
                assert declared.of_library
                assert declared.audience in (PUBLISHING_ROLES, frozenset())

    walk(admin_urls.urlpatterns)


def test_only_editors_and_translators_come_in_and_only_with_a_second_factor(cast: Cast) -> None:
    home = reverse("wagtailadmin_home")
    assert Client().get(home).headers["Location"].startswith(reverse("account_login"))
    for name in ("anna", "clara", "sofia", "max", "kira", "olaf"):
        assert getattr(cast, name).client().get(home).status_code == 403
    assert cast.edgar.client().get(home).status_code == 200
    assert cast.tara.client().get(home).status_code == 200
    half = Client()
    half.force_login(cast.edgar.account)
    assert half.get(home).headers["Location"] == reverse("mfa_activate_totp")


def test_accounts_groups_and_languages_are_settled_elsewhere(cast: Cast) -> None:
    editor = cast.edgar.client()
    for name in ("wagtailusers_users:index", "wagtailusers_groups:index", "wagtaillocales:index"):
        assert editor.get(reverse(name)).status_code == 403, name
    assert editor.get(reverse("wagtailadmin_account")).status_code == 403


def test_translators_change_their_languages_and_no_other(cast: Cast) -> None:
    translator = cast.tara.client()
    assert translator.get(_edit(_page("ti"))).status_code == 200
    assert translator.get(_edit(_page("uk"))).status_code == 200
    for page in (_page("pl"), _page("de"), _page("de", "programm"), _page("en", "programme")):
        assert translator.get(_edit(page)).status_code == 302
        before = page.specific.lead
        translator.post(_edit(page), {"title": "Anders", "lead": "Anders", "action-publish": "1"})
        page.refresh_from_db()
        assert page.specific.lead == before
    cast.edgar.client().get(reverse("wagtailadmin_home"))
    german = _page("de", "programm")
    assert german.permissions_for_user(cast.edgar.account).can_publish()
    assert not german.permissions_for_user(cast.tara.account).can_publish()
    assert not _page("ti").permissions_for_user(cast.tara.account).can_publish()
    assert _page("ti").permissions_for_user(cast.tara.account).can_edit()


def test_a_membership_that_ended_opens_nothing_from_the_next_click_on(cast: Cast) -> None:
    both = make_person("Bea", Role.EDITOR)
    translating = both.account.memberships.create(
        role=Role.TRANSLATOR, languages=["ti"], valid_from=today() - timedelta(days=2)
    )
    client = both.client()
    assert client.get(_edit(_page("de", "programm"))).status_code == 200
    # Its last day has passed without anybody's doing: no action runs, and the groups still stand in the database.
    both.membership.valid_until = today()
    both.membership.save()
    assert both.account.groups.filter(name="editors").exists()
    assert client.get(_edit(_page("de", "programm"))).status_code == 302
    assert client.get(_edit(_page("ti"))).status_code == 200
    assert set(both.account.groups.values_list("name", flat=True)) == {"translators:ti"}
    end_membership(cast.olaf.actor, membership=translating, last_day=today() - timedelta(days=1))
    assert not both.account.groups.exists()
    assert client.get(_edit(_page("ti"))).status_code == 403


def test_groups_by_hand_hold_until_the_next_click(cast: Cast) -> None:
    cast.tara.account.groups.set(Group.objects.filter(name="editors"))
    assert cast.tara.client().get(_edit(_page("de", "programm"))).status_code == 302
    assert seats_of(cast.tara.account) == {"translators:ti", "translators:uk"}
    assert take_seats(cast.tara.account) is False


def test_nobody_becomes_superuser_or_gets_a_right_of_her_own(cast: Cast) -> None:
    cast.edgar.account.is_superuser = True
    with pytest.raises(IntegrityError), transaction.atomic():
        cast.edgar.account.save()
    with pytest.raises(ProgrammingError), transaction.atomic():
        cast.edgar.account.user_permissions.add(1)


def test_nothing_of_the_case_world_is_in_a_chooser_a_search_or_a_report(cast: Cast) -> None:
    make_mentee(cast.anna, given_name="Unverwechselbar", family_name="Geheimnisvoll")
    assert get_snippet_models() == []
    editor = cast.edgar.client()
    asked = [
        reverse("wagtailadmin_pages:search"),
        reverse("wagtailadmin_choose_page_search"),
        reverse("wagtailimages:index"),
        reverse("wagtaildocs:index"),
        reverse("wagtaildocs_chooser:choose"),
        reverse("wagtailimages_chooser:choose"),
        reverse("wagtailadmin_reports:site_history"),
        reverse("wagtailadmin_reports:aging_pages"),
        reverse("wagtailadmin_api:pages:listing"),
        reverse("website_desk:translations"),
        reverse("website_desk:care"),
    ]
    for address in asked:
        answer = editor.get(address, {"search" if "/api/" in address else "q": "Unverwechselbar"})
        assert answer.status_code == 200, address
        # What was typed may come back in the field of the search; the family name was never typed.
        assert b"Geheimnisvoll" not in answer.content, address


@pytest.mark.parametrize("spoken", ["de", "en", "pl"])
def test_a_page_cannot_take_the_address_of_a_screen(cast: Cast, spoken: str) -> None:
    parent = Page.objects.get(depth=2, locale__language_code="de")
    page = ContentPage(title="Kontakt", slug="kontakt", locale=parent.locale, depth=3)
    with override(spoken), pytest.raises(ValidationError) as refused:
        parent.add_child(instance=page)
    assert "slug" in refused.value.message_dict
