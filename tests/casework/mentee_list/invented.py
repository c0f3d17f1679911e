# ruff: noqa: E501 - rows of lists read better on one line.
"""Invented people and the many ways in which carriers write down the same fact."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

GIVEN = {
    "f": [
        "Mahsa",
        "Ngozi",
        "Zoya",
        "Leyla",
        "Hêlîn",
        "Zahra",
        "Natia",
        "Priya",
        "Liubov",
        "Aleksandra",
        "Lan",
        "Milica",
        "Samira",
        "Oksana",
        "Tigist",
        "Parwin",
        "Daria",
        "María José",
        "Thi Lan",
        "Ana Lucía",
    ],
    "m": [
        "Bereket",
        "Andrii",
        "Ramazan",
        "Oumar",
        "Samir",
        "Giorgi",
        "Sandeep",
        "Yared",
        "Mebrahtu",
        "Ivan",
        "Emre",
        "Farhad",
        "Mykola",
        "Kofi",
        "Dilovan",
        "Stefan",
        "Hamza",
        "Juan Carlos",
        "Abdul Karim",
        "Amir Hossein",
    ],
}
FAMILY = [
    "Rezaei", "Woldemichael", "Okafor", "Tran", "Bondarenko", "Petrenko", "Al Mansour", "Ben Salah", "De la Cruz", "Diop", "Wójcik",
    "Haddad", "Demirtaş", "Hosseini", "Beridze", "Singh", "Tekle", "Gebreselassie", "Ter-Petrosyan", "van den Berg", "Müller-Schäfer",
    "D'Angelo", "Çelik", "Kowalczuk", "Mensah", "Barzani", "Popović", "Al-Najjar", "Weiß", "Yıldız",
]  # fmt: skip
FIRMS = [
    "Tischlerei Holzwurm",
    "Klinikum Muldental gGmbH",
    "Elbtal Logistik KG",
    "Gasthof Zur Linde",
    "Stahlbau Riesa AG",
    "Kita Sonnenhügel e.V.",
]

NATIONALITY = {
    "SY": ["Syrien", "syrisch", "SYR", "syr.", "Syrer"], "AF": ["Afghanistan", "afghanisch", "AFG", "afgh."], "UA": ["Ukraine", "ukrainisch", "UKR", "ukr."],
    "IR": ["Iran", "iranisch", "IRN", "Iran, Islamische Republik"], "ER": ["Eritrea", "eritreisch", "ERI", "erit."], "TR": ["Türkei", "türkisch", "TUR", "türk."],
    "VE": ["Venezuela", "venezolanisch", "VEN"], "IQ": ["Irak", "irakisch", "IRQ"], "STATELESS": ["staatenlos", "ohne", "ohne Staatsangehörigkeit"],
    "GE": ["Georgien", "georgisch", "GEO"], "IN": ["Indien", "indisch", "IND"], "VN": ["Vietnam", "vietnamesisch", "VNM"], "TN": ["Tunesien", "tunesisch", "TUN"],
    "RU": ["Russische Föderation", "russisch", "RUS"], "SO": ["Somalia", "somalisch", "SOM"], "MK": ["Nordmazedonien", "mazedonisch"], "PK": ["Pakistan", "pakistanisch", "PAK"],
}  # fmt: skip
RESIDENCE = {
    ("AE", "25.2"): ["AE § 25 Abs. 2", "§ 25 II AufenthG", "AE 25/2", "subsidiärer Schutz", "anerk. Flüchtling", "Aufenthaltserlaubnis nach § 25 Abs. 2 AufenthG", "AE (25.2)", "Flüchtlingseigenschaft § 25 Abs. 2 S. 1"],
    ("AE", "25.3"): ["AE §25 III", "§ 25 Abs. 3 AufenthG", "Abschiebeverbot", "AE 25.3", "Abschiebungshindernis § 25 III"],
    ("AE", "25.5"): ["AE 25 V", "§ 25 Abs. 5", "AE §25(5)"],
    ("AE", "24"): ["§ 24 AufenthG", "AE 24", "vorübergehender Schutz", "§24 Ukraine", "temporärer Schutz"],
    ("AE", "25b"): ["AE § 25b", "§ 25 b AufenthG", "25b"],
    ("AE", "104c"): ["Chancen-Aufenthaltsrecht", "§ 104 c", "AE 104c"],
    ("AE", "18g"): ["Blaue Karte EU", "§ 18g", "Blue Card"],
    ("AE", "16d.3"): ["§ 16d Abs. 3", "AE 16d III"],
    ("AE", None): ["Aufenthaltserlaubnis", "AE"],
    ("NE", None): ["Niederlassungserlaubnis", "NE", "NE § 9"],
    ("NE", "26.3"): ["NE § 26 Abs. 3", "Niederlassungserl. (§ 26 III)"],
    ("DULDUNG", None): ["Duldung", "geduldet", "Duldung § 60a AufenthG", "Aussetzung der Abschiebung"],
    ("DULDUNG", "60b"): ["Duldung § 60b", "Duldung light", "§ 60 b AufenthG"],
    ("DULDUNG", "60c"): ["Ausbildungsduldung", "Duldung § 60c", "Ausb.-Duldung"],
    ("DULDUNG", "60d"): ["Beschäftigungsduldung", "§ 60d"],
    ("GESTATTUNG", None): ["Aufenthaltsgestattung", "Gestattung", "§ 55 AsylG", "Gest."],
    ("FIKTION", None): ["Fiktionsbescheinigung", "Fiktion", "Fiktionsbesch."],
    ("DAUERAUFENTHALT_EU", None): ["Daueraufenthalt-EU", "Daueraufenthalt EU § 9a"],
    (None, None): ["unklar", "s. Akte", "?", "wird geklärt", "Ausweis verloren"],
}  # fmt: skip
LEVEL = {
    "A1": ["A1", "a1", "A1 Start Deutsch"], "A2": ["A2", "A2 bestanden", "DTZ A2", "A2 (Zertifikat)", "Goethe A2"],
    "B1": ["B1", "B1 telc", "DTZ: B1", "B1 (03/2025)", "B1, B2-Kurs läuft", "Zertifikat B1", "B 1"], "B2": ["B2", "telc B2", "B2 best.", "B2 (Beruf)", "B2 Pflege"],
    "C1": ["C1", "C1 Goethe", "c1"], None: [None, "-", "Kurs läuft", "B1 Kurs", "A2/B1", "B1 nicht bestanden", "kein Nachweis", "Alphakurs", "ca. B1"],
}  # fmt: skip
OUTCOME = {
    "employment": ["Arbeit", "sv-pflichtige Beschäftigung", "Vollzeit", "SVP", "Arbeitsvertrag", "Festanstellung", "sozialversicherungspflichtige Arbeit", "Teilzeit (30 h)"],
    "training": ["Ausbildung", "Berufsausbildung", "betriebl. Ausbildung", "Azubi", "Ausbildungsvertrag", "Lehre"], "eq": ["EQ", "Einstiegsqualifizierung", "EQ-Maßnahme"],
    "minijob": ["Minijob", "geringfügig", "Mini-Job", "520-€-Job"], "qualification": ["Umschulung", "Teilqualifizierung", "Weiterbildung", "Anpassungslehrgang", "Fortbildung"],
    "study": ["Studium", "Hochschule"], "school": ["Schule", "Abendschule"], "self_employment": ["selbstständig", "Gewerbe angemeldet"],
    None: [None, "", "noch nicht", "Praktikum", "sucht Arbeit", "Ausbildung abgebrochen", "?"],
}  # fmt: skip
SEX = {"m": ["m", "männl.", "männlich", "M"], "f": ["w", "weibl.", "weiblich", "W"]}


@dataclass
class Invented:
    """What a careful reader would enter for one person; `said` are the words of the list."""

    given_name: str
    family_name: str
    sex: str
    born_on: date | None
    nationality: str | None
    status: str | None
    paragraph: str | None
    valid_to: date | None
    german_level: str | None
    agreement_on: date | None
    outcome: str | None
    outcome_on: date | None
    employer: str | None
    said: dict[str, Any] = field(default_factory=dict)

    def truth(self, **changes: object) -> dict[str, str | None]:
        """The record that is expected; `changes` name the fields that a list leaves open."""
        values = {name: value for name, value in vars(self).items() if name != "said"} | changes
        return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}  # type: ignore[misc]


def people(seed: int, count: int = 14) -> list[Invented]:
    """The same people for the same seed; no two with the same name."""
    rng = random.Random(seed)
    found: dict[tuple[str, str], Invented] = {}
    while len(found) < count:
        person = _person(rng)
        found.setdefault((person.given_name, person.family_name), person)
    return list(found.values())


def _person(rng: random.Random) -> Invented:
    sex = rng.choice("mf")
    status, paragraph = rng.choice(list(RESIDENCE))
    level, outcome, nationality = rng.choice(list(LEVEL)), rng.choice(list(OUTCOME)), rng.choice(list(NATIONALITY))
    day = lambda first, last: first + timedelta(days=rng.randrange((last - first).days))  # noqa: E731
    has_end = status not in (None, "NE", "DAUERAUFENTHALT_EU")
    person = Invented(
        rng.choice(GIVEN[sex]), rng.choice(FAMILY), sex, day(date(1966, 1, 1), date(2007, 12, 31)), nationality, status, paragraph,
        day(date(2026, 12, 1), date(2029, 6, 1)) if has_end else None, level,
        day(date(2024, 1, 1), date(2026, 10, 1)) if rng.random() < 0.8 else None, outcome,
        day(date(2025, 1, 1), date(2027, 6, 1)) if outcome else None,
        rng.choice(FIRMS) if outcome in ("employment", "training", "eq", "minijob") else None,
    )  # fmt: skip
    person.said = {
        "sex": rng.choice(SEX[sex]), "nationality": rng.choice(NATIONALITY[nationality]), "status": rng.choice(RESIDENCE[status, paragraph]),
        "german_level": rng.choice(LEVEL[level]), "outcome": rng.choice(OUTCOME[outcome]),
        "note": rng.choice([None, "=1+1", "ruft zurück", "Führerschein B", "Kita-Platz fehlt;\nbitte nachfragen", "mag keine Nachtschicht"]),
        "phone": rng.choice([None, "0341 123456", "+49 176 / 55 66 77", "01761234567"]),
    }  # fmt: skip
    return person
