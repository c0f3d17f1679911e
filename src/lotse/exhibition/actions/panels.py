"""Panels: make one, choose how much it says, measure it, and clear away what was taken back."""

from django.core.files.storage import default_storage
from django.db import transaction
from procrastinate.contrib.django import app

from lotse.exhibition.actions.stories import make_short_links
from lotse.exhibition.domain.panels import FORMATS, Fit
from lotse.exhibition.domain.traces import TakenBack, Trace
from lotse.exhibition.keys import new_key
from lotse.exhibition.models import Panel, PanelMeasure, PrintFile, PrintRun, Story
from lotse.exhibition.models.choices import TaskKind
from lotse.exhibition.papers.panel import panel_fit
from lotse.exhibition.queries.dossier import Facts, facts_of
from lotse.exhibition.queries.panels import basis_of, panel_content
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.actor import Actor
from lotse.foundation.clock import now
from lotse.foundation.journal import action

MEASURE_TASK = "exhibition.measure_panel"
_HERS = "Everything that was made of what she takes back."
_OWN = "The caller saw the panel."


@action("panel.made")
def make_panel(actor: Actor, *, story: Story, format: str) -> Panel:  # noqa: A002 - the word that everybody uses
    """The panel of a story in this format; asking twice gives the same one."""
    known = Panel.objects.unscoped(_OWN).filter(story=story, format=FORMATS[format].key).first()
    if known is not None:
        return known
    make_short_links(story)
    panel = Panel(story=story, format=format, key=new_key(8))
    panel.save()
    return panel


@action("panel.extent_chosen")
def choose_extent(actor: Actor, *, panel: Panel, paragraphs: int, quotes: int) -> Panel:
    """How many paragraphs and quotes, from the start of the released text."""
    panel.paragraphs, panel.quotes = paragraphs, quotes
    panel.save(update_fields=["paragraphs", "quotes"])
    return panel


@action("panel.measured")
def measure_panel(actor: Actor, *, panel: Panel, languages: list[str]) -> list[PanelMeasure]:
    """Set the type in each language and keep what was found; raises NotTypeset."""
    facts = facts_of(panel.story)
    return [measure for language in languages if (measure := _measure(facts, panel, language)) is not None]


@action("panel.measuring_asked_for")
def measure_later(actor: Actor, *, panel: Panel) -> None:
    """Hand it to a worker: fifteen languages take half a minute."""
    app.configure_task(MEASURE_TASK).defer(panel=str(panel.public_id))


def measure_again(facts: Facts, panel: Panel, language: str) -> None:
    """Inside an action: measure unless what was found still holds."""
    text = facts.newest(language)
    known = PanelMeasure.objects.unscoped(_OWN).filter(panel=panel, language=language).first()
    if text is not None and (known is None or known.basis != basis_of(facts, panel, text)):
        _measure(facts, panel, language)


def _measure(facts: Facts, panel: Panel, language: str) -> PanelMeasure | None:
    text = facts.newest(language)
    if text is None:
        return None
    fit = panel_fit(panel_content(facts, panel, text), FORMATS[panel.format])
    measure = PanelMeasure.objects.unscoped(_OWN).filter(panel=panel, language=language).first()
    measure = measure or PanelMeasure(story_id=panel.story_id, panel=panel, language=language)
    measure.basis = basis_of(facts, panel, text)
    _keep(measure, fit)
    return measure


def _keep(measure: PanelMeasure, fit: Fit) -> None:
    measure.fits, measure.scale, measure.smallest = fit.fits, fit.scale, fit.smallest
    measure.excesses = [{"part": e.part, "number": e.number, "signs": e.signs} for e in fit.excesses]
    measure.save()


def remove_files(taken: TakenBack) -> int:
    """Delete the files and block the print runs of what was taken back; how many files went."""
    concerned = PrintFile.objects.unscoped(_HERS).filter(story_id=taken.story_id)
    if not taken.concerns(Medium.PANEL):
        return 0
    if taken.language:
        concerned = concerned.filter(language=taken.language)
    runs = PrintRun.objects.unscoped(_HERS).filter(print_file__in=concerned)
    runs.filter(state__in=[PrintRun.State.PREPARED, PrintRun.State.ORDERED]).update(state=PrintRun.State.BLOCKED)
    return sum(clear_file(each) for each in concerned.exclude(state=PrintFile.State.GONE).order_by("pk"))


def clear_file(print_file: PrintFile) -> int:
    """The row stays and says that there was a file; one if there was one."""
    name = print_file.file.name
    print_file.state, print_file.file, print_file.gone_at = PrintFile.State.GONE, "", now()
    print_file.save(update_fields=["state", "file", "gone_at"])
    if name:
        transaction.on_commit(lambda: default_storage.delete(name))
    return 1 if name else 0


def orders_to_stop(taken: TakenBack) -> list[Trace]:
    """A task for each order that lies at a printer: somebody must telephone."""
    if not taken.concerns(Medium.PANEL):
        return []
    runs = PrintRun.objects.unscoped(_HERS).filter(story_id=taken.story_id, ordered_on__isnull=False, delivered_on=None)
    if taken.language:
        runs = runs.filter(print_file__language=taken.language)
    return [
        Trace(
            key=f"run:{run.public_id}",
            kind=TaskKind.STOP_PRINT,
            what=f"{run.print_file.panel.get_format_display()} ({run.print_file.language}) × {run.copies}",
            where=run.printer,
            days=1,
        )
        for run in runs.select_related("print_file__panel").order_by("pk")
    ]
