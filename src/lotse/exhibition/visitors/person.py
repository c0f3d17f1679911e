"""The page of somebody portrayed, behind her secret link: read, allow, ask for changes, take back; only by POST."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from lotse.exhibition.actions.people import make_wish, person_of_link, send_lost_links
from lotse.exhibition.actions.releases import give_release
from lotse.exhibition.actions.withdrawal import take_back
from lotse.exhibition.domain.releases import earliest_from
from lotse.exhibition.models import PortrayedPerson, Withdrawal
from lotse.exhibition.queries.own_page import OwnPage, own_page
from lotse.exhibition.reading import PORTRAYED
from lotse.exhibition.visitors.person_forms import GiveForm, LostLinkForm, TakeBackForm, WishForm
from lotse.exhibition.visitors.secrecy import behind_a_link
from lotse.exhibition.visitors.story_words import EFFECTS
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.forms import Form
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.foundation.throttle import seconds_to_wait

View = Callable[..., HttpResponse]
_HERS = "Her own receipt."
_A_YEAR = 365


def by_her(*methods: str) -> Callable[[View], View]:
    """A page or deed behind her link; foreign, old and invented links are the same 404."""

    def make(view: View) -> View:
        @behind_a_link
        @screen(Door.PUBLIC, methods=methods)
        @wraps(view)
        def answer(request: ScreenRequest, /, token: str, **more: Any) -> HttpResponse:
            with at_work(PORTRAYED):
                person = person_of_link(token)
                if person is None:
                    raise Http404
                return view(request, person, token=token, **more)

        return answer

    return make


@by_her("GET")
def own(request: ScreenRequest, person: PortrayedPerson, *, token: str) -> HttpResponse:
    """What is shown where until when; one button to allow, one to take back."""
    return _page(request, own_page(person), token=token)


def _page(request: ScreenRequest, page: OwnPage, *, token: str, status: int = 200, **forms: Form) -> HttpResponse:
    names = dict(settings.LANGUAGES)
    context = {
        "page": page,
        "person": page.person,
        "token": token,
        "texts": [(own, names.get(own.text.language, "")) for own in page.texts],
        "shown": [(each, [(code, names.get(code, code)) for code in each.languages]) for each in page.media_shown],
        "may_give": any(own.missing for own in page.texts),
        "first_day": earliest_from(today()),
        "give": give_form(page),
        "take": take_form(page),
        "wish": WishForm(auto_id="wish_%s"),
        "done": request.GET.get("ok", ""),
        "languages_here": _in_other_languages(token),
        **forms,
    }
    return render(request, "exhibition/visitors/own.html", context, status=status)


def _in_other_languages(token: str) -> list[tuple[str, str, str]]:
    found = []
    for code, name in settings.LANGUAGES:
        with override(code):
            found.append((code, name, reverse("exhibition:own", args=[token])))
    return found


def give_form(page: OwnPage, data: Any = None) -> GiveForm:
    """Her language and the source are ticked, nothing else."""
    ticked = [code for code in page.languages if code in (page.person.language, page.person.story.source_language)]
    return GiveForm(data, languages=page.languages, initial={"languages": ticked}, auto_id="give_%s")


def take_form(page: OwnPage, data: Any = None) -> TakeBackForm:
    """Everything is chosen unless she chooses less."""
    return TakeBackForm(data, media=page.media_given, languages=page.languages_given, auto_id="take_%s")


def _done(token: str, part: str) -> HttpResponse:
    return redirect(f"{reverse('exhibition:own', args=[token])}?ok={part}")


@by_her("POST")
def own_give(request: ScreenRequest, person: PortrayedPerson, *, token: str) -> HttpResponse:
    """Her yes."""
    page = own_page(person)
    form = give_form(page, request.POST)
    if not form.is_valid():
        return _page(request, page, token=token, status=422, give=form)
    values = form.cleaned_data
    end = earliest_from(today()) + timedelta(days=_A_YEAR * int(values["years"]))
    for own_text in page.texts:
        if own_text.text.language not in values["languages"]:
            continue
        for medium in values["where"]:
            give_release(
                PORTRAYED,
                person=person,
                text=own_text.text,
                medium=medium,
                valid_until=end,
                was_read_aloud=values["was_read_aloud"],
                interpreter=values["interpreter"],
            )
    return _done(token, "given")


@by_her("POST")
def own_take_back(request: ScreenRequest, person: PortrayedPerson, *, token: str) -> HttpResponse:
    """Her no: at once."""
    page = own_page(person)
    form = take_form(page, request.POST)
    if not form.is_valid():
        return _page(request, page, token=token, status=422, take=form)
    withdrawal = take_back(PORTRAYED, person=person, **form.scope)
    return redirect("exhibition:own_receipt", token, withdrawal.public_id)


@by_her("GET")
def own_receipt(request: ScreenRequest, person: PortrayedPerson, *, token: str, public_id: UUID) -> HttpResponse:
    """What happened at once, and what people still do until when."""
    rows = Withdrawal.objects.unscoped(_HERS).filter(person=person, public_id=public_id)
    withdrawal = rows.first()
    if withdrawal is None:
        raise Http404
    tasks = list(withdrawal.tasks.order_by("due_on", "pk"))
    names = dict(settings.LANGUAGES)
    context = {
        "token": token,
        "withdrawal": withdrawal,
        "language_name": names.get(withdrawal.language, ""),
        "effects": [(EFFECTS[code], count) for code, count in withdrawal.effects.items() if count and code in EFFECTS],
        "panels": [task for task in tasks if task.kind in ("cover_panel", "remove_panel")],
        "others": [task for task in tasks if task.kind not in ("cover_panel", "remove_panel")],
        "last_day": max((task.due_on for task in tasks), default=None),
    }
    return render(request, "exhibition/visitors/own_receipt.html", context)


@by_her("POST")
def own_wish(request: ScreenRequest, person: PortrayedPerson, *, token: str) -> HttpResponse:
    """What she wants changed."""
    form = WishForm(request.POST, auto_id="wish_%s")
    if not form.is_valid():
        return _page(request, own_page(person), token=token, status=422, wish=form)
    make_wish(PORTRAYED, person=person, text=form.cleaned_data["text"])
    return _done(token, "wish")


@behind_a_link
@screen(Door.PUBLIC, methods=("GET", "POST"))
def lost_link(request: ScreenRequest) -> HttpResponse:
    """A new link by mail; whether somebody is known here is not said."""
    form = LostLinkForm(request.POST or None)
    is_sent = request.GET.get("ok") == "1"
    if request.method == "POST" and form.is_valid():
        if seconds_to_wait(request, "lost_link", per_minute=5):
            form.add_error(None, _("Bitte warten Sie eine Minute und versuchen Sie es noch einmal."))
        else:
            send_lost_links(PORTRAYED, address=form.cleaned_data["email"])
            return redirect(f"{reverse('exhibition:lost_link')}?ok=1")
    context = {"form": form, "is_sent": is_sent}
    return render(request, "exhibition/visitors/lost_link.html", context, status=422 if form.errors else 200)
