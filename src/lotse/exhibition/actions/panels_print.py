"""Files for printing, and orders at a printer."""

from hashlib import sha256
from uuid import UUID, uuid4

from django.core.files.base import ContentFile
from procrastinate.contrib.django import app

from lotse.exhibition.actions.panels import clear_file, measure_again
from lotse.exhibition.domain.panels import FORMATS
from lotse.exhibition.domain.print_files import Profile
from lotse.exhibition.models import Panel, PanelMeasure, PrintFile, PrintRun, StoryText
from lotse.exhibition.panel_policy import BLOCKED, NO_FILE, NOT_MEASURED, NOT_NOW, TOO_COARSE, obstacles_to_fitting
from lotse.exhibition.papers.panel import handout, panel_for_press, panel_to_read
from lotse.exhibition.papers.prepress import NotPrintable, make_ready
from lotse.exhibition.queries.dossier import Facts, facts_of
from lotse.exhibition.queries.panels import basis_of, excesses_of, is_too_coarse, panel_content, releases_under
from lotse.exhibition.story_policy import obstacles_to_showing
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.actor import Actor, Obstacle
from lotse.foundation.clock import now, today
from lotse.foundation.journal import action, refuse_if
from lotse.foundation.papers.typesetting import NotTypeset

MAKE_TASK = "exhibition.make_print_files"
_OWN = "The caller saw the panel."


def obstacles_to_printing(facts: Facts, panel: Panel, language: str) -> list[Obstacle]:
    """Releases, safety, measured fit and the picture's resolution: one list before anything is made."""
    found = obstacles_beside_fit(facts, panel, language)
    text = facts.newest(language)
    if text is None:
        return found
    measure = PanelMeasure.objects.unscoped(_OWN).filter(panel=panel, language=language).first()
    if measure is None or measure.basis != basis_of(facts, panel, text):
        return [*found, NOT_MEASURED]
    return [*found, *obstacles_to_fitting(excesses_of(measure))]


def obstacles_beside_fit(facts: Facts, panel: Panel, language: str) -> list[Obstacle]:
    """The same without the layout: releases, safety, the picture."""
    found = obstacles_to_showing(facts, medium=Medium.PANEL, language=language)
    text = facts.newest(language)
    if text is not None and is_too_coarse(panel_content(facts, panel, text), FORMATS[panel.format]):
        return [*found, TOO_COARSE]
    return found


@action("panel.files_asked_for")
def ask_for_files(actor: Actor, *, panel: Panel, languages: list[str], profiles: list[Profile]) -> UUID:
    """Put rows and one job; refused where any language may not be printed. Returns the batch."""
    facts, batch = facts_of(panel.story), uuid4()
    for language in languages:
        measure_again(facts, panel, language)
    refuse_if([each for language in languages for each in obstacles_to_printing(facts, panel, language)])
    for language in languages:
        text = facts.newest(language)
        assert text is not None
        for profile in profiles:
            PrintFile(
                story_id=panel.story_id,
                panel=panel,
                text=text,
                language=language,
                profile=profile.value,
                batch=batch,
                releases=releases_under(facts, text),
                asked_by_id=actor.account_id,
            ).save()
    app.configure_task(MAKE_TASK).defer(batch=str(batch))
    return batch


@action("panel.file_made")
def make_file(actor: Actor, *, print_file: PrintFile) -> PrintFile:
    """Made from what may be printed at this moment; harmless to repeat. A failure is kept as such."""
    fresh = PrintFile.objects.unscoped(_OWN).select_for_update().get(pk=print_file.pk)
    if fresh.state != PrintFile.State.WAITING:
        return fresh
    facts, panel = facts_of(fresh.story), fresh.panel
    against = obstacles_to_printing(facts, panel, fresh.language)
    newest = facts.newest(fresh.language)
    if against or newest is None or newest.pk != fresh.text_id:
        return _fail(fresh, "; ".join(str(each.message) for each in against) or "text")
    try:
        data = _typeset(facts, fresh, newest)
    except (NotTypeset, NotPrintable) as error:
        return _fail(fresh, str(error))
    fresh.sha256, fresh.size = sha256(data).hexdigest(), len(data)
    fresh.state, fresh.made_at = PrintFile.State.READY, now()
    fresh.file.save(f"{fresh.public_id}.pdf", ContentFile(data), save=False)
    fresh.save()
    return fresh


def _typeset(facts: Facts, print_file: PrintFile, text: StoryText) -> bytes:
    of = FORMATS[print_file.panel.format]
    content = panel_content(facts, print_file.panel, text)
    match Profile(print_file.profile):
        case Profile.PRESS:
            title = f"{content.name} – {content.title}"
            return make_ready(panel_for_press(content, of), of, title=title, made_at=print_file.created_at)
        case Profile.SCREEN:
            return panel_to_read(content, of)
        case Profile.HANDOUT:
            return handout(content)


def _fail(print_file: PrintFile, problem: str) -> PrintFile:
    print_file.state, print_file.problem = PrintFile.State.FAILED, problem[:300]
    print_file.save(update_fields=["state", "problem"])
    return print_file


@action("panel.file_thrown_away")
def throw_away_file(actor: Actor, *, print_file: PrintFile) -> None:
    """Somebody no longer needs it."""
    clear_file(print_file)


@action("panel.run_ordered")
def order_run(actor: Actor, *, print_file: PrintFile, printer: str, copies: int) -> PrintRun:
    """Note what was ordered where; refused unless file and releases stand at this moment."""
    fresh = PrintFile.objects.unscoped(_OWN).select_for_update().get(pk=print_file.pk)
    is_ready = fresh.state == PrintFile.State.READY and fresh.profile == Profile.PRESS.value
    refuse_if([] if is_ready else [NO_FILE])
    refuse_if(obstacles_to_showing(facts_of(fresh.story), medium=Medium.PANEL, language=fresh.language))
    run = PrintRun(
        story_id=fresh.story_id,
        print_file=fresh,
        printer=printer,
        copies=copies,
        state=PrintRun.State.ORDERED,
        ordered_on=today(),
        ordered_by_id=actor.account_id,
        sha256=fresh.sha256,
    )
    run.save()
    return run


@action("panel.run_delivered")
def deliver_run(actor: Actor, *, run: PrintRun) -> PrintRun:
    """The panels are here; what is blocked stays blocked."""
    fresh = PrintRun.objects.unscoped(_OWN).select_for_update().get(pk=run.pk)
    refuse_if([BLOCKED] if fresh.state == PrintRun.State.BLOCKED else [])
    refuse_if([NOT_NOW] if fresh.state != PrintRun.State.ORDERED else [])
    fresh.state, fresh.delivered_on = PrintRun.State.DELIVERED, today()
    fresh.save(update_fields=["state", "delivered_on"])
    return fresh
