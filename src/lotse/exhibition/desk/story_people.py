"""People in stories at the desk: who is shown, how she is reached, her safety, her yes on paper, her no."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lotse.exhibition.actions.people import (
    Risks,
    add_person,
    answer_wish,
    change_person,
    check_safety,
    renew_link,
)
from lotse.exhibition.actions.releases import give_release
from lotse.exhibition.actions.withdrawal import settle_task, take_back
from lotse.exhibition.desk.stories import about_from
from lotse.exhibition.desk.story_forms import AboutForm, PaperReleaseForm, PersonForm, SafetyForm
from lotse.exhibition.models import PersonContact, PortrayedPerson, SafetyCheck, Story, Wish, WithdrawalTask
from lotse.exhibition.models.choices import GivenHow, WithdrawnBy
from lotse.exhibition.queries.desk_stories import open_tasks, settled_tasks, withdrawals
from lotse.exhibition.queries.own_page import OwnPage, own_page
from lotse.exhibition.visitors.person import take_form
from lotse.foundation.forms import Form
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.scoping import get_visible_or_404
from lotse.foundation.screens import ScreenRequest, screen


@screen(EDITING_ROLES, methods=("GET", "POST"))
def person_add(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """One more person in a story, such as the employer."""
    story = get_visible_or_404(Story, request.actor, public_id)
    form = AboutForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        about = about_from(form.cleaned_data)
        person = add_person(request.actor, story=story, about=about, kind=form.cleaned_data["kind"])
        return redirect("exhibition_desk:story_person", person.public_id)
    context = {"form": form, "story": story}
    return render(request, "exhibition/desk/story_new.html", context, status=422 if form.errors else 200)


def _person(request: ScreenRequest, public_id: UUID) -> PortrayedPerson:
    return get_visible_or_404(PortrayedPerson, request.actor, public_id, select=("story",))


@screen(EDITING_ROLES, methods=("GET", "POST"))
def person(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Everything about somebody who is portrayed."""
    held = _person(request, public_id)
    form = PersonForm(request.POST or None, initial=_shown(held))
    if request.method == "POST" and form.is_valid():
        change_person(request.actor, person=held, values=form.cleaned_data)
        messages.success(request, _("Gespeichert."))
        return redirect("exhibition_desk:story_person", public_id)
    return _page(request, held, form=form, status=422 if form.errors else 200)


def _shown(held: PortrayedPerson) -> dict[str, object]:
    names = ("shown_name", "is_pseudonym", "language", "workplace", "workplace_released_on")
    return {name: getattr(held, name) for name in names}


def _page(request: ScreenRequest, held: PortrayedPerson, *, status: int = 200, **forms: Form) -> HttpResponse:
    page = own_page(held)
    checks = SafetyCheck.objects.visible_to(request.actor).filter(person=held).select_related("person", "checked_by")
    context = {
        "person": held,
        "page": page,
        "contact": PersonContact.objects.visible_to(request.actor).filter(person=held).select_related("person").first(),
        "checks": checks.order_by("-checked_on", "-pk"),
        "wishes": Wish.objects.visible_to(request.actor).filter(person=held).select_related("person").order_by("-pk"),
        "form": PersonForm(initial=_shown(held)),
        "safety": SafetyForm(auto_id="safety_%s"),
        "paper": paper_form(page),
        "take": take_form(page),
        **forms,
    }
    return render(request, "exhibition/desk/story_person.html", context, status=status)


def paper_form(page: OwnPage, data: object = None) -> PaperReleaseForm:
    """For the texts that lie before her."""
    names = dict(settings.LANGUAGES)
    choices = [(code, names.get(code, code)) for code in page.languages]
    return PaperReleaseForm(data, languages=choices, auto_id="paper_%s")


@screen(EDITING_ROLES, methods=("POST",))
def person_safety(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """What was weighed."""
    held = _person(request, public_id)
    form = SafetyForm(request.POST, auto_id="safety_%s")
    if not form.is_valid():
        return _page(request, held, safety=form, status=422)
    values = form.cleaned_data
    check_safety(
        request.actor,
        person=held,
        risks=Risks(values["family_abroad"], values["threats"], values["right_wing"]),
        is_defensible=values["is_defensible"],
        remark=values["remark"],
        needs=frozenset(values["needs"]),
        review_on=values["review_on"],
    )
    messages.success(request, _("Die Prüfung ist eingetragen."))
    return redirect("exhibition_desk:story_person", public_id)


@screen(EDITING_ROLES, methods=("POST",))
def person_paper(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Her yes on paper."""
    held = _person(request, public_id)
    page = own_page(held)
    form = paper_form(page, request.POST)
    if not form.is_valid():
        return _page(request, held, paper=form, status=422)
    values = form.cleaned_data
    for own in page.texts:
        for medium in values["where"] if own.text.language in values["languages"] else ():
            give_release(
                request.actor,
                person=held,
                text=own.text,
                medium=medium,
                how=GivenHow.PAPER,
                **{name: values[name] for name in ("given_on", "valid_until", "was_read_aloud", "interpreter")},
            )
    messages.success(request, _("Die Freigabe ist eingetragen."))
    return redirect("exhibition_desk:story_person", public_id)


@screen(EDITING_ROLES, methods=("POST",))
def person_take_back(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """She called, or wrote: the desk takes back for her, with the same effect."""
    held = _person(request, public_id)
    form = take_form(own_page(held), request.POST)
    if not form.is_valid():
        return _page(request, held, take=form, status=422)
    take_back(request.actor, person=held, by=WithdrawnBy.DESK, **form.scope)
    messages.success(request, _("Zurückgenommen. Unten steht, was noch zu tun ist."))
    return redirect("exhibition_desk:withdrawals")


@screen(EDITING_ROLES, methods=("POST",))
def person_link(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """A new link by mail."""
    renew_link(request.actor, person=_person(request, public_id))
    messages.success(request, _("Ein neuer Link ist unterwegs; der alte gilt nicht mehr."))
    return redirect("exhibition_desk:story_person", public_id)


@screen(EDITING_ROLES, methods=("POST",))
def wish_answer(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """What became of a wish."""
    wish = get_visible_or_404(Wish, request.actor, public_id, select=("person", "story"))
    answer_wish(request.actor, wish=wish, answer=request.POST.get("answer", "")[:2_000])
    return redirect("exhibition_desk:story_person", wish.person.public_id)


@screen(EDITING_ROLES)
def withdrawn(request: ScreenRequest) -> HttpResponse:
    """What was taken back, and what must still be done."""
    actor = request.actor
    context = {"withdrawals": withdrawals(actor)[:100], "tasks": open_tasks(actor), "settled": settled_tasks(actor)}
    return render(request, "exhibition/desk/withdrawals.html", context)


@screen(EDITING_ROLES, methods=("POST",))
def task_done(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """A panel is covered, somebody was told."""
    settle_task(request.actor, task=get_visible_or_404(WithdrawalTask, request.actor, public_id))
    return redirect("exhibition_desk:withdrawals")
