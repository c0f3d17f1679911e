"""The editors' and translators' screens for what the projects show."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from lotse.foundation.journal import refuse_if
from lotse.foundation.roles import EDITING_ROLES, PUBLISHING_ROLES, Role
from lotse.foundation.screens import ScreenRequest, screen
from lotse.organisations.desk.forms import FactsForm, ReportForm, TextForm
from lotse.organisations.models import OfficeTime, Project, ProjectReport, ProjectText
from lotse.organisations.models.showing import SOURCE
from lotse.organisations.presenting import (
    PARTS,
    add_report,
    may_write,
    present,
    remove_report,
    save_text,
)
from lotse.organisations.showing import partners_of, reports_of, text_table


@screen(PUBLISHING_ROLES)
def projects(request: ScreenRequest) -> HttpResponse:
    """Which project says something in which language, and what is out of date."""
    codes = [code for code, _name in settings.LANGUAGES if not may_write(request.actor, code)]
    context = {
        "languages": [(code, name) for code, name in settings.LANGUAGES if code in codes],
        "rows": text_table(codes),
        "is_editor": Role.EDITOR in request.actor.roles,
    }
    return render(request, "organisations/desk/projects.html", context)


@screen(PUBLISHING_ROLES, methods=("GET", "POST"))
def text(request: ScreenRequest, public_id: UUID, language: str) -> HttpResponse:
    """One text beside its German source."""
    names = dict(settings.LANGUAGES)
    if language not in names:
        raise Http404
    refuse_if(may_write(request.actor, language))
    project = get_object_or_404(Project.objects.select_related("carrier"), public_id=public_id)
    held = {each.language: each for each in ProjectText.objects.filter(project=project).order_by("id")}
    source, own = held.get(SOURCE), held.get(language)
    first = {part: getattr(own, part) for part in PARTS} if own else {}
    version = source.version if source else 0
    form = TextForm(request.POST or None, initial={**first, "source_version": version})
    if request.method == "POST" and form.is_valid():
        seen = form.cleaned_data.pop("source_version")
        save_text(request.actor, project=project, language=language, said=form.cleaned_data, source_version=seen)
        messages.success(request, _("Gespeichert. Besucherinnen und Besucher lesen es sofort."))
        return redirect("organisations:project_texts")
    context = {
        "form": form,
        "project": project,
        "code": language,
        "name": names[language],
        "source": source if language != SOURCE else None,
        "is_outdated": bool(own and source and own.source_version and own.source_version < source.version),
    }
    return render(request, "organisations/desk/text.html", context, status=422 if form.errors else 200)


@screen(EDITING_ROLES, methods=("GET", "POST"))
def facts(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """How a project is reached, its hours, partners and reports."""
    project = get_object_or_404(Project.objects.select_related("carrier"), public_id=public_id)
    form = FactsForm(request.POST or None, initial=_facts(project))
    if request.method == "POST" and form.is_valid():
        present(request.actor, project=project, **form.cleaned_data)
        messages.success(request, _("Gespeichert. Besucherinnen und Besucher lesen es sofort."))
        return redirect("organisations:project_facts", project.public_id)
    context = {"form": form, "project": project, "reports": reports_of(project), "report_form": ReportForm()}
    return render(request, "organisations/desk/facts.html", context, status=422 if form.errors else 200)


def _facts(project: Project) -> dict[str, str]:
    days: dict[str, str] = {}
    for each in OfficeTime.objects.filter(project=project).order_by("weekday", "opens"):
        said = f"{each.opens:%H:%M}–{each.closes:%H:%M}"
        name = f"day_{each.weekday}"
        days[name] = f"{days[name]}, {said}" if name in days else said
    partners = (f"{each.name} | {each.address}" if each.address else each.name for each in partners_of(project))
    return {
        "phone": project.phone,
        "email": project.email,
        "address": project.address,
        "stop": project.stop,
        "partners": "\n".join(partners),
        **days,
    }


@screen(EDITING_ROLES, methods=("POST",))
def report_add(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Publish a report."""
    project = get_object_or_404(Project, public_id=public_id)
    form = ReportForm(request.POST, request.FILES)
    if not form.is_valid():
        context = {
            "form": FactsForm(initial=_facts(project)),
            "project": project,
            "reports": reports_of(project),
            "report_form": form,
        }
        return render(request, "organisations/desk/facts.html", context, status=422)
    add_report(
        request.actor,
        project=project,
        title=form.cleaned_data["title"],
        language=SOURCE,
        issued_on=form.cleaned_data["issued_on"],
        content=form.cleaned_data["document"],
    )
    messages.success(request, _("Der Bericht ist veröffentlicht."))
    return redirect("organisations:project_facts", project.public_id)


@screen(EDITING_ROLES, methods=("POST",))
def report_remove(request: ScreenRequest, public_id: UUID) -> HttpResponse:
    """Take a report back."""
    report = get_object_or_404(ProjectReport.objects.select_related("project"), public_id=public_id)
    project = report.project
    remove_report(request.actor, report=report)
    messages.success(request, _("Der Bericht ist nicht mehr öffentlich."))
    return redirect("organisations:project_facts", project.public_id)
