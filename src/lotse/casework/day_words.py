"""How the page "Heute" says it: one line of the daybook as words, with the one action that helps."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lotse.casework.domain.daybook import Daybook, Demand, Line, Need, Section
from lotse.casework.models import Appointment
from lotse.casework.models.choices import ApplicationStage, CheckInKind, Party
from lotse.foundation.clock import SAXONY


@dataclass(frozen=True, slots=True)
class Help:
    """The one action: a link, a phone call, or a form that is sent at once."""

    label: str
    href: str
    icon: str = ""
    is_sent: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One line as the page shows it."""

    when: str
    datetime: str
    name: str
    href: str
    text: str
    detail: str
    tag: str
    tag_kind: str
    help: Help
    mentor: str


@dataclass(frozen=True, slots=True)
class Part:
    """A section with its rows and the number of those that are not shown."""

    rows: tuple[Row, ...]
    more: str

    def __bool__(self) -> bool:
        return bool(self.rows)


def part(section: Section, *, mentors: Mapping[int, str]) -> Part:
    """A section in words."""
    more = ""
    if section.is_cut:
        more = _("und mehr als %(count)d weitere") % {"count": section.more}
    elif section.more:
        more = ngettext("und %(count)d weitere", "und %(count)d weitere", section.more) % {"count": section.more}
    return Part(tuple(_row(line, mentors) for line in section.lines), more)


def _row(line: Line, mentors: Mapping[int, str]) -> Row:
    demand = line.demand
    text, detail, tag, kind, help_ = _WORDS[demand.need](line)
    return Row(
        when=_when(line),
        datetime=(demand.at.astimezone(SAXONY) if demand.at else demand.day).isoformat(),
        name=demand.name,
        href=reverse("casework:mentee", args=[demand.person]),
        text=text,
        detail=detail,
        tag=tag,
        tag_kind=kind,
        help=help_,
        mentor=mentors.get(demand.mentor or 0, ""),
    )


def _when(line: Line) -> str:
    demand = line.demand
    if demand.at is not None:
        clock = date_format(demand.at.astimezone(SAXONY), "H:i")
        return clock if line.days <= 0 else _("morgen %(clock)s") % {"clock": clock}
    if demand.need in (Need.SILENCE, Need.PAPER):
        return ""
    return _("heute") if line.days == 0 else date_format(demand.day, "j.n.")


_Words = tuple[str, str, str, str, Help]


def _appointment(line: Line) -> _Words:
    about, at = line.demand.about, line.demand.at
    kind = Appointment.Kind(about["kind"])
    whom = about["party_name"] or (str(Party(about["party"]).label) if about["party"] else "")
    text = _("begleiten: %(what)s") % {"what": whom or kind.label} if about["goes_along"] else _said(kind.label, whom)
    take = _("mitnehmen: %(what)s") % {"what": about["take_along"]} if about["take_along"] else ""
    detail = " · ".join(part for part in (about["place"], take) if part)
    page = reverse("casework:appointment_edit", args=[line.demand.ref])
    is_over = at is not None and at < datetime.now(SAXONY)
    return text, detail, "", "", Help(_("Wie war es?") if is_over else _("Öffnen"), page)


def _said(*parts: Any) -> str:
    return ", ".join(str(part) for part in parts if part)


def _step(line: Line) -> _Words:
    about, ref = line.demand.about, line.demand.ref
    party = Party(about["waits_for"])
    tag, kind = (_late(line.days_late), "alarm") if line.days_late else (_("heute fällig"), "wait")
    if party is Party.MENTOR:
        done = Help(_("Erledigt"), reverse("casework:step_done", args=[ref]), "check", is_sent=True)
        return about["title"], _("Der Ball liegt bei Ihnen."), tag, kind, done
    if party is Party.MENTEE:
        help_ = _call(line.demand) or Help(_("Öffnen"), reverse("casework:step_edit", args=[ref]))
        return about["title"], _("Der Ball liegt bei der oder dem Mentee."), tag, kind, help_
    detail = _("wartet auf %(whom)s") % {"whom": about["waits_for_name"] or party.label}
    return about["title"], detail, tag, kind, Help(_("Nachfragen"), reverse("casework:step_edit", args=[ref]))


def _late(days: int) -> str:
    return ngettext("seit gestern fällig", "seit %(days)d Tagen fällig", days) % {"days": days}


def _check_in(line: Line) -> _Words:
    about = line.demand.about
    tag = str(CheckInKind(about["kind"]).label)
    detail = about["employer"] or ""
    return _("Wie läuft die neue Stelle?"), detail, tag, "", Help(
        _("Nachfragen"), reverse("casework:check_in", args=[line.demand.ref])
    )


def _ask_again(line: Line) -> _Words:
    about = line.demand.about
    text = _("bei %(firm)s nachfragen") % {"firm": about["employer"]}
    stage = ApplicationStage(about["stage"]).label
    detail = _said(_("Bewerbung %(stage)s") % {"stage": stage}, about["position"])
    page = reverse("casework:application_edit", args=[line.demand.ref])
    return text, detail, "", "", Help(_("Nachfragen"), page)


def _silence(line: Line) -> _Words:
    since = line.demand.about.get("last_contact_on")
    text = _("hat länger nichts von Ihnen gehört")
    detail = ""
    if since:
        day = date_format(datetime.fromisoformat(since), "j. F")
        detail = _("zuletzt gesprochen am %(day)s") % {"day": day}
    late = line.days_late
    tag = ngettext("seit einem Tag überfällig", "seit %(days)d Tagen überfällig", late) % {"days": late} if late else ""
    note = Help(_("Notiz"), reverse("casework:note_for", args=[line.demand.person]), "note")
    return text, detail, tag, "wait", _call(line.demand) or note


def _call(demand: Demand) -> Help | None:
    digits = "".join(sign for sign in demand.phone if sign.isdigit() or sign == "+")
    return Help(_("Anrufen"), f"tel:{digits}", "phone") if digits else None


def _paper(line: Line) -> _Words:
    text = str(line.demand.about["kind"].label)
    day = date_format(line.demand.day, "j.n.Y")
    if line.days < 0:
        tag = ngettext("seit gestern abgelaufen", "seit %(days)d Tagen abgelaufen", line.days_late)
        detail, kind = _("galt bis %(day)s") % {"day": day}, "alarm"
        tag %= {"days": line.days_late}
    else:
        tag = ngettext("noch ein Tag", "noch %(days)d Tage", line.days) % {"days": line.days}
        detail, kind = _("gilt bis %(day)s") % {"day": day}, "alarm" if line.days <= 14 else "wait"
    page = reverse("casework:mentee", args=[line.demand.person])
    return text, detail, tag, kind, Help(_("Akte"), page)


_WORDS: dict[Need, Callable[[Line], _Words]] = {
    Need.APPOINTMENT: _appointment,
    Need.STEP: _step,
    Need.CHECK_IN: _check_in,
    Need.ASK_AGAIN: _ask_again,
    Need.SILENCE: _silence,
    Need.PAPER: _paper,
}


def sentence(book: Daybook, *, whole_project: bool) -> str:
    """The day in one sentence or two: people, never records."""
    if not book.people:
        return _("Heute wartet niemand im Projekt.") if whole_project else _("Heute wartet niemand auf Sie.")
    who = _people(book, whole_project=whole_project)
    if not book.late:
        return who
    late = ngettext(
        "Bei einem Menschen ist etwas überfällig.", "Bei %(count)s Menschen ist etwas überfällig.", book.late
    )
    return f"{who} {late % {'count': _number(book.late)}}"


def _people(book: Daybook, *, whole_project: bool) -> str:
    if book.is_cut:
        text = (
            _("Mehr als %(count)s Menschen im Projekt brauchen heute etwas.")
            if whole_project
            else _("Mehr als %(count)s Menschen brauchen heute etwas von Ihnen.")
        )
        return text % {"count": book.people}
    if whole_project:
        text = ngettext(
            "Ein Mensch im Projekt braucht heute etwas.",
            "%(count)s Menschen im Projekt brauchen heute etwas.",
            book.people,
        )
    else:
        text = ngettext(
            "Ein Mensch braucht heute etwas von Ihnen.",
            "%(count)s Menschen brauchen heute etwas von Ihnen.",
            book.people,
        )
    return _capital(text % {"count": _number(book.people)})


def _number(count: int) -> str:
    """Numbers up to twelve as words, as in a letter."""
    words = [_("zwei"), _("drei"), _("vier"), _("fünf"), _("sechs"), _("sieben"), _("acht"), _("neun"), _("zehn")]
    words += [_("elf"), _("zwölf")]
    return words[count - 2] if 2 <= count <= len(words) + 1 else str(count)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
