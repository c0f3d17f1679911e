"""Typst for panels: one template, one compiler in one thread, bounded in time; measures before it prints.

A panel is not a letter: it may be a PDF without tags for the press, a tagged one to read, or a picture to look at.
"""

import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any

import typst

from lotse.foundation.papers.typesetting import FONTS, NotTypeset

HERE = Path(__file__).parent
LIMIT_SECONDS = 60.0
_SHEETS_UNTIL_FORGOTTEN = 12


class Easel:
    """A template and the compiler that sets it."""

    def __init__(self, template: str) -> None:
        self.template = HERE / template
        self._lock = Lock()
        self._renew()

    def _renew(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="easel")
        self._compiler: typst.Compiler | None = None

    def for_press(self, facts: Mapping[str, Any]) -> bytes:
        """PDF 1.6 without tags, still in the colours of the screen; raises NotTypeset."""
        made: bytes = self._run(facts, {"format": "pdf", "pdf_standards": ["1.6"], "pdf_tags": False})
        return made

    def to_read(self, facts: Mapping[str, Any]) -> bytes:
        """Tagged PDF, accepted by typst's own PDF/UA-1 gate; raises NotTypeset."""
        made: bytes = self._run(facts, {"format": "pdf", "pdf_standards": ["ua-1"]})
        return made

    def as_picture(self, facts: Mapping[str, Any], *, dots_per_inch: float) -> bytes:
        """PNG; raises NotTypeset."""
        made: bytes = self._run(facts, {"format": "png", "ppi": dots_per_inch})
        return made

    def measured(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        """What the template says of its own layout (<fit>), without printing."""
        found: dict[str, Any] = json.loads(self._run(facts, None))
        return found

    def _run(self, facts: Mapping[str, Any], how: dict[str, Any] | None) -> Any:
        given = json.dumps(facts, ensure_ascii=False)
        try:
            return self._thread.submit(self._compile, given, how).result(timeout=LIMIT_SECONDS)
        except TimeoutError as error:
            with self._lock:
                self._thread.shutdown(wait=False, cancel_futures=True)
                self._renew()
            raise NotTypeset("too slow") from error
        except typst.TypstError as error:
            raise NotTypeset("refused") from error

    def _compile(self, facts: str, how: dict[str, Any] | None) -> Any:
        if how is None:
            asked = typst.Compiler(
                str(self.template), root=str(HERE), font_paths=[str(FONTS)], ignore_system_fonts=True,
                sys_inputs={"facts": facts},
            )  # fmt: skip
            try:
                return asked.query("<fit>", field="value", one=True)
            finally:
                self._forget()
        if self._compiler is None:
            self._compiler = typst.Compiler(
                str(self.template), root=str(HERE), font_paths=[str(FONTS)], ignore_system_fonts=True
            )
        return self._compiler.compile(sys_inputs={"facts": facts}, **how)

    def _forget(self) -> None:
        """Let go of what asking kept, some 100 MB: typst drops its memory only while it prints, eleven sheets later."""
        empty = typst.Compiler(str(HERE / "empty.typ"), root=str(HERE), font_paths=[], ignore_system_fonts=True)
        for _sheet in range(_SHEETS_UNTIL_FORGOTTEN):
            empty.compile(format="svg")


@cache
def easel(template: str) -> Easel:
    """The easel of a template; one in each process."""
    return Easel(template)


@cache
def template_digest(template: str) -> str:
    """Changes with the template, so that what was measured with an older one is measured again."""
    return sha256((HERE / template).read_bytes()).hexdigest()[:16]
