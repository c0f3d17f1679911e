"""Changing what a project shows of itself: its texts by language, its facts, its reports, and one's own card."""

from collections.abc import Iterable, Mapping
from datetime import date, time

from django.core.files.base import ContentFile
from django.utils.translation import gettext_lazy as _

from lotse.foundation.actor import Actor, Obstacle
from lotse.foundation.clock import now
from lotse.foundation.journal import action, refuse_if
from lotse.foundation.publishing import published_again
from lotse.foundation.roles import Role
from lotse.organisations.models import (
    Membership,
    MentorCard,
    OfficeTime,
    Project,
    ProjectPartner,
    ProjectReport,
    ProjectText,
)
from lotse.organisations.models.showing import SOURCE

PARTS = ("work", "people", "special", "way")
NOT_YOUR_LANGUAGE = Obstacle("not_your_language", _("In diese Sprache übersetzen Sie nicht."))
EDITORS_DECIDE = Obstacle("editors_decide", _("Das ändert die Redaktion."))
NO_SOURCE = Obstacle("no_source", _("Es gibt noch keinen deutschen Text, aus dem übersetzt werden kann."))


def may_write(actor: Actor, language: str) -> list[Obstacle]:
    """Editors write every language, translators their own and never the German source."""
    if Role.EDITOR in actor.roles:
        return []
    return [] if language in actor.languages and language != SOURCE else [NOT_YOUR_LANGUAGE]


def may_present(actor: Actor) -> list[Obstacle]:
    """Telephone, hours, partners and reports are the editors'."""
    return [] if Role.EDITOR in actor.roles else [EDITORS_DECIDE]


@action("project.text_saved")
def save_text(
    actor: Actor, *, project: Project, language: str, said: Mapping[str, str], source_version: int | None = None
) -> ProjectText:
    """Write a project's text; a changed source becomes a new version, a translation names the one it was made from."""
    refuse_if(may_write(actor, language))
    held = {text.language: text for text in ProjectText.objects.select_for_update().filter(project=project)}
    text = held.get(language) or ProjectText(project=project, language=language, version=0)
    has_changed = text.pk is None or any(getattr(text, part) != said[part] for part in PARTS)
    for part in PARTS:
        setattr(text, part, said[part])
    if language != SOURCE:
        refuse_if([] if SOURCE in held else [NO_SOURCE])
        text.source_version = min(source_version or 0, held[SOURCE].version)
    text.version += has_changed
    text.save()
    return text


@action("project.presented")
def present(
    actor: Actor,
    *,
    project: Project,
    phone: str,
    email: str,
    address: str,
    stop: str,
    times: Iterable[tuple[int, time, time]],
    partners: Iterable[tuple[str, str]],
) -> None:
    """Write how a project is reached, when, and with whom it works."""
    refuse_if(may_present(actor))
    project.phone, project.email, project.address, project.stop = phone, email, address, stop
    project.save(update_fields=["phone", "email", "address", "stop"])
    OfficeTime.objects.filter(project=project).delete()
    OfficeTime.objects.bulk_create(
        OfficeTime(project=project, weekday=day, opens=opens, closes=closes) for day, opens, closes in times
    )
    ProjectPartner.objects.filter(project=project).delete()
    ProjectPartner.objects.bulk_create(
        ProjectPartner(project=project, name=name, address=link) for name, link in partners
    )


@action("project.report_added")
def add_report(
    actor: Actor, *, project: Project, title: str, language: str, issued_on: date, content: bytes
) -> ProjectReport:
    """Publish a report; the form has seen that it is a PDF."""
    refuse_if(may_present(actor))
    report = ProjectReport(project=project, title=title, language=language, issued_on=issued_on, size=len(content))
    report.document.save(f"{project.key}-{issued_on.isoformat()}.pdf", ContentFile(content), save=False)
    report.save()
    return report


@action("project.report_removed")
def remove_report(actor: Actor, *, report: ProjectReport) -> None:
    """Take a report back, with its file."""
    refuse_if(may_present(actor))
    report.document.delete(save=False)
    report.delete()


def card_of(membership: Membership) -> MentorCard:
    """How this mentor is shown now; nobody is shown before agreeing."""
    return MentorCard.objects.filter(membership=membership).first() or MentorCard(membership=membership)


@action("mentor.card_settled")
def settle_card(
    actor: Actor, *, membership: Membership, is_shown: bool, shows_phone: bool, languages: list[str]
) -> MentorCard:
    """Agree to be shown, or take it back: at once, for every page and file."""
    refuse_if([] if membership.account_id == actor.account_id else [EDITORS_DECIDE])
    card = card_of(membership)
    card.agreed_at = (card.agreed_at if card.is_shown else now()) if is_shown else None
    card.is_shown, card.shows_phone, card.languages = is_shown, shows_phone, languages
    card.save()
    published_again()
    return card
