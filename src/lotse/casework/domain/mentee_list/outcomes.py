"""What became of a person: work, training, an entry qualification, or something that is none of these.

Patterns run from the special to the general and eat what they match, so that "Einstiegsqualifizierung" is not also a
"Qualifizierung". A search, a plan, an offer or an end is a note: counting it would make the figures wrong.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .readings import (
    EMPTY_READING,
    LONGEST_FACT,
    NOTHING_STATED,
    TOO_LONG,
    Reading,
    reading_of_markers,
    sure,
    unreadable,
    unsure,
)
from .spelling import fold, one_line

OTHER = "other"
# A trade or a firm may be called anything; these words are never an outcome by themselves.
PATTERNS: tuple[tuple[str, str], ...] = (
    (
        OTHER,
        r"praktik\w*|\bprakt\b\.?|probearb\w*|probetag\w*|hospit\w*|\bfsj\b|\bbfd\b|bundesfreiwill\w*|freiwillig\w*",
    ),
    (OTHER, r"werkstudent\w*|sprachkurs\w*|integrationskurs\w*|\bagh\b|(1|ein)-?euro-?job\w*|\bbvb\b|\bmat\b"),
    (
        OTHER,
        r"ausbildungs(platz)?(such\w*|reif\w*|messe\w*|vorbereit\w*)|berufsvorbereit\w*|studien(vorb\w*|kolleg)|"
        r"\bnebenjob\w*|\bferienjob\w*",
    ),
    ("eq", r"einstiegs-?\s?qual\w*\.?|\beqj?\b(\s?(plus|\+))?|\be\.\s?q\."),
    (
        "qualification",
        r"anpassungs-?\s?(qual\w*|lehrg\w*|massn\w*|fortb\w*|weiterb\w*)\.?|anerkennungs-?\s?(lehrg|massn|qual)\w*",
    ),
    ("qualification", r"teilqual\w*|nachqual\w*|\btq\s?\d?\b|ausgleichsmassn\w*|kenntnispruef\w*|\bfbw\b"),
    ("qualification", r"weiterb\w*\.?|fortbild\w*|umschul\w*|\bquali\w*\.?|qualif\w*\.?|meisterschule"),
    ("study", r"duales? studium|studium\w*|studiert|studien\w*|hochschul\w*|fachhochschul\w*|\buni\b|universitaet\w*"),
    (
        "training",
        r"(schul\w*\.?|duale?[rns]?\.?|betriebl\w*\.?|assist\w*\.?|ueberbetr\w*\.?|ausserbetr\w*\.?|"
        r"teilzeit-?)\s?(berufs)?ausb\w*\.?",
    ),
    (
        "training",
        r"\w*ausbild\w*|\bausb\.?(-?(vertr|pl|verh)\w*\.?)?(?!\w)|\bazubi\w*|auszubild\w*|\blehre\b|\blehrstelle|"
        r"\blehrling\w*|lehrvertr\w*|vocational training|apprentice\w*",
    ),
    (
        "minijob",
        r"mini-?\s?jobb?\w*|geringf\w*\.?(\s?besch\w*\.?)?|\b(450|520|538|556|603)[\s-]?(€|eur\w*)?[\s-]?(job|basis|"
        r"kraft|stelle)?|\bgfb\b",
    ),
    (
        "self_employment",
        r"selbst?s?taend\w*|\bselbstst\.|gewerbe\w*|freiberuf\w*|existenzgr\w*|gruendung\w*|\bgruender\w*|freelanc\w*",
    ),
    (
        "school",
        r"\b(abend|berufs|ober|haupt|real|fach|mittel|volks)?schul(e|besuch|abschl\w*|isch\w*)\b|\bbvj\b|\bbgj\b|"
        r"gymnasi\w*|\babitur\b|kolleg\b",
    ),
    (
        "employment",
        r"sv-?\s?pfl\w*\.?(\s?(arbeit|besch\w*|job|stelle))?|svpfl\w*\.?|\bsvp\b|\bsvb\b|sv-?\s?(job|arbeit|"
        r"besch\w*|stelle|vertrag)",
    ),
    (
        "employment",
        r"(sozial)?versicherungspfl\w*\.?(\s?(arbeit|besch\w*|job|stelle))?|"
        r"soz(ial)?[.\-]?\s?vers[\w.\-]*(\s?besch\w*\.?)?|midi-?\s?job\w*",
    ),
    (
        "employment",
        r"arbeitsvertr\w*\.?|arbeitsverh\w*|arbeitsaufn\w*|arbeitsstelle|arbeitsplatz|arbeitsmarkt|\barbeitet\b|\bemployment\b|\bemployed\b|"
        r"(leih|zeit)arbeit\w*",
    ),
    (
        "employment",
        r"beschaeft\w*|festanst\w*|\bfest\s?angest\w*|angestellt\w*|anstellung|\bvollzeit\w*|\bteilzeit\w*|"
        r"erwerbst\w*|berufst\w*",
    ),
    ("employment", r"\barbeit\b|\bjob\b|\bav\b|\bstelle\b|\bsv\b\.?|\bbesch\."),
)
COMPILED = tuple((code, re.compile(pattern)) for code, pattern in PATTERNS)
NO_OUTCOME = re.compile(
    r"^(nein|keine?[rs]?|noch (nicht|keine?)|nicht vermittelt|noch nicht vermittelt|keine? vermittlung|ohne|offen|0|n)$"
)
NOT_YET = re.compile(
    r"\bsuch\w*|gesucht|arbeitslos|arbeitss?uchend|stellensuch|geplant|planung|bewerb|beworb|angebot|zusage|in "
    r"aussicht|evtl|"
    r"eventuell|vielleicht|wartet|interesse|moechte|wunsch|wuensch|will\b|ziel|vorauss|vsl|demnaechst|beginn|"
    r"probe\b|vorstellung"
)
ENDED = re.compile(
    r"abgebr|abbruch|beendet|gekuend|kuendig|aufgeloest|verloren|ausgeschied|abgelehnt|absage|abgeschl|bis \d|ehem|"
    r"frueher"
)
DENIED = re.compile(r"\bnicht\b|\bkein\w*|\bohne\b|\bnie\b|\bnoch\b|arbeitsunf|arbeitsverbot|arbeitserl|erlaubnis")
EMPLOYER_AFTER = re.compile(
    r"^(?P<kind>.*?\w.*?),?\s+(?:bei|beim|b\.|@|im|in)\s+(?:der\s+|dem\s+|d\.\s+|Firma\s+|"
    r"Fa\.\s+)*(?P<employer>[^\s].*)$",
    re.IGNORECASE,
)
DAY_AFTER = re.compile(
    r"^(?P<kind>.*?\w.*?)[,;:]?\s+\(?(?:ab|seit|zum|am|vom|Beginn:?|Start:?|ab dem)\s+(?P<day>\d[^)]*)\)?$",
    re.IGNORECASE,
)
LEGAL_FORM = re.compile(r"\b(g?GmbH|AG|KG|OHG|UG|GbR|SE|e\.\s?K\.|e\.\s?V\.|mbH|Co\.)(?!\w)")


@dataclass(frozen=True, slots=True)
class OutcomeReading:
    """The kind of outcome, and what else one cell says: where, and from when (still as text)."""

    outcome: Reading
    employer: str = ""
    begins: str = ""


@lru_cache(maxsize=8192)
def read_outcome(text: str) -> OutcomeReading:
    """The outcome in "Ausbildung bei Hotel Zwinger ab 01.09.2026" with its parts."""
    if not text or len(text) > LONGEST_FACT:
        return OutcomeReading(TOO_LONG if text else EMPTY_READING)
    rest, begins = one_line(text), ""
    if match := DAY_AFTER.match(rest):
        rest, begins = match["kind"], match["day"].strip()
    employer = ""
    if (match := EMPLOYER_AFTER.match(rest)) and _names_a_firm(match):
        rest, employer = match["kind"], match["employer"].strip(" ,")
    reading = read_kind(rest)
    if reading.value is None:
        return OutcomeReading(read_kind(one_line(text)) if reading is NOTHING_STATED else reading)
    return OutcomeReading(reading, employer, begins)


def _names_a_firm(match: re.Match[str]) -> bool:
    """An employer after "bei"; after "in" and "im" only with a legal form."""
    is_clear = re.search(r"\s(bei|beim|b\.|@)\s", match[0], re.IGNORECASE) is not None
    return is_clear or LEGAL_FORM.search(match["employer"]) is not None


@lru_cache(maxsize=8192)
def read_kind(text: str) -> Reading:
    """One code, when the words name exactly one outcome that has been reached."""
    plain = fold(text)
    if NO_OUTCOME.match(plain):
        return NOTHING_STATED
    codes = _codes(plain)
    real = [code for code in codes if code != OTHER]
    if not real:
        marker = reading_of_markers(text)
        return marker or unreadable(
            "Das zählt nicht als Vermittlung." if codes else "Dieses Ergebnis kennt das Programm nicht."
        )
    if len(set(codes)) > 1:
        return unsure(None, "Hier stehen mehrere Ergebnisse.")
    return _doubt(plain, real[0]) or sure(real[0])


def _doubt(plain: str, code: str) -> Reading | None:
    if "?" in plain or NOT_YET.search(plain):
        return unsure(None, "Das ist noch nicht erreicht.")
    if DENIED.search(plain):
        return unsure(None, "Hier steht eine Verneinung.")
    if ENDED.search(plain):
        return unsure(code, "Das ist beendet oder abgebrochen.")
    return None


def _codes(plain: str) -> list[str]:
    codes = []
    for code, pattern in COMPILED:
        plain, count = pattern.subn(" · ", plain)
        if count:
            codes.append(code)
    return codes
