"""One step: made, changed, passed on, done, taken back; and common ways to begin a plan with."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from lotse.casework.actions.steps import (
    add_chain,
    add_step,
    drop_step,
    edit_step,
    finish_step,
    hand_over_ball,
    move_step,
    reopen_step,
)
from lotse.casework.chains import CHAINS
from lotse.casework.course_policy import obstacles_to_working_on
from lotse.casework.domain.gaps import idle_days, working_days
from lotse.casework.editing import Collision
from lotse.casework.forms.step import BallForm, ChainForm, StepEditForm, StepForm
from lotse.casework.models import Step
from lotse.casework.models.choices import Party
from lotse.casework.queries.file import mentee_or_404
from lotse.casework.queries.steps import offices_named, step_or_404, waits_of
from lotse.casework.queries.trace import latest_change
from lotse.casework.views.note import COME_BACK
from lotse.foundation.clock import today
from lotse.foundation.journal import refuse_if
from lotse.foundation.roles import CASE_ROLES
from lotse.foundation.screens import ScreenRequest, screen

# Names in addresses and forms: the step that can be taken back, where to go on, which way.
JUST_DONE, BACK, WAY = "erledigt", "zurueck", "weg"


def key_in(given: QueryDict, name: str) -> UUID | None:
    """An identifier from an address; None for none and for nonsense."""
    try:
        return UUID(given.get(name, ""))
    except ValueError:
        return None


@screen(CASE_ROLES, methods=("GET", "POST"))
def step_new(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Put a step into the plan."""
    mentee = mentee_or_404(request.actor, public_id)
    refuse_if(obstacles_to_working_on(mentee))
    form = StepForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        add_step(request.actor, mentee=mentee, **form.cleaned_data)
        return redirect("casework:mentee", public_id)
    context = {"mentee": mentee, "form": form, "offices": offices_named(request.actor), "chains": CHAINS}
    return render(request, "casework/step_new.html", context, status=COME_BACK if form.errors else 200)


@screen(CASE_ROLES, methods=("GET", "POST"))
def step_edit(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """One step: who has the ball since when, and everything about it."""
    step = step_or_404(request.actor, public_id)
    form = StepEditForm(request.POST or None, row=step)
    if request.method == "POST" and form.is_valid():
        try:
            edit_step(request.actor, step=step, edits=form.edits())
        except Collision as collision:
            form = StepEditForm.after(collision)
        else:
            return redirect("casework:mentee", step.mentee.public_id)
    return _step_page(request, step, form=form, status=COME_BACK if request.method == "POST" else 200)


def _step_page(
    request: ScreenRequest, step: Step, *, form: StepEditForm | None = None, ball: BallForm | None = None, status: int
) -> HttpResponse:
    form = form or StepEditForm(row=step)
    is_open = step.done_on is None and step.dropped_on is None
    context: dict[str, Any] = {
        "step": step,
        "mentee": step.mentee,
        "form": form,
        "ball": ball or BallForm(initial={"party": _next_party(step)}, auto_id="ball_%s"),
        "is_open": is_open,
        "obstacles": obstacles_to_working_on(step.mentee),
        "days": idle_days(step.waits_since, today()),
        "working_days": working_days(step.waits_since, today()),
        "waits": waits_of(step),
        "offices": offices_named(request.actor),
        "latest": latest_change(step) if form.clashes else None,
    }
    return render(request, "casework/step.html", context, status=status)


def _next_party(step: Step) -> str:
    """Most balls come back to the mentor, and from there go to the mentee."""
    return Party.MENTEE if step.waits_for == Party.MENTOR else Party.MENTOR


@screen(CASE_ROLES, methods=("POST",))
def step_done(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Done, with a way back."""
    step = step_or_404(request.actor, public_id)
    finish_step(request.actor, step=step)
    return redirect(_on(request, step, done=True))


@screen(CASE_ROLES, methods=("POST",))
def step_wait(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Pass the ball on."""
    step = step_or_404(request.actor, public_id)
    ball = BallForm(request.POST, auto_id="ball_%s")
    if not ball.is_valid():
        return _step_page(request, step, ball=ball, status=COME_BACK)
    hand_over_ball(request.actor, step=step, **ball.cleaned_data)
    return redirect(_on(request, step))


@screen(CASE_ROLES, methods=("POST",))
def step_drop(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Not needed any more, with a way back."""
    step = step_or_404(request.actor, public_id)
    drop_step(request.actor, step=step)
    return redirect(_on(request, step, done=True))


@screen(CASE_ROLES, methods=("POST",))
def step_reopen(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Take a step up again; on the same day as if nothing had happened."""
    step = step_or_404(request.actor, public_id)
    reopen_step(request.actor, step=step)
    return redirect(_on(request, step))


@screen(CASE_ROLES, methods=("POST",))
def step_move(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """One place up or down in the plan."""
    step = step_or_404(request.actor, public_id)
    move_step(request.actor, step=step, up=request.POST.get("wohin") != "runter")
    return redirect(_on(request, step))


def _on(request: ScreenRequest, step: Step, *, done: bool = False) -> str:
    """Where the form came from, else the mentee's page; what was done can be taken back there."""
    wanted = request.POST.get(BACK, "")
    is_ours = wanted.startswith("/") and url_has_allowed_host_and_scheme(wanted, allowed_hosts=None)
    address = wanted if is_ours else reverse("casework:mentee", args=[step.mentee.public_id])
    if not done:
        return address
    path, _, query = address.partition("?")
    given = QueryDict(query, mutable=True)
    given[JUST_DONE] = str(step.public_id)
    return f"{path}?{given.urlencode()}"


@screen(CASE_ROLES, methods=("GET", "POST"))
def steps_from_template(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Begin a plan with a common way: choose it, take out what is not needed."""
    mentee = mentee_or_404(request.actor, public_id)
    refuse_if(obstacles_to_working_on(mentee))
    chain = request.POST.get("chain") or request.GET.get(WAY, "")
    if chain not in CHAINS:
        return render(request, "casework/chains.html", {"mentee": mentee, "chains": CHAINS})
    form = ChainForm(request.POST or None, chain=chain)
    if request.method == "POST" and form.is_valid():
        add_chain(request.actor, mentee=mentee, chain=chain, skip=form.skipped())
        return redirect("casework:mentee", public_id)
    context = {"mentee": mentee, "chains": CHAINS, "chain": CHAINS[chain], "form": form}
    return render(request, "casework/chains.html", context, status=COME_BACK if form.errors else 200)
