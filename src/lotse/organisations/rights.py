"""Who may what, read from the declarations that the gate itself enforces, so that the page cannot say anything else."""

from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from lotse.foundation.actor import Actor
from lotse.foundation.roles import EVERY_ROLE, Role
from lotse.foundation.screens import Door, Screen


@dataclass(frozen=True, slots=True)
class Right:
    """One thing that can be done, and by whom."""

    label: str | Promise
    roles: frozenset[Role]
    # What the roles do not say by themselves.
    bounds: str | Promise
    is_mine: bool

    @property
    def is_everybody(self) -> bool:
        """Whether every role may."""
        return self.roles == EVERY_ROLE

    @property
    def names(self) -> list[str]:
        """The roles in the order of the program, as people call them."""
        return [str(role.label) for role in Role if role in self.roles]


# One landmark for each thing that people ask about: its words, its screen, its bounds.
_LANDMARKS: tuple[tuple[str | Promise, str, str | Promise], ...] = (
    (
        _("Akten von Mentees lesen und führen"),
        "casework:mentees",
        _("Mentorinnen: die eigenen und vertretenen Mentees und die Warteliste; Leitung: das ganze Projekt"),
    ),
    (_("Kontaktnotizen schreiben"), "casework:note_new", ""),
    (_("Auslastung sehen und Vertretungen einrichten"), "casework:deputies", _("das eigene Projekt")),
    (_("Mentees an andere Projekte übergeben"), "casework:handovers", _("nur mit Einwilligung der Mentees")),
    (_("Listen einlesen"), "casework:imports", _("das eigene Projekt")),
    (_("Zahlen sehen"), "evaluation:figures", _("nie Namen; kleine Zahlen sind geschützt")),
    (_("Menschen einladen und ihre Mitarbeit beenden"), "organisations:members", _("Leitung: das eigene Projekt")),
    (
        _("Hilfe im Projekt: zeitlich begrenzt zusehen"),
        "organisations:support_begin",
        _("höchstens eine Stunde, mit Begründung, ohne etwas zu ändern; die Leitung erfährt es sofort"),
    ),
    (_("Nicht zugestellte Nachrichten sehen"), "identity:mails", _("nur Art und Grund, nie den Text")),
    (
        _("Schreiben, was Projekte über sich sagen"),
        "organisations:project_texts",
        _("Übersetzung: nur die eigenen Sprachen, nie den deutschen Text"),
    ),
    (_("Sich in der Kontaktsuche zeigen oder nicht"), "organisations:card", _("nur für sich selbst")),
    (_("Das eigene Konto verwalten"), "identity:account", ""),
)


def rights(actor: Actor) -> list[Right]:
    """All landmarks whose screens exist, as they are for everybody and for the actor."""
    declared = _declared_screens()
    found = ((label, declared.get(name), bounds) for label, name, bounds in _LANDMARKS)
    known = ((label, _roles(screen), bounds) for label, screen, bounds in found if screen is not None)
    return [Right(label, roles, bounds, actor.has_any_role(roles)) for label, roles, bounds in known]


def _roles(screen: Screen) -> frozenset[Role]:
    return EVERY_ROLE if isinstance(screen.audience, Door) else screen.audience


def _declared_screens() -> dict[str, Screen]:
    found: dict[str, Screen] = {}
    waiting: list[tuple[str, URLPattern | URLResolver]] = [("", entry) for entry in get_resolver().url_patterns]
    while waiting:
        namespace, entry = waiting.pop()
        if isinstance(entry, URLResolver):
            inner = f"{namespace}{entry.namespace}:" if entry.namespace else namespace
            waiting += [(inner, below) for below in entry.url_patterns]
        elif (screen := getattr(entry.callback, "screen", None)) is not None:
            found[f"{namespace}{entry.name}"] = screen
    return found
