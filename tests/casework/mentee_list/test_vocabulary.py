"""What single cells say: the words of carriers, each with what a careful reader would enter (None: nothing).

Most of these words were written down before the reader had seen them.
"""

from __future__ import annotations

from datetime import date

import pytest

from lotse.casework.domain.mentee_list.dates import DayContext, DayKind, SlashOrder, read_day, slash_order_of
from lotse.casework.domain.mentee_list.language_levels import read_german_level
from lotse.casework.domain.mentee_list.names import NameOrder, read_full_name
from lotse.casework.domain.mentee_list.nationalities import read_nationality
from lotse.casework.domain.mentee_list.outcomes import read_outcome
from lotse.casework.domain.mentee_list.readings import Reading
from lotse.casework.domain.mentee_list.residence import read_residence

TODAY = date(2026, 11, 22)

RESIDENCE: dict[str, tuple[str | None, str | None]] = {
    "Flüchtlingsanerkennung": ("AE", "25.2"),
    "AE n. §25 II": ("AE", "25.2"),
    "GFK-Flüchtling": ("AE", "25.2"),
    "Duldung gem. § 60a Abs. 2": ("DULDUNG", None),
    "DldG": ("DULDUNG", None),
    "BüMa": ("AKN", None),
    "Asyl (Verfahren)": (None, None),
    "AE nach §18b": ("AE", "18b"),
    "EU-Freizügigkeit": ("EU", None),
    "Titel abgelaufen": (None, None),
    "Aufenthaltserl. §24": ("AE", "24"),
    "Ukr. §24": ("AE", "24"),
    "Schutzstatus §24": ("AE", "24"),
    "AE zum Familiennachzug § 29": ("AE", "29"),
    "Studentenvisum": ("VISUM", None),
    "§16b": ("AE", "16b"),
    "NE seit 2024": ("NE", None),
    "Niederlassungserlaubnis unbefristet": ("NE", None),
    "AE (humanitär) §25 V": ("AE", "25.5"),
    "Familienasyl": (None, None),
    "Flüchtlingsschutz": ("AE", "25.2"),
    "subsid.": ("AE", "25.2"),
    "AE § 25 Abs. 2 Satz 1 Alt. 2 AufenthG": ("AE", "25.2"),
    "AE 25 Abs. 2 Alt 2": ("AE", "25.2"),
    "Aufenthaltserlaubnis § 25 Absatz 3": ("AE", "25.3"),
    "AE25.3": ("AE", "25.3"),
    "AE25/2": ("AE", "25.2"),
    "AE§24": ("AE", "24"),
    "Aufenthaltserlaubnis (Chancenaufenthalt)": ("AE", "104c"),
    "Chancenaufenthaltsrecht §104c AufenthG": ("AE", "104c"),
    "Duldung/60b": ("DULDUNG", "60b"),
    "D §60a": ("DULDUNG", None),
    "Duldung wg. Ausbildung": ("DULDUNG", None),
    "Fiktionsbescheinigung nach § 81 Abs. 4": ("FIKTION", "81.4"),
    "Fiktion (§ 25 II)": ("FIKTION", None),
    "AE verlängert bis 12.03.2027, § 25 II": ("AE", "25.2"),
    "Ablehnung, Klage läuft": (None, None),
    "Gestattung, Klageverfahren": ("GESTATTUNG", None),
    "in Klage": (None, None),
    "Aufenthaltsgestattung bis 1/27": ("GESTATTUNG", None),
    "NE (§ 28)": ("NE", None),
    "§ 9a": ("DAUERAUFENTHALT_EU", None),
    "deutsche Staatsangehörigkeit": ("DE", None),
    "Einbürgerung beantragt, NE": ("NE", None),
    "AE - §25a": ("AE", "25a"),
    "AE: 25b": ("AE", "25b"),
    "Schutz nach § 24": ("AE", "24"),
    "AE §§ 22": ("AE", "22"),
    "§ 23 Abs. 1": ("AE", "23.1"),
    "§23/4": ("AE", "23.4"),
    "kein Titel": (None, None),
    "AE (18a)": ("AE", "18a"),
    "Fachkraft §18a": ("AE", "18a"),
    "Aufenthaltserlaubnis für Fachkräfte §18b": ("AE", "18b"),
    "BlueCard": ("AE", "18g"),
    "EU Blue Card": ("AE", "18g"),
    "Westbalkanregelung": (None, None),
    "visafrei": (None, None),
    "Touristenvisum": ("VISUM", None),
    "Duldung für Personen mit ungeklärter Identität": ("DULDUNG", "60b"),
    "Duldung (Ausb.) 60c": ("DULDUNG", "60c"),
    "AT §25.3": ("AE", "25.3"),
    "Aufenthaltstitel § 25 Abs. 3": ("AE", "25.3"),
    "anerkannt § 25 II": ("AE", "25.2"),
    "Asylberechtigter": ("AE", "25.1"),
    "AE 25 I": ("AE", "25.1"),
    "Flüchtling §25.2": ("AE", "25.2"),
    "AE § 28 I": ("AE", "28.1"),
    "GüB": ("GUEB", None),
    "AW": (None, None),
    "ja": (None, None),
    "bis 2027": (None, None),
    "AE 25 Abs.2 und 3": ("AE", None),
    "unklar": (None, None),
    "?": (None, None),
    "siehe Akte": (None, None),
    "AE 25 III": ("AE", "25.3"),
    "AG": ("GESTATTUNG", None),
    "Duldung (ungekl. Identität, 60b)": ("DULDUNG", "60b"),
    "vorüberg. Schutz": ("AE", "24"),
    "Flüchtling anerkannt (25/2)": ("AE", "25.2"),
    "UA §24": ("AE", "24"),
    "§ 60a II AufenthG": ("DULDUNG", None),
    "Duldung §60a": ("DULDUNG", None),
    "§55 AsylG": ("GESTATTUNG", None),
    "Niederlassungserl.": ("NE", None),
    "AE 25 IVa": ("AE", "25.4a"),
    "§ 4 AsylG": ("AE", "25.2"),
    "Art. 16a GG": ("AE", "25.1"),
    "§ 2 FreizügG": ("EU", None),
    "Duldung, 25b beantragt": ("DULDUNG", None),
    "AE beantragt": (None, None),
    "AE 25 II (Verl. beantragt)": (None, None),
    "Duldung/Gestattung": (None, None),
    "AE 25.2/25.3": ("AE", None),
    "AE §25": ("AE", None),
    "Fiktion § 81 Abs. 4": ("FIKTION", "81.4"),
    "NE § 26 Abs. 3": ("NE", "26.3"),
    "§ 18c": ("NE", "18c"),
    "Visum § 16a": ("VISUM", "16a"),
    "§19c I iVm § 26 BeschV": ("AE", "19c.1"),
    "Asylbewerber": (None, None),
    "Aufenthaltstitel": (None, None),
    "anerkannt": (None, None),
    "unbefristet": (None, None),
    "25,2": ("AE", "25.2"),
    "24": ("AE", "24"),
}

LEVELS: dict[str, str | None] = {
    "B1-Zertifikat": "B1",
    "B1 DTZ 2024": "B1",
    "B2/telc": "B2",
    "A2 erreicht": "A2",
    "B1 (in Prüfung)": None,
    "A1.2": None,
    "B1 mündl.": None,
    "C1 Hochschule": "C1",
    "B1+": "B1",
    "Alpha": None,
    "A2 (Selbsteinsch.)": None,
    "DTZ B1 v. 12.03.24": "B1",
    "B1 - Schein vorhanden": "B1",
    "kein B1": None,
    "B2 begonnen": None,
    "B1 (bestanden)": "B1",
    "Prüfung B1 bestanden": "B1",
    "B1 bestanden, B2 Kurs ab März": "B1",
    "B1 nicht geschafft": None,
    "durchgefallen B1": None,
    "A2, B1 läuft": "A2",
    "Niveau A2": "A2",
    "A2-B1": None,
    "zwischen A2 und B1": None,
    "B1 Test im Mai": None,
    "B2 (Pflege)": "B2",
    "telc Deutsch B2": "B2",
    "GI B1": "B1",
    "B1 ÖSD": "B1",
    "Deutsch A2": "A2",
    "DSH": None,
    "C2": "C2",
    "Muttersprache": None,
    "B1 laut LID": "B1",
    "B1 (BAMF)": "B1",
    "IK abgeschlossen mit B1": "B1",
    "IK B1": None,
    "A2 (IK)": None,
    "B1 abgeschl.": "B1",
    "B1 Abschluss": "B1",
    "BSK B2 läuft": None,
    "BSK B2": None,
    "B1 + B2 Kurs": "B1",
    "gut": None,
    "~A2": None,
    "B1 vorauss. Juni": None,
    "A 2": "A2",
    "b2": "B2",
    "B1/": "B1",
    "B1*": "B1",
}

OUTCOMES: dict[str, str | None] = {
    "in Ausb.": "training",
    "Arbeitsverh.": "employment",
    "svp. Besch.": "employment",
    "Arbeit (VZ)": "employment",
    "Arbeit TZ": "employment",
    "Azubi 1. LJ": "training",
    "geringf. B.": "minijob",
    "GfB": "minijob",
    "Quali-Maßnahme": "qualification",
    "Nachqualifizierung": "qualification",
    "FbW Umschulung": "qualification",
    "BFD": None,
    "selbst.": None,
    "Studienvorbereitung": None,
    "vermittelt - Arbeit": "employment",
    "abgebrochen": None,
    "Abbruch": None,
    "in Bewerbung": None,
    "Ausbildung zum Koch": "training",
    "Ausbildungsbeginn 01.09.": None,
    "duale Berufsausbildung": "training",
    "schul. Ausb.": "training",
    "Vollzeitstelle": "employment",
    "Teilzeitbeschäftigung": "employment",
    "Aushilfe": None,
    "Mini-Job": "minijob",
    "Minijob 10h": "minijob",
    "geringfügig beschäftigt": "minijob",
    "Einstiegsqualifizierungsjahr": "eq",
    "EQ-Jahr": "eq",
    "EQ (6 Monate)": "eq",
    "Praktikum/EQ": None,
    "Sprachkurs B2": None,
    "arbeitsuchend": None,
    "Jobcenter": None,
    "Leiharbeit": "employment",
    "unbefr. Arbeitsvertrag": "employment",
    "Beschäftigung (sv)": "employment",
    "sv-pfl. Besch.": "employment",
    "SV-Beschäftigung": "employment",
    "soz.-pfl. Arbeit": "employment",
    "Arbeit auf 1. AM": "employment",
    "Arbeit in Vollzeit": "employment",
    "hat Arbeit": "employment",
    "arbeitet": "employment",
    "in Beschäftigung": "employment",
    "Studium BWL": "study",
    "Uni": "study",
    "freiberuflich": "self_employment",
    "Existenzgründung": "self_employment",
    "Selbstständigkeit geplant": None,
    "Anerkennungsverfahren": None,
    "Berufsfachschule": None,
    "Gymnasium": "school",
    "Realschulabschluss": "school",
    "nein": None,
    "Ausbildung (abgeschlossen)": None,
    "Arbeitsvertrag unterschrieben": "employment",
    "Ausbildungsvertrag unterschrieben": "training",
    "AV ab 1.3.26": "employment",
    "Zusage Ausbildung": None,
    "Umschulung zur Altenpflegerin": "qualification",
    "Weiterbildung IHK": "qualification",
    "Externenprüfung": None,
    "TQ1": "qualification",
    "FSJ": None,
    "sozialversicherungspfl. Besch. ab 01.02.2026": "employment",
}

NATIONALITIES: dict[str, str | None] = {
    "Syrisch-Arab. Rep.": "SY",
    "Syrian": "SY",
    "arab. Rep. Syrien": "SY",
    "afghan.": "AF",
    "AFGH": "AF",
    "Erit.": "ER",
    "ukr": "UA",
    "UKR.": "UA",
    "Ukr.": "UA",
    "IRQ": "IQ",
    "Irak/Kurdistan": None,
    "Iran (Islam. Rep.)": "IR",
    "iran": "IR",
    "RUS": "RU",
    "russ.": "RU",
    "Russ. Föd.": "RU",
    "türk": "TR",
    "TÜR": "TR",
    "Kosovo": "XK",
    "alb.": "AL",
    "serb.": "RS",
    "maz.": "MK",
    "Vietn.": "VN",
    "SR Vietnam": "VN",
    "kamerun.": "CM",
    "libysch": "LY",
    "Lybien": None,
    "marokk.": "MA",
    "algerisch": "DZ",
    "tunes.": "TN",
    "äthiop.": "ET",
    "somal.": "SO",
    "sudanes.": "SD",
    "nigerian.": "NG",
    "ghanaisch": "GH",
    "gamb.": "GM",
    "pakistanisch": "PK",
    "PAK": "PK",
    "Bangladesh": "BD",
    "ind.": None,
    "indisch": "IN",
    "chin.": "CN",
    "georg.": "GE",
    "armen.": "AM",
    "aserb.": "AZ",
    "tschetsch.": None,
    "weißruss.": "BY",
    "belaruss.": "BY",
    "moldauisch": "MD",
    "kolumb.": "CO",
    "venezol.": "VE",
    "kuban.": "CU",
    "staatenl.": "STATELESS",
    "Staatenlos (Palästina)": None,
    "palästinensisch": "PS",
    "ungekl.": None,
    "ungeklärt/Syrien": None,
    "syrisch, deutsch": None,
    "Syrien u. Türkei": None,
    "LBN": "LB",
    "libanesisch": "LB",
    "jemen.": "YE",
    "Jemenit": "YE",
    "jordan.": "JO",
    "ägypt.": "EG",
    "Elfenbeinküste": "CI",
    "Guinea": "GN",
    "Mali": "ML",
    "Togo": "TG",
    "Benin": "BJ",
    "Kongo": None,
    "DRK": None,
    "D.R. Kongo": "CD",
    "Demokrat. Rep. Kongo": "CD",
    "Sierra L.": "SL",
    "Tadsch.": "TJ",
    "usbek.": "UZ",
    "kirgis.": "KG",
    "kasach.": "KZ",
    "poln.": "PL",
    "rumän.": "RO",
    "bulg.": "BG",
    "ung.": "HU",
    "griech.": "GR",
    "span.": "ES",
    "it.": "IT",
    "ital.": "IT",
    "dt.": "DE",
    "deutsch": "DE",
    "USA": "US",
    "US": "US",
    "brasil.": "BR",
    "mex.": "MX",
    "nepal.": "NP",
    "Sri-Lanka": "LK",
    "philipp.": "PH",
    "mongol.": "MN",
}


def _sure(reading: Reading) -> object:
    return reading.value if reading.certainty == "sure" else None


@pytest.mark.parametrize("text", RESIDENCE)
def test_residence_papers(text: str) -> None:
    reading = read_residence(text)
    assert (_sure(reading.status), _sure(reading.paragraph)) == RESIDENCE[text]


@pytest.mark.parametrize("text", LEVELS)
def test_levels_of_german(text: str) -> None:
    assert _sure(read_german_level(text)) == LEVELS[text]


@pytest.mark.parametrize("text", OUTCOMES)
def test_outcomes(text: str) -> None:
    assert _sure(read_outcome(text).outcome) == OUTCOMES[text]


@pytest.mark.parametrize("text", NATIONALITIES)
def test_nationalities(text: str) -> None:
    assert _sure(read_nationality(text)) == NATIONALITIES[text]


DAYS: dict[object, tuple[str | None, str | None, str | None]] = {
    # As a birth, as the end of a title, as an event.
    "31.12.1985": ("1985-12-31", None, None),
    "1.2.85": ("1985-02-01", None, None),
    "05.06.05": ("2005-06-05", "2005-06-05", "2005-06-05"),
    "31.12.27": (None, "2027-12-31", "2027-12-31"),
    "2027-12-31": (None, "2027-12-31", "2027-12-31"),
    "31. Dezember 2027": (None, "2027-12-31", "2027-12-31"),
    "3. Mrz. 26": (None, "2026-03-03", "2026-03-03"),
    "31/12/2027": (None, "2027-12-31", "2027-12-31"),
    "31-12-2027": (None, "2027-12-31", "2027-12-31"),
    "bis 31.12.2027": (None, "2027-12-31", "2027-12-31"),
    "Mi, 31.12.2025": (None, "2025-12-31", "2025-12-31"),
    "31.12.2025 00:00:00": (None, "2025-12-31", "2025-12-31"),
    "12.03.2024 - 11.03.2027": (None, "2027-03-11", "2024-03-12"),
    "15.03.1990*": ("1990-03-15", None, "1990-03-15"),
    "۱۲.۰۳.۱۹۹۰": ("1990-03-12", None, "1990-03-12"),
    45000: (None, "2023-03-15", "2023-03-15"),
    33000.0: ("1990-05-07", None, "1990-05-07"),
    "33000": ("1990-05-07", None, "1990-05-07"),
    "31.02.1990": (None, None, None),
    "12/2025": (None, None, None),
    "Dez 25": (None, None, None),
    "1990": (None, None, None),
    1990: (None, None, None),
    "3/4/1990": (None, None, None),
    "1369/02/11": (None, None, None),
    "01.01.2030": (None, "2030-01-01", "2030-01-01"),
    "unbefristet": (None, None, None),
    "?": (None, None, None),
}


@pytest.mark.parametrize("value", DAYS)
def test_days(value: object) -> None:
    found = [
        _sure(read_day(value, DayContext(kind, TODAY))) for kind in (DayKind.BIRTH, DayKind.VALIDITY, DayKind.EVENT)
    ]
    assert [day.isoformat() if isinstance(day, date) else None for day in found] == list(DAYS[value])


def test_slashes_are_read_as_the_column_shows() -> None:
    assert slash_order_of(["3/4/1990", "25/4/1990"]) is SlashOrder.DAY_FIRST
    assert slash_order_of(["3/4/1990", "4/25/1990"]) is SlashOrder.MONTH_FIRST
    assert slash_order_of(["25/4/1990", "4/25/1990"]) is SlashOrder.UNKNOWN
    american = DayContext(DayKind.BIRTH, TODAY, SlashOrder.MONTH_FIRST)
    assert read_day("3/4/1990", american).value == date(1990, 3, 4)


NAMES = {
    "El Khatib, Çetin": ("Çetin", "El Khatib", ""),
    "von der Maaß, Fatima Zahra": ("Fatima Zahra", "von der Maaß", ""),
    "Frau Dr. Olena Shevchenko": ("Olena", "Shevchenko", "f"),
    "Hr. Al-Hassan, Rahel": ("Rahel", "Al-Hassan", "m"),
    "AL-HASSAN Rahel": ("Rahel", "Al-Hassan", ""),
    "Abdul Rahman Haidari": ("Abdul Rahman", "Haidari", ""),
    "El Khatib Jamila": ("Jamila", "El Khatib", ""),
    "Al-Hassan (geb. Haidari), Rahel": ("Rahel", "Al-Hassan", ""),
    "Shevchenko, Olena 1)": ("Olena", "Shevchenko", ""),
    "Xyz Qwe": (None, None, ""),
    "José García López": (None, None, ""),
    "Yonas": (None, None, ""),
    "N.N.": (None, None, ""),
}


@pytest.mark.parametrize("text", NAMES)
def test_names_in_one_cell(text: str) -> None:
    reading = read_full_name(text, NameOrder.UNKNOWN)
    assert (_sure(reading.given), _sure(reading.family), reading.sex) == NAMES[text]


def test_a_header_that_contradicts_the_cell_makes_a_question() -> None:
    reading = read_full_name("Rahel Bondarenko", NameOrder.FAMILY_FIRST)
    assert (reading.given.certainty, reading.family.certainty) == ("unsure", "unsure")
