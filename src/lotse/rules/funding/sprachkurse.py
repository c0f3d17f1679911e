"""Language courses as employers meet them: vocational courses (DeuFöV), what they cost, and the integration course."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.funding.stand import READ_ON


class Toleration(StrEnum):
    """What kind of Duldung: by discretion (§ 60a(2) sentence 3, also §§ 60c, 60d) or any other."""

    DISCRETION = "discretion"
    OTHER = "other"


@law(
    "L-DeuFoeV-4-1",
    title=_("Berufssprachkurs mit Duldung"),
    cites="§ 4 Abs. 1 S. 2 DeuFöV; § 45a AufenthG",
    checked_on=READ_ON,
)
def berufssprachkurs_duldung(kind: Toleration, *, months: Decimal, in_scope: bool, day: date) -> bool:
    """Whether a tolerated person may be admitted; the course itself stays discretionary.

    `in_scope`: registered as seeking work or training, employed or in training (no. 1 a, c, no. 3). People who only
    draw SGB II (1 b) or need a level for recognition (no. 2) are not in scope here.
    """
    if kind is Toleration.DISCRETION:
        return True
    return in_scope and months >= parameter("funding.deufoev_duldung").on(day)


@law(
    "L-DeuFoeV-4-4",
    title=_("Kostenbeitrag zum Berufssprachkurs"),
    cites="§ 4 Abs. 4 S. 2 Nr. 3 DeuFöV",
    checked_on=READ_ON,
    confidence=2,
)
def kostenbeitrag_faellig(*, taxable_income: Decimal, joint: bool, day: date) -> bool:
    """Whether an employed person pays a share: only above the yearly taxable income of the ordinance.

    Confidence 2: an amendment of the summer of 2026 may measure by the contribution ceiling instead (33 percent).
    """
    limits: dict[str, Decimal] = parameter("funding.deufoev_einkommen").on(day)
    return taxable_income > limits["gemeinsam" if joint else "einzeln"]


class Gruppe(StrEnum):
    """Who wants to join an integration course, as far as §§ 44, 44a AufenthG tell between people."""

    ENTITLED = "entitled"
    # § 44(4): EU citizens, Germans, Gestattung, Ermessensduldung, § 24, § 25(5) and others without a claim.
    ADMISSION_ONLY = "admission_only"
    # Other Duldung: no access at all.
    NO_ACCESS = "no_access"


class Gefoerdert(StrEnum):
    """Whether the course is paid for."""

    YES = "yes"
    NO = "no"
    POSSIBLE = "possible"
    # No circular is known for that time.
    UNCLEAR = "unclear"


@law(
    "L-AufenthG-44-4",
    title=_("Zugang zum Integrationskurs"),
    cites="§ 44, § 44a AufenthG; BAMF-TRS 02/26",
    checked_on=READ_ON,
    evidence="F2",
    confidence=2,
    open_points=("O-13",),
)
def integrationskurs_zugang(group: Gruppe, *, voluntary: bool, day: date) -> Gefoerdert:
    """Entitlement and obligation stand apart from the stop of admissions under § 44(4) in the budget year 2026.

    Whoever is obliged by Jobcenter or authority is admitted; people who pay for themselves can always ask a school.
    """
    if group is Gruppe.ENTITLED or not voluntary:
        return Gefoerdert.YES
    if group is Gruppe.NO_ACCESS:
        return Gefoerdert.NO
    admission = parameter("funding.zulassung_44_4")
    if not admission.has_value_on(day):
        return Gefoerdert.UNCLEAR
    return Gefoerdert.NO if admission.on(day) == "gestoppt" else Gefoerdert.POSSIBLE
