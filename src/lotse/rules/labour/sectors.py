"""Sectors with a minimum wage of their own, their pay groups, and what to say where none holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from lotse.rules.engine.facts import BadFact
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say

AGENCY_WORK: Final = "leiharbeit"
NONE: Final = "andere"
_BEGINNING, _END = date.min, date.max


@dataclass(frozen=True, slots=True)
class Sector:
    """A sector: groups lead to parameters; `""` is the group of sectors that have only one rate."""

    name: str
    label: str
    # What is said on a day without a rate; `{day}` may stand in it.
    why_none: str
    groups: Mapping[str, str] = field(default_factory=dict)
    # First day for which we know that there is a rate or none; earlier days are NoValue.
    known_since: date | None = None
    # From, until, marked text.
    hints: tuple[tuple[date, date, str], ...] = ()
    # What the groups are called on the screen, in their order.
    group_labels: tuple[str, ...] = ()

    def group(self, name: str) -> str:
        """The name of the parameter of a group, empty where the sector has no rate at all; BadFact if unknown.

        Where a sector has one rate for all, any word for a group leads to it.
        """
        name = _ALIASES.get(self.name, {}).get(name, name)
        if name in self.groups:
            return self.groups[name]
        has_one_rate = set(self.groups) <= {""}
        if has_one_rate and (name == "" or name.replace("_", "").isalnum()):
            return self.groups.get("", "")
        sentence = say(
            _("Die Lohngruppe „{value}“ gibt es in der Branche „{sector}“ nicht. Möglich sind: {allowed}."),
            value=name,
            sector=say(self.label),
            allowed=tuple(self.groups),
        )
        raise BadFact(sentence)


_ENDED = _("Am {day} gilt keine Verordnung über einen Branchenmindestlohn; es bleibt der gesetzliche Mindestlohn.")
_SKILLED = {"geselle": "gelernt", "gesellen": "gelernt", "facharbeiter": "gelernt", "fachkraft": "gelernt"}
# Other words for the same group.
_ALIASES: Final = {
    "dachdecker": _SKILLED,
    "maler": {"gelernt": "geselle", "gesellen": "geselle", "facharbeiter": "geselle", "helfer": "ungelernt"},
    "pflege": {
        "qualifizierte_hilfskraft": "hilfskraft_qualifiziert",
        "qualifiziert": "hilfskraft_qualifiziert",
        "helfer": "hilfskraft",
    },
    "gebaeudereinigung": {"lg1": "1", "lg6": "6", "LG1": "1", "LG6": "6"},
}
_ALL: Final = (
    Sector(
        "gebaeudereinigung",
        _("Gebäudereinigung"),
        _ENDED,
        {"1": "branche_gebaeudereinigung_1", "6": "branche_gebaeudereinigung_6"},
        hints=(
            (
                date(2027, 1, 1),
                _END,
                _(
                    "Die Verordnung für die Gebäudereinigung endete am 31.12.2026. Am 21.11.2026 war kein Nachfolger "
                    "bekannt: bitte nachsehen. Der Tarifvertrag kann kraft Vertrags weiter gelten."
                ),
            ),
        ),
        group_labels=(
            _("Lohngruppe 1 (Innen- und Unterhaltsreinigung)"),
            _("Lohngruppe 6 (Glas- und Fassadenreinigung)"),
        ),
    ),
    Sector(
        "dachdecker",
        _("Dachdeckerhandwerk"),
        _ENDED,
        {"ungelernt": "branche_dachdecker_ungelernt", "gelernt": "branche_dachdecker_gelernt"},
        group_labels=(_("ungelernt"), _("gelernt")),
    ),
    Sector(
        "maler",
        _("Maler- und Lackiererhandwerk"),
        _ENDED,
        {"geselle": "branche_maler_geselle", "ungelernt": "branche_maler_ungelernt"},
        group_labels=(_("gelernt (Gesellin, Geselle)"), _("ungelernt")),
    ),
    Sector("geruestbau", _("Gerüstbauerhandwerk"), _ENDED, {"": "branche_geruestbau"}),
    Sector(
        "pflege",
        _("Pflege"),
        _ENDED,
        {
            "hilfskraft": "branche_pflege_hilfskraft",
            "hilfskraft_qualifiziert": "branche_pflege_qualifizierte_hilfskraft",
            "fachkraft": "branche_pflege_fachkraft",
        },
        group_labels=(_("Pflegehilfskraft"), _("qualifizierte Pflegehilfskraft"), _("Pflegefachkraft")),
    ),
    Sector("elektro", _("Elektrohandwerk"), _ENDED, {"": "branche_elektro"}),
    Sector(
        "paedagogik",
        _("Aus- und Weiterbildung nach SGB II oder III"),
        _ENDED,
        {"1": "branche_paedagogik_1", "2": "branche_paedagogik_2"},
        group_labels=(_("Gruppe 1"), _("Gruppe 2")),
    ),
    Sector(
        "sicherheit_luftfahrt",
        _("Luftsicherheit am Flughafen"),
        _ENDED,
        {
            "II": "branche_sicherheit_luftfahrt_ii",
            "III": "branche_sicherheit_luftfahrt_iii",
            "IV": "branche_sicherheit_luftfahrt_iv",
        },
        group_labels=(_("Entgeltgruppe II"), _("Entgeltgruppe III"), _("Entgeltgruppe IV")),
    ),
    Sector(
        AGENCY_WORK,
        _("Leiharbeit"),
        _("Am {day} gilt keine Lohnuntergrenze für die Leiharbeit; es bleibt der gesetzliche Mindestlohn."),
        {"": "branche_leiharbeit"},
    ),
    Sector(
        "schornsteinfeger",
        _("Schornsteinfegerhandwerk"),
        _("Für den {day} ist der Branchenmindestlohn nicht geprüft; mindestens gilt der gesetzliche Mindestlohn."),
        {"": "branche_schornsteinfeger"},
        hints=((date(2026, 1, 1), _END, _("Bitte fragen Sie nach dem geltenden Branchenmindestlohn.")),),
    ),
    Sector(
        "fleisch",
        _("Fleischwirtschaft"),
        _ENDED,
        {"": "branche_fleisch"},
        hints=(
            (
                date(2021, 4, 1),
                _END,
                _(
                    "Beim Schlachten, Zerlegen und Verarbeiten sind Werkverträge und Leiharbeit verboten; "
                    "Umkleide- und Waschzeiten sind Arbeitszeit (§§ 6, 6a GSA Fleisch)."
                ),
            ),
        ),
    ),
    Sector(
        "bau",
        _("Baugewerbe"),
        _("Seit 1.1.2022 gibt es keinen Mindestlohn Bau mehr; es bleibt der gesetzliche Mindestlohn."),
        known_since=date(2022, 1, 1),
        hints=(
            (
                date(2022, 1, 1),
                _END,
                _("Die Urlaubskasse der Bauwirtschaft (SOKA-BAU) bleibt Pflicht, auch für entsandte Beschäftigte."),
            ),
        ),
    ),
    Sector("abfall", _("Abfallwirtschaft"), _ENDED, {"": "branche_abfall"}),
    Sector("waescherei", _("Wäschereidienstleistungen"), _ENDED, known_since=date(2024, 1, 1)),
    Sector("steinmetz", _("Steinmetz- und Steinbildhauerhandwerk"), _ENDED, known_since=date(2024, 1, 1)),
    Sector("landwirtschaft", _("Land- und Forstwirtschaft, Gartenbau"), _ENDED, known_since=date(2024, 1, 1)),
    Sector(NONE, _("andere Branche"), _("In anderen Branchen gilt der gesetzliche Mindestlohn.")),
)
SECTORS: Final[Mapping[str, Sector]] = {sector.name: sector for sector in _ALL}
