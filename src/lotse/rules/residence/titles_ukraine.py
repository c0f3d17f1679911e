"""Temporary protection under § 24: every work, and titles that go on without a new card."""

from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.register import question
from lotse.rules.residence.sayings import free, open_law, paper_end
from lotse.rules.residence.titles_free import AE, EVERY_WORK


@law("R-X6-datum", title=_("Gedrucktes Datum vorbei"), cites="§ 51 Abs. 1 Nr. 1 AufenthG", checked_on=READ_ON)
def ist_abgelaufen(case: Case) -> bool:
    """Whether the printed date has passed; a paper without a told date is taken as valid, which the answer says."""
    if not case.is_known("valid_to"):
        return False
    last = case["valid_to"]
    return last is not None and last < case.day


@law("P-30", title=_("Fortgeltung der Titel nach § 24"), cites="§ 2 UkraineAufenthFGV", checked_on=READ_ON)
def gilt_nach_verordnung_fort(case: Case) -> bool | None:
    """Valid on 1 February 2026 and of a covered person: on until 4 March 2027. None: this ordinance does not say."""
    if not parameter("residence.schutz_ukraine_bis").has_value_on(case.day):
        return None
    if "UA" not in case["nat"] and case["ua_title"] not in ("permanent", "protection", "family"):
        return None
    return bool(case["valid_on_2026_02_01"])


@question(*EVERY_WORK, rank=Rank.FREIHEIT, statuses=AE)
@law(
    "R-H3",
    title=_("Arbeit mit vorübergehendem Schutz"),
    cites="§ 24 Abs. 6, § 4a Abs. 1 AufenthG; § 2 UkraineAufenthFGV",
    checked_on=READ_ON,
)
def voruebergehender_schutz(case: Case) -> Outcome | None:
    """Every form of work; old cards may still carry the wording of 2022. A past printed date may not matter (R-H3a)."""
    if case["ae_par"] != "24":
        return None
    text = _("Mit vorübergehendem Schutz ist jede Arbeit erlaubt, auch Leiharbeit und selbständige Arbeit.")
    continued = parameter("residence.schutz_ukraine_bis")
    if not continued.has_value_on(case.day):
        return free(case, say(text))
    if ist_abgelaufen(case):
        text = _(
            "Ihr Titel gilt ohne neue Karte fort, obwohl das gedruckte Datum vorbei ist; die Arbeit bleibt erlaubt."
        )
        return free(case, say(text), until=continued.on(case.day))
    return free(case, say(text), until=paper_end(case) or continued.on(case.day))


@question(*EVERY_WORK, rank=Rank.OFFEN, statuses=AE)
@law(
    "R-H3d",
    title=_("Vorübergehender Schutz außerhalb der Fortgeltung"),
    cites="§§ 2, 3 UkraineAufenthFGV; § 24 AufenthG",
    checked_on=READ_ON,
    confidence=2,
    open_points=("O-15",),
)
def schutz_ohne_fortgeltung(case: Case) -> Outcome | None:
    """After 4 March 2027 no rule is known; before 2026 others held; some third-country nationals are left out."""
    if case["ae_par"] != "24":
        return None
    ordinance = parameter("residence.schutz_ukraine_bis")
    if case.day >= ordinance.rows[-1].valid_until:
        text = _(
            "Die automatische Verlängerung ist vorbei. Fragen Sie früh nach einem Titel zur Arbeit oder Ausbildung."
        )
        return open_law(say(text), "O-15")
    if not ist_abgelaufen(case) and not _is_left_out(case):
        return None
    if not ordinance.has_value_on(case.day):
        return open_law(say(_("Ob Ihr Titel an diesem Tag fortgalt, ist hier nicht erfasst.")))
    if _is_left_out(case) or gilt_nach_verordnung_fort(case) is None:
        return open_law(say(_("Ihr Titel gehört nicht zu denen, die fortgelten. Sie brauchen einen eigenen Titel.")))
    return None


def _is_left_out(case: Case) -> bool:
    """Third-country nationals with a temporary Ukrainian title and no told date on the card (R-H3b)."""
    if case.is_known("valid_to") or "UA" in case["nat"] or not case.is_known("ua_title"):
        return False
    return str(case["ua_title"]).startswith("temporary")
