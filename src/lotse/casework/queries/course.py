"""What the screens of the course ask: which phase the facts propose, what firms are known, what to put into words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lotse.casework.domain.applications import UNDER_WAY
from lotse.casework.domain.course import CourseFacts, next_phases, proposed_phase
from lotse.casework.domain.eligibility import Criterion, Eligibility, Finding, State
from lotse.casework.models import Agreement, Application, CheckIn, Mentee, Mentoring, Outcome
from lotse.casework.models.choices import Phase
from lotse.foundation.clock import today
from lotse.foundation.database.prepared import Prepared

# A start in the next weeks already moves the mind; one in half a year does not yet.
SOON = timedelta(days=28)
NAMES_AT_MOST = 200


def _known_of(mentee: int, soon: date) -> QuerySet[Mentoring, tuple[bool, ...]]:
    """Of the present mentoring: agreement, application under way, live outcome, answered check-in, any outcome."""
    mine = {"mentoring_id": OuterRef("pk")}
    outcomes: QuerySet[Outcome] = Outcome.objects.unscoped("The mentee was scoped.").filter(**mine)
    live = outcomes.filter(ended_on=None, started_on__lte=soon)
    asked = CheckIn.objects.unscoped("The mentee was scoped.").filter(
        outcome__mentoring_id=OuterRef("pk"), outcome__ended_on=None, done_on__isnull=False
    )
    applications = Application.objects.unscoped("The mentee was scoped.").filter(**mine, stage__in=UNDER_WAY)
    agreements = Agreement.objects.unscoped("The mentee was scoped.").filter(**mine, signed_on__isnull=False)
    mentorings: QuerySet[Mentoring] = Mentoring.objects.unscoped("The mentee was scoped.")
    return mentorings.filter(present_of=mentee).values_list(
        Exists(agreements), Exists(applications), Exists(live), Exists(asked), Exists(outcomes)
    )


_KNOWN: Final = Prepared(Mentoring, _known_of, mentee=-987_654_321, soon=date.min)


def course_facts(mentee: Mentee) -> CourseFacts:
    """What is known of the present mentoring, in one statement."""
    found = _KNOWN.rows(mentee=mentee.pk, soon=today() + SOON)
    has_agreement, has_application, has_live, has_arrived, has_any = found[0] if found else (False,) * 5
    return CourseFacts(
        phase=mentee.phase,
        has_agreement=has_agreement,
        has_application_under_way=has_application,
        has_live_outcome=has_live,
        has_arrived=has_arrived,
        has_lost_outcome=has_any and not has_live,
    )


def phase_proposal(mentee: Mentee) -> Phase | None:
    """The phase that the facts speak for, where it is another one; shown with one button, never taken silently."""
    proposal = proposed_phase(course_facts(mentee))
    return Phase(proposal) if proposal else None


def possible_phases(mentee: Mentee) -> list[Phase]:
    """Where the mentoring may go by one tap."""
    return [Phase(phase) for phase in next_phases(mentee.phase)]


def firms_known_in(project_id: int) -> list[str]:
    """Names of firms that the project has met, for the box with suggestions; the last met first."""
    why = "Names of firms are no data of mentees; the wall keeps them in the project."
    names: dict[str, None] = {}
    for model, day in ((Outcome, "-started_on"), (Application, "-stage_on")):
        rows = model.objects.unscoped(why).filter(project_id=project_id).exclude(employer_name="")
        names |= dict.fromkeys(rows.order_by(day, "-id").values_list("employer_name", flat=True)[:NAMES_AT_MOST])
    return list(names)[:NAMES_AT_MOST]


def agreement_in_words(mentee: Mentee) -> dict[str, str]:
    """What a draft begins with: the open steps, by whose turn it is, and the wish as a goal."""
    steps = mentee.steps.filter(done_on=None, dropped_on=None).order_by("position", "id")[:12]
    profile = mentee.profiles.first()
    turns: dict[str, list[str]] = {"mentor": [], "mentee": []}
    for step in steps:
        turns["mentee" if step.waits_for == "mentee" else "mentor"].append(step.title)
    wish = profile.wished_occupation if profile else ""
    return {"goals": wish, "mentor_does": "\n".join(turns["mentor"]), "mentee_does": "\n".join(turns["mentee"])}


def agreements_of(mentee: Mentee) -> Sequence[Agreement]:
    """All agreements of the file, the newest first, drafts on top."""
    rows: QuerySet[Agreement] = mentee.agreements.order_by("-id")
    return list(rows)


@dataclass(frozen=True, slots=True)
class FindingInWords:
    """One criterion as a sentence."""

    state: str
    text: str | Promise
    source: str


_WORDS: dict[tuple[Criterion, State], Promise] = {
    (Criterion.GROUP, State.YES): _("Geflüchtet oder zugewandert: dafür ist das Programm da."),
    (Criterion.GROUP, State.UNCLEAR): _("Ist der Mensch geflüchtet oder anders zugewandert?"),
    (Criterion.LANGUAGE, State.YES): _("Die Sprachkenntnisse reichen aus."),
    (Criterion.LANGUAGE, State.NO): _("Die Sprachkenntnisse reichen noch nicht aus."),
    (Criterion.LANGUAGE, State.UNCLEAR): _("Reichen die Sprachkenntnisse, um zusammen zu arbeiten?"),
    (Criterion.LABOUR_ACCESS, State.YES): _("Der Zugang zum Arbeitsmarkt ist mindestens nachrangig."),
    (Criterion.LABOUR_ACCESS, State.NO): _("Es besteht ein Beschäftigungsverbot."),
    (Criterion.LABOUR_ACCESS, State.UNCLEAR): _("Was steht auf dem Papier zur Erwerbstätigkeit?"),
    (Criterion.NEAR, State.YES): _("Eine Arbeit oder Ausbildung ist in absehbarer Zeit möglich."),
    (Criterion.NEAR, State.NO): _("Eine Arbeit oder Ausbildung ist noch nicht in Sicht."),
    (Criterion.NEAR, State.UNCLEAR): _("Ist eine Arbeit oder Ausbildung in absehbarer Zeit möglich?"),
    (Criterion.REGION, State.YES): _("Wohnt in der Region des Projekts."),
    (Criterion.REGION, State.NO): _("Wohnt nicht in der Region des Projekts."),
    (Criterion.REGION, State.UNCLEAR): _("Wo genau wohnt der Mensch?"),
}  # fmt: skip


def _worded(finding: Finding) -> FindingInWords:
    return FindingInWords(finding.state.value, _WORDS[finding.criterion, finding.state], finding.source)


def in_words(found: Eligibility) -> dict[str, list[FindingInWords]]:
    """What speaks for it, what against it, and what to ask, as sentences."""
    worded = [_worded(finding) for finding in found.findings]
    return {state.value: [each for each in worded if each.state == state.value] for state in State}
