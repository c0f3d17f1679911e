"""Facts about the person: where she comes from, since when she is here, who belongs to her."""

from datetime import date
from typing import Final

from lotse.rules.engine.facts import Event, FactKind, Kind
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.fact_kinds import choice, day, events, number, word, yes_no

# Measures that would block: unknown ones may exist and may be older than any application.
_A_MEASURE: Final = (Event("transport_booked", date(1990, 1, 1), None),)

# One nationality for each way in which the lists of safe countries treat a state.
_NATIONALITIES: Final = (("SY",), ("GH",), ("RS",), ("GE",), ("EG",))

PERSON: Final[tuple[FactKind, ...]] = (
    FactKind(
        "nat",
        Kind.NATIONALITIES,
        _("Welche Staatsangehörigkeiten haben Sie?"),
        help=_(
            "Länderkürzel wie SY oder AF, mehrere mit „|“ getrennt; STATELESS für staatenlos, UNCLEAR für ungeklärt."
        ),
        tries=_NATIONALITIES,
    ),
    day("birth", _("Wann sind Sie geboren?")),
    number("age", _("Wie alt sind Sie?"), tries=(16, 20, 36, 46)),
    day("entry", _("Wann sind Sie zuletzt nach Deutschland eingereist?")),
    day(
        "stay_since",
        _("Seit wann sind Sie ohne Unterbrechung erlaubt, geduldet oder gestattet in Deutschland?"),
        _("Zeiten mit Aufenthaltserlaubnis, Aufenthaltsgestattung und Duldung zählen zusammen."),
    ),
    yes_no("stay_6m", _("Waren Sie in den letzten fünf Jahren mindestens sechs Monate erlaubt in Deutschland?")),
    events(
        "stay_gaps",
        _("Gab es Zeiten ohne Papier?"),
        tries=((),),
        help=_("Zeiten, in denen Sie keine Aufenthaltserlaubnis, Gestattung oder Duldung hatten."),
    ),
    day("registration_first", _("Wann haben Sie sich zum ersten Mal bei der Meldebehörde angemeldet?")),
    yes_no("uma", _("Sind Sie als Minderjährige oder Minderjähriger ohne Eltern gekommen?")),
    choice(
        "uma_reason",
        _("Warum wurde kein Asylantrag gestellt oder warum wurde er zurückgenommen?"),
        {"child_welfare": _("zum Wohl des Kindes"), "other": _("aus einem anderen Grund"), "none": _("kein Grund")},
    ),
    yes_no(
        "family_minor",
        _("Leben Sie mit Ihrem minderjährigen Kind zusammen oder sind Sie selbst minderjährig?"),
        _("Auch erwachsene ledige Geschwister in einer solchen Familie zählen dazu."),
    ),
    yes_no("minor_child_household", _("Lebt ein minderjähriges, lediges Kind mit Ihnen im Haushalt?")),
    yes_no("single_parent", _("Erziehen Sie ein Kind allein?")),
    yes_no("children_school", _("Gehen Ihre schulpflichtigen Kinder zur Schule?")),
    number("children", _("Für wie viele Kinder sorgen Sie?"), tries=(0, 1, 2)),
    choice(
        "spouse_of",
        _("Mit wem sind Sie verheiratet oder verpartnert?"),
        {
            "none": _("mit niemandem"),
            "DE": _("mit einer Deutschen oder einem Deutschen"),
            "EU": _("mit einer Person aus der EU"),
            "NE": _("mit einer Person mit Niederlassungserlaubnis"),
            "AE": _("mit einer Person mit Aufenthaltserlaubnis"),
            "refugee": _("mit einem anerkannten Flüchtling"),
            "DULDUNG": _("mit einer Person mit Duldung"),
            "18c": _("mit einer Fachkraft mit Niederlassungserlaubnis"),
            "other": _("mit einer anderen Person"),
        },
    ),
    yes_no("spouse_conditions_ok", _("Erfüllt Ihre Ehepartnerin oder Ihr Ehepartner die Bedingungen auch?")),
    yes_no("german_child", _("Haben Sie ein minderjähriges Kind mit deutscher Staatsangehörigkeit?")),
    yes_no("lives_with_parents", _("Wohnen Sie bei Ihren Eltern?")),
    choice(
        "place",
        _("Wo stellen Sie den Antrag?"),
        {
            "Germany": _("in Deutschland"),
            "mission": _("bei der deutschen Botschaft im Herkunftsland"),
            "mission_other": _("bei einer deutschen Botschaft in einem anderen Land"),
            "abroad": _("im Ausland"),
        },
    ),
    word("land", _("In welchem Bundesland wohnen Sie?"), {"SN": _("Sachsen"), "other": _("in einem anderen Land")}),
)

OBSTACLES: Final[tuple[FactKind, ...]] = (
    choice(
        "identity",
        _("Ist Ihre Identität geklärt?"),
        {
            "clarified": _("ja"),
            "clarified_in_time": _("ja, innerhalb der Frist"),
            "clarified_late": _("ja, nach der Frist"),
            "not_clarified": _("nein"),
            "not": _("nein"),
            "no": _("nein"),
        },
        help=_("Geklärt ist sie mit Pass, Ausweis oder anderen Urkunden, die die Ausländerbehörde anerkannt hat."),
    ),
    day("identity_on", _("An welchem Tag war Ihre Identität geklärt?")),
    day("identity_steps_since", _("Seit wann haben Sie alles Zumutbare getan, um Ihre Identität zu klären?")),
    yes_no("identity_steps_all_by_deadline", _("Hatten Sie bis zum Ende der Frist alles Zumutbare getan?")),
    yes_no("identity_steps_later", _("Haben Sie später alles Zumutbare für die Klärung getan?")),
    yes_no("identity_steps", _("Haben Sie überhaupt Schritte unternommen, um Ihre Identität zu klären?")),
    yes_no("delay_own_fault", _("Lag die Verspätung an Ihnen?")),
    yes_no("passport", _("Haben Sie einen gültigen, anerkannten Pass?")),
    yes_no(
        "deception_now",
        _("Scheitert die Abschiebung gerade jetzt daran, dass Sie falsche Angaben machen oder täuschen?"),
        _("Nur „ja“, „nein“ oder offen lassen; mehr braucht niemand zu wissen."),
    ),
    word(
        "deception_past",
        _("Gab es früher falsche Angaben, die inzwischen berichtigt sind?"),
        {"none": _("nein"), "cleared": _("ja, berichtigt")},
    ),
    yes_no(
        "cooperates",
        _("Wirken Sie zumutbar mit, zum Beispiel bei der Beschaffung eines Passes?"),
        _("„Nein“ nur, wenn die Abschiebung gerade deshalb scheitert."),
    ),
    yes_no(
        "entered_for_benefits",
        _("Hat die Ausländerbehörde festgestellt, dass Sie vor allem wegen der Sozialleistungen eingereist sind?"),
    ),
    events(
        "concrete_measures",
        _("Hatte die Behörde Ihre Abschiebung schon konkret vorbereitet?"),
        help=_("Zum Beispiel eine Untersuchung der Reisefähigkeit, ein gebuchter Flug oder ein Dublin-Verfahren."),
        tries=((), _A_MEASURE),
    ),
    number("conviction_day_rates", _("Zu wie vielen Tagessätzen sind Sie verurteilt worden?"), tries=(0, 51, 91)),
    yes_no("offence_only_foreigners", _("Waren es nur Taten, die nur Ausländerinnen und Ausländer begehen können?")),
    yes_no("prison", _("Sind Sie zu einer Freiheitsstrafe verurteilt worden?")),
    yes_no("conviction_intentional", _("Sind Sie wegen einer vorsätzlichen Tat verurteilt worden?")),
    yes_no("expulsion", _("Liegt eine Ausweisung oder Abschiebungsanordnung vor?")),
    yes_no("extremism", _("Bestehen Bezüge zu extremistischen oder terroristischen Gruppen?")),
    yes_no("abuse", _("Ist das Ausbildungsverhältnis nur zum Schein geschlossen?")),
    yes_no("loyalty", _("Bekennen Sie sich zur freiheitlichen demokratischen Grundordnung?")),
)
