"""Where pages lay before: which addresses still lead to a page, and which one lies there now."""

from typing import Any, ClassVar
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import Case, F, QuerySet, Value, When
from django.db.models.functions import Concat
from django.urls import path, reverse
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports.base import ReportView
from wagtail.permissions import page_permission_policy

from lotse.website.models import FormerAddress
from lotse.website.visitors.tree import Tree, tree

# As visitors have it: German stands without a language before it.
_ADDRESS = Case(
    When(language=settings.LANGUAGE_CODE, then=Concat(Value("/"), "way")),
    default=Concat(Value("/"), "language", Value("/"), "way"),
)


class _Counted(WagtailPaginator):  # type: ignore[misc]  # the library has no types
    """Says what it counts in the editor's language, without a migration for two words."""

    verbose_name = gettext_lazy("Frühere Adresse")
    verbose_name_plural = gettext_lazy("Frühere Adressen")


class _PageColumn(TitleColumn):  # type: ignore[misc]  # the library has no types
    cell_template_name = "website/desk/page_cell.html"


class FormerAddresses(ReportView):  # type: ignore[misc]  # the library has no types
    """One line for each, the newest first. None is taken away: somebody has it printed, kept or sent."""

    page_title = gettext_lazy("Frühere Adressen")
    header_icon = "redirect"
    index_url_name = "former_addresses"
    index_results_url_name = "former_addresses_results"
    queryset = FormerAddress.objects.annotate(address=_ADDRESS).select_related("page")
    paginator_class = _Counted
    default_ordering = "-left_at"
    is_searchable = True
    search_fields = ("address", "page__draft_title")
    permission_policy = page_permission_policy
    # Translators have none; for them the library answers as everywhere.
    any_permission_required = ("publish",)
    columns: ClassVar = [
        Column("address", label=gettext_lazy("Frühere Adresse"), sort_key="address"),
        _PageColumn(
            "page",
            accessor="page.draft_title",
            label=gettext_lazy("Seite"),
            get_url=lambda entry: reverse("wagtailadmin_pages:edit", args=[entry.page_id]),
        ),
        Column("leads_to", label=gettext_lazy("Führt heute zu")),
        Column(
            "left_at",
            accessor=lambda entry: date_format(localtime(entry.left_at), "SHORT_DATE_FORMAT"),
            label=gettext_lazy("Seit"),
            sort_key="left_at",
        ),
    ]

    @cached_property
    def search_query(self) -> str:
        """Also an address as it stands in the browser's bar."""
        typed = str(super().search_query)
        return urlsplit(typed).path if "://" in typed else typed

    @cached_property
    def no_results_message(self) -> str:
        """In an editor's words."""
        if self.is_searching:
            return _("Keine frühere Adresse passt dazu.")
        return _("Noch keine öffentliche Seite hat ihre Adresse gewechselt.")

    def order_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """What left at the same moment (a page with all below it) keeps one order from page to page."""
        ordered: QuerySet[Any] = super().order_queryset(queryset)
        return ordered.order_by(*ordered.query.order_by, F("pk"))

    def decorate_paginated_queryset(self, entries: QuerySet[Any]) -> QuerySet[Any]:
        """With the map of the public pages, which is drawn once."""
        trees = tree()
        for entry in entries:
            entry.leads_to = _leads_to(entry, trees)
        return entries


def _leads_to(entry: FormerAddress, trees: Tree) -> str:
    here = trees.at(entry.language, entry.way)
    if here is not None:
        is_back = here.id == entry.page_id
        return _("Die Seite liegt wieder hier.") if is_back else _("Hier liegt jetzt eine andere Seite.")
    page = trees.by_id.get(entry.page_id)
    return page.href if page else _("Nirgendwohin: Die Seite ist nicht öffentlich.")


urlpatterns = [
    path("reports/former-addresses/", FormerAddresses.as_view(), name="former_addresses"),
    path(
        "reports/former-addresses/results/",
        FormerAddresses.as_view(results_only=True),
        name="former_addresses_results",
    ),
]
