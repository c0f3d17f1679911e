"""Facts about what somebody wants to do: job, training, internship, search."""

from datetime import date
from decimal import Decimal
from typing import Final

from lotse.rules.engine.facts import Event, FactKind
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.fact_kinds import choice, day, events, number, word, yes_no

ACTIVITIES: Final = {
    "job": _("eine Arbeit"),
    "minijob": _("ein Minijob"),
    "job_qualified": _("eine qualifizierte Arbeit"),
    "temp_agency": _("Leiharbeit (Zeitarbeit)"),
    "dual_training": _("eine betriebliche Ausbildung"),
    "school_training": _("eine schulische Ausbildung"),
    "assist_training": _("eine Assistenz- oder Helferausbildung"),
    "eq": _("eine Einstiegsqualifizierung (EQ)"),
    "bvb": _("eine berufsvorbereitende Bildungsmaßnahme (BvB)"),
    "bvb_running": _("eine laufende berufsvorbereitende Bildungsmaßnahme"),
    "asa_begleitend": _("assistierte Ausbildung, begleitende Phase"),
    "asa_vorphase": _("assistierte Ausbildung, Vorphase"),
    "bae": _("eine außerbetriebliche Ausbildung"),
    "intern_mandatory": _("ein Pflichtpraktikum"),
    "intern_orientation": _("ein Orientierungspraktikum"),
    "intern_accomp": _("ein Praktikum neben Ausbildung oder Studium"),
    "intern_voluntary": _("ein freiwilliges Praktikum"),
    "trial_work": _("Probearbeit"),
    "hospitation": _("eine Hospitation (nur zuschauen)"),
    "mag": _("eine Maßnahme beim Arbeitgeber (MAG)"),
    "fsj_bfd": _("ein Freiwilligendienst (FSJ, FÖJ, BFD)"),
    "volunteer": _("ein Ehrenamt"),
    "agh_5": _("eine Arbeitsgelegenheit nach § 5 AsylbLG"),
    "agh_16d": _("eine Arbeitsgelegenheit nach § 16d SGB II"),
    "family_business": _("Arbeit im Betrieb der Familie"),
    "self_employed": _("eine selbständige Tätigkeit"),
    "seasonal": _("Saisonarbeit"),
    "study_job": _("eine studentische Nebentätigkeit an der Hochschule"),
    "charity_work": _("eine Arbeit aus karitativen oder religiösen Gründen"),
    "science": _("eine Arbeit in Wissenschaft und Forschung"),
    "bluecard_job": _("eine Arbeit mit dem Gehalt der Blauen Karte"),
    "pro_sport": _("Berufssport"),
    "none": _("nichts davon"),
}

_ENDS_OF_TRAINING: Final = tuple(
    (Event(kind, date(2020, 1, 1), date(2020, 1, 1)),) for kind in ("training_broken_off", "training_passed")
)

ACTIVITY: Final[tuple[FactKind, ...]] = (
    choice("activity", _("Was möchten Sie tun?"), ACTIVITIES),
    number("hours", _("Wie viele Stunden in der Woche?"), tries=tuple(map(Decimal, (4, 15, 19, 20, 21, 40)))),
    number("days", _("Wie viele Tage dauert es?"), tries=(Decimal(1), Decimal(90), Decimal(91))),
    number("weeks", _("Wie viele Wochen dauert es?"), tries=(Decimal(1), Decimal(6), Decimal(7), Decimal(13))),
    number("months", _("Wie viele Monate dauert es?"), tries=(Decimal(3), Decimal(4), Decimal(6), Decimal(13))),
    day("start", _("Wann soll es anfangen?")),
    day("end", _("Bis wann soll es dauern?")),
    word("employer", _("Bei welchem Arbeitgeber?"), {"same": _("beim bisherigen"), "new": _("bei einem neuen")}),
    yes_no("same_employer_before", _("Waren Sie für ein Praktikum schon einmal in diesem Betrieb?")),
    yes_no("wage_ok", _("Sind Lohn und Arbeitszeit so gut wie bei Deutschen in vergleichbarer Arbeit?")),
    yes_no("employer_ok", _("Ist der Arbeitgeber frei von Strafen wegen illegaler Beschäftigung?")),
    yes_no("integrated", _("Arbeiten Sie im Betrieb mit?"), _("Nein, wenn Sie nur zuschauen.")),
    yes_no("paid", _("Bekommen Sie Geld dafür?")),
    yes_no("qualified", _("Ist es eine qualifizierte Arbeit, eine Ausbildung oder eine Anerkennungsmaßnahme?")),
    yes_no("related", _("Hängt die Arbeit mit dem Beruf zusammen, der anerkannt werden soll?")),
    yes_no("averaging", _("Bleiben es im Durchschnitt aller Beschäftigungen höchstens 20 Stunden in der Woche?")),
    yes_no("household_with_employer", _("Wohnen Sie im Haushalt der Person, der der Betrieb gehört?")),
    choice(
        "relation",
        _("Wie sind Sie mit der Person verwandt, der der Betrieb gehört?"),
        {
            "spouse": _("verheiratet"),
            "partner": _("verpartnert"),
            "child": _("Kind"),
            "parent": _("Mutter oder Vater"),
            "child_in_law": _("Schwiegerkind"),
            "parent_in_law": _("Schwiegermutter oder Schwiegervater"),
            "stepchild": _("Stiefkind"),
            "sibling": _("Geschwister"),
            "grandchild": _("Enkelkind"),
            "grandparent": _("Großmutter oder Großvater"),
            "cousin": _("Cousine oder Cousin"),
            "niece_nephew": _("Nichte oder Neffe"),
            "other": _("anders"),
            "none": _("gar nicht"),
        },
    ),
    word("basis", _("Welche Vorschrift verlangt das Praktikum?"), {"school_law": _("Schulrecht")}),
    word("org", _("Für wen?"), {"charity": _("für einen gemeinnützigen Verein")}),
    choice(
        "assigned_by",
        _("Wer hat Sie zugewiesen?"),
        {
            "BA": _("die Agentur für Arbeit"),
            "Jobcenter": _("das Jobcenter"),
            "employer": _("der Arbeitgeber selbst"),
            "none": _("niemand"),
        },
    ),
    yes_no("severe_obstacles", _("Sind Sie langzeitarbeitslos oder haben Sie schwere Vermittlungshemmnisse?")),
    number(
        "trial_days_used", _("Wie viele Tage haben Sie schon zur Probe gearbeitet?"), tries=(Decimal(0), Decimal(14))
    ),
    number("trial_days_here", _("Wie viele Tage Probearbeit bei diesem Arbeitgeber?"), tries=(Decimal(1), Decimal(15))),
    word(
        "trial_employer", _("Bei dem wievielten Arbeitgeber?"), {"first": _("beim ersten"), "second": _("beim zweiten")}
    ),
    number(
        "days_used",
        _("Wie viele Arbeitstage haben Sie in diesem Kalenderjahr verbraucht?"),
        tries=(Decimal(0), Decimal(140)),
    ),
    number("half_days_used", _("Wie viele halbe Arbeitstage haben Sie verbraucht?"), tries=(Decimal(0), Decimal(240))),
    choice(
        "next",
        _("Wie lang ist der nächste Arbeitstag?"),
        {"full_day": _("mehr als vier Stunden"), "half_day": _("höchstens vier Stunden")},
    ),
    number("weeks_20h", _("Wie viele Wochen mit höchstens 20 Stunden?"), tries=(Decimal(0), Decimal(57))),
    yes_no("term", _("Ist gerade Vorlesungszeit?")),
    number("year", _("In welchem Kalenderjahr?")),
    events("event", _("Was ist geschehen, und wann?"), tries=((), *_ENDS_OF_TRAINING)),
)

TRAINING: Final[tuple[FactKind, ...]] = (
    number("training_months", _("Wie viele Monate dauert die Ausbildung?"), tries=(Decimal(12), Decimal(24))),
    yes_no("training_recognised", _("Ist der Ausbildungsberuf staatlich anerkannt?")),
    yes_no("training_engpass_link", _("Führt die Assistenzausbildung zu einer Ausbildung in einem Engpassberuf?")),
    yes_no("training_promise", _("Haben Sie eine Zusage für die anschließende Ausbildung?")),
    choice(
        "contract_registered",
        _("Ist der Ausbildungsvertrag bei der Kammer eingetragen?"),
        {
            "yes": _("ja"),
            "applied": _("die Eintragung ist beantragt"),
            "not_needed": _("nicht nötig"),
            "no": _("nein"),
        },
    ),
    choice(
        "training",
        _("Wie steht Ihre Ausbildung?"),
        {
            "running": _("sie läuft"),
            "planned": _("sie ist geplant"),
            "passed": _("bestanden"),
            "broken_off": _("abgebrochen"),
            "none": _("keine"),
        },
    ),
    yes_no("school_agreed", _("Hat die Schule Ihren Platz bestätigt?")),
    yes_no("earlier_search_duldung", _("Hatten Sie schon einmal eine Duldung zur Suche eines Ausbildungsplatzes?")),
    yes_no("conditions_60d_still_met", _("Erfüllen Sie die Bedingungen der Beschäftigungsduldung weiter?")),
    word("application", _("Was beantragen Sie?")),
)
