# ruff: noqa: E501 - rows of lists read better on one line.
"""Lists of differently working carriers, each with what a careful reader would enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from openpyxl.workbook import Workbook as Book

from .files import ods, text, xlsx
from .invented import Invented, people

MONTHS = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]
Record = dict[str, str | None]


@dataclass(frozen=True)
class Case:
    name: str
    filename: str
    data: bytes
    records: list[Record]
    rows: int
    duplicates: int = 0


CASES: list[Callable[[], Case]] = []


def case(build: Callable[[], Case]) -> Callable[[], Case]:
    CASES.append(build)
    return build


def german(day: date | None) -> str | None:
    return f"{day:%d.%m.%Y}" if day else None


def short(day: date | None) -> str | None:
    return f"{day:%d.%m.%y}" if day else None


def worded(day: date | None) -> str | None:
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}" if day else None


def comma(person: Invented) -> str:
    return f"{person.family_name}, {person.given_name}"


def row(person: Invented, day: Callable[[date | None], Any] = lambda day: day) -> list[Any]:
    """The thirteen facts in the order that most lists have."""
    said = person.said
    return [
        comma(person), said["sex"], day(person.born_on), said["nationality"], said["status"], day(person.valid_to),
        said["german_level"], day(person.agreement_on), said["outcome"], day(person.outcome_on), person.employer, said["note"],
    ]  # fmt: skip


def finished(name: str, filename: str, data: bytes, found: Sequence[Invented], *, duplicates: int = 0) -> Case:
    return Case(name, filename, data, [person.truth() for person in found], len(found) + duplicates, duplicates)


@case
def headers_in_row_six() -> Case:
    found = people(1)
    head = [
        "TN",
        "Geschl.",
        "Geb.-Datum",
        "Nationalität",
        "Aufenth.-Titel",
        "Titel gültig bis",
        "Sprachstand",
        "Integrationsvereinb. am",
        "vermittelt in",
        "vermittelt am",
        "Arbeitgeber",
        "Sonstiges",
    ]
    rows: list[list[Any]] = [
        ["Arbeitsmarktmentoren"],
        ["Träger:", "Bildungswerk Beispielstadt e.V."],
        [],
        ["Stand: 01.10.2026", None, None, "VERTRAULICH"],
        [],
        head,
    ]
    return finished("headers in row six", "liste.xlsx", xlsx({"Tabelle1": rows + [row(p) for p in found]}), found)


@case
def two_header_rows_merged() -> Case:
    found = people(2)
    top = [
        "Nr.",
        "Person",
        None,
        None,
        None,
        None,
        "Aufenthalt",
        None,
        "Sprache",
        None,
        "Integrationsvereinbarung",
        None,
        "Vermittlung",
        None,
        None,
        "Bemerkungen",
    ]
    sub = [
        None,
        "Nachname",
        "Vorname",
        "m/w/d",
        "geb.",
        "Herkunftsland",
        "Status",
        "bis",
        "Niveau",
        "Prüfung am",
        "ja/nein",
        "Datum",
        "Art",
        "Betrieb",
        "ab",
        None,
    ]
    rows = [["Teilnehmerliste 2026"], top, sub] + [
        [n, p.family_name, p.given_name, p.said["sex"], p.born_on, p.said["nationality"], p.said["status"], p.valid_to, p.said["german_level"], None,
         "ja" if p.agreement_on else "nein", p.agreement_on, p.said["outcome"], p.employer, p.outcome_on, p.said["note"]]
        for n, p in enumerate(found, 1)
    ]  # fmt: skip

    def merge(book: Book) -> None:
        for area in ("A1:P1", "A2:A3", "B2:F2", "G2:H2", "I2:J2", "K2:L2", "M2:O2", "P2:P3"):
            book.worksheets[0].merge_cells(area)

    return finished("two header rows, merged", "tn.xlsx", xlsx({"TN 2026": rows}, merge), found)


@case
def two_header_rows_in_csv() -> Case:
    found = people(3)
    top = ["", "Angaben zur Person", "", "", "", "Aufenthaltstitel", "", "Deutsch", "IV", "Vermittlung", "", "", ""]
    sub = [
        "lfd.",
        "Name, Vorname",
        "Geschlecht",
        "Geburtstag",
        "Staatsangeh.",
        "Art",
        "gültig bis",
        "GER",
        "am",
        "in",
        "seit",
        "bei",
        "Notizen",
    ]
    rows = [[n, *row(p, german)[:10], *row(p, german)[10:]] for n, p in enumerate(found, 1)]
    return finished("two header rows in CSV", "export.csv", text([top, sub, *rows], encoding="cp1252"), found)


@case
def given_name_first_without_comma() -> Case:
    found = [p for p in people(4, 18) if p.family_name not in ("Al Mansour",)]
    rows = [
        [
            "Vorname Name",
            "m/w",
            "Geburtsdatum",
            "Nation",
            "Status",
            "Status gültig bis",
            "Deutsch",
            "IV",
            "Ergebnis",
            "Beginn",
            "Betrieb",
            "Info",
        ]
    ]
    rows += [[f"{p.given_name} {p.family_name}", *row(p, short)[1:]] for p in found]
    return finished("given name first", "l.csv", text(rows, delimiter="\t", encoding="utf-16"), found)


@case
def family_name_first_in_capitals() -> Case:
    found = [p for p in people(5) if "ß" not in p.family_name and "'" not in p.family_name]
    head = [
        "Name",
        "Geschlecht",
        "geboren am",
        "Staatsbürgerschaft",
        "Aufenthaltsstatus",
        "Befristung",
        "Sprachniveau",
        "Vereinbarung vom",
        "Vermittlung",
        "Beginn",
        "Firma",
        "Anmerkungen",
    ]
    rows = [head] + [[f"{p.family_name.upper()} {p.given_name}", *row(p)[1:]] for p in found]
    records = [p.truth(family_name=cased(p.family_name)) for p in found]
    return Case("capitals", "k.xlsx", xlsx({"Mentees": rows}), records, len(found))


def cased(name: str) -> str:
    """Capital letters lose what they lose: "De la Cruz" comes back as "De la Cruz", "D'Angelo" would not."""
    return (
        name.upper()
        .title()
        .replace(" La ", " la ")
        .replace("De la", "de la")
        .replace("Van Den", "van den")
        .replace("İ", "i")
        if name.startswith(("De la", "van"))
        else name
    )


@case
def active_and_left_with_lookup() -> Case:
    found = people(6, 20)
    head = [
        "Nachname",
        "Vorname",
        "Anrede",
        "Geb.",
        "Herkunft",
        "Aufenthalt",
        "bis",
        "Deutschkenntnisse",
        "IV Datum",
        "Verbleib",
        "seit",
        "AG",
        "Kommentar",
    ]

    def line(p: Invented) -> list[Any]:
        return [p.family_name, p.given_name, "Herr" if p.sex == "m" else "Frau", *row(p)[2:]]

    lookup = [["Auswahlliste"], ["Ausbildung"], ["Arbeit"], ["EQ"]]
    firms = [
        ["Firma", "Ansprechpartner", "Telefon"],
        ["Tischlerei Holzwurm", "Herr Span", "0341 1"],
        ["Klinikum Muldental gGmbH", "Frau Doktor", "0341 2"],
    ]
    sheets = {
        "aktiv": [head] + [line(p) for p in found[:12]],
        "Betriebe": firms,
        "ausgeschieden": [["Ausgeschiedene"], head] + [line(p) for p in [*found[12:], found[3]]],
        "Listen": lookup,
    }

    def hide(book: Book) -> None:
        book["Listen"].sheet_state = "hidden"

    return finished("active and left", "gesamt.xlsx", xlsx(sheets, hide), found, duplicates=1)


@case
def one_sheet_for_each_year_in_other_order() -> Case:
    found = people(7, 16)
    first = [
        [
            "Name",
            "Vorname",
            "Geburtsdatum",
            "w/m",
            "StA",
            "Titel",
            "Ablauf",
            "Niveau",
            "Int.vereinb.",
            "Vermittelt als",
            "Arbeitsbeginn",
            "Unternehmen",
        ]
    ]
    first += [
        [p.family_name, p.given_name, p.born_on, p.said["sex"], p.said["nationality"], *row(p)[4:11]] for p in found[:8]
    ]
    second = [
        [
            "Geburtsdatum",
            "Familienname",
            "Rufname",
            "Staatsangehörigkeit",
            "Geschlecht",
            "Sprachniveau Deutsch",
            "Aufenthaltsstatus",
            "Aufenthalt gültig bis",
            "IV abgeschlossen am",
            "Arbeitgeber",
            "Vermittlungsart",
            "Vermittlungsdatum",
        ]
    ]
    second += [
        [
            p.born_on,
            p.family_name,
            p.given_name,
            p.said["nationality"],
            p.said["sex"],
            p.said["german_level"],
            p.said["status"],
            p.valid_to,
            p.agreement_on,
            p.employer,
            p.said["outcome"],
            p.outcome_on,
        ]
        for p in found[8:]
    ]
    return finished(
        "years",
        "jahre.xlsx",
        xlsx({"2025": first, "2026": second, "Statistik": [["Jahr", "TN"], [2025, 8], [2026, 8]]}),
        found,
    )


@case
def worded_days_and_quoted_line_breaks() -> Case:
    found = people(8)
    rows = [
        [
            "Name,\nVorname",
            "Geschlecht\n(m/w/d)",
            "Geburts-\ndatum",
            "Staatsange-\nhörigkeit",
            "Aufenthalts-\nstatus",
            "gültig\nbis",
            "Deutsch-\nniveau",
            "IV\nvom",
            "Vermittlung\nin",
            "Vermittlung\nab",
            "Betrieb",
            "Bemerkung",
        ]
    ]
    rows += [row(p, worded) for p in found]
    return finished("worded days", "w.csv", text(rows, delimiter="|", encoding="utf-8-sig"), found)


@case
def mac_roman_with_slashes() -> Case:
    found = people(9, 16)
    rows = [
        [
            "Vorname",
            "Nachname",
            "Geschlecht",
            "Geburtsdatum",
            "Nationalität",
            "Aufenthaltstitel",
            "Gültigkeit",
            "Sprachkenntnisse",
            "Integrationsvereinbarung",
            "Vermittlung",
            "Vermittelt am",
            "Arbeitgeber",
        ]
    ]
    found = [
        p for p in found if p.family_name not in ("Demirtaş", "Wójcik", "Popović", "Yıldız") and p.given_name != "Hêlîn"
    ]
    rows += [
        [p.given_name, p.family_name, *[f"{c:%d/%m/%Y}" if isinstance(c, date) else c for c in row(p)[1:11]]]
        for p in found
    ]
    return finished("Mac Roman", "mac.csv", text(rows, encoding="mac_roman", newline="\r"), found)


@case
def dos_code_page() -> Case:
    found = [p for p in people(10, 18) if p.family_name.isascii() or "ü" in p.family_name or "ß" in p.family_name]
    found = [p for p in found if p.given_name.isascii() or "í" in p.given_name]
    rows = [
        [
            "Nachname",
            "Vorname",
            "Geschlecht",
            "Geburtsdatum",
            "Staatsangehörigkeit",
            "Aufenthaltstitel",
            "gültig bis",
            "Deutsch",
            "IV vom",
            "Vermittlung",
            "ab",
            "Betrieb",
        ]
    ]
    rows += [[p.family_name, p.given_name, *row(p, german)[1:11]] for p in found]
    return finished("DOS", "alt.csv", text(rows, encoding="cp850"), found)


@case
def opendocument() -> Case:
    found = people(11)
    head = [
        "lfd. Nr.",
        "Name, Vorname",
        "Geschlecht",
        "geb. am",
        "Herkunftsland",
        "Status",
        "Status bis",
        "Deutschniveau",
        "Abschluss IV",
        "Ergebnis",
        "Datum",
        "Firma",
        "Bemerkung",
    ]
    return finished(
        "OpenDocument",
        "o.ods",
        ods({"Liste": [["TN-Liste"], [], head] + [[n, *row(p)] for n, p in enumerate(found, 1)]}),
        found,
    )


@case
def serial_numbers_as_plain_numbers() -> Case:
    found = people(12)
    serial = lambda day: (day - date(1899, 12, 30)).days if day else None  # noqa: E731
    rows = [
        [
            "Name, Vorname",
            "m/w/d",
            "Geburtsdatum",
            "Staatsang.",
            "Aufenthaltsstatus",
            "gültig bis",
            "Sprachniveau",
            "IV vom",
            "Vermittlung",
            "seit",
            "Betrieb",
            "Bem.",
        ]
    ]
    return finished("serial numbers", "s.xlsx", xlsx({"A": rows + [row(p, serial) for p in found]}), found)


@case
def calendar_of_1904() -> Case:
    found = people(13)

    def old_mac(book: Book) -> None:
        from openpyxl.utils.datetime import CALENDAR_MAC_1904

        book.epoch = CALENDAR_MAC_1904

    rows = [
        [
            "Name, Vorname",
            "m/w/d",
            "geb.",
            "Staatsang.",
            "Aufenthaltsstatus",
            "gültig bis",
            "Sprachniveau",
            "IV vom",
            "Vermittlung",
            "seit",
            "Betrieb",
            "Bem.",
        ]
    ]
    return finished("1904", "mac.xlsx", xlsx({"A": rows + [row(p) for p in found]}, old_mac), found)


@case
def hidden_columns_and_rows() -> Case:
    found = people(14)
    rows = [
        [
            "Name, Vorname",
            "m/w/d",
            "geb.",
            "Staatsang.",
            "Aufenthaltsstatus",
            "gültig bis",
            "Sprachniveau",
            "IV vom",
            "Vermittlung",
            "seit",
            "Betrieb",
            "Bem.",
        ]
    ]

    def hide(book: Book) -> None:
        book.worksheets[0].column_dimensions["E"].hidden = True
        book.worksheets[0].row_dimensions[4].hidden = True

    return finished("hidden", "h.xlsx", xlsx({"A": rows + [row(p) for p in found]}, hide), found)


@case
def status_and_paragraph_in_two_columns() -> Case:
    found = [p for p in people(15, 24) if p.status and (p.status == "AE" or p.paragraph is None)]
    words = {
        "AE": "Aufenthaltserlaubnis",
        "NE": "Niederlassungserlaubnis",
        "DULDUNG": "Duldung",
        "GESTATTUNG": "Gestattung",
        "FIKTION": "Fiktionsbescheinigung",
        "DAUERAUFENTHALT_EU": "Daueraufenthalt-EU",
    }
    basis = {
        "25.2": "§ 25 Abs. 2",
        "25.3": "25 III",
        "25.5": "§ 25 V",
        "24": "§ 24",
        "25b": "25b",
        "104c": "104 c",
        "18g": "§18g",
        "16d.3": "16d Abs. 3",
    }
    rows = [
        [
            "Vorname",
            "Familienname",
            "Geschlecht",
            "Geburtsdatum",
            "Staatsangehörigkeit",
            "Aufenthaltstitel",
            "Rechtsgrundlage (§)",
            "gültig bis",
            "Deutschniveau",
            "IV am",
            "Vermittlung",
            "Beginn",
            "Arbeitgeber",
        ]
    ]
    rows += [
        [
            p.given_name,
            p.family_name,
            p.said["sex"],
            german(p.born_on),
            p.said["nationality"],
            words[p.status or ""],
            basis.get(p.paragraph or "", ""),
            *row(p, german)[5:11],
        ]
        for p in found
    ]
    return finished("two columns of residence", "p.csv", text(rows, delimiter=",", encoding="utf-8"), found)


@case
def crosses_instead_of_words() -> Case:
    found = [
        p
        for p in people(16, 24)
        if p.outcome in (None, "employment", "training", "eq", "minijob")
        and p.german_level in ("A1", "A2", "B1", "B2", None)
    ]
    codes, levels = ["employment", "training", "eq", "minijob"], ["A1", "A2", "B1", "B2"]
    top = [
        "Name, Vorname",
        "Geschlecht",
        None,
        "Geburtsdatum",
        "Nationalität",
        "Aufenthalt",
        None,
        "Sprachniveau",
        None,
        None,
        None,
        "IV vom",
        "Vermittlung in",
        None,
        None,
        None,
        "Beginn",
        "Betrieb",
    ]
    sub = [
        None,
        "m",
        "w",
        None,
        None,
        "Status",
        "gültig bis",
        *levels,
        None,
        "Arbeit",
        "Ausbildung",
        "EQ",
        "Minijob",
        None,
        None,
    ]
    rows = [top, sub] + [
        [comma(p), "x" if p.sex == "m" else None, "x" if p.sex == "f" else None, p.born_on, p.said["nationality"], p.said["status"], p.valid_to,
         *["x" if p.german_level == level else None for level in levels], p.agreement_on, *["X" if p.outcome == code else None for code in codes], p.outcome_on, p.employer]
        for p in found
    ]  # fmt: skip

    def merge(book: Book) -> None:
        for area in ("A1:A2", "B1:C1", "D1:D2", "E1:E2", "F1:G1", "H1:K1", "L1:L2", "M1:P1", "Q1:Q2", "R1:R2"):
            book.worksheets[0].merge_cells(area)

    return finished("crosses", "kreuze.xlsx", xlsx({"Übersicht": rows}, merge), found)


@case
def sections_repeated_headers_and_totals() -> Case:
    found = people(17, 15)
    head = [
        "Nr",
        "Name, Vorname",
        "m/w/d",
        "geb. am",
        "Staatsang.",
        "Aufenthaltsstatus",
        "gültig bis",
        "Sprache",
        "IV vom",
        "Vermittlung",
        "seit",
        "Betrieb",
        "Bemerkung",
    ]
    rows: list[list[Any]] = [["Liste nach Mentorinnen und Mentoren"], head, ["Mentorin: Müller"]]
    rows += [[n, *row(p)] for n, p in enumerate(found[:5], 1)] + [["Summe", 5], [], head, ["Mentor Schulz"]]
    rows += [[n, *row(p)] for n, p in enumerate(found[5:10], 1)] + [
        ["Zwischensumme:", 5],
        head,
        ["Mentorin Dr. Beispiel (5 TN)"],
    ]
    rows += [[n, *row(p)] for n, p in enumerate(found[10:], 1)] + [
        ["16"],
        ["17"],
        [],
        ["Gesamt", len(found), None, "Ø Alter 33"],
        ["* Angaben ohne Gewähr"],
        ["Legende: AE = Aufenthaltserlaubnis, NE = Niederlassungserlaubnis"],
    ]
    return finished("sections", "mentoren.xlsx", xlsx({"Liste": rows}), found)


@case
def births_beside_the_names() -> Case:
    found = people(18)
    rows = [
        [
            "Teilnehmer/in (geb.)",
            "Staatsangehörigkeit",
            "Aufenthaltsstatus",
            "gültig bis",
            "Deutsch",
            "IV",
            "Ergebnis",
            "ab",
            "Betrieb",
        ]
    ]
    rows += [
        [f"{'Herr' if p.sex == 'm' else 'Frau'} {comma(p)} ({german(p.born_on)})", *row(p, german)[3:11]] for p in found
    ]
    return (
        finished("births beside names", "n.csv", text(rows, encoding="cp1252"), list(found))
        if all(_fits(comma(p)) for p in found)
        else finished("births beside names", "n.csv", text(rows), found)
    )


def _fits(name: str) -> bool:
    try:
        name.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


@case
def three_facts_in_one_outcome_cell() -> Case:
    found = [p for p in people(19, 24) if p.outcome in ("employment", "training", "minijob")]
    words = {"employment": "Arbeit", "training": "Ausbildung", "minijob": "Minijob"}
    rows = [
        [
            "Nachname",
            "Vorname",
            "Geschlecht",
            "Geburtsdatum",
            "Herkunftsland",
            "Aufenthaltsstatus",
            "gültig bis",
            "Deutsch",
            "IV vom",
            "Vermittlung",
        ]
    ]
    rows += [
        [
            p.family_name,
            p.given_name,
            *row(p, german)[1:8],
            f"{words[p.outcome or '']} bei {p.employer} ab {german(p.outcome_on)}",
        ]
        for p in found
    ]
    return finished("outcome in one cell", "e.csv", text(rows), found)


@case
def validity_inside_the_status() -> Case:
    found = [p for p in people(20, 18) if p.status is not None]
    rows = [
        [
            "Name",
            "Vorname",
            "Geschlecht",
            "geb.",
            "Nationalität",
            "Aufenthaltsstatus / gültig bis",
            "Sprachniveau",
            "IV-Datum",
            "Vermittlung in",
            "zum",
            "Arbeitgeber",
        ]
    ]
    rows += [
        [
            p.family_name,
            p.given_name,
            p.said["sex"],
            german(p.born_on),
            p.said["nationality"],
            f"{p.said['status']} bis {german(p.valid_to)}" if p.valid_to else p.said["status"],
            *row(p, german)[6:11],
        ]
        for p in found
    ]
    return finished("validity in status", "v.csv", text(rows, delimiter="\t"), found)


@case
def without_any_header() -> Case:
    found = people(21, 20)
    rows = [row(p, german)[:4] for p in found]
    records = [
        p.truth(
            status=None,
            paragraph=None,
            valid_to=None,
            german_level=None,
            agreement_on=None,
            outcome=None,
            outcome_on=None,
            employer=None,
        )
        for p in found
    ]
    return Case("no header", "x.csv", text(rows), records, len(found))


@case
def days_that_cannot_be() -> Case:
    found = people(22, 8)
    odd = ["31.02.1990", "1988", "12/1991", "XX.XX.1985", "00.00.1979", "15.06.2031", "ca. 1990", "12.13.1980"]
    until = ["31.12.", "Dez 27", "12/2027", "unbefristet", "2028", "30.02.2028", "siehe Titel", "Frühjahr 2027"]
    rows = [
        [
            "Name, Vorname",
            "m/w/d",
            "geb. am",
            "Staatsang.",
            "Aufenthaltsstatus",
            "gültig bis",
            "Deutsch",
            "IV vom",
            "Vermittlung",
            "seit",
            "Betrieb",
            "Bemerkung",
        ]
    ]
    rows += [
        [*row(p, german)[:2], odd[n], *row(p, german)[3:5], until[n], *row(p, german)[6:]] for n, p in enumerate(found)
    ]
    records = [p.truth(born_on=None, valid_to=None) for p in found]
    return Case("impossible days", "u.csv", text(rows), records, len(found))


@case
def american_days_that_could_be_both() -> Case:
    found = people(23, 10)
    rows = [
        [
            "Vorname",
            "Nachname",
            "Geschlecht",
            "Geburtsdatum",
            "Herkunft",
            "Status",
            "gültig bis",
            "Deutsch",
            "IV",
            "Ergebnis",
            "Beginn",
            "Firma",
        ]
    ]
    rows += [[p.given_name, p.family_name, p.said["sex"], "3/4/1990", *row(p, german)[3:11]] for p in found]
    return Case("ambiguous slashes", "us.csv", text(rows), [p.truth(born_on=None) for p in found], len(found))


@case
def american_days_that_say_so() -> Case:
    found = people(24, 14)
    found[0].born_on = date(1990, 3, 25)
    rows = [
        [
            "First name",
            "Last name",
            "Gender",
            "Date of birth",
            "Nationality",
            "Residence status",
            "valid until",
            "German level",
            "Agreement",
            "Outcome",
            "Start",
            "Employer",
        ]
    ]
    slash = lambda day: f"{day.month}/{day.day}/{day.year}" if day else None  # noqa: E731
    rows += [
        [
            p.given_name,
            p.family_name,
            p.said["sex"],
            slash(p.born_on),
            *[slash(c) if isinstance(c, date) else c for c in row(p)[3:11]],
        ]
        for p in found
    ]
    return finished("American", "en.csv", text(rows, delimiter=","), found)


@case
def invisible_characters() -> Case:
    found = people(25)

    def dirty(value):
        return (
            f"\u200b{value}\u00a0\u202c".replace(" ", "\u00a0") if isinstance(value, str) and value.strip() else value
        )

    rows = [
        [
            dirty(t)
            for t in (
                "Name, Vorname",
                "m/w/d",
                "geb. am",
                "Staatsang.",
                "Aufenthaltsstatus",
                "gültig bis",
                "Sprachniveau",
                "IV vom",
                "Vermittlung",
                "seit",
                "Betrieb",
                "Bemerkung",
            )
        ]
    ]
    return finished("invisible", "i.xlsx", xlsx({"A": rows + [[dirty(c) for c in row(p)] for p in found]}), found)


@case
def other_scripts_and_footnotes() -> Case:
    found = people(26, 6)
    names = [
        ("Олена", "Шевчук"),
        ("مريم", "الخطيب"),
        ("ሰላም", "ተስፋይ"),
        ("Đức", "Trần"),
        ("Ivana", "Šarić"),
        ("Ömer", "Gök"),
    ]
    for p, (given, family) in zip(found, names, strict=True):
        p.given_name, p.family_name = given, family
    rows = [
        [
            "Vorname",
            "Nachname",
            "Geschlecht",
            "geb. am",
            "Staatsang.",
            "Aufenthaltsstatus",
            "gültig bis",
            "Sprachniveau",
            "IV vom",
            "Vermittlung",
            "seit",
            "Betrieb",
        ]
    ]
    rows += [
        [p.given_name, f"{p.family_name}*" if n % 2 else f"{p.family_name}¹", *row(p)[1:11]]
        for n, p in enumerate(found)
    ]
    return finished("scripts", "schrift.xlsx", xlsx({"A": [*rows, [], ["* noch ohne Unterschrift"]]}), found)


@case
def months_only_and_errors_in_cells() -> Case:
    found = people(27, 6)
    rows = [
        [
            "Name, Vorname",
            "m/w/d",
            "geb. am",
            "Staatsang.",
            "Aufenthaltsstatus",
            "gültig bis",
            "Sprachniveau",
            "IV vom",
            "Vermittlung",
            "seit",
            "Betrieb",
            "Bemerkung",
        ]
    ]
    rows += [row(p) for p in found]

    def spoil(book: Book) -> None:
        sheet = book.worksheets[0]
        for n in range(2, 8):
            sheet.cell(n, 6).value, sheet.cell(n, 6).number_format = date(2027, n, 1), "MMM YY"
        sheet["K2"].value = "=VLOOKUP(A2,B:C,2,0)"
        sheet["G3"].value, sheet["G3"].data_type = "#REF!", "e"

    records = [p.truth(valid_to=None) for p in found]
    records[0]["employer"], records[1]["german_level"] = None, None
    return Case("months and errors", "f.xlsx", xlsx({"A": rows}, spoil), records, len(found))


@case
def names_spelt_differently_twice() -> Case:
    found = people(28, 8)
    found[0].given_name, found[0].family_name = "Mohammed", "Al-Najjar"
    found[1].given_name, found[1].family_name = "Şule", "Yıldız"
    again = row(found[0], german)
    again[0] = "Al-Nadjar, Mohamad"
    again[3] = "irakisch" if found[0].nationality != "IQ" else "Iran"
    twin = row(found[1], german)
    twin[0] = "YILDIZ, Sule"
    rows = [
        [
            "Name, Vorname",
            "m/w/d",
            "geb. am",
            "Staatsang.",
            "Aufenthaltsstatus",
            "gültig bis",
            "Deutsch",
            "IV vom",
            "Vermittlung",
            "seit",
            "Betrieb",
            "Bemerkung",
        ]
    ]
    rows += [row(p, german) for p in found] + [twin, again]
    other = found[0].truth(
        given_name="Mohamad", family_name="Al-Nadjar", nationality="IQ" if found[0].nationality != "IQ" else "IR"
    )
    return Case("nearly the same", "d.csv", text(rows), [p.truth() for p in found] + [other], 10, 1)


@case
def phones_and_postcodes_between() -> Case:
    found = people(29)
    head = [
        "ID",
        "Mentor/in",
        "Vorname",
        "Name",
        "Straße",
        "PLZ",
        "Ort",
        "Telefon",
        "Handy",
        "E-Mail",
        "Geschlecht",
        "Geburtsdatum",
        "Geburtsort",
        "Einreise",
        "Staatsangehörigkeit",
        "Aufenthalt",
        "AE bis",
        "Pass gültig bis",
        "Familienstand",
        "Kinder",
        "Schulabschluss",
        "Erlernter Beruf",
        "Deutsch",
        "IV",
        "Fortschreibung IV",
        "Arbeitgeber",
        "Ansprechpartner Betrieb",
        "Tel. Betrieb",
        "Art der Beschäftigung",
        "Beginn",
        "Ende Probezeit",
        "Bemerkungen",
    ]
    rows = [head] + [
        [f"M-{n:03d}", "Müller", p.given_name, p.family_name, "Hauptstr. 5", 1067, "Dresden", p.said["phone"], None, f"p{n}@example.org", p.said["sex"], p.born_on, "Aleppo", date(2016, 3, 1),
         p.said["nationality"], p.said["status"], p.valid_to, date(2030, 1, 1), "verh.", 2, "12 Klassen", "Schneiderin", p.said["german_level"], p.agreement_on, date(2026, 11, 1), p.employer, "Frau Chef", "0351 99", p.said["outcome"], p.outcome_on, date(2027, 8, 1), p.said["note"]]
        for n, p in enumerate(found, 1)
    ]  # fmt: skip
    return finished("wide list", "breit.xlsx", xlsx({"Stammdaten": rows}), found)


@case
def merged_mentor_cells_and_a_legend_beside() -> Case:
    found = people(30, 9)
    head = [
        "Mentorin",
        "Name",
        "Vorname",
        "Geschl.",
        "geb.",
        "Herkunft",
        "Aufenthalt",
        "gültig bis",
        "Sprache",
        "IV",
        "Vermittlung",
        "ab",
        "Betrieb",
        None,
        "Legende",
    ]
    legend = ["AE = Aufenthaltserlaubnis", "NE = Niederlassungserlaubnis", "IV = Integrationsvereinbarung"]
    rows = [head] + [
        [
            "Schulz" if n == 0 else "Meier" if n == 5 else None,
            p.family_name,
            p.given_name,
            *row(p)[1:11],
            None,
            legend[n] if n < 3 else None,
        ]
        for n, p in enumerate(found)
    ]

    def merge(book: Book) -> None:
        book.worksheets[0].merge_cells("A2:A6")
        book.worksheets[0].merge_cells("A7:A10")

    return finished("merged mentors", "m.xlsx", xlsx({"Tabelle1": rows}, merge), found)


@case
def separator_line_and_odd_order() -> Case:
    found = people(31)
    head = [
        "Beginn",
        "Betrieb",
        "Vermittlung",
        "IV vom",
        "Deutsch",
        "Titel bis",
        "Titel",
        "Nationalität",
        "geb.",
        "m/w/d",
        "Vorname",
        "Nachname",
    ]
    rows = [head] + [
        [
            german(p.outcome_on),
            p.employer,
            p.said["outcome"],
            german(p.agreement_on),
            p.said["german_level"],
            german(p.valid_to),
            p.said["status"],
            p.said["nationality"],
            german(p.born_on),
            p.said["sex"],
            p.given_name,
            p.family_name,
        ]
        for p in found
    ]
    return finished("backwards", "r.csv", text(rows, delimiter=",", head="sep=,\r\n"), found)


@case
def two_tables_below_each_other() -> Case:
    found = people(32, 12)
    first = [
        "Name, Vorname",
        "m/w/d",
        "geb.",
        "Staatsang.",
        "Aufenthaltsstatus",
        "gültig bis",
        "Sprachniveau",
        "IV vom",
        "Vermittlung",
        "seit",
        "Betrieb",
        "Bemerkung",
    ]
    second = [
        "Vorname",
        "Nachname",
        "Geschlecht",
        "Geburtsdatum",
        "Nationalität",
        "Aufenthaltstitel",
        "gültig bis",
        "Deutsch",
        "IV am",
        "Ergebnis",
        "ab",
        "Arbeitgeber",
    ]
    rows: list[list[Any]] = [["Aktive"], first] + [row(p) for p in found[:6]] + [[], ["Ausgeschiedene"], second]
    rows += [[p.given_name, p.family_name, *row(p)[1:11]] for p in found[6:]]
    return finished("two tables", "zwei.xlsx", xlsx({"Tabelle1": rows}), found)


@case
def excel_turned_paragraphs_into_days() -> Case:
    found = people(33, 8)
    for p in found:
        p.status, p.paragraph = None, None
    rows = [
        [
            "Name, Vorname",
            "Geschlecht",
            "geb.",
            "Staatsang.",
            "§",
            "gültig bis",
            "Sprachniveau",
            "IV vom",
            "Vermittlung",
            "seit",
            "Betrieb",
            "Bemerkung",
        ]
    ]
    rows += [[*row(p)[:4], date(2026, 2, 25), *row(p)[5:]] for p in found]
    return finished("paragraphs as days", "t.xlsx", xlsx({"A": rows}), found)
