"""EU citizens and their family: worker status, exclusion from SGB II, who is family."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from lotse.rules.dates.monate import READ_ON, Stand, letzter_tag, monatsfrist
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.labour.finding import Finding, Verdict

_YEAR: Final = 12
_SIX_MONTHS: Final = 6
_FIVE_YEARS: Final = 60


@dataclass(frozen=True, slots=True)
class WorkerStatus:
    """Whether somebody out of work is still a worker under EU law; until when, None: without end or not known."""

    finding: Finding
    kept_until: date | None = None


@law(
    "L-FreizuegG-2-3",
    title=_("Arbeitnehmerstatus nach Verlust der Arbeit"),
    cites="§ 2 Abs. 3 FreizügG/EU",
    checked_on=READ_ON,
    confidence=2,
)
def arbeitnehmerstatus_bleibt(
    unemployed_from: date | None, *, months: int, further_days: int = 0, involuntary_confirmed: bool | None
) -> WorkerStatus:
    """After more than a year of work the status stays, after less for six months.

    The agency must confirm that the loss was involuntary. Exactly one year is not regulated: somebody has to be asked.
    """
    if months < 0 or further_days < 0:
        raise BadFact(say(_("Monate und Tage können nicht kleiner als null sein.")))
    if involuntary_confirmed is None:
        question = _("Hat die Agentur für Arbeit bestätigt, dass die Arbeit unfreiwillig endete?")
        return WorkerStatus(Finding(Verdict.ASK, say(question)))
    if not involuntary_confirmed:
        reason = _("Ohne bestätigte unfreiwillige Arbeitslosigkeit bleibt der Status nicht (§ 2 Abs. 3 FreizügG/EU).")
        return WorkerStatus(Finding(Verdict.NO, say(reason)))
    if (months, further_days) == (_YEAR, 0):
        reason = _("Genau ein Jahr: das Gesetz regelt nur mehr oder weniger. Bitte fachkundig prüfen lassen.")
        return WorkerStatus(Finding(Verdict.ASK, say(reason)))
    if months >= _YEAR:
        return WorkerStatus(
            Finding(
                Verdict.YES, say(_("Nach mehr als einem Jahr bleibt der Status (§ 2 Abs. 3 S. 1 Nr. 2 FreizügG/EU)."))
            )
        )
    until = letzter_tag(unemployed_from, _SIX_MONTHS) if unemployed_from else None
    reason = _("Nach weniger als einem Jahr bleibt er sechs Monate (§ 2 Abs. 3 S. 2 FreizügG/EU).")
    return WorkerStatus(Finding(Verdict.YES, say(reason)), until)


@dataclass(frozen=True, slots=True)
class Claimant:
    """What § 7 SGB II asks of an EU citizen; None means unknown."""

    # "job_search_only", "worker", "self_employed", "status_kept", "family" or "none".
    purpose: str
    registered_since: date | None
    entered_on: date | None = None


_WITH_CLAIM: Final = frozenset({"worker", "self_employed", "status_kept", "family_of_worker"})
_WITHOUT_CLAIM: Final = frozenset({"job_search_only", "no_right_of_residence"})


@law(
    "L-SGBII-7-1",
    title=_("Ausschluss von Leistungen des SGB II"),
    cites="§ 7 Abs. 1 S. 2–7 SGB II; § 23 Abs. 3 SGB XII",
    checked_on=READ_ON,
    confidence=2,
)
def ausgeschlossen_von_sgb2(claimant: Claimant, day: date) -> Finding:
    """Whether benefits are excluded: the first three months without work, and a stay for job search alone.

    Not for workers, self-employed and their family. After five years since registration nobody is excluded. Read in
    the wording before 1 July 2026 (confidence 2).
    """
    if claimant.purpose in _WITH_CLAIM:
        return Finding(Verdict.NO, say(_("Wer arbeitet oder den Status behalten hat, ist nicht ausgeschlossen.")))
    if claimant.purpose not in _WITHOUT_CLAIM | {"first_three_months"}:
        allowed = tuple(sorted(_WITH_CLAIM | _WITHOUT_CLAIM | {"first_three_months"}))
        sentence = say(
            _("„{value}“ ist nicht bekannt. Möglich sind: {allowed}."), value=claimant.purpose, allowed=allowed
        )
        raise BadFact(sentence)
    if claimant.registered_since is None:
        return Finding(Verdict.ASK, say(_("Seit wann ist die Person in Deutschland angemeldet?")))
    stand = monatsfrist(claimant.registered_since, _FIVE_YEARS).stand(day)
    if stand is Stand.GRENZTAG:
        return Finding(Verdict.ASK, say(_("Heute werden es fünf Jahre seit der Anmeldung: bitte nachfragen.")))
    if stand is Stand.ERFUELLT:
        reason = _("Nach fünf Jahren seit der Anmeldung gilt der Ausschluss nicht mehr (§ 7 Abs. 1 S. 4 SGB II).")
        return Finding(Verdict.NO, say(reason))
    warning = say(_("Überbrückungsleistungen für einen Monat sind möglich (§ 23 Abs. 3 SGB XII)."))
    reason = _("Ohne Arbeit oder nur zur Arbeitsuche: ausgeschlossen (§ 7 Abs. 1 S. 2 SGB II).")
    return Finding(Verdict.YES, say(reason), (warning,))


_ALWAYS: Final = frozenset({"spouse", "registered_partner"})
_DESCENDANTS: Final = frozenset({"child", "grandchild", "stepchild"})
_ASCENDANTS: Final = frozenset({"parent", "grandparent", "parent_in_law"})
_NEAR: Final = frozenset({"sibling", "cousin", "aunt", "uncle", "nephew", "niece", "unmarried_partner", "ward"})


@dataclass(frozen=True, slots=True)
class FamilyMember:
    """Whether somebody is family by law, or a near person who may apply (§ 3a)."""

    finding: Finding
    may_apply_as_near_person: bool = False


@law(
    "L-FreizuegG-1-2",
    title=_("Familienangehörige von EU-Bürgern"),
    cites="§ 1 Abs. 2 Nr. 3, 4, § 3a FreizügG/EU",
    checked_on=READ_ON,
)
def familienangehoerig(relation: str, *, age: int | None = None, is_maintained: bool | None = None) -> FamilyMember:
    """Spouse and registered partner, descendants under 21 or maintained, maintained ascendants, also of the spouse.

    Brothers, sisters and the partner without marriage are not, but may apply as near persons under § 3a.
    """
    if relation in _ALWAYS:
        return FamilyMember(Finding(Verdict.YES, _family(_("Ehe oder Lebenspartnerschaft"))))
    if relation in _DESCENDANTS and age is not None and age < 21:
        return FamilyMember(Finding(Verdict.YES, _family(_("unter 21 Jahren"))))
    if relation in _DESCENDANTS and age is None and not is_maintained:
        return FamilyMember(Finding(Verdict.ASK, say(_("Wie alt ist das Kind, und wird ihm Unterhalt gewährt?"))))
    if relation in _DESCENDANTS | _ASCENDANTS:
        return _maintained(is_maintained)
    if relation in _NEAR:
        reason = _(
            "Keine Familie im Sinn des Gesetzes; ein Antrag als nahestehende Person ist möglich (§ 3a FreizügG/EU)."
        )
        return FamilyMember(Finding(Verdict.NO, say(reason)), True)
    allowed = tuple(sorted(_ALWAYS | _DESCENDANTS | _ASCENDANTS | _NEAR))
    raise BadFact(say(_("„{value}“ ist nicht bekannt. Möglich sind: {allowed}."), value=relation, allowed=allowed))


def _maintained(is_maintained: bool | None) -> FamilyMember:
    if is_maintained is None:
        return FamilyMember(Finding(Verdict.ASK, say(_("Wird der Person Unterhalt gewährt?"))))
    if is_maintained:
        return FamilyMember(Finding(Verdict.YES, _family(_("mit Unterhalt"))))
    return FamilyMember(Finding(Verdict.NO, say(_("Ohne Unterhalt keine Familie im Sinn von § 1 Abs. 2 FreizügG/EU."))))


def _family(why: str) -> Sentence:
    return say(_("Familienangehörig, {why} (§ 1 Abs. 2 Nr. 3 FreizügG/EU)."), why=say(why))
