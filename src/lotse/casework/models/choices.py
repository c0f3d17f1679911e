"""The words of casework as choices; each label is what a mentor reads."""

from functools import lru_cache

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


def label_of(choices: type[models.TextChoices], code: str) -> str:
    """What the reader calls it; a code that is not on the list names itself. Lists ask this for every row."""
    return _labels(choices, get_language()).get(code, code)


@lru_cache(maxsize=256)
def _labels(choices: type[models.TextChoices], _language: str | None) -> dict[str, str]:
    return {code: str(label) for code, label in choices.choices}


class Sex(models.TextChoices):
    """As the programme's reports ask for it; empty means not asked."""

    FEMALE = "f", _("weiblich")
    MALE = "m", _("männlich")
    DIVERSE = "d", _("divers")


class Phase(models.TextChoices):
    """Where a mentoring stands (programme.md 1.4)."""

    WAITING = "waiting", _("Warteliste")
    INTAKE = "intake", _("Aufnahme")
    PROFILING = "profiling", _("Profil")
    AGREEMENT = "agreement", _("Vereinbarung und Plan")
    PREPARATION = "preparation", _("Vorbereitung")
    PLACEMENT = "placement", _("Vermittlung")
    START = "start", _("Einstieg")
    FOLLOW_UP = "follow_up", _("Nachbetreuung")
    CLOSED = "closed", _("abgeschlossen")


class ClosingReason(models.TextChoices):
    """Why an accompaniment ended."""

    GOAL_REACHED = "goal_reached", _("Ziel erreicht")
    OTHER_OFFER = "other_offer", _("von einem anderen Angebot begleitet")
    MOVED = "moved", _("umgezogen")
    HANDED_OVER = "handed_over", _("an ein anderes Projekt übergeben")
    LOST_CONTACT = "lost_contact", _("Kontakt verloren")
    OWN_WISH = "own_wish", _("auf eigenen Wunsch beendet")
    STATUS = "status", _("Aufenthaltsstatus hat sich geändert")
    HEALTH_FAMILY = "health_family", _("persönliche Gründe")
    NOT_ELIGIBLE = "not_eligible", _("Voraussetzungen nicht erfüllt")
    NOT_NOTED = "not_noted", _("nicht notiert (aus einer Liste)")


class ErasureReason(models.TextChoices):
    """Why all data of a person were erased; the only word about it that stays."""

    ON_REQUEST = "on_request", _("die Person hat es verlangt")
    CONSENT = "consent", _("die Einwilligung ist widerrufen")
    TIME_IS_UP = "time_is_up", _("die Frist zur Aufbewahrung ist vorbei")
    MISTAKE = "mistake", _("die Akte war ein Versehen")


class Group(models.TextChoices):
    """Whom the programme is for."""

    REFUGEE = "refugee", _("geflüchtet, mit welchem Status auch immer")
    MIGRANT = "migrant", _("zugewandert, nicht geflüchtet")


class Answer(models.TextChoices):
    """Yes, no, or not known: an unknown fact is never a yes."""

    YES = "yes", _("ja")
    NO = "no", _("nein")
    UNKNOWN = "unknown", _("noch unklar")


class LabourAccess(models.TextChoices):
    """Access to the labour market as it stands on the paper; the rules of residence law decide later."""

    FREE = "free", _("unbeschränkt (Erwerbstätigkeit erlaubt)")
    SUBORDINATE = "subordinate", _("nachrangig (Beschäftigung nur mit Erlaubnis)")
    NONE = "none", _("kein Zugang (Beschäftigungsverbot)")
    UNKNOWN = "unknown", _("noch unklar")


class LanguageLevel(models.TextChoices):
    """Levels of the Common European Framework of Reference (CEFR)."""

    NONE = "A0", _("noch keine Kenntnisse")
    A1 = "A1", "A1"
    A2 = "A2", "A2"
    B1 = "B1", "B1"
    B2 = "B2", "B2"
    C1 = "C1", "C1"
    C2 = "C2", "C2"


class PaperKind(models.TextChoices):
    """Residence papers by the codes that lists and rules share."""

    AE = "AE", _("Aufenthaltserlaubnis")
    NE = "NE", _("Niederlassungserlaubnis")
    DAUERAUFENTHALT_EU = "DAUERAUFENTHALT_EU", _("Erlaubnis zum Daueraufenthalt-EU")
    DULDUNG = "DULDUNG", _("Duldung")
    GESTATTUNG = "GESTATTUNG", _("Aufenthaltsgestattung")
    FIKTION = "FIKTION", _("Fiktionsbescheinigung")
    ANKUNFTSNACHWEIS = "ANKUNFTSNACHWEIS", _("Ankunftsnachweis")
    VISUM = "VISUM", _("Visum")
    EU = "EU", _("Freizügigkeit (EU)")
    DE = "DE", _("deutsche Staatsangehörigkeit")
    OTHER = "OTHER", _("anderes Papier")


class ContactWay(models.TextChoices):
    """How people met or spoke."""

    TALK = "talk", _("Gespräch")
    PHONE = "phone", _("Telefon")
    MESSAGE = "message", _("Nachricht")
    VIDEO = "video", _("Video")
    WITH = "with", _("Begleitung")
    FIRM = "firm", _("im Betrieb")


class Party(models.TextChoices):
    """For whom a step waits."""

    MENTEE = "mentee", _("Mentee")
    MENTOR = "mentor", _("Mentor:in")
    EMPLOYER = "employer", _("Betrieb")
    FOREIGNERS_OFFICE = "foreigners_office", _("Ausländerbehörde")
    EMPLOYMENT_AGENCY = "employment_agency", _("Agentur für Arbeit")
    JOBCENTER = "jobcenter", _("Jobcenter")
    RECOGNITION = "recognition", _("Anerkennungsstelle")
    CHAMBER = "chamber", _("Kammer")
    BAMF = "bamf", _("BAMF")
    LANGUAGE_SCHOOL = "language_school", _("Sprachschule")
    SCHOOL = "school", _("Schule")
    CHILDCARE = "childcare", _("Kita")
    HOUSING = "housing", _("Wohnung")
    EMBASSY = "embassy", _("Botschaft")
    TRANSLATOR = "translator", _("Übersetzung")
    HEALTH = "health", _("Gesundheit")
    OTHER = "other", _("andere Stelle")


class Topic(models.TextChoices):
    """What a step or a note is about; feeds every report, so nobody types it twice."""

    LANGUAGE = "language", _("Sprache")
    RESIDENCE = "residence", _("Aufenthalt")
    WORK_PERMIT = "work_permit", _("Arbeitserlaubnis")
    RECOGNITION = "recognition", _("Anerkennung")
    QUALIFICATION = "qualification", _("Qualifizierung")
    TRAINING = "training", _("Ausbildung")
    APPLICATION = "application", _("Bewerbung")
    INTERVIEW = "interview", _("Vorstellung")
    INTERNSHIP = "internship", _("Praktikum")
    EMPLOYER = "employer", _("Betrieb")
    CHILDCARE = "childcare", _("Kinderbetreuung")
    HOUSING = "housing", _("Wohnen")
    MOBILITY = "mobility", _("Fahrkosten und Wege")
    MONEY = "money", _("Geld und Leistungen")
    AUTHORITY = "authority", _("Behörde")
    FAMILY = "family", _("Familie")
    CRISIS = "crisis", _("Krise")
    WORKPLACE = "workplace", _("Arbeitsplatz")


class ApplicationStage(models.TextChoices):
    """From prepared to answered."""

    PREPARED = "prepared", _("vorbereitet")
    SENT = "sent", _("abgeschickt")
    INVITED = "invited", _("eingeladen")
    TRIAL = "trial", _("Probearbeit oder Praktikum")
    ACCEPTED = "accepted", _("Zusage")
    REJECTED = "rejected", _("Absage")
    WITHDRAWN = "withdrawn", _("zurückgezogen")


class OutcomeKind(models.TextChoices):
    """Results that the programme counts (codes shared with carriers' lists)."""

    EMPLOYMENT = "employment", _("sozialversicherungspflichtige Arbeit")
    TRAINING = "training", _("Berufsausbildung")
    EQ = "eq", _("Einstiegsqualifizierung (EQ)")
    QUALIFICATION = "qualification", _("Qualifizierung zum Abschluss")
    SCHOOL = "school", _("Schulabschluss")
    STUDY = "study", _("Studium")
    SELF_EMPLOYMENT = "self_employment", _("Selbstständigkeit")
    MINIJOB = "minijob", _("Minijob")


class EndReason(models.TextChoices):
    """Why a job or training ended early."""

    CHANGED_EMPLOYER = "changed_employer", _("Betrieb gewechselt")
    FIXED_TERM = "fixed_term", _("Befristung ausgelaufen")
    SEASON = "season", _("Saison oder Winterpause")
    DISMISSED = "dismissed", _("gekündigt vom Betrieb")
    RESIGNED = "resigned", _("selbst gekündigt")
    STATUS = "status", _("Aufenthaltsstatus")
    HEALTH = "health", _("persönliche Gründe")
    EXAM_FAILED = "exam_failed", _("Prüfung nicht bestanden")
    FINISHED = "finished", _("erfolgreich beendet")
    OTHER = "other", _("anderer Grund")


class CheckInKind(models.TextChoices):
    """When somebody asks how the new job goes."""

    WEEK_1 = "week_1", _("Woche 1")
    MONTH_1 = "month_1", _("Monat 1")
    MONTH_3 = "month_3", _("Monat 3")
    MONTH_6 = "month_6", _("Monat 6")
    MONTH_12 = "month_12", _("Monat 12")


class CheckInAnswer(models.TextChoices):
    """What people answered."""

    GOOD = "good", _("läuft gut")
    MIXED = "mixed", _("geht so")
    TROUBLE = "trouble", _("es gibt Probleme")
    ENDED = "ended", _("beendet")
    NOT_REACHED = "not_reached", _("nicht erreicht")


class Childcare(models.TextChoices):
    """Care of children while the parent works."""

    NOT_NEEDED = "not_needed", _("nicht nötig")
    SECURED = "secured", _("gesichert")
    SEARCHING = "searching", _("wird gesucht")
    MISSING = "missing", _("fehlt")


class Housing(models.TextChoices):
    """Where somebody lives."""

    OWN = "own", _("eigene Wohnung")
    SHARED = "shared", _("bei Angehörigen oder WG")
    ACCOMMODATION = "accommodation", _("Gemeinschaftsunterkunft")
    INSECURE = "insecure", _("unsicher")


class Mobility(models.TextChoices):
    """How somebody gets to work."""

    ON_FOOT = "on_foot", _("zu Fuß, Rad")
    TRANSIT = "transit", _("Bus und Bahn")
    CAR = "car", _("Auto")
