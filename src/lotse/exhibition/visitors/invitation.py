"""Somebody is asked for her story: what it means, a yes, a no; by the link in a mail or the code on a leaflet."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language, override

from lotse.exhibition.actions.people import About, decline, invitation_of_link, take_up_yes
from lotse.exhibition.links import token_of_person
from lotse.exhibition.models.choices import GivenHow
from lotse.exhibition.reading import PORTRAYED
from lotse.exhibition.visitors.person_forms import YesForm
from lotse.exhibition.visitors.secrecy import behind_a_link
from lotse.foundation.database.context import at_work
from lotse.foundation.screens import Door, ScreenRequest, screen


@behind_a_link
@screen(Door.PUBLIC, methods=("GET", "POST"))
def invitation(request: ScreenRequest, token: str) -> HttpResponse:
    """The leaflet with its two buttons."""
    with at_work(PORTRAYED):
        asked = invitation_of_link(token)
        if asked is None:
            raise Http404
        if request.method == "POST" and "no" in request.POST:
            decline(PORTRAYED, invitation=asked)
            return redirect("exhibition:invitation_declined")
        form = YesForm(request.POST or None)
        if request.method == "POST" and form.is_valid():
            person = take_up_yes(
                PORTRAYED,
                about=About(
                    shown_name=form.cleaned_data["shown_name"],
                    language=get_language() or asked.language,
                    email=form.cleaned_data["email"],
                    phone=form.cleaned_data["phone"],
                ),
                how=GivenHow.OWN_LINK,
                invitation=asked,
            )
            return redirect(f"{reverse('exhibition:own', args=[token_of_person(person)])}?ok=agreed")
        context = {"form": form, "languages_here": _in_other_languages(token)}
        status = 422 if form.errors else 200
        return render(request, "exhibition/visitors/story_invitation.html", context, status=status)


def _in_other_languages(token: str) -> list[tuple[str, str, str]]:
    found = []
    for code, name in settings.LANGUAGES:
        with override(code):
            found.append((code, name, reverse("exhibition:invitation", args=[token])))
    return found


@behind_a_link
@screen(Door.PUBLIC)
def invitation_declined(request: ScreenRequest) -> HttpResponse:
    """A no is fine."""
    return render(request, "exhibition/visitors/story_invitation_declined.html")
