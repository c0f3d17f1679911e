"""A carrier's list of invented people, as carriers send theirs: Windows-1252, semicolons, German dates, free texts."""

import csv
import io
from collections.abc import Iterator
from random import Random

from django.utils import translation

from lotse.casework.countries import country_name
from lotse.demo.invented import InventedPerson, InventedWorld
from lotse.foundation.clock import today

_HEAD = (
    "Vorname", "Nachname", "Geschlecht", "Geburtsdatum", "Herkunft", "Status", "Status bis", "Deutsch", "Beruf",
    "Ergebnis", "E-Mail", "Telefon", "Notiz",
)  # fmt: skip
# Each way to write it down that a list of several hands has; the last ones are for a person to check.
_STATUSES = (
    "AE § 25 Abs. 2", "§ 25 II AufenthG", "AE 25 III", "§ 24 AufenthG", "AE 24", "Chancen-Aufenthaltsrecht",
    "NE § 26 Abs. 3", "Duldung", "Duldung §60b", "Ausb.-Duldung", "Aufenthaltsgestattung",
    "Fiktionsbescheinigung", "Blaue Karte EU", "Niederlassungserlaubnis", "unklar", "s. Akte", "wird geklärt",
)  # fmt: skip
_LEVELS = ("A1", "A2 bestanden", "DTZ B1", "B1 telc", "B2 Beruf", "c1", "Kurs läuft", "B1 nicht bestanden", "")
_OUTCOMES = ("", "", "", "duale Ausb.", "sv-pflichtige Beschäftigung", "Minijob", "EQ", "Umschulung", "noch nicht", "?")
_NOTES = ("", "", "möchte nachts nicht arbeiten", "Führerschein B", "ruft zurück", "Anerkennung läuft (IHK FOSA)")
_SEXES = {"f": ("w", "weiblich"), "m": ("m", "männlich"), "d": ("divers", "d")}
_SEED = 1961
# One row in so many is in the list a second time, as after two people kept it.
_REPEATED = 50


def carriers_list(rows: int) -> bytes:
    """So many rows; the same ones on the same day."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEAD)
    with translation.override("de"):
        writer.writerows(_rows(rows))
    # Names that the code page has no letters for lose them, as they do in carriers' lists.
    return target.getvalue().encode("cp1252", "replace")


def _rows(count: int) -> Iterator[tuple[str, ...]]:
    world = InventedWorld(_SEED, today())
    # Dice for a measure, not for a secret.
    dice = Random(_SEED)  # noqa: S311
    said: tuple[str, ...] = ()
    for number in range(count):
        if number % _REPEATED != _REPEATED - 1:
            said = _row(world.person(number), dice)
        yield said


def _row(person: InventedPerson, dice: Random) -> tuple[str, ...]:
    status = dice.choice(_STATUSES)
    ends = f"{dice.randint(1, 28):02}.{dice.randint(1, 12):02}.{today().year + dice.randint(1, 3)}"
    return (
        person.given_name,
        person.family_name,
        dice.choice(_SEXES[person.sex]),
        f"{person.born_on:%d.%m.%Y}",
        country_name(person.nationality),
        status,
        "" if status.startswith("N") else ends if dice.random() < 0.8 else f"{ends[:6]}{ends[8:]}",
        dice.choice(_LEVELS),
        person.occupation,
        dice.choice(_OUTCOMES),
        person.email,
        person.phone,
        dice.choice(_NOTES),
    )
