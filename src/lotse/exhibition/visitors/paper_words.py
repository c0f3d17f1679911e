"""What stands on the papers for hosts: agreement, protocols, checklists, announcements. One language at a time."""

from collections.abc import Iterable
from typing import Any

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from lotse.exhibition.domain.calendar import Days
from lotse.exhibition.models import Loan

TITLE = "Integrationsgeschichten"
TITLE_LINES = ("Integrations-", "geschichten")


def days(stretch: Days) -> str:
    """First and last day in the spoken language."""
    return _("%(first)s bis %(last)s") % {
        "first": date_format(stretch.first, "DATE_FORMAT"),
        "last": date_format(stretch.last, "DATE_FORMAT"),
    }


def money(euro: int) -> str:
    """Whole euros."""
    return f"{euro:,} €".replace(",", "\u202f")


def agreement_parts(loan: Loan, *, panels: int, contact: str) -> Iterable[dict[str, Any]]:
    """The clauses, in the order in which they matter."""
    host, lent = loan.host, loan.panel_set
    where = ", ".join(part for part in (host.name, host.street, f"{host.postcode} {host.place}".strip()) if part)
    yield {
        "kind": "facts",
        "items": [
            [_("Nummer"), loan.number],
            [_("Gastgeber"), where],
            [_("Ansprechperson"), contact],
            [_("Satz"), _("%(name)s, %(count)s Tafeln") % {"name": lent.name, "count": panels}],
            [_("Zu sehen"), days(loan.days)],
            [_("Übergabe ab"), date_format(loan.held_days.first, "DATE_FORMAT")],
            [_("Rückgabe bis"), date_format(loan.held_days.last, "DATE_FORMAT")],
            [_("Gebühr"), money(loan.fee_eur) if loan.fee_eur else _("keine")],
            [_("Versicherungswert"), money(loan.insured_eur)],
        ],
    }
    for heading, words in _clauses(loan):
        yield {"kind": "h2", "text": heading}
        yield {"kind": "p", "text": words}


def _clauses(loan: Loan) -> Iterable[tuple[str, str]]:
    yield (
        _("Transport"),
        _("Der Gastgeber holt die Tafeln ab und bringt sie zurück.")
        if loan.host_drives
        else _("Das Programm bringt die Tafeln und holt sie wieder ab."),
    )
    yield (
        _("Versicherung"),
        _("Von der Übergabe bis zur Rückgabe versichert der Gastgeber die Tafeln zum Versicherungswert."),
    )
    yield (
        _("Raum"),
        _("Die Tafeln stehen im Haus, trocken und beaufsichtigt. Der Weg zu ihnen ist möglichst ohne Stufen."),
    )
    yield (
        _("Eine Tafel kann jederzeit zurückgenommen werden"),
        _(
            "Wer auf einer Tafel gezeigt wird, darf seine Zustimmung jederzeit zurücknehmen. Der Gastgeber deckt"
            " die Tafel dann am selben Tag ab und gibt sie heraus. Ansprüche entstehen daraus nicht."
        ),
    )
    yield (
        _("Öffentlichkeit"),
        _("Einladung, Plakat und Presse nennen die Förderung. Fotos einzelner Tafeln gibt nur das Programm frei."),
    )
    yield (
        _("Übergabe und Rückgabe"),
        _("Beide Seiten sehen die Tafeln gemeinsam durch und halten ihren Zustand in einem Protokoll fest."),
    )
    yield _("Absage der Ausleihe"), _("Beide Seiten können bis zur Übergabe absagen. Bitte so früh wie möglich.")


def signers() -> tuple[str, str]:
    """Under the two lines of an agreement."""
    return _("Gastgeber"), _("Arbeitsmarktmentoren Sachsen")


def invented() -> str:
    """At the foot of every paper of a demonstration."""
    return _("Vorführung: alle Personen und Betriebe sind erfunden.")


def announcement(loan: Loan) -> dict[str, Any]:
    """What stands on poster and invitation."""
    lines = [part for part in (loan.host.street, f"{loan.host.postcode} {loan.host.place}".strip()) if part]
    if loan.hours:
        lines.append(_("Geöffnet: %(hours)s") % {"hours": loan.hours})
    if loan.opening_at:
        lines.append(
            _("Eröffnung: %(moment)s") % {"moment": date_format(localtime(loan.opening_at), "DATETIME_FORMAT")}
        )
    lines.append(_("Der Eintritt ist frei."))
    return {
        "over": _("Wanderausstellung"),
        "title": TITLE,
        "title_lines": TITLE_LINES,
        "lead": _("Menschen kommen an, lernen, arbeiten. Sie erzählen selbst."),
        "day_lines": [
            f"{date_format(loan.days.first, 'DATE_FORMAT')} –",
            date_format(loan.days.last, "DATE_FORMAT"),
        ],
        "host": loan.host.name,
        "lines": lines,
        "code_alt": _("QR-Code zur Ausstellung im Internet"),
    }


def press_text(loan: Loan, *, funder: str, address: str) -> str:
    """A text that a newspaper can print as it is."""
    told = {"host": loan.host.name, "place": loan.host.place, "days": days(loan.days)}
    parts = [
        _("Ausstellung „Integrationsgeschichten“ in %(place)s") % told,
        _("%(host)s zeigt vom %(days)s die Wanderausstellung „Integrationsgeschichten“.") % told,
        _(
            "Menschen aus vielen Ländern erzählen, wie sie in Sachsen Arbeit und Ausbildung gefunden haben: was schwer"
            " war, wer geholfen hat und was sie sich wünschen. Jede Tafel stellt eine Frage. Wer mag, antwortet."
        ),
        _("Alle Geschichten gibt es auch im Internet, in vielen Sprachen: %(address)s") % {"address": address},
        _("Die Ausstellung gehört zum Programm Arbeitsmarktmentoren Sachsen. Es begleitet zugewanderte Menschen auf"
          " dem Weg in Ausbildung und Arbeit und unterstützt die Betriebe."),
    ]  # fmt: skip
    if loan.hours:
        parts.insert(2, _("Geöffnet: %(hours)s") % {"hours": loan.hours})
    return "\n\n".join([*parts, _("Der Eintritt ist frei."), funder]) + "\n"


def speakers_parts() -> Iterable[dict[str, Any]]:
    """The order of an opening, to be filled in."""
    yield {"kind": "p", "text": _("Zwei Minuten je Rede sind genug. Die Geschichten sprechen für sich.")}
    rows = [_("Begrüßung durch den Gastgeber"), _("Grußwort"), _("Arbeitsmarktmentoren Sachsen"), _("Ein Betrieb"),
            _("Jemand, der angekommen ist, wenn er oder sie es möchte"), _("Gespräch und Rundgang")]  # fmt: skip
    head = [_("Wer spricht worüber"), _("Name und Funktion"), _("Minuten")]
    yield {"kind": "table", "columns": [3, 3, 1], "head": head, "rows": [[row, "", ""] for row in rows]}
    yield {"kind": "h2", "text": _("Bitte denken Sie daran")}
    yield {
        "kind": "list",
        "items": [
            _("Niemand wird gedrängt zu erzählen."),
            _("Fotos nur, wenn alle auf dem Bild einverstanden sind."),
            _("Die Förderung wird genannt."),
        ],
    }


def access_parts() -> Iterable[dict[str, Any]]:
    """Checklist for accessibility at the place."""
    yield {"kind": "p", "text": _("Bitte gehen Sie einmal vor der Eröffnung mit dieser Liste durch den Raum.")}
    groups = (
        (
            _("Hinkommen und hineinkommen"),
            (
                _("Weg von Haltestelle und Parkplatz ist beschrieben"),
                _("Eingang ohne Stufen, Tür mindestens 90 cm breit"),
                _("Eine Toilette für alle ist da und ausgeschildert"),
            ),
        ),
        (
            _("Bei den Tafeln"),
            (
                _("Wege zwischen den Tafeln mindestens 120 cm, vor jeder Tafel 150 cm zum Wenden"),
                _("Texte und QR-Codes zwischen 90 und 160 cm Höhe"),
                _("Gutes Licht ohne Blendung, keine Spiegelung"),
                _("Sitzgelegenheiten mit Lehne"),
                _("Keine Kabel und Füße der Ständer im Weg"),
            ),
        ),
        (
            _("Verstehen"),
            (
                _("Hinweis auf Leichte Sprache und andere Sprachen am Eingang"),
                _("Texte zum Hören: QR-Code probiert, WLAN oder Netz ist da"),
                _("Blindenführhunde sind willkommen"),
                _("Bei der Eröffnung: Mikrofon, auf Wunsch Gebärdensprache"),
            ),
        ),
    )
    for heading, items in groups:
        yield {"kind": "h2", "text": heading}
        yield {"kind": "checks", "items": list(items)}
    yield {"kind": "h2", "text": _("Was wir nicht haben, sagen wir vorher")}
    yield {"kind": "lines", "count": 2}


def paper_titles() -> dict[str, str]:
    """Headings of the papers."""
    return {
        "agreement": _("Leihvertrag"),
        "hand_over": _("Protokoll der Übergabe"),
        "return": _("Protokoll der Rückgabe"),
        "speakers": _("Ablauf der Eröffnung"),
        "access": _("Ist die Ausstellung für alle erreichbar?"),
        "audio": _("Hören und lesen"),
    }


def protocol_words() -> dict[str, str]:
    """Heads and names in a protocol."""
    return {
        "number": _("Nr."),
        "panel": _("Tafel"),
        "condition": _("Zustand"),
        "note": _("Bemerkung"),
        "day": pgettext("Datum", "Tag"),
        "gave": _("Übergeben von"),
        "took": _("Übernommen von"),
        "on_paper": _("Auf Papier unterschrieben."),
    }


def card_words(loan: Loan) -> dict[str, str]:
    """On the picture for shared links."""
    return {
        "brand": "Arbeitsmarktmentoren Sachsen",
        "title": _("Ausstellung „Integrationsgeschichten“"),
        "name": f"{loan.host.name}, {loan.host.place}",
        "below": days(loan.days),
    }


def audio_lead() -> str:
    """Above the list of codes."""
    return _("Code mit dem Telefon öffnen. Dort gibt es jede Geschichte zum Lesen und, wo vorhanden, zum Hören.")
