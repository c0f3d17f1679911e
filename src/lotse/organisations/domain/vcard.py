"""A contact for the address book of a telephone: vCard 4.0 (RFC 6350), in lines of at most 75 bytes."""

from collections.abc import Iterable
from dataclasses import dataclass

_LONGEST = 75


@dataclass(frozen=True, slots=True)
class Card:
    """Who, where, how. `languages` are ISO codes; empty values are left out."""

    uid: str
    name: str
    organisation: str
    role: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    page: str = ""
    note: str = ""
    languages: tuple[str, ...] = ()
    is_person: bool = True


def vcard(card: Card) -> str:
    """The file's text."""
    return "".join(folded for name, value in _lines(card) if value for folded in _folded(f"{name}:{value}"))


def _lines(card: Card) -> Iterable[tuple[str, str]]:
    family = card.name.rpartition(" ")[2] if card.is_person else ""
    given = card.name.rpartition(" ")[0] if card.is_person else ""
    yield "BEGIN", "VCARD"
    yield "VERSION", "4.0"
    yield "UID", f"urn:uuid:{card.uid}"
    yield "KIND", "individual" if card.is_person else "org"
    yield "FN", _escaped(card.name)
    yield "N", f"{_escaped(family)};{_escaped(given)};;;" if card.is_person else ""
    yield "ORG", _escaped(card.organisation)
    yield "ROLE", _escaped(card.role)
    yield "TEL;VALUE=uri;TYPE=work,voice", f"tel:{card.phone}" if card.phone else ""
    yield "EMAIL;TYPE=work", _escaped(card.email)
    yield "ADR;TYPE=work", f";;{_escaped(card.address)};;;;" if card.address else ""
    for code in card.languages:
        yield "LANG;TYPE=work", code
    yield "URL", card.page
    yield "NOTE", _escaped(card.note)
    yield "END", "VCARD"


def _escaped(text: str) -> str:
    r"""Backslash, comma, semicolon and line breaks have a meaning of their own."""
    for plain, kept in (("\\", "\\\\"), (",", "\\,"), (";", "\\;"), ("\r", ""), ("\n", "\\n")):
        text = text.replace(plain, kept)
    return text


def _folded(line: str) -> Iterable[str]:
    """Continued lines begin with a space; no letter is cut in two."""
    part, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LONGEST:
            yield f"{part}\r\n"
            part, size = " ", 1
        part, size = part + letter, size + width
    yield f"{part}\r\n"
