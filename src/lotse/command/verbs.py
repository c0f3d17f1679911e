"""The verbs of `./lotse`, listed here and nowhere else.

Standard library alone, and nothing imported from this package: the starter reads this file before there is an
environment.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Verb:
    """One verb; the module's `main(argv)` returns the exit code.

    `database` names the profile of the embedded database that must be up, `migrated` that its tables must be
    current, `development` that the tools for tests and checks must be installed.
    """

    name: str
    help: str
    module: str
    database: str = ""
    django: bool = False
    migrated: bool = False
    development: bool = False


_TABLE = (
    Verb("run", "Lotse starten: Umgebung, Datenbank, Beispielprogramm, Webseite", "lotse.command.run"),
    Verb("test", "alle Tests, oder nur die genannten", "lotse.command.test", development=True),
    Verb("check", "Stil, Typen, Schichten und Vorlagen prüfen", "lotse.command.check", development=True),
    Verb(
        "bench",
        "Antwortzeiten messen und mit früheren vergleichen",
        "lotse.bench.command",
        database="bench",
        django=True,
        development=True,
    ),
    Verb(
        "demo",
        "das Beispielprogramm neu anlegen",
        "lotse.demo.command",
        database="run",
        django=True,
        migrated=True,
    ),
    Verb(
        "import-mentees",
        "Teilnehmende aus einer Tabelle übernehmen",
        "lotse.casework.import_command",
        database="run",
        django=True,
        migrated=True,
    ),
    Verb("migrate", "die Tabellen auf den Stand des Programms bringen", "lotse.command.migrate", database="run"),
    Verb("baseline", "die Tabellen der Bibliotheken neu festhalten", "lotse.command.baseline", development=True),
    Verb("backup", "Datenbank und Dateien sichern", "lotse.command.backup", database="run"),
    Verb(
        "restore",
        "eine Sicherung in eine leere Datenbank zurückspielen",
        "lotse.command.restore",
        database="run",
    ),
    Verb("rules", "die Regeln prüfen, erklären und auflisten (Recht in Funktionen)", "lotse.command.rules"),
    Verb("doctor", "zeigen, was da ist, was fehlt und wie es zu beheben ist", "lotse.command.doctor"),
    Verb("messages", "die Übersetzungen auf den Stand der Texte bringen", "lotse.command.messages", development=True),
    Verb("shell", "Python mit geladenem Programm", "lotse.command.shell", database="run"),
    Verb("manage", "ein Befehl von Django, etwa: manage makemigrations", "lotse.command.manage", database="run"),
)
VERBS = {verb.name: verb for verb in _TABLE}


def overview() -> str:
    """What `./lotse --help` prints."""
    lines = [f"  {verb.name:<16}{verb.help}" for verb in _TABLE]
    return "\n".join(
        [
            "Aufruf: ./lotse VERB [weitere Angaben]      (usage: ./lotse VERB [arguments])",
            "",
            *lines,
            "",
            "Mehr zu einem Verb: ./lotse VERB --help",
        ]
    )
