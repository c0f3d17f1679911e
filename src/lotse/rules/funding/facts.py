"""What the finder asks about firm, person and plan. One schema; unknown is never no."""

from typing import Final

from lotse.rules.engine.facts import FactKind, Kind, Schema
from lotse.rules.engine.words import mark as _


def _yes_no(name: str, question: str, help: str = "") -> FactKind:  # noqa: A002 - the name of the field
    return FactKind(name, Kind.YES_NO, question, help=help)


def _number(name: str, question: str, help: str = "") -> FactKind:  # noqa: A002 - the name of the field
    return FactKind(name, Kind.NUMBER, question, help=help)


def _choice(name: str, question: str, **labels: str) -> FactKind:
    return FactKind(name, Kind.CHOICE, question, choices=tuple(labels), labels=tuple(labels.values()))


_FIRM: Final = (
    _choice(
        "place",
        _("Wo liegt der Arbeitsplatz?"),
        saxony=_("in Sachsen"),
        germany=_("in einem anderen Bundesland"),
        abroad=_("im Ausland"),
    ),
    _number("staff_full", _("Wie viele Menschen arbeiten im Unternehmen mehr als 30 Stunden in der Woche?")),
    _number("staff_10", _("Wie viele arbeiten bis zu 10 Stunden in der Woche?")),
    _number("staff_20", _("Wie viele arbeiten mehr als 10 und bis zu 20 Stunden in der Woche?")),
    _number("staff_30", _("Wie viele arbeiten mehr als 20 und bis zu 30 Stunden in der Woche?")),
    _choice(
        "sector",
        _("In welcher Branche arbeitet das Unternehmen?"),
        industry=_("Industrie"),
        craft=_("Handwerk"),
        construction=_("Bau"),
        care=_("Pflege und Gesundheit"),
        hospitality=_("Gastgewerbe"),
        logistics=_("Verkehr und Logistik"),
        cleaning=_("Reinigung"),
        it=_("Informationstechnik"),
        agency=_("Zeitarbeit"),
        public=_("öffentlicher Dienst"),
        other=_("andere"),
    ),
    _number("de_minimis", _("Wie viele Euro De-minimis-Beihilfen hat das Unternehmen in drei Jahren bekommen?")),
    _yes_no("agreement", _("Gibt es eine Betriebsvereinbarung oder einen Tarifvertrag über Weiterbildung?")),
    _number("affected_share", _("Wie viel Prozent der Beschäftigten trifft der Strukturwandel?")),
    _yes_no("dismissed_for_subsidy", _("Wurde jemand entlassen, um einen Zuschuss zu bekommen?")),
    _number("group_size", _("Wie viele Beschäftigte würden gemeinsam Deutsch lernen?")),
)

_PLAN: Final = (
    _choice(
        "plan",
        _("Was haben Sie miteinander vor?"),
        job=_("eine versicherungspflichtige Arbeit"),
        minijob=_("einen Minijob"),
        training=_("eine Ausbildung"),
        eq=_("eine Einstiegsqualifizierung"),
        internship=_("ein Praktikum"),
        trial=_("Probearbeit oder Einfühlung"),
        course=_("Weiterbildung für jemanden, der schon hier arbeitet"),
        language=_("einen Sprachkurs"),
        recognition=_("die Anerkennung eines Abschlusses"),
        search=_("noch offen, die Person sucht"),
    ),
    FactKind("start", Kind.DAY, _("Wann soll es losgehen?")),
    _yes_no("contract_signed", _("Ist der Vertrag schon unterschrieben?")),
    FactKind("contract_signed_on", Kind.DAY, _("Wann wurde der Vertrag unterschrieben?")),
    FactKind("applied_on", Kind.DAY, _("Wann wurde die Förderung beantragt?")),
    _number("hours", _("Wie viele Stunden in der Woche sind geplant?")),
    _number("pay", _("Wie hoch ist das Monatsentgelt brutto in Euro?")),
    _number("weeks", _("Wie viele Wochen dauert das Praktikum oder die Maßnahme?")),
    _number("eq_months", _("Wie viele Monate dauert die Einstiegsqualifizierung?")),
    _yes_no("contract_two_years", _("Läuft der Vertrag mindestens zwei Jahre oder unbefristet?")),
    _number("course_hours", _("Wie viele Stunden hat der Lehrgang?")),
    _yes_no("course_certified", _("Sind Lehrgang und Träger für die Förderung zugelassen?")),
    _yes_no("firm_pays_course", _("Bezahlt das Unternehmen den Lehrgang?")),
    _yes_no("moved", _("Muss die Person für die Ausbildung umziehen?")),
    _yes_no("cost_arisen", _("Sind die Kosten schon entstanden?")),
    _yes_no("prepared", _("Bezahlt das Unternehmen eine Vorbereitung auf die Ausbildung im Ausland?")),
)

_STATUS: Final = _choice(
    "status",
    _("Welches Papier hat die Person?"),
    german=_("deutscher Pass oder Ausweis"),
    eu=_("Pass oder Ausweis eines Staats der EU, des EWR oder der Schweiz"),
    protected=_("Aufenthaltserlaubnis § 25 Abs. 1 oder 2 (anerkannter Schutz)"),
    humanitarian=_("andere Aufenthaltserlaubnis nach §§ 22 bis 25b"),
    ukraine=_("Aufenthaltserlaubnis § 24 (Ukraine)"),
    gestattung=_("Aufenthaltsgestattung"),
    duldung=_("Duldung, allgemein"),
    duldung_discretion=_("Duldung nach § 60a Abs. 2 Satz 3 (Ermessen)"),
    duldung_60b=_("Duldung nach § 60b (ungeklärte Identität)"),
    duldung_60c=_("Ausbildungsduldung § 60c"),
    duldung_60d=_("Beschäftigungsduldung § 60d"),
    training_16g=_("Aufenthaltserlaubnis zur Ausbildung § 16g"),
    skilled=_("Aufenthaltstitel als Fachkraft §§ 18a bis 18g"),
    family=_("Aufenthaltserlaubnis für Familienangehörige"),
    other_title=_("anderer Aufenthaltstitel"),
    none=_("noch keines, die Person lebt im Ausland"),
)

_PERSON: Final = (
    _yes_no("lives_in_germany", _("Lebt die Person schon in Deutschland, der EU oder dem EWR?")),
    _STATUS,
    _choice(
        "work_permission",
        _("Darf die Person arbeiten?"),
        free=_("ja, ohne besondere Erlaubnis"),
        granted=_("ja, die Erlaubnis steht im Papier"),
        needed=_("erst, wenn die Ausländerbehörde es erlaubt"),
        barred=_("nein, Arbeit ist verboten"),
    ),
    _number("age", _("Wie alt ist die Person?")),
    _number("stay_months", _("Seit wie vielen vollen Monaten ist die Person ohne Unterbrechung hier?")),
    _number("tolerated_months", _("Seit wie vielen vollen Monaten ist die Person geduldet?")),
    _yes_no("entered_before_august_2019", _("Ist die Person vor dem 1. August 2019 eingereist?")),
    _yes_no("safe_country", _("Kommt die Person aus einem Staat, der als sicher gilt?")),
    _number("unemployed_months", _("Seit wie vielen vollen Monaten ist die Person arbeitslos? (0: nicht arbeitslos)")),
    _yes_no("registered", _("Ist die Person bei Arbeitsagentur oder Jobcenter arbeits- oder ausbildungsuchend?")),
    _choice(
        "benefit",
        _("Welche Leistung bekommt die Person?"),
        none=_("keine"),
        alg=_("Arbeitslosengeld"),
        sgb2=_("Grundsicherung vom Jobcenter"),
        asylblg=_("Leistungen für Asylsuchende"),
        other=_("andere"),
    ),
    _number("sgb2_years", _("Wie viele der letzten sieben Jahre kam Geld vom Jobcenter?")),
    _yes_no("child", _("Lebt ein minderjähriges Kind im Haushalt?")),
    _choice(
        "disability",
        _("Hat die Person eine Behinderung?"),
        none=_("nein"),
        disabled=_("ja, ohne Schwerbehinderung"),
        equal=_("ja, gleichgestellt"),
        severe=_("ja, schwerbehindert"),
        special=_("ja, schwerbehindert und besonders betroffen"),
    ),
    _yes_no("hard_to_place", _("Ist die Vermittlung aus Gründen in der Person erschwert (Sprache, Abschluss, Pause)?")),
    _yes_no("lower_performance", _("Braucht die Person am Anfang mehr Einarbeitung als üblich?")),
    _number("worked_here_months", _("Wie viele Monate hat sie in vier Jahren hier versichert gearbeitet?")),
    _yes_no("worked_here_3_years", _("Gab es hier in drei Jahren eine EQ oder versicherte Arbeit mit dieser Person?")),
    _yes_no("employed_here", _("Arbeitet die Person schon bei Ihnen?")),
    _yes_no("qualified", _("Hat die Person einen Berufsabschluss, der hier gilt?")),
    _yes_no("foreign_degree", _("Hat die Person einen Berufs- oder Hochschulabschluss aus dem Ausland?")),
    _choice(
        "recognition",
        _("Wie weit ist die Anerkennung?"),
        none=_("noch nicht beantragt"),
        running=_("beantragt"),
        partial=_("teilweise gleichwertig"),
        full=_("voll anerkannt"),
    ),
    _number("years_since_degree", _("Wie viele Jahre liegen seit dem Berufsabschluss und der letzten Förderung?")),
    _number("income", _("Wie hoch ist das zu versteuernde Jahreseinkommen in Euro?")),
    _yes_no("joint", _("Wird die Person gemeinsam mit Ehe- oder Lebenspartner veranlagt?")),
    FactKind(
        "german",
        Kind.CHOICE,
        _("Wie gut spricht die Person Deutsch?"),
        choices=("none", "A1", "A2", "B1", "B2", "C1", "C2"),
        labels=(_("noch kaum"), "A1", "A2", "B1", "B2", "C1", "C2"),
    ),
    _yes_no("school_and_german", _("Reichen Schulkenntnisse und Deutsch voraussichtlich für eine Ausbildung?")),
    _yes_no("needs_support", _("Braucht die Person für die Ausbildung zusätzliche Hilfe?")),
    _yes_no("lives_with_parents", _("Wohnt die Person bei den Eltern?")),
    _yes_no("b2_course", _("Lernt die Person gerade in einem Kurs, der zu B2 führt?")),
    _yes_no("course_obliged", _("Hat Jobcenter oder Behörde zum Integrationskurs verpflichtet?")),
    _yes_no("office_confirmed", _("Hat die Stelle schon bestätigt, dass die Förderung möglich ist?")),
    _yes_no("state_pays", _("Zahlt Arbeitsagentur oder Jobcenter die Kosten der Anerkennung?")),
)

SCHEMA: Final = Schema(*_FIRM, *_PLAN, *_PERSON)
