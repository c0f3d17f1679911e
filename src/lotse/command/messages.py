"""`./lotse messages`: bring the catalogues up to date with the texts in the program (for developers)."""

import argparse
import io
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[3]
SOURCE = ROOT / "src" / "lotse"
_READ_BY_ALL = (
    "foundation/forms.py",
    *(
        f"templates/ui/{name}.html"
        for name in ("error_summary", "fact", "file_drop", "print_button", "field/mark", "field/notes")
    ),
)
_KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}


class Text(NamedTuple):
    """A text of the program: context, singular, plural (empty strings where there is none)."""

    context: str
    singular: str
    plural: str


@cache
def texts() -> dict[Text, list[str]]:
    """Every translatable text with the files in which it stands; read once, it takes seconds."""
    found: dict[Text, list[str]] = {}
    for path in sorted([*SOURCE.rglob("*.py"), *SOURCE.rglob("*.html"), *SOURCE.rglob("*.txt")]):
        if "migrations" in path.parts or "data" in path.parts:
            continue
        for text in _texts_of(path):
            found.setdefault(text, []).append(str(path.relative_to(ROOT)))
    return found


def texts_for(language: str) -> dict[Text, list[str]]:
    """What must be there in `language`: for German and English everything, else what visitors read.

    Texts for visitors stand in files below a folder named `visitors`, and in the pieces that every page may use.
    """
    from lotse.foundation.languages import STAFF

    every = texts()
    if language in STAFF:
        return every
    read = {text: [file for file in files if _is_read_by_visitors(Path(file))] for text, files in every.items()}
    return {text: files for text, files in read.items() if files}


def _is_read_by_visitors(file: Path) -> bool:
    return "visitors" in file.parts or str(file).endswith(_READ_BY_ALL)


def plural_rule(language: str) -> str:
    """The header with which gettext chooses among plural forms (Unicode CLDR, by way of Babel)."""
    from babel.messages.plurals import get_plural

    return str(get_plural(language.partition("-")[0]).plural_forms)


def _texts_of(path: Path) -> Iterator[Text]:
    from babel.messages.extract import extract

    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        source = _as_python(source)
    for _line, message, _comments, context in extract("python", io.BytesIO(source.encode()), keywords=_KEYWORDS):
        words = message if isinstance(message, tuple) else (message,)
        if words[0]:
            yield Text(context or "", words[0], words[1] if len(words) > 1 else "")


def _as_python(template: str) -> str:
    """A template as the calls that its tags make; Django blanks out the rest, and indentation means nothing."""
    from django.utils.translation.template import templatize

    return "\n".join(line.strip() for line in templatize(template).splitlines())


def update(catalogue: Path) -> tuple[int, int]:
    """Add what is new and drop what is gone; returns (texts, untranslated)."""
    import polib

    language = catalogue.parts[-3].replace("_", "-").lower()
    rule = plural_rule(language)
    forms = int(re.search(r"nplurals=(\d)", rule).group(1))  # type: ignore[union-attr]  # every rule says so
    old = polib.pofile(str(catalogue), encoding="utf-8") if catalogue.exists() else []
    known = {Text(e.msgctxt or "", e.msgid, e.msgid_plural): e for e in old}
    new = polib.POFile(wrapwidth=110)
    new.metadata = {
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": language,
        "Plural-Forms": rule,
    }
    for text, files in sorted(texts_for(language).items()):
        entry = known.get(text) or polib.POEntry(
            msgid=text.singular,
            msgctxt=text.context or None,
            msgid_plural=text.plural,
            msgstr_plural=dict.fromkeys(range(forms), "") if text.plural else {},
        )
        entry.occurrences = [(file, "") for file in dict.fromkeys(files)]
        new.append(entry)
    catalogue.parent.mkdir(parents=True, exist_ok=True)
    new.save(str(catalogue))
    return len(new), len(new.untranslated_entries())


def main(argv: list[str]) -> int:
    """Update the catalogues named, or all."""
    from django.utils.translation import to_locale

    from lotse.foundation.languages import PUBLIC

    parser = argparse.ArgumentParser(prog="./lotse messages", description="Textkataloge auf den Stand bringen.")
    parser.add_argument("languages", nargs="*", metavar="SPRACHE", help="welche Sprachen; sonst alle")
    chosen = parser.parse_args(argv).languages
    for language in chosen or PUBLIC[1:]:
        if language not in PUBLIC:
            parser.error(f"Die Sprache {language} kennt Lotse nicht.")
        count, open_texts = update(SOURCE / "locale" / to_locale(language) / "LC_MESSAGES" / "django.po")
        print(f"{language}: {count} Texte, {open_texts} noch nicht übersetzt")
    return 0
