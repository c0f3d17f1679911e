"""Why a file is refused, in words that say what the sender can do about it."""

from __future__ import annotations

from enum import StrEnum


class RefusalCode(StrEnum):
    """Stable names of the reasons; texts may be reworded, codes may not."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    UNPACKS_TOO_LARGE = "unpacks_too_large"
    TOO_MANY_CELLS = "too_many_cells"
    BROKEN = "broken"
    PASSWORD = "password"  # noqa: S105 - the name of a refusal, not a secret.
    NOT_A_LIST = "not_a_list"
    HTML = "html"
    OLD_FORMAT = "old_format"
    FORBIDDEN_XML = "forbidden_xml"
    BINARY = "binary"
    LONG_LINE = "long_line"


MENDS: dict[RefusalCode, str] = {
    RefusalCode.EMPTY: "Die Datei ist leer. Bitte wählen Sie die Liste noch einmal aus.",
    RefusalCode.TOO_LARGE: (
        "Die Datei ist größer als 20 MB. Bitte entfernen Sie Bilder oder teilen Sie die Liste auf."
    ),
    RefusalCode.UNPACKS_TOO_LARGE: (
        "Die Datei wird beim Öffnen ungewöhnlich groß. Bitte kopieren Sie nur die Liste in eine neue "
        "Arbeitsmappe und speichern Sie diese als .xlsx."
    ),
    RefusalCode.TOO_MANY_CELLS: (
        "Das Blatt reicht über mehr Zellen, als eine Liste braucht. Bitte löschen Sie leere, aber "
        "beschriebene Zeilen und Spalten am Rand oder kopieren Sie die Liste in eine neue Arbeitsmappe."
    ),
    RefusalCode.BROKEN: (
        "Die Datei ist beschädigt oder unvollständig. Bitte öffnen Sie sie in Excel oder LibreOffice, "
        "speichern Sie sie neu als .xlsx und laden Sie sie noch einmal hoch."
    ),
    RefusalCode.PASSWORD: (
        "Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort und laden "
        "Sie sie noch einmal hoch."
    ),
    RefusalCode.NOT_A_LIST: ("Das ist keine Tabelle. Bitte speichern Sie die Liste als .xlsx, .ods oder .csv."),
    RefusalCode.HTML: (
        "Die Datei ist eine Internetseite mit der Endung einer Tabelle. Bitte öffnen Sie sie in Excel "
        "und speichern Sie sie als .xlsx."
    ),
    RefusalCode.OLD_FORMAT: (
        "Dieses Tabellenformat kann nicht sicher gelesen werden. Bitte speichern Sie die Liste als .xlsx."
    ),
    RefusalCode.FORBIDDEN_XML: (
        "Die Datei enthält Verweise, die in einer Tabelle nichts zu suchen haben. Bitte kopieren Sie die "
        "Liste in eine neue Arbeitsmappe und speichern Sie diese als .xlsx."
    ),
    RefusalCode.BINARY: (
        "Die Datei enthält Zeichen, die kein Text sind. Bitte speichern Sie die Liste als .xlsx oder als CSV mit UTF-8."
    ),
    RefusalCode.LONG_LINE: (
        "Eine Zeile oder Zelle der Datei ist viel länger als in einer Liste üblich. Bitte prüfen Sie, ob "
        "ein Anführungszeichen fehlt, und speichern Sie die Liste als .xlsx."
    ),
}


class ListRefused(Exception):
    """The only error that the reader raises for a file; `reason` is meant for the sender's eyes."""

    def __init__(self, code: RefusalCode) -> None:
        self.code = code
        self.reason = MENDS[code]
        super().__init__(self.reason)
