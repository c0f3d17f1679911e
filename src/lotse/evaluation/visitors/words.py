"""Names of the public numbers and how each is counted; a way of counting that changes gets a new version here too."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class PublicIndicator:
    """One number of the public pages: the cells that it adds up, and by which version they were counted."""

    key: str
    version: int
    cells: tuple[tuple[str, str], ...]
    label: Promise
    how: Promise


_EMPLOYMENT = tuple(("outcomes", f"employment-{adequate}") for adequate in ("yes", "no", "unknown"))

PUBLIC_INDICATORS = (
    PublicIndicator(
        "begun",
        1,
        (("begun", ""),),
        _("Begleitungen begonnen"),
        _("Gezählt werden Begleitungen. Wer zweimal kommt, zählt zweimal."),
    ),
    PublicIndicator(
        "agreements",
        1,
        (("agreements", ""),),
        _("Vereinbarungen geschlossen"),
        _("Gezählt werden Begleitungen, in denen eine Integrationsvereinbarung unterschrieben wurde."),
    ),
    PublicIndicator(
        "work",
        1,
        _EMPLOYMENT,
        _("Einstiege in Arbeit"),
        _("Gezählt wird jeder erste Tag in sozialversicherungspflichtiger Arbeit. Ein Mensch kann mehrere haben."),
    ),
    PublicIndicator(
        "training",
        1,
        (("outcomes", "training"), ("outcomes", "eq")),
        _("Einstiege in Ausbildung"),
        _("Gezählt wird jeder erste Tag in einer Berufsausbildung oder einer Einstiegsqualifizierung (EQ)."),
    ),
    PublicIndicator(
        "learning",
        1,
        (("outcomes", "qualification"), ("outcomes", "school"), ("outcomes", "study")),
        _("Einstiege in Qualifizierung, Schule oder Studium"),
        _("Gezählt wird jeder erste Tag in einer Qualifizierung zum Abschluss, einer Schule oder einem Studium."),
    ),
    PublicIndicator(
        "sustained",
        1,
        (("sustained", ""),),
        _("nach sechs Monaten noch dabei"),
        _(
            "Gezählt werden Einstiege in Arbeit oder Ausbildung, bei denen wir nach sechs Monaten nachgefragt haben "
            "und die da noch bestanden. Wen wir nicht erreicht haben, zählen wir nicht mit."
        ),
    ),
    PublicIndicator(
        "employers",
        1,
        (("employers", ""),),
        _("Betriebe"),
        _("Gezählt werden Betriebe, bei denen jemand angefangen hat. In jedem Projekt zählt ein Betrieb einmal."),
    ),
)
