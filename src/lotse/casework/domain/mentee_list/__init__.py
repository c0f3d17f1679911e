"""Reads the lists in which carriers keep their people: Excel, OpenDocument and text files, each different.

Its words: workbook (the file as cells), table (a header and its rows), meaning (what a column stands for), reading
(a value with its certainty), note to check (an original cell that nobody could read surely). It must never guess,
and never drop a filled cell: what is not a sure value is a note or stands in a skipped row.
"""

from .duplicates import DuplicateGroup
from .mapping import ColumnMapping
from .meanings import LABELS, Meaning, all_meanings
from .people import CORE_FIELDS, FURTHER_FIELDS, CheckNote, ReadPerson, identity_key, row_fingerprint
from .reading import LeftOutSheet, ListReading, interpret, read_list, read_tables
from .reading_files import read_workbook
from .readings import Certainty, FieldValue, ReadValue
from .refusals import ListRefused, RefusalCode
from .report import differences, report
from .residence_words import STATUS_LABELS
from .row_kinds import SKIP_LABELS, SkippedRow, SkipReason
from .tables import Column, Table, find_tables
from .workbook import Cell, Row, Sheet, Workbook

__all__ = [
    "CORE_FIELDS",
    "FURTHER_FIELDS",
    "LABELS",
    "SKIP_LABELS",
    "STATUS_LABELS",
    "Cell",
    "Certainty",
    "CheckNote",
    "Column",
    "ColumnMapping",
    "DuplicateGroup",
    "FieldValue",
    "LeftOutSheet",
    "ListReading",
    "ListRefused",
    "Meaning",
    "ReadPerson",
    "ReadValue",
    "RefusalCode",
    "Row",
    "Sheet",
    "SkipReason",
    "SkippedRow",
    "Table",
    "Workbook",
    "all_meanings",
    "differences",
    "find_tables",
    "identity_key",
    "interpret",
    "read_list",
    "read_tables",
    "read_workbook",
    "report",
    "row_fingerprint",
]
