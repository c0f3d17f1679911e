"""The small file system inside Excel 97-2003 files and password-protected newer ones. Layout: Microsoft's [MS-CFB]."""

from __future__ import annotations

import struct
from collections.abc import Iterator

FREE = 0xFFFFFFF0


class CompoundFile:
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
        """The bytes of one stream."""
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
