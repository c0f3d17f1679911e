"""For whom the statutory minimum wage holds (§ 22 MiLoG)."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import Finding, Verdict

_MOST_MONTHS: Final = 3
_SUBSIDISED: Final = frozenset({"16e_SGB2", "16i_SGB2"})
SUBSIDIES: Final = ("none", "egz", "other", *sorted(_SUBSIDISED))


class WorkKind(StrEnum):
    """As what somebody works; labels in WORK_KIND_LABELS."""

    EMPLOYEE = "employee"
    INTERNSHIP_MANDATORY = "internship_mandatory"
    INTERNSHIP_ORIENTATION = "internship_orientation"
    INTERNSHIP_ACCOMPANYING = "internship_accompanying"
    INTERNSHIP_VOLUNTARY = "internship_voluntary"
    # A few days "to see whether it fits" with real work.
    TRIAL_WORK = "trial_work"
    EQ = "eq"
    VOCATIONAL_PREPARATION = "vocational_preparation"
    APPRENTICE = "apprentice"
    VOLUNTEER = "volunteer"
    # Measure at an employer under § 45 SGB III: not an employment.
    MAG = "mag"


WORK_KIND_LABELS: Final = {
    WorkKind.EMPLOYEE: _("Arbeit als Arbeitnehmerin oder Arbeitnehmer"),
    WorkKind.INTERNSHIP_MANDATORY: _("Pflichtpraktikum in Schule, Ausbildung oder Studium"),
    WorkKind.INTERNSHIP_ORIENTATION: _("Praktikum zur Orientierung für Ausbildung oder Studium"),
    WorkKind.INTERNSHIP_ACCOMPANYING: _("Freiwilliges Praktikum neben Ausbildung oder Studium"),
    WorkKind.INTERNSHIP_VOLUNTARY: _("Anderes freiwilliges Praktikum"),
    WorkKind.TRIAL_WORK: _("Probearbeit"),
    WorkKind.EQ: _("Einstiegsqualifizierung (EQ)"),
    WorkKind.VOCATIONAL_PREPARATION: _("Berufsausbildungsvorbereitung"),
    WorkKind.APPRENTICE: _("Berufsausbildung"),
    WorkKind.VOLUNTEER: _("Ehrenamt"),
    WorkKind.MAG: _("Maßnahme beim Arbeitgeber (§ 45 SGB III)"),
}


@dataclass(frozen=True, slots=True)
class Work:
    """What § 22 MiLoG asks of a piece of work; None means unknown."""

    kind: WorkKind = WorkKind.EMPLOYEE
    # Agreed length of an internship.
    months: Decimal | None = None
    # Whether there was an accompanying internship with the same firm before.
    before_with_same_firm: bool | None = None
    age: int | None = None
    has_vocational_qualification: bool | None = None
    # A year or longer unemployed just before (§ 18 Abs. 1 SGB III).
    was_long_term_unemployed: bool = False
    months_employed: int | None = None
    subsidy: str = "none"


_NEVER: Final = {
    WorkKind.INTERNSHIP_MANDATORY: _("Für ein Pflichtpraktikum gilt kein Mindestlohn (§ 22 Abs. 1 S. 2 Nr. 1 MiLoG)."),
    WorkKind.EQ: _("Für eine Einstiegsqualifizierung gilt kein Mindestlohn (§ 22 Abs. 1 S. 2 Nr. 4 MiLoG)."),
    WorkKind.VOCATIONAL_PREPARATION: _(
        "Für die Berufsausbildungsvorbereitung gilt kein Mindestlohn (§ 22 Abs. 1 S. 2 Nr. 4 MiLoG)."
    ),
    WorkKind.APPRENTICE: _(
        "In der Berufsausbildung gilt die Ausbildungsvergütung, nicht der Mindestlohn (§ 22 Abs. 3 MiLoG)."
    ),
    WorkKind.VOLUNTEER: _("Für ein Ehrenamt gilt kein Mindestlohn (§ 22 Abs. 3 MiLoG)."),
    WorkKind.MAG: _("Eine Maßnahme beim Arbeitgeber ist keine Beschäftigung: kein Mindestlohn (§ 45 SGB III)."),
}


@law(
    "L-MiLoG-22",
    title=_("Für wen der Mindestlohn gilt"),
    cites="§ 22 MiLoG; § 54a SGB III; §§ 68–70 BBiG; § 45 SGB III",
    checked_on=READ_ON,
)
def mindestlohn_gilt(work: Work) -> Finding:
    """Whether the statutory minimum wage holds for this work: yes, no, or what has to be asked."""
    if work.kind in _NEVER:
        return Finding(Verdict.NO, say(_NEVER[work.kind]))
    if work.kind is WorkKind.INTERNSHIP_ORIENTATION:
        return praktikum_bis_drei_monate(work)
    if work.kind is WorkKind.INTERNSHIP_ACCOMPANYING:
        if work.before_with_same_firm is None:
            return Finding(Verdict.ASK, say(_("Gab es bei derselben Firma schon einmal ein solches Praktikum?")))
        if work.before_with_same_firm:
            return _applies(_("Ein zweites Praktikum in derselben Firma ist keine Ausnahme: der Mindestlohn gilt."))
        return praktikum_bis_drei_monate(work)
    return _of_persons(work)


@law(
    "L-MiLoG-22-1-2",
    title=_("Praktikum bis zu drei Monaten"),
    cites="§ 22 Abs. 1 S. 2 Nr. 2, 3 MiLoG",
    checked_on=READ_ON,
)
def praktikum_bis_drei_monate(work: Work) -> Finding:
    """Orientation and accompanying internships are excepted up to three months; longer ones are paid from day one."""
    if work.months is None:
        return Finding(Verdict.ASK, say(_("Wie lange soll das Praktikum insgesamt dauern?")))
    if work.months <= _MOST_MONTHS:
        return Finding(
            Verdict.NO, say(_("Bis zu drei Monaten gilt kein Mindestlohn (§ 22 Abs. 1 S. 2 Nr. 2, 3 MiLoG)."))
        )
    return _applies(_("Länger als drei Monate: der Mindestlohn gilt ab dem ersten Tag (§ 22 Abs. 1 MiLoG)."))


def _of_persons(work: Work) -> Finding:
    under_age = _under_age(work)
    if under_age is not None:
        return under_age
    if work.was_long_term_unemployed:
        return langzeitarbeitslose(work)
    return _applies(_("Der Mindestlohn gilt (§ 22 Abs. 1 MiLoG)."))


@law(
    "L-MiLoG-22-2",
    title=_("Unter 18 ohne Berufsabschluss"),
    cites="§ 22 Abs. 2 MiLoG; § 2 JArbSchG",
    checked_on=READ_ON,
)
def _under_age(work: Work) -> Finding | None:
    """Young people under 18 without completed training have no claim; None where that is not the case."""
    if work.age is None or work.age >= 18:
        return None
    if work.has_vocational_qualification is None:
        return Finding(Verdict.ASK, say(_("Gibt es schon eine abgeschlossene Berufsausbildung?")))
    if work.has_vocational_qualification:
        return None
    return Finding(
        Verdict.NO, say(_("Unter 18 Jahren ohne Berufsabschluss gilt kein Mindestlohn (§ 22 Abs. 2 MiLoG)."))
    )


@law(
    "L-MiLoG-22-4",
    title=_("Zuvor Langzeitarbeitslose in den ersten sechs Monaten"),
    cites="§ 22 Abs. 4 MiLoG; § 18 Abs. 1 SGB III; § 16e Abs. 2, § 16i SGB II",
    checked_on=READ_ON,
    confidence=2,
)
def langzeitarbeitslose(work: Work) -> Finding:
    """No minimum wage in the first six months, except where the job is subsidised under § 16e or § 16i SGB II."""
    if work.subsidy not in SUBSIDIES:
        sentence = say(
            _("Die Förderung „{value}“ ist nicht bekannt. Möglich sind: {allowed}."),
            value=work.subsidy,
            allowed=SUBSIDIES,
        )
        raise BadFact(sentence)
    if work.subsidy in _SUBSIDISED:
        return _applies(_("Bei Förderung nach § 16e oder § 16i SGB II gilt der Mindestlohn von Anfang an."))
    if work.months_employed is None:
        return Finding(Verdict.ASK, say(_("Wie viele Monate dauert die Arbeit schon?")))
    if work.months_employed < 6:
        return Finding(
            Verdict.NO, say(_("In den ersten sechs Monaten gilt der Mindestlohn hier nicht (§ 22 Abs. 4 MiLoG)."))
        )
    return _applies(_("Die ersten sechs Monate sind vorbei: der Mindestlohn gilt (§ 22 Abs. 4 MiLoG)."))


def _applies(text: str, *warnings: Sentence) -> Finding:
    return Finding(Verdict.YES, say(text), warnings)
