"""`./lotse rules`: check the law's rules against worked cases, explain an answer, list what a lawyer signs.

Neither a database nor Django is started.
"""

import argparse
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from lotse.command.rules_tests import add_tests
from lotse.command.steps import Complaint

_VERIFY = """\
Jede Zeile der Datei wird gerechnet; jede Abweichung erscheint mit Nummer, Frage, Erwartung, Ergebnis und Regel.
Die Form (Fragen des Zugangs oder Rechner) zeigt die Kopfzeile. Am Ende steht „N passed, N failed“; der Rückgabewert
ist 1, wenn etwas abweicht, und 2, wenn eine Datei nicht lesbar ist.

Sicherheit (Spalte confidence): 3 und 2 müssen genau stimmen. 1 steht für offene Fragen:
  Fragen des Zugangs  jede Antwort gilt als bestanden, die kein Ja ist
                      (Ja sind FREI, KEINE_BESCH, ANSPRUCH, SOLL, KANN, JA, AUFHEBUNG_ANSPRUCH, MAX=…)
  Rechner             bestanden ist das erwartete Ergebnis oder eines, das sich selbst unklar nennt (unclear, check,
                      refer_to_expert=yes, error=…); ein anderes Versprechen fällt durch
"""
_EXPLAIN = """\
Beispiele:
  ./lotse rules explain work base=ASYL status=GESTATTUNG nat=AF gestattet_since=2026-06-01 reception_duty=no
  ./lotse rules explain notice_end party=employee received=2026-12-03 probation=no tenure_years=any
Statt einzelner Angaben geht auch eine Zeile aus einer Datei mit Prüffällen: "status=AE;ae_par=24;nat=UA;activity=job"
"""


def main(argv: list[str]) -> int:
    """Carry out one of the parts and return the exit code."""
    options = _parser().parse_args(argv)
    run: Callable[[argparse.Namespace], int] = options.run
    return run(options)


def _parser() -> argparse.ArgumentParser:
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="./lotse rules", description="Das Recht als lesbare Funktionen.")
    parts = parser.add_subparsers(required=True, metavar="TEIL")
    verify = parts.add_parser(
        "verify", help="Dateien mit Prüffällen nachrechnen", description=_VERIFY, formatter_class=plain
    )
    verify.add_argument("files", nargs="+", type=Path, metavar="FILE.csv")
    verify.set_defaults(run=_verify)
    explain = parts.add_parser(
        "explain", help="eine Antwort mit ihrem Weg zeigen", epilog=_EXPLAIN, formatter_class=plain
    )
    explain.add_argument("question", help="Frage (work, training, para_60c …) oder Rechner (notice_end …)")
    explain.add_argument("facts", nargs="*", metavar="name=wert")
    explain.add_argument("--day", type=_day, help="Tag der Entscheidung, zum Beispiel 2026-11-21; sonst heute")
    explain.set_defaults(run=_explain)
    listed = parts.add_parser("list", help="alle Regeln und Werte mit Quelle und Tag: die Seite zum Unterschreiben")
    listed.add_argument("--area", default="", help="nur ein Gebiet, zum Beispiel residence")
    listed.add_argument("--csv", action="store_true", help="als Tabelle (CSV, UTF-8)")
    listed.set_defaults(run=_list)
    add_tests(parts)
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"„{text}“ ist kein Tag (Jahr-Monat-Tag).") from None


def _verify(options: argparse.Namespace) -> int:
    from lotse.command.rules_words import difference
    from lotse.rules.verification.vectors import BadVectors
    from lotse.rules.verification.verify import verify

    passed = failed = 0
    for path in options.files:
        try:
            results = list(verify(path))
        except FileNotFoundError:
            raise Complaint(f"Die Datei „{path}“ gibt es nicht.", f"There is no file “{path}”.") from None
        except BadVectors as bad:
            raise Complaint(str(bad.sentence), f"“{path}” is no file of worked cases.") from None
        for result in results:
            if not result.passed:
                print(difference(result))
        passed += sum(result.passed for result in results)
        failed += sum(not result.passed for result in results)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def _explain(options: argparse.Namespace) -> int:
    from lotse.command.rules_words import explained

    facts = ";".join(options.facts)
    day = options.day or datetime.now(ZoneInfo("Europe/Berlin")).date()
    for line in explained(options.question, facts, day):
        print(f"{'  ' * line.depth}{line.sentence}")
    return 0


def _list(options: argparse.Namespace) -> int:
    from lotse.command.rules_words import listed_lines
    from lotse.rules.listing import What, areas, as_csv, entries

    if options.area and options.area not in areas():
        known = ", ".join(areas())
        raise Complaint(f"Das Gebiet „{options.area}“ gibt es nicht. Es gibt: {known}.", "There is no such area.")
    chosen = list(entries(options.area))
    if options.csv:
        print(as_csv(chosen), end="")
        return 0
    for entry in chosen:
        print("\n".join(listed_lines(entry)))
    rules = sum(entry.what is What.RULE for entry in chosen)
    print(f"{rules} Regeln, {len(chosen) - rules} Werte")
    return 0
