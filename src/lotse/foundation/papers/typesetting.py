"""PDF from typst, bounded in time: tagged for PDF/UA-1, which typst refuses where anything is missing.

User text reaches typst as JSON only. One compiler for each template lives in one thread of its own (compiling releases
the interpreter, a compiler takes one job at a time): 20 ms a page once warm, and a page that takes longer than
`LIMIT_SECONDS` is given up with `NotTypeset` while its thread is left to end alone.
"""

import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

import typst

from lotse import foundation
from lotse.foundation.papers.glyphs import as_printed

FONTS = Path(foundation.__file__).parent / "fonts"
LIMIT_SECONDS = 10.0


class NotTypeset(Exception):
    """The page could not be made in time, or typst refused it."""


class Press:
    """One template, its compiler and the thread that they live in."""

    def __init__(self, template: Path) -> None:
        self.template = template
        self._lock = Lock()
        self._renew()

    def _renew(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="typst")
        self._compiler: typst.Compiler | None = None

    def print(self, facts: Mapping[str, Any], *, seconds: float = LIMIT_SECONDS) -> bytes:
        """The PDF; raises NotTypeset."""
        return self._set(facts, {"format": "pdf", "pdf_standards": ["ua-1"]}, seconds=seconds)

    def draw(self, facts: Mapping[str, Any], *, dots_per_inch: float = 72, seconds: float = LIMIT_SECONDS) -> bytes:
        """The page as PNG; raises NotTypeset."""
        return self._set(facts, {"format": "png", "ppi": dots_per_inch}, seconds=seconds)

    def _set(self, facts: Mapping[str, Any], how: dict[str, Any], *, seconds: float) -> bytes:
        given = json.dumps({name: _printed(value) for name, value in facts.items()}, ensure_ascii=False)
        try:
            return self._thread.submit(self._compile, given, how).result(timeout=seconds)
        except TimeoutError as error:
            with self._lock:
                self._thread.shutdown(wait=False, cancel_futures=True)
                self._renew()
            raise NotTypeset("too slow") from error
        except typst.TypstError as error:
            raise NotTypeset("refused") from error

    def _compile(self, facts: str, how: dict[str, Any]) -> bytes:
        if self._compiler is None:
            self._compiler = typst.Compiler(
                str(self.template), root=str(self.template.parent), font_paths=[str(FONTS)], ignore_system_fonts=True
            )
        made = self._compiler.compile(sys_inputs={"facts": facts}, **how)
        assert isinstance(made, bytes)
        return made


def _printed(value: Any) -> Any:
    """Every text in it, however deep, as the paper can show it."""
    if isinstance(value, str):
        return as_printed(value, FONTS)
    if isinstance(value, Mapping):
        return {name: _printed(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_printed(each) for each in value]
    return value


@cache
def press(template: Path) -> Press:
    """The press of a template; one in each process."""
    return Press(template)
