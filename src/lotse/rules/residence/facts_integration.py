"""Facts about German, school, work so far, degrees, livelihood."""

from decimal import Decimal
from typing import Final

from lotse.rules.engine.facts import FactKind
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.fact_kinds import choice, day, number, word, yes_no

_LEVELS: Final = {
    "none": _("noch kein Niveau"),
    "A1": "A1",
    "A2": "A2",
    "B1": "B1",
    "B2": "B2",
    "C1": "C1",
    "C2": "C2",
}

INTEGRATION: Final[tuple[FactKind, ...]] = (
    choice("german", _("Wie gut sprechen Sie Deutsch?"), _LEVELS),
    choice("english", _("Wie gut sprechen Sie Englisch?"), _LEVELS),
    number(
        "school_years_de",
        _("Wie viele Jahre sind Sie in Deutschland erfolgreich zur Schule gegangen?"),
        tries=(Decimal(0), Decimal(3)),
    ),
    yes_no("school", _("Gehen Sie zur Schule?")),
    yes_no("in_school", _("Gehen Sie zur Schule?")),
    yes_no("school_ok", _("Haben Sie genug Schuljahre oder einen Schulabschluss?")),
    yes_no("degree_de", _("Haben Sie einen deutschen Schul- oder Berufsabschluss?")),
    choice("prognosis", _("Ist die Prognose für Ihre Integration gut?"), {"positive": _("ja"), "negative": _("nein")}),
    yes_no("special_achievement", _("Haben Sie besondere Integrationsleistungen gezeigt?")),
    choice(
        "livelihood",
        _("Ist Ihr Lebensunterhalt gesichert?"),
        {
            "secured": _("ja, ganz"),
            "yes": _("ja"),
            "far_mostly": _("ja, weit überwiegend"),
            "mostly": _("überwiegend"),
            "only_with_BAB": _("nur mit Berufsausbildungsbeihilfe"),
            "no": _("nein"),
        },
    ),
    yes_no(
        "livelihood_by_job_12m", _("War Ihr Lebensunterhalt in den letzten zwölf Monaten durch Ihre Arbeit gesichert?")
    ),
    yes_no("livelihood_last_year", _("War Ihr Lebensunterhalt im letzten Jahr gesichert?")),
    yes_no("housing_ok", _("Haben Sie ausreichend Wohnraum?")),
    choice(
        "income",
        _("Wie hoch ist Ihr Einkommen?"),
        {
            "at_least_sgb2_need": _("mindestens der Bedarf nach SGB II"),
            "below_sgb2_need": _("darunter"),
            "none": _("kein Einkommen"),
        },
    ),
)

WORK: Final[tuple[FactKind, ...]] = (
    day("insured_job_since", _("Seit wann arbeiten Sie sozialversicherungspflichtig?")),
    number(
        "insured_hours",
        _("Wie viele Stunden in der Woche arbeiten Sie versicherungspflichtig?"),
        tries=tuple(map(Decimal, (14, 15, 19, 20, 35))),
    ),
    number(
        "insured_months",
        _("Wie viele Monate haben Sie schon versicherungspflichtig gearbeitet?"),
        tries=(Decimal(0), Decimal(24)),
    ),
    number(
        "pension_months",
        _("Wie viele Monate haben Sie in die Rentenversicherung eingezahlt?"),
        tries=tuple(map(Decimal, (0, 24, 36, 60))),
    ),
    day("skilled_job_since", _("Seit wann arbeiten Sie in einer qualifizierten Beschäftigung?")),
    number("job_months", _("Seit wie vielen Monaten haben Sie die jetzige Arbeit?"), tries=(Decimal(0), Decimal(12))),
    choice(
        "job_offer",
        _("Haben Sie ein Arbeitsangebot?"),
        {
            "qualified": _("ja, für eine qualifizierte Arbeit"),
            "fits": _("ja, passend zu meinem Abschluss"),
            "yes": _("ja"),
            "unqualified": _("ja, für eine Helfertätigkeit"),
            "none": _("nein"),
            "no": _("nein"),
        },
    ),
    choice(
        "degree",
        _("Haben Sie einen Berufs- oder Hochschulabschluss?"),
        {
            "german": _("einen deutschen"),
            "recognised": _("einen ausländischen, in Deutschland anerkannt"),
            "comparable": _("einen ausländischen, vergleichbar"),
            "foreign": _("einen ausländischen, noch nicht anerkannt"),
            "none": _("keinen"),
        },
    ),
    number("degree_age_years", _("Wie viele Jahre ist der Abschluss alt?"), tries=(Decimal(0), Decimal(4))),
    choice(
        "recognition",
        _("Ist Ihre ausländische Qualifikation anerkannt?"),
        {"full": _("voll"), "partial": _("teilweise"), "none": _("nicht")},
    ),
    yes_no("german_training", _("Haben Sie in Deutschland eine Ausbildung oder ein Studium abgeschlossen?")),
    number("salary", _("Wie hoch ist das Bruttogehalt im Jahr?")),
    yes_no("salary_ok", _("Erreicht das Gehalt die Mindesthöhe für die Blaue Karte?")),
    yes_no("pension_provision", _("Können Sie eine angemessene Altersversorgung nachweisen?")),
    yes_no("tariff_employer", _("Ist der Arbeitgeber tarifgebunden?")),
    word("occupation", _("In welchem Beruf?"), {"regular": _("kein Mangelberuf"), "isco_25": _("IT (ISCO 25)")}),
    yes_no("regulated", _("Ist der Beruf reglementiert?")),
    yes_no("licence", _("Haben Sie die Erlaubnis zur Berufsausübung?")),
    yes_no("shortage", _("Ist es ein Engpassberuf?")),
    choice(
        "experience",
        _("Wie viel Berufserfahrung haben Sie?"),
        {
            "5of7": _("fünf Jahre in den letzten sieben"),
            "3of7": _("drei Jahre in den letzten sieben"),
            "2of5": _("zwei Jahre in den letzten fünf"),
            "none": _("weniger"),
        },
    ),
    yes_no("base_conditions", _("Erfüllen Sie die Grundbedingungen der Chancenkarte?")),
    yes_no("spouse_qualifies", _("Erfüllt auch Ihre Ehepartnerin oder Ihr Ehepartner die Bedingungen?")),
    number("points", _("Wie viele Punkte haben Sie?"), tries=(Decimal(5), Decimal(6))),
    choice("quota", _("Ist das Kontingent noch offen?"), {"open": _("ja"), "used_up": _("nein"), "closed": _("nein")}),
)
