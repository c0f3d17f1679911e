"""Words with which worked cases name papers, groups, sizes and reasons. It holds no law: what follows is said there."""

from typing import Final

from lotse.rules.funding.egz import Ende

OTHER_PAPERS: Final = frozenset(
    (
        "16a",
        "16g",
        "18a",
        "18b",
        "18g",
        "24_ukraine",
        "25_1",
        "25_2",
        "25_3",
        "25_5",
        "25a",
        "25b",
        "eu",
        "eu_citizen",
        "family",
        "german",
        "niederlassungserlaubnis",
        "recognised_refugee",
        "refugee",
        "section_24",
        "skilled_worker",
        "subsidiary_protection",
        "ukraine",
    )
)
ENTITLED: Final = frozenset(
    (
        "25_1",
        "25_2",
        "25b",
        "asylum",
        "blue_card",
        "family",
        "family_migrant",
        "recognised_refugee",
        "refugee",
        "resettlement",
        "skilled_worker",
        "subsidiary_protection",
    )
)
ADMISSION: Final = frozenset(
    (
        "104c",
        "24_ukraine",
        "25_3",
        "25_5",
        "25a",
        "asylum_seeker",
        "discretionary_toleration",
        "duldung_60a2s3",
        "duldung_60c",
        "duldung_60d",
        "duldung_discretionary",
        "ermessensduldung",
        "eu",
        "eu_citizen",
        "german",
        "gestattung",
        "section_24",
        "ukraine",
        "ukraine_24",
    )
)
NO_ACCESS: Final = frozenset(
    (
        "duldung",
        "duldung_60b",
        "duldung_other",
        "other_toleration",
    )
)
SIZES: Final = {"micro": "kleinst", "small": "klein", "medium": "mittel"}
ENDS: Final = {
    "business_reasons": Ende.OPERATIONAL,
    "dismissed_without_reason": Ende.EMPLOYER_NO_REASON,
    "employee_own_wish": Ende.EMPLOYEE_WISH,
    "employee_request": Ende.EMPLOYEE_WISH,
    "employee_resigned": Ende.EMPLOYEE_WISH,
    "employee_resignation": Ende.EMPLOYEE_WISH,
    "operational_reasons": Ende.OPERATIONAL,
    "resignation": Ende.EMPLOYEE_WISH,
    "retirement": Ende.PENSION_AGE,
    "urgent_operational": Ende.OPERATIONAL,
    "urgent_operational_reasons": Ende.OPERATIONAL,
    **{each.value: each for each in Ende},
}
