"""What a checklist asks, so that it names only the steps that are needed."""

from typing import Final

from lotse.rules.engine.facts import FactKind, Kind, Schema
from lotse.rules.engine.words import mark as _


def _yes_no(name: str, question: str) -> FactKind:
    return FactKind(name, Kind.YES_NO, question)


def _day(name: str, question: str) -> FactKind:
    return FactKind(name, Kind.DAY, question)


def _choice(name: str, question: str, **labels: str) -> FactKind:
    return FactKind(name, Kind.CHOICE, question, choices=tuple(labels), labels=tuple(labels.values()))


_JOB: Final = (
    _choice(
        "kind",
        _("Was ist geplant?"),
        job=_("Arbeit"),
        minijob=_("Minijob"),
        short_term=_("kurzfristige Beschäftigung"),
        training=_("Ausbildung"),
        internship=_("Praktikum"),
        eq=_("Einstiegsqualifizierung"),
    ),
    _choice(
        "branch",
        _("In welcher Branche wird gearbeitet?"),
        bau=_("Bau"),
        gastgewerbe=_("Gaststätten und Hotels"),
        personenbefoerderung=_("Personenbeförderung"),
        spedition_transport_logistik=_("Spedition, Transport, Logistik"),
        plattform_lieferdienst=_("Lieferdienst über Plattform"),
        schausteller=_("Schausteller"),
        gebaeudereinigung=_("Gebäudereinigung"),
        messebau=_("Messebau"),
        fleischwirtschaft=_("Fleischwirtschaft"),
        prostitution=_("Prostitution"),
        wachgewerbe=_("Wach- und Sicherheitsgewerbe"),
        friseur_kosmetik=_("Friseur und Kosmetik"),
        andere=_("eine andere"),
    ),
    _yes_no("is_eu", _("Ist die Person deutsch oder aus der EU, dem EWR oder der Schweiz?")),
    _yes_no("under_18", _("Ist die Person unter 18?")),
    _yes_no("hired_abroad", _("Wurde die Person im Ausland angeworben?")),
    _yes_no("has_company_number", _("Hat das Unternehmen schon eine Betriebsnummer?")),
    _day("opened_on", _("Wann wurde das Unternehmen eröffnet?")),
    _yes_no("handles_food", _("Arbeitet die Person mit Lebensmitteln?")),
    _yes_no("funding_wanted", _("Möchten Sie eine Förderung beantragen?")),
    _yes_no("needs_german", _("Braucht die Person noch einen Deutschkurs?")),
)

_PAPER: Final = (
    _yes_no("in_reception", _("Wohnt die Person in einer Aufnahmeeinrichtung?")),
    _yes_no("consent_needed", _("Muss die Bundesagentur für Arbeit zustimmen?")),
    _day("paper_until", _("Bis wann gilt das Papier?")),
    _choice(
        "benefit",
        _("Welche Leistung bekommt die Person?"),
        none=_("keine"),
        asylblg=_("Leistungen für Asylsuchende"),
        sgb2=_("Grundsicherung vom Jobcenter"),
        alg=_("Arbeitslosengeld"),
    ),
    _yes_no("residence_rule", _("Muss die Person an einem bestimmten Ort wohnen?")),
    _yes_no("moves", _("Zieht die Person für die Arbeit um?")),
    _yes_no("is_section_24", _("Hat die Person ein Papier nach § 24 (Ukraine)?")),
    _yes_no("identity_clear", _("Ist die Identität geklärt?")),
    _choice(
        "training_paper",
        _("Welches Papier für die Ausbildung passt?"),
        duldung_60c=_("Ausbildungsduldung § 60c"),
        title_16g=_("Aufenthaltserlaubnis § 16g"),
    ),
    _yes_no("away_from_parents", _("Wohnt die Person nicht bei den Eltern?")),
    _yes_no("needs_support", _("Braucht die Person Hilfe in der Ausbildung?")),
)

_RECOGNITION: Final = (
    _yes_no("regulated", _("Ist der Beruf reglementiert, zum Beispiel Pflege, Medizin, Schule, Erziehung?")),
    _yes_no("academic", _("Geht es um einen Hochschulabschluss?")),
    _yes_no("accelerated", _("Läuft ein beschleunigtes Verfahren nach § 81a?")),
    _yes_no("grant_wanted", _("Soll der Anerkennungszuschuss beantragt werden?")),
    _yes_no("papers_missing", _("Fehlen wichtige Zeugnisse?")),
    _day("filed_on", _("Wann wurde der Antrag gestellt?")),
    _day("complete_on", _("Seit wann sind die Papiere vollständig?")),
    _choice(
        "result",
        _("Wie lautet der Bescheid?"),
        full=_("voll gleichwertig"),
        partial=_("teilweise gleichwertig"),
        none=_("nicht gleichwertig"),
    ),
)

_POSTING: Final = (
    _yes_no("construction", _("Geht es um Bauleistungen?")),
    _yes_no("agency_work", _("Werden Leiharbeitskräfte überlassen?")),
    _yes_no("drivers", _("Geht es um Fahrerinnen und Fahrer im Straßenverkehr?")),
    _yes_no("regulated_craft", _("Geht es um ein zulassungspflichtiges Handwerk?")),
    _yes_no("lodging", _("Stellt das Unternehmen die Unterkunft?")),
    _yes_no("over_twelve_months", _("Dauert der Einsatz länger als zwölf Monate?")),
)

_WORKPLACE: Final = (
    _yes_no("three_learners", _("Würden mindestens drei Beschäftigte gemeinsam Deutsch lernen?")),
    _yes_no("unqualified", _("Hat die Person noch keinen Berufsabschluss, der hier gilt?")),
)

SCHEMA: Final = Schema(*_JOB, *_PAPER, *_RECOGNITION, *_POSTING, *_WORKPLACE)
