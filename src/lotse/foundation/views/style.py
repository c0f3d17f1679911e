"""The living style page: every component in every state, in both directions and in the languages of the interface.

Made for people who build screens, for axe and for the screenshots. All names are invented.
"""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from lotse.foundation.actor import Actor, Grant, Obstacle
from lotse.foundation.forms import Form
from lotse.foundation.roles import Role
from lotse.foundation.screens import Door, ScreenRequest, screen

TOPICS = (
    ("work", _("Praktikum")),
    ("papers", _("Aufenthalt")),
    ("care", _("Kinderbetreuung")),
    ("fare", _("Fahrkosten")),
)
CHANNELS = (("call", _("Anruf")), ("visit", _("Besuch")), ("message", _("Nachricht")))


class SampleForm(Form):
    """One field of each kind."""

    name = forms.CharField(label=_("Name"), max_length=80)
    town = forms.CharField(label=_("Wohnort"), required=False, help_text=_("Ort oder Postleitzahl."))
    born_on = forms.DateField(label=_("Geburtstag"), help_text=_("Wenn nur das Jahr bekannt ist: 01.01."))
    meets_at = forms.TimeField(label=_("Uhrzeit"), required=False)
    level = forms.ChoiceField(label=_("Deutsch"), choices=[("", _("bitte wählen")), ("a1", "A1"), ("b1", "B1")])
    channel = forms.ChoiceField(label=_("Wie war der Kontakt?"), choices=CHANNELS, widget=forms.RadioSelect)
    topics = forms.MultipleChoiceField(
        label=_("Worum ging es?"), choices=TOPICS, required=False, widget=forms.CheckboxSelectMultiple
    )
    reading = forms.ChoiceField(
        label=_("Wie soll der Brief sein?"),
        choices=[("plain", _("In einfacher Sprache")), ("two", _("Deutsch und daneben die eigene Sprache"))],
        widget=forms.RadioSelect,
        required=False,
    )
    text = forms.CharField(label=_("Was war?"), widget=forms.Textarea, max_length=2000)
    agreed = forms.BooleanField(label=_("Die Mentee hat der Speicherung zugestimmt."))
    file = forms.FileField(label=_("Liste"), required=False)
    signature = forms.CharField(label=_("Unterschrift"), required=False)
    signed_on_paper = forms.BooleanField(label=_("Auf Papier unterschrieben"), required=False)


@dataclass(frozen=True, slots=True)
class Switch:
    """One way to look at the page."""

    label: str
    href: str
    is_here: bool


def _switches(mirrored: bool, language: str) -> list[Switch]:
    found = []
    for code in settings.STAFF_LANGUAGES:
        for direction in ("ltr", "rtl"):
            is_here = code == language and (direction == "rtl") == mirrored
            found.append(Switch(f"{code} · {direction}", f"?richtung={direction}&sprache={code}", is_here))
    return found


ICONS = (
    *("today", "people", "wait", "calendar", "note", "more", "chart", "swap", "hand", "upload", "back", "next"),
    *("search", "check", "alert", "info", "print", "copy", "phone", "mail", "lock", "person", "place", "file"),
)
NAMES = ("Selamawit T.", "Olena K.", "Olga M.", "Filmon G.")
OBSTACLES = [
    Obstacle("agreement.missing", _("Die Vereinbarung ist noch nicht unterschrieben."), _("Zur Vereinbarung gehen.")),
    Obstacle("outcome.missing", _("Es fehlt, was erreicht wurde.")),
]


def _forms() -> dict[str, Any]:
    wrong = SampleForm({"born_on": "31.02.2001", "text": "Praktikum zugesagt", "topics": ["work"], "channel": "visit"})
    wrong.is_valid()
    return {
        "fresh": SampleForm(auto_id="fresh_%s"),
        "wrong": wrong,
        "drawn": SampleForm({"signature": "M60 120L120 60L150 130L200 70L240 130L330 90"}, auto_id="drawn_%s"),
    }


def _step_into(request: ScreenRequest, role: str) -> None:
    """Show the menu of a role. The gate has let the request in as nobody's, and this page reads no data."""
    if role in Role.values:
        request.actor = Actor(account_id=None, name="Beate Beispiel", grants=(Grant(Role(role)),))


@screen(Door.PUBLIC)
def style(request: ScreenRequest) -> HttpResponse:
    """One page with everything; the sample search box asks it for names."""
    if request.htmx:
        found = [name for name in NAMES if request.GET.get("q", "").casefold() in name.casefold()]
        return render(request, "foundation/style/suggestions.html", {"names": found})
    known = set(settings.STAFF_LANGUAGES)
    wanted = request.GET.get("sprache", "")
    language = wanted if wanted in known else request.LANGUAGE_CODE
    mirrored = request.GET.get("richtung") == "rtl"
    _step_into(request, request.GET.get("rolle", ""))
    with override(language):
        context = {
            "style_direction": "rtl" if mirrored else "ltr",
            "style_language": language,
            "switches": _switches(mirrored, language),
            "obstacles": OBSTACLES,
            "icons": ICONS,
            **_forms(),
        }
        return render(request, "foundation/style.html", context)
