"""From a mentee's file: "Tell your story?" What goes over is what the person says yes to, and no key of the file."""

from base64 import b64encode
from uuid import UUID

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from lotse.casework.public import Mentee
from lotse.exhibition.actions.people import About, invite, take_up_yes
from lotse.exhibition.links import token_of_invitation
from lotse.exhibition.models.choices import GivenHow
from lotse.exhibition.papers.codes import qr_svg
from lotse.foundation.forms import Form
from lotse.foundation.outbox import link_to
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen


class YesInPersonForm(Form):
    """She is here and says yes; three things go over."""

    shown_name = forms.CharField(label=_("Wie möchte sie oder er genannt werden?"), max_length=80)
    language = forms.ChoiceField(label=_("Sprache"), choices=settings.LANGUAGES)
    email = forms.EmailField(label=_("E-Mail"), required=False)
    phone = forms.CharField(label=_("Telefon"), max_length=40, required=False)
    agreed = forms.BooleanField(label=_("Das Merkblatt wurde gelesen oder vorgelesen. Die Antwort ist Ja."))


@screen(CASE_ROLES, methods=("GET", "POST"))
def invite_mentee(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """The leaflet in her language, and three ways to answer: here, by her own link, or not at all."""
    mentee = get_visible_or_404(Mentee, request.actor, public_id)
    tongue = mentee.language if mentee.language in dict(settings.LANGUAGES) else "de"
    initial = {"shown_name": mentee.given_name, "language": tongue, "email": mentee.email, "phone": mentee.phone}
    form = YesInPersonForm(request.POST if "agreed_here" in request.POST else None, initial=initial)
    if request.method == "POST" and "send" in request.POST:
        return _link(request, mentee, tongue)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        about = About(
            shown_name=values["shown_name"], language=values["language"], email=values["email"], phone=values["phone"]
        )
        take_up_yes(request.actor, about=about, how=GivenHow.PAPER)
        messages.success(request, _("Danke. Die Redaktion meldet sich bei der Person. In der Akte steht davon nichts."))
        return redirect("casework:mentee", public_id)
    with override(tongue):
        leaflet = reverse("exhibition:stories")
    context = {"mentee": mentee, "form": form, "tongue": tongue, "leaflet": leaflet}
    return render(request, "exhibition/desk/story_invite.html", context, status=422 if form.errors else 200)


def _link(request: ScreenRequest, mentee: Mentee, tongue: str) -> HttpResponse:
    """Her own link: by mail where there is an address, and as a code to photograph."""
    invitation = invite(request.actor, language=tongue, address=mentee.email)
    with override(tongue):
        link = link_to(reverse("exhibition:invitation", args=[token_of_invitation(invitation)]))
    code = b64encode(qr_svg(link, ink="#000", ground="#fff").encode()).decode()
    context = {
        "mentee": mentee,
        "link": link,
        "is_mailed": bool(mentee.email),
        "code": f"data:image/svg+xml;base64,{code}",
    }
    return render(request, "exhibition/desk/story_invited.html", context)
