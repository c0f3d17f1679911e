"""Excel 97-2003 files measured before they are read.

The file is a small file system (compound file) with one stream of records. Only what the limits need is read: the
extent of cells, the length of shared strings, passwords and macros. Layout: Microsoft's [MS-CFB] and [MS-XLS].
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import islice

from .refusals import ListRefused, RefusalCode
from .sheet_scan import CellMark, SheetFacts

FREE = 0xFFFFFFF0
STREAMS = ("Workbook", "Book")
ENCRYPTED = ("EncryptedPackage", "EncryptionInfo")
MACRO_STORAGES = ("_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA")
BOUNDSHEET, FILEPASS, SST, CONTINUE, ROW_RECORD, COLUMN_INFO = 0x85, 0x2F, 0xFC, 0x3C, 0x208, 0x7D
ONE_CELL = frozenset({0x06, 0x203, 0x204, 0x205, 0x27E, 0xD6, 0xFD})
MANY_CELLS, LABEL_SST, BOOLEAN_OR_ERROR = 0xBD, 0xFD, 0x205
BEGINNINGS, END = frozenset({0x809, 0x409, 0x209, 0x09}), 0x0A
MAX_RECORDS = 1_500_000


def scan(data: bytes) -> tuple[dict[str, SheetFacts], bool]:
    """Facts by sheet name, and whether there are macros."""
    try:
        file = _CompoundFile(data)
        names = file.streams.keys()
        if any(name in names for name in ENCRYPTED):
            raise ListRefused(RefusalCode.PASSWORD)
        stream = next((name for name in STREAMS if name in names), None)
        if stream is None:
            raise ListRefused(RefusalCode.NOT_A_LIST)
        return _facts(file.read(stream)), any(name in names for name in MACRO_STORAGES)
    except (struct.error, IndexError, ValueError, UnicodeError) as error:
        raise ListRefused(RefusalCode.BROKEN) from error


class _CompoundFile:
    """Just enough of a compound file to list its streams and read one."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._size = 1 << struct.unpack_from("<H", data, 30)[0]
        if self._size not in (512, 4096):
            raise ValueError(self._size)
        self._mini_cutoff = struct.unpack_from("<I", data, 56)[0]
        self._fat = self._allocation()
        self._root_start = 0
        self.streams = self._directory(struct.unpack_from("<I", data, 48)[0])

    def _sector(self, number: int) -> bytes:
        return self._data[(number + 1) * self._size : (number + 2) * self._size]

    def _numbers(self, sector: int) -> tuple[int, ...]:
        raw = self._sector(sector)
        return struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4])

    def _allocation(self) -> list[int]:
        places = [place for place in struct.unpack_from("<109I", self._data, 76) if place < FREE]
        more, count = struct.unpack_from("<II", self._data, 68)
        for _ in range(min(count, len(self._data) // self._size)):
            if more >= FREE:
                break
            *further, more = self._numbers(more)
            places += [place for place in further if place < FREE]
        return [number for place in places[: len(self._data) // self._size + 1] for number in self._numbers(place)]

    def _chain(self, start: int) -> Iterator[int]:
        steps = 0
        while start < len(self._fat) and steps <= len(self._fat):
            yield start
            start, steps = self._fat[start], steps + 1

    def _directory(self, start: int) -> dict[str, tuple[int, int]]:
        raw = b"".join(map(self._sector, self._chain(start)))
        streams: dict[str, tuple[int, int]] = {}
        for place in range(0, len(raw) - 127, 128):
            length = struct.unpack_from("<H", raw, place + 64)[0]
            name = raw[place : place + max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace")
            begin, size = struct.unpack_from("<II", raw, place + 116)
            if name:
                streams.setdefault(name, (begin, size))
        return streams

    def read(self, name: str) -> bytes:
        start, size = self.streams[name]
        if size >= self._mini_cutoff:
            return b"".join(map(self._sector, self._chain(start)))[:size]
        return self._mini(start, size)

    def _mini(self, start: int, size: int) -> bytes:
        """Streams below 4 KB live in 64-byte pieces of the root's stream."""
        root_start, root_size = self.streams.get("Root Entry", (0, 0))
        pool = b"".join(map(self._sector, self._chain(root_start)))[:root_size]
        table = [
            number
            for sector in self._chain(struct.unpack_from("<I", self._data, 60)[0])
            for number in self._numbers(sector)
        ]
        pieces, steps = [], 0
        while start < len(table) and steps <= len(table):
            pieces.append(pool[start * 64 : start * 64 + 64])
            start, steps = table[start], steps + 1
        return b"".join(pieces)[:size]


def _records(stream: bytes, start: int = 0) -> Iterator[tuple[int, bytes]]:
    place, count = start, 0
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        yield kind, stream[place + 4 : place + 4 + length]
        place, count = place + 4 + length, count + 1
        if count > MAX_RECORDS:
            raise ListRefused(RefusalCode.TOO_MANY_CELLS)


def _facts(stream: bytes) -> dict[str, SheetFacts]:
    sheets: dict[str, int] = {}
    strings: list[bytes] = []
    for kind, body in _records(stream):
        if kind == FILEPASS:
            raise ListRefused(RefusalCode.PASSWORD)
        if kind == BOUNDSHEET:
            sheets[_sheet_name(body)] = struct.unpack_from("<I", body)[0]
        elif kind == SST or (kind == CONTINUE and strings):
            strings.append(body)
        elif kind == END:
            break
        elif strings:
            strings.append(b"")
    lengths = _string_lengths([part for part in strings if part])
    facts = {name: _sheet_facts(stream, start, lengths) for name, start in islice(sheets.items(), 150)}
    SheetFacts.refuse_sum(sum(one.cells for one in facts.values()), sum(one.text for one in facts.values()))
    return facts


def _sheet_name(body: bytes) -> str:
    length, is_wide = body[6], body[7] & 1
    raw = body[8 : 8 + length * (2 if is_wide else 1)]
    return raw.decode("utf-16-le" if is_wide else "latin-1")


def _sheet_facts(stream: bytes, start: int, lengths: list[int]) -> SheetFacts:
    facts = SheetFacts()
    for kind, body in _records_of_sheet(stream, start):
        if kind in ONE_CELL:
            row, column = struct.unpack_from("<HH", body)
            text = _length_of(body, lengths) if kind == LABEL_SST else len(body)
            facts.note_cell(row, column, text=text)
            if kind == BOOLEAN_OR_ERROR and len(body) >= 8 and body[7]:
                facts.mark(row, column, mark=CellMark.ERROR, text="#FEHLER")
        elif kind == MANY_CELLS:
            row, first = struct.unpack_from("<HH", body)
            for column in range(first, struct.unpack_from("<H", body, len(body) - 2)[0] + 1):
                facts.note_cell(row, column)
        else:
            _note_hidden(facts, kind, body)
    return facts


def _records_of_sheet(stream: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """From a sheet's first record to its end; charts inside the sheet have beginnings and ends of their own."""
    depth = 0
    for kind, body in _records(stream, start):
        depth += kind in BEGINNINGS
        depth -= kind == END
        if depth <= 0:
            return
        yield kind, body


def _note_hidden(facts: SheetFacts, kind: int, body: bytes) -> None:
    if kind == ROW_RECORD and len(body) >= 14 and body[12] & 0x20:
        facts.hidden_rows.add(struct.unpack_from("<H", body)[0])
    elif kind == COLUMN_INFO and len(body) >= 10 and body[8] & 1:
        first, last = struct.unpack_from("<HH", body)
        facts.hidden_columns.update(range(first, min(last, 255) + 1))


def _length_of(body: bytes, lengths: list[int]) -> int:
    index: int = struct.unpack_from("<I", body, 6)[0]
    return lengths[index] if index < len(lengths) else 0


def _string_lengths(parts: list[bytes]) -> list[int]:
    """Characters of each shared string; a string may run on in the next record, which then repeats its width flag."""
    if not parts:
        return []
    total = struct.unpack_from("<I", parts[0], 4)[0]
    lengths: list[int] = []
    part, place = 0, 8
    while len(lengths) < min(total, MAX_RECORDS) and part < len(parts):
        if place >= len(parts[part]):
            part, place = part + 1, 0
            continue
        length, flags = struct.unpack_from("<HB", parts[part], place)
        lengths.append(length)
        place += 3
        tail = 0
        if flags & 8:
            tail, place = tail + 4 * struct.unpack_from("<H", parts[part], place)[0], place + 2
        if flags & 4:
            tail, place = tail + struct.unpack_from("<I", parts[part], place)[0], place + 4
        part, place = _skip(parts, part, place, characters=length, is_wide=bool(flags & 1), tail=tail)
    return lengths


def _skip(parts: list[bytes], part: int, place: int, *, characters: int, is_wide: bool, tail: int) -> tuple[int, int]:
    while characters:
        width = 2 if is_wide else 1
        taken = min(characters, (len(parts[part]) - place) // width)
        characters, place = characters - taken, place + taken * width
        if characters:
            part, place = part + 1, 1
            is_wide = bool(parts[part][0] & 1)
    while tail and part < len(parts):
        taken = min(tail, len(parts[part]) - place)
        tail, place = tail - taken, place + taken
        if tail:
            part, place = part + 1, 0
    return part, place
