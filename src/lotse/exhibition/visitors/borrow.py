"""A host asks for the exhibition: one page, few questions; the answer is a number, the rest comes by mail."""

import re
from datetime import timedelta
from typing import Any

from django import forms
from django.core import signing
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.actions.loans import HostData, Wish, request_loan
from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.domain.calendar import Days
from lotse.exhibition.domain.loans import Room
from lotse.exhibition.models import PanelSet
from lotse.exhibition.queries.tour import lent_sets, windows_of
from lotse.exhibition.visitors.caution import CarefulForm
from lotse.exhibition.visitors.secrecy import behind_a_link
from lotse.foundation.journal import Refused
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.foundation.throttle import seconds_to_wait
from lotse.organisations.domain.places import OutsideSaxony, find_place

REQUESTS_A_MINUTE = 6
_RECEIPT = "lotse.exhibition.receipt"
_CODE = re.compile(r"^\s*(\d{5})\s+(.+)$")


class BorrowForm(CarefulForm):
    """Who, where, when, and what the room is like."""

    panel_set = forms.ModelChoiceField(
        PanelSet.objects.none(), label=_("Welche Ausstellung?"), widget=forms.RadioSelect, empty_label=None
    )
    first = forms.DateField(label=_("Erster Tag"))
    last = forms.DateField(label=_("Letzter Tag"))
    name = forms.CharField(
        label=_("Wo soll sie zu sehen sein?"), help_text=_("Zum Beispiel: Stadtbibliothek Riesa"), max_length=160
    )
    street = forms.CharField(label=_("Straße und Hausnummer"), max_length=160, required=False)
    place = forms.CharField(label=_("Postleitzahl und Ort"), max_length=120)
    room_m2 = forms.IntegerField(label=_("Wie groß ist der Raum? (m²)"), required=False, min_value=1, max_value=10_000)
    room_height_cm = forms.IntegerField(
        label=_("Wie hoch ist der Raum? (cm)"), required=False, min_value=100, max_value=5_000
    )
    has_light = forms.BooleanField(label=_("Der Raum ist hell oder hat gutes Licht."), required=False)
    is_accessible = forms.BooleanField(label=_("Der Raum ist ohne Stufen erreichbar."), required=False)
    hours = forms.CharField(label=_("Öffnungszeiten"), max_length=160, required=False)
    full_name = forms.CharField(label=_("Ihr Name"), max_length=120)
    email = forms.EmailField(label=_("E-Mail"), max_length=254)
    phone = forms.CharField(label=_("Telefon"), max_length=40, required=False)
    message = forms.CharField(
        label=_("Möchten Sie uns noch etwas sagen?"),
        required=False,
        max_length=1_500,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        sets: Any = self.fields["panel_set"]
        sets.queryset = PanelSet.objects.filter(is_lent=True).order_by("name", "pk")

    def clean(self) -> dict[str, Any]:
        """The last day does not come before the first."""
        values = super().clean()
        first, last = values.get("first"), values.get("last")
        if first and last and last < first:
            self.add_error("last", _("Der letzte Tag liegt vor dem ersten."))
        return values

    @property
    def wish(self) -> Wish:
        """For the action."""
        given = self.cleaned_data
        postcode, place = _place(given["place"])
        host = HostData(
            name=given["name"],
            street=given["street"],
            postcode=postcode,
            place=place,
            district_key=district_of(given["place"]),
            full_name=given["full_name"],
            email=given["email"],
            phone=given["phone"],
            language=get_language() or "de",
        )
        return Wish(
            panel_set=given["panel_set"],
            shown=Days(given["first"], given["last"] + timedelta(days=1)),
            host=host,
            room=Room(given["room_m2"], given["room_height_cm"], given["has_light"], given["is_accessible"]),
            message=given["message"],
            hours=given["hours"],
        )


def _place(text: str) -> tuple[str, str]:
    """Postcode and place apart; without a postcode all of it is the place."""
    found = _CODE.match(text)
    return (found.group(1), found.group(2).strip()) if found else ("", text.strip())


def district_of(text: str) -> str:
    """The district of what was written as place; empty where it is not in Saxony or not known."""
    found = find_place(text)
    return "" if isinstance(found, OutsideSaxony) or not found else found[0].district.ags


@behind_a_link
@screen(Door.PUBLIC, methods=("GET", "POST"))
def borrow(request: ScreenRequest) -> HttpResponse:
    """The form, with the free days beside it; what is taken comes back with what is free."""
    form = BorrowForm(request.POST if request.method == "POST" else None, initial={"panel_set": _first_set()})
    status = 200
    if request.method == "POST":
        status = 422
        is_filled = form.is_valid()
        if seconds_to_wait(request, "borrow", per_minute=REQUESTS_A_MINUTE):
            form.add_error(None, _("Das waren gerade sehr viele Anfragen. Bitte warten Sie eine Minute."))
            status = 429
        elif is_filled:
            try:
                loan = request_loan(BY_LINK, wish=form.wish)
            except Refused as refusal:
                for obstacle in refusal.obstacles:
                    form.add_error("first", f"{obstacle.message} {obstacle.mend}".strip())
            else:
                receipt = signing.Signer(salt=_RECEIPT).sign(loan.number)
                return redirect(f"{reverse('exhibition:borrow_done')}?nr={receipt}")
    context = {"form": form, "free": [(each, windows_of(each)[:4]) for each in lent_sets()]}
    return render(request, "exhibition/visitors/borrow.html", context, status=status)


def _first_set() -> int | None:
    return next((each.pk for each in lent_sets()), None)


@behind_a_link
@screen(Door.PUBLIC)
def borrow_done(request: ScreenRequest) -> HttpResponse:
    """The receipt: the number, and what happens next. The link itself goes to the mailbox alone."""
    try:
        number = signing.Signer(salt=_RECEIPT).unsign(request.GET.get("nr", ""))
    except signing.BadSignature as error:
        raise Http404 from error
    return render(request, "exhibition/visitors/borrow_done.html", {"number": number})
