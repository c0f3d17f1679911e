"""How the page "Heute" says it: one line of the daybook as words, with the one action that helps."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lotse.casework.domain.daybook import Daybook, Line, Need, Section
from lotse.casework.models import Appointment
from lotse.casework.models.choices import ApplicationStage, CheckInKind, Party
from lotse.casework.queries.today import Person
from lotse.foundation.clock import SAXONY, now


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


def part(section: Section, people: Mapping[int, Person], *, whole_project: bool) -> Part:
    """A section in words; lines of people who are not seen are left out."""
    more = ""
    if section.is_cut:
        more = _("und mindestens %(count)d weitere") % {"count": section.more}
    elif section.more:
        more = ngettext("und %(count)d weitere", "und %(count)d weitere", section.more) % {"count": section.more}
    known = [(line, people[line.demand.person]) for line in section.lines if line.demand.person in people]
    return Part(tuple(_row(line, person, whole_project) for line, person in known), more)


def _row(line: Line, person: Person, whole_project: bool) -> Row:
    demand = line.demand
    text, detail, tag, kind, help_ = _WORDS[demand.need](line, person)
    return Row(
        when=_when(line),
        datetime=(demand.at.astimezone(SAXONY) if demand.at else demand.day).isoformat(),
        name=person.name,
        href=reverse("casework:mentee", args=[person.public_id]),
        text=text,
        detail=detail,
        tag=tag,
        tag_kind=kind,
        help=help_,
        mentor=person.mentor if whole_project else "",
    )


def _when(line: Line) -> str:
    """The time of an appointment; how late the rest is, its tag says."""
    at = line.demand.at
    return "" if at is None else date_format(at.astimezone(SAXONY), "H:i")


_Words = tuple[str, str, str, str, Help]


def _appointment(line: Line, _person: Person) -> _Words:
    about, at = line.demand.about, line.demand.at
    kind = Appointment.Kind(about["kind"])
    whom = about["party_name"] or (str(Party(about["party"]).label) if about["party"] else "")
    text = _("begleiten: %(what)s") % {"what": whom or kind.label} if about["goes_along"] else _said(kind.label, whom)
    take = _("mitnehmen: %(what)s") % {"what": about["take_along"]} if about["take_along"] else ""
    detail = " · ".join(part for part in (about["place"], take) if part)
    page = reverse("casework:appointment_edit", args=[line.demand.ref])
    is_over = at is not None and at < now()
    when = _("morgen") if line.days else ""
    return text, detail, when, "", Help(_("Wie war es?") if is_over else _("Öffnen"), page)


def _said(*parts: Any) -> str:
    return ", ".join(str(part) for part in parts if part)


def _step(line: Line, person: Person) -> _Words:
    about, ref = line.demand.about, line.demand.ref
    party = Party(about["waits_for"])
    tag, kind = _late(line), "alarm" if line.days_late else "wait"
    if party is Party.MENTOR:
        done = Help(_("Erledigt"), reverse("casework:step_done", args=[ref]), "check", is_sent=True)
        return about["title"], "", tag, kind, done
    if party is Party.MENTEE:
        help_ = _call(person) or Help(_("Öffnen"), reverse("casework:step_edit", args=[ref]))
        return about["title"], _("wartet auf die oder den Mentee"), tag, kind, help_
    detail = _("wartet auf %(whom)s") % {"whom": about["waits_for_name"] or party.label}
    return about["title"], detail, tag, kind, Help(_("Nachfragen"), reverse("casework:step_edit", args=[ref]))


def _late(line: Line) -> str:
    days = line.days_late
    if not days:
        return _("heute fällig")
    return ngettext("seit einem Tag fällig", "seit %(days)s Tagen fällig", days) % {"days": days}


def _check_in(line: Line, _person: Person) -> _Words:
    about = line.demand.about
    detail = _said(CheckInKind(about["kind"]).label, about["employer"])
    page = reverse("casework:check_in", args=[line.demand.ref])
    return _("Wie läuft die neue Stelle?"), detail, _late(line), "wait", Help(_("Nachfragen"), page)


def _ask_again(line: Line, _person: Person) -> _Words:
    about = line.demand.about
    text = _("bei %(firm)s nachfragen") % {"firm": about["employer"]}
    stage = ApplicationStage(about["stage"]).label
    detail = _said(_("Bewerbung: %(stage)s") % {"stage": stage}, about["position"])
    page = reverse("casework:application_edit", args=[line.demand.ref])
    return text, detail, _late(line), "wait", Help(_("Nachfragen"), page)


def _silence(line: Line, person: Person) -> _Words:
    since = line.demand.about.get("last_contact_on")
    text = ""
    if since:
        day = date_format(date.fromisoformat(since), "j. F")
        text = _("zuletzt gesprochen am %(day)s") % {"day": day}
    late = line.days_late
    tag = ngettext("seit einem Tag überfällig", "seit %(days)s Tagen überfällig", late) if late else _("heute fällig")
    note = Help(_("Notiz"), reverse("casework:note_for", args=[person.public_id]), "note")
    return text, "", tag % {"days": late}, "wait", _call(person) or note


def _call(person: Person) -> Help | None:
    digits = "".join(sign for sign in person.phone if sign.isdigit() or sign == "+")
    return Help(_("Anrufen"), f"tel:{digits}", "phone") if digits else None


def _paper(line: Line, person: Person) -> _Words:
    text = str(line.demand.about["kind"].label)
    day = date_format(line.demand.day, "j.n.Y")
    if line.days < 0:
        tag = ngettext("seit einem Tag abgelaufen", "seit %(days)s Tagen abgelaufen", line.days_late)
        detail, kind = _("galt bis %(day)s") % {"day": day}, "alarm"
        tag %= {"days": line.days_late}
    else:
        left = ngettext("noch ein Tag", "noch %(days)s Tage", line.days) % {"days": line.days}
        tag = left if line.days else _("endet heute")
        detail, kind = _("gilt bis %(day)s") % {"day": day}, "alarm" if line.days <= 14 else "wait"
    page = reverse("casework:mentee", args=[person.public_id])
    return text, detail, tag, kind, Help(_("Akte"), page)


_WORDS: dict[Need, Callable[[Line, Person], _Words]] = {
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
    if book.is_late_cut:
        late = ngettext(
            "Bei mindestens einem Menschen ist etwas überfällig.",
            "Bei mindestens %(count)s Menschen ist etwas überfällig.",
            book.late,
        )
    else:
        late = ngettext(
            "Bei einem Menschen ist etwas überfällig.", "Bei %(count)s Menschen ist etwas überfällig.", book.late
        )
    return f"{who} {late % {'count': _number(book.late)}}"


def _people(book: Daybook, *, whole_project: bool) -> str:
    choose = _at_least if book.is_cut else _exactly
    return _capital(choose(book.people, whole_project=whole_project) % {"count": _number(book.people)})


def _exactly(people: int, *, whole_project: bool) -> str:
    if whole_project:
        return ngettext(
            "Ein Mensch im Projekt braucht heute etwas.", "%(count)s Menschen im Projekt brauchen heute etwas.", people
        )
    return ngettext(
        "Ein Mensch braucht heute etwas von Ihnen.", "%(count)s Menschen brauchen heute etwas von Ihnen.", people
    )


def _at_least(people: int, *, whole_project: bool) -> str:
    if whole_project:
        return ngettext(
            "Mindestens ein Mensch im Projekt braucht heute etwas.",
            "Mindestens %(count)s Menschen im Projekt brauchen heute etwas.",
            people,
        )
    return ngettext(
        "Mindestens ein Mensch braucht heute etwas von Ihnen.",
        "Mindestens %(count)s Menschen brauchen heute etwas von Ihnen.",
        people,
    )


def _number(count: int) -> str:
    """Numbers up to twelve as words, as in a letter."""
    words = [_("zwei"), _("drei"), _("vier"), _("fünf"), _("sechs"), _("sieben"), _("acht"), _("neun"), _("zehn")]
    words += [_("elf"), _("zwölf")]
    return words[count - 2] if 2 <= count <= len(words) + 1 else str(count)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
