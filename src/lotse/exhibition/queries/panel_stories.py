"""Which panels may no longer be shown, where each panel of a story is now, and whom it goes to next."""

from collections.abc import Iterable, Iterator

from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.domain.loans import AHEAD
from lotse.exhibition.domain.traces import TakenBack, Trace
from lotse.exhibition.models import Loan, PhysicalPanel, Story
from lotse.exhibition.models.choices import TaskKind
from lotse.exhibition.queries.releases import shown_texts
from lotse.exhibition.visitors.words import Medium
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work

_SOON_DAYS, _STORE_DAYS = 1, 14


def withdrawn_panels(panels: Iterable[PhysicalPanel]) -> list[PhysicalPanel]:
    """Panels still in their set although their story may not be shown on a panel in this language now."""
    held = [panel for panel in panels if panel.story_key and panel.taken_out_on is None]
    keys = sorted({panel.story_key for panel in held})
    if not keys:
        return []
    with at_work(BY_LINK) as program:
        known = set(
            Story.objects.visible_to(program).filter(key__in=keys).order_by("key").values_list("key", flat=True)
        )
        texts = shown_texts(Medium.PANEL).filter(story__key__in=keys)
        shown = {(text.story.key, text.language) for text in texts.select_related("story")}
    return [p for p in held if p.story_key in known and (p.story_key, p.language) not in shown]


def panels_of_story(taken: TakenBack) -> list[PhysicalPanel]:
    """The panels still in a set that must go because of this."""
    panels = PhysicalPanel.objects.filter(story_key=taken.story_key, taken_out_on=None).select_related("panel_set")
    return [p for p in panels.order_by("panel_set", "number") if taken.concerns(Medium.PANEL, p.language)]


def loans_ahead(panel: PhysicalPanel) -> list[Loan]:
    """Where the panel is now and where it goes next, in the order of the days."""
    loans = panel.panel_set.loans.filter(state__in=AHEAD, shown__endswith__gt=today()).select_related("host")
    return list(loans.order_by("shown", "pk"))


def removal_of(panel: PhysicalPanel) -> str:
    """What the task to take this panel out of its set is known by."""
    return f"panel:{panel.public_id}:remove"


def traces(taken: TakenBack) -> Iterator[Trace]:
    """One task for each panel: cover it where it hangs now, take it out of its case where it lies."""
    for panel in panels_of_story(taken):
        ahead = loans_ahead(panel)
        out = next((loan for loan in ahead if loan.state == "handed_over"), None)
        what = f"{panel.panel_set.name}, Nr. {panel.number} ({panel.language})"
        if out is not None:
            yield Trace(
                key=f"panel:{panel.public_id}",
                kind=TaskKind.COVER_PANEL,
                what=what,
                where=f"{out.host.name}, {out.host.place}, {out.days.first:%d.%m.%Y}–{out.days.last:%d.%m.%Y}",
                who=f"{out.number}",
                days=_SOON_DAYS,
            )
        coming = next((loan for loan in ahead if loan.state != "handed_over"), None)
        goes = f" → {coming.host.name}, {coming.days.first:%d.%m.%Y}" if coming else ""
        yield Trace(
            key=removal_of(panel),
            kind=TaskKind.REMOVE_PANEL,
            what=what,
            where=f"{panel.panel_set.stored_at}{goes}"[:200],
            days=_STORE_DAYS if out else _SOON_DAYS,
        )
