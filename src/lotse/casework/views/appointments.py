"""Appointments: the week, one of them, how it went; and the calendar that one's own program reads."""

from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from lotse.casework.actions.appointments import (
    close_calendar_feed,
    edit_appointment,
    make_appointment,
    note_result,
    open_calendar_feed,
)
from lotse.casework.calendar_text import CONTENT_TYPE, calendar_of
from lotse.casework.course_policy import obstacles_to_working_on
from lotse.casework.editing import Collision
from lotse.casework.forms.appointment import AppointmentEditForm, AppointmentForm, ResultForm
from lotse.casework.models import Appointment
from lotse.casework.queries.appointments import (
    account_behind_feed,
    appointment_or_404,
    appointments_in_feed,
    has_feed,
    week_of,
    without_result,
)
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.queries.trace import latest_change
from lotse.casework.views.note import COME_BACK
from lotse.casework.views.step import key_in
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import refuse_if
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import Door, ScreenRequest, screen
from lotse.organisations.public import actor_of

WEEK, LIKE = "woche", "wie"
# How far one can leaf.
_YEARS = 50
# The cookie that carries a new calendar address to the page that shows it once.
_SECRET, _SHOWN_SECONDS = "lotse_calendar", 120
# What a moved appointment gives to the one that takes its place.
_CARRIED = ("kind", "minutes", "place", "party", "party_name", "goes_along", "take_along")


@screen(CASE_ROLES)
def appointments(request: ScreenRequest) -> HttpResponse:
    """The week, and what still needs a result; right after subscribing also the calendar's address, once."""
    secret = request.get_signed_cookie(_SECRET, default="", salt=_SECRET, max_age=_SHOWN_SECONDS)
    context: dict[str, Any] = {
        "week": week_of(request.actor, _day_in(request)),
        "open": without_result(request.actor),
        "has_feed": has_feed(request.actor),
        "feed_address": _feed_address(request, secret) if secret else "",
    }
    response = render(request, "casework/appointments.html", context)
    if secret:
        response.delete_cookie(_SECRET, path=reverse("casework:appointments"))
    return response


def _day_in(request: ScreenRequest) -> date:
    """The day in the address; today for none, for nonsense, and beyond what calendars show."""
    try:
        day = date.fromisoformat(request.GET.get(WEEK, ""))
    except ValueError:
        return today()
    return day if abs(day.year - today().year) < _YEARS else today()


def _feed_address(request: ScreenRequest, secret: str) -> str:
    return request.build_absolute_uri(reverse("casework:calendar_feed", args=[secret]))


@screen(CASE_ROLES, methods=("GET", "POST"))
def appointment_new(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """A new appointment, or the one that takes the place of a moved one."""
    mentee = mentee_or_404(request.actor, public_id)
    refuse_if(obstacles_to_working_on(mentee))
    form = AppointmentForm(request.POST or None, initial=_carried(request))
    if request.method == "POST" and form.is_valid():
        make_appointment(request.actor, mentee=mentee, values=form.cleaned_data)
        return redirect("casework:mentee", public_id)
    context = {"mentee": mentee, "form": form, "is_open": True}
    return render(request, "casework/appointment.html", context, status=COME_BACK if form.errors else 200)


def _carried(request: ScreenRequest) -> dict[str, Any]:
    like = key_in(request.GET, LIKE)
    if like is None:
        return {}
    moved = appointment_or_404(request.actor, like)
    return {name: getattr(moved, name) for name in _CARRIED}


@screen(CASE_ROLES, methods=("GET", "POST"))
def appointment_edit(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """One appointment: everything about it, and how it went."""
    appointment = appointment_or_404(request.actor, public_id)
    form = AppointmentEditForm(request.POST or None, row=appointment)
    if request.method == "POST" and form.is_valid():
        try:
            edit_appointment(request.actor, appointment=appointment, edits=form.edits())
        except Collision as collision:
            form = AppointmentEditForm.after(collision)
        else:
            return redirect("casework:mentee", appointment.mentee.public_id)
    context = {
        "appointment": appointment,
        "mentee": appointment.mentee,
        "form": form,
        "is_open": not obstacles_to_working_on(appointment.mentee),
        "has_begun": appointment.starts_at <= now(),
        "latest": latest_change(appointment) if form.clashes else None,
    }
    status = COME_BACK if request.method == "POST" else 200
    return render(request, "casework/appointment.html", context, status=status)


@screen(CASE_ROLES, methods=("POST",))
def appointment_result(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """How it went, and what comes next: the note, the new day, or the page again."""
    appointment = appointment_or_404(request.actor, public_id)
    form = ResultForm(request.POST)
    if not form.is_valid():
        return redirect("casework:appointment_edit", public_id)
    ended = note_result(request.actor, appointment=appointment, **form.cleaned_data)
    person = appointment.mentee.public_id
    if ended.result == Appointment.Result.TOOK_PLACE:
        messages.success(request, _("Gut. Möchten Sie gleich notieren, wie es war?"))
        return redirect("casework:note_for", person)
    if ended.result == Appointment.Result.MOVED:
        return redirect(f"{reverse('casework:appointment_new', args=[person])}?{LIKE}={public_id}")
    return redirect("casework:appointment_edit", public_id)


def _link(request: ScreenRequest) -> Any:
    return lambda appointment: request.build_absolute_uri(
        reverse("casework:appointment_edit", args=[appointment.public_id])
    )


def _calendar(body: bytes, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return HttpResponse(body, content_type=CONTENT_TYPE, headers=headers)


@screen(CASE_ROLES)
def appointment_ics(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """One appointment for one's own calendar."""
    appointment = appointment_or_404(request.actor, public_id)
    return _calendar(calendar_of([appointment], link=_link(request)), "termin.ics")


@screen(CASE_ROLES, methods=("POST",))
def calendar_open(request: ScreenRequest) -> HttpResponse:
    """Make the secret address; an older one ends. The browser carries it to the next page; only a digest is kept."""
    secret = open_calendar_feed(request.actor)
    response = redirect("casework:appointments")
    response.set_signed_cookie(
        _SECRET,
        secret,
        salt=_SECRET,
        max_age=_SHOWN_SECONDS,
        path=reverse("casework:appointments"),
        secure=request.is_secure(),
        httponly=True,
        samesite="Strict",
    )
    return response


@screen(CASE_ROLES, methods=("POST",))
def calendar_close(request: ScreenRequest) -> HttpResponse:
    """The address stops answering."""
    close_calendar_feed(request.actor)
    messages.success(request, _("Das Abonnement ist beendet. Die Adresse antwortet nicht mehr."))
    return redirect("casework:appointments")


@screen(Door.PUBLIC)
def calendar_feed(request: ScreenRequest, token: str) -> HttpResponse:
    """What a calendar program reads; it cannot sign in, so the address is the secret and the answer holds none."""
    account = account_behind_feed(token)
    if account is None:
        raise Http404
    # Rights are asked anew: whoever left the project yesterday reads an empty calendar today.
    actor = actor_of(account, second_factor=True, language=account.language)
    with at_work(actor), override(account.language):
        return _calendar(calendar_of(appointments_in_feed(actor), link=_link(request)), "termine.ics")
