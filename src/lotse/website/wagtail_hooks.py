"""What our desk adds to the library's, and what it keeps out of it."""

from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Locale, Page

from lotse.foundation.roles import Role
from lotse.website.desk import former
from lotse.website.desk.entries import entries
from lotse.website.desk.home import WhatWaits
from lotse.website.taking_down import (
    public_translations,
    take_down_for_deletion,
    take_translations_along,
    translations,
)


class _OfEditors(MenuItem):
    """An entry that translators do not have."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Asked of the actor, never of a flag."""
        actor: Any = getattr(request, "actor", None)
        return actor is not None and Role.EDITOR in actor.roles


@hooks.register("register_admin_urls")
def _addresses() -> list[URLPattern]:
    return former.urlpatterns


@hooks.register("register_reports_menu_item")
def _former_addresses() -> MenuItem:
    return _OfEditors(_("Frühere Adressen"), reverse("former_addresses"), icon_name="redirect", order=1300)


@hooks.register("insert_global_admin_js")
def _scripts() -> SafeString:
    return format_html(
        '<script src="{}" data-pictures="{}" data-files="{}" data-pages="{}"></script>',
        static("website/desk.js"),
        reverse("wagtailimages_chooser:choose"),
        reverse("wagtaildocs_chooser:choose"),
        reverse("wagtailadmin_choose_page"),
    )


@hooks.register("insert_global_admin_css")
def _look() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("website/desk.css"))


@hooks.register("construct_main_menu")
def _house_menu(request: HttpRequest, shown: list[Any]) -> None:
    shown[:] = [entry for entry in shown if entry.name not in ("settings", "help")]
    shown.extend(entries(request))


@hooks.register("construct_homepage_panels")
def _what_waits(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(WhatWaits())


@hooks.register("construct_reports_menu")
def _leave_out_reports(request: HttpRequest, shown: list[Any]) -> None:
    """Its list of translations is closed to everybody (`admin_urls`); found by address, for its name is translated."""
    closed = reverse("wagtail_localize:translations_report")
    shown[:] = [entry for entry in shown if entry.url != closed]


@hooks.register("construct_page_chooser_queryset")
def _choosable(pages: QuerySet[Page], request: HttpRequest) -> QuerySet[Page]:
    """Links lead to pages of the German tree: each reader gets her own language of them."""
    return pages.filter(locale=Locale.objects.get(language_code=settings.LANGUAGE_CODE))


@hooks.register("construct_translated_pages_to_cascade_actions")
def _translations_that_go_along(pages: list[Page], action: str) -> dict[Page, QuerySet[Page]] | None:
    """The library tells the editor how many they are, and takes them down or deletes them with the page."""
    go_along = {"unpublish": public_translations, "delete": translations}.get(action)
    return {page: go_along([page]) for page in pages} if go_along else None


@hooks.register("after_unpublish_page")
def _translations_of_pages_below(request: HttpRequest, page: Page) -> None:
    if request.POST.get("include_descendants"):
        take_translations_along([page], user=request.user, below=True)


@hooks.register("after_delete_page")
def _translations_elsewhere(request: HttpRequest, page: Page) -> None:
    """The library deletes those beside the page's own translated parent; others are taken down."""
    take_translations_along([page], user=request.user, below=False)


@hooks.register("before_bulk_action")
def _translations_of_several_deleted(  # noqa: PLR0917 - the library's signature
    request: HttpRequest, action_type: str, pages: list[Any], action: Any
) -> None:
    if action_type == "delete" and action.model is Page:
        take_down_for_deletion(pages, user=request.user)


@hooks.register("after_bulk_action")
def _translations_of_several(  # noqa: PLR0917 - the library's signature
    request: HttpRequest, action_type: str, pages: list[Any], action: Any
) -> None:
    if action_type == "unpublish" and action.model is Page:
        below = action.cleaned_form.cleaned_data["include_descendants"]
        take_translations_along(pages, user=request.user, below=below)
