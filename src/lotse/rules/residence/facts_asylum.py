"""Facts about the asylum procedure and about the places where somebody has to live."""

from datetime import date
from typing import Final

from lotse.rules.engine.facts import Event, FactKind
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.fact_kinds import choice, day, events, yes_no

_ACCELERATED: Final = {
    "accelerated_a": _("beschleunigt, Art. 42 Abs. 1 Buchst. a (Vorbringen ohne Belang)"),
    "accelerated_b": _("beschleunigt, Buchst. b (widersprüchliche Angaben)"),
    "accelerated_c": _("beschleunigt, Buchst. c (Täuschung, Urkunden)"),
    "accelerated_d": _("beschleunigt, Buchst. d (nur zur Verzögerung)"),
    "accelerated_e": _("beschleunigt, Buchst. e (sicherer Herkunftsstaat)"),
    "accelerated_f": _("beschleunigt, Buchst. f (Gefahr für die Sicherheit)"),
    "accelerated_g": _("beschleunigt, Buchst. g (Folgeantrag)"),
    "accelerated_h": _("beschleunigt, Buchst. h (unerlaubte Einreise, später Antrag)"),
    "accelerated_i": _("beschleunigt, Buchst. i (später Antrag)"),
    "accelerated_j": _("beschleunigt, Buchst. j (niedrige Schutzquote)"),
}

# A procedure so long that it fills every wait to which its time is added.
_A_PROCEDURE: Final = (Event("", date(1990, 1, 1), None),)

ASYLUM: Final[tuple[FactKind, ...]] = (
    day("asyl_app", _("Wann haben Sie den Asylantrag gestellt?")),
    day(
        "asyl_reg",
        _("Wann wurde Ihr Asylantrag registriert?"),
        _("Der Tag steht auf dem Ankunftsnachweis oder in der Bestätigung des BAMF."),
    ),
    day("gestattet_since", _("Seit wann haben Sie eine Aufenthaltsgestattung?")),
    events("asyl_procedure", _("Von wann bis wann lief Ihr Asylverfahren?"), tries=((), _A_PROCEDURE)),
    choice(
        "asyl_state",
        _("Wie steht Ihr Asylverfahren?"),
        {
            "open": _("es läuft, noch kein Bescheid"),
            "rejected_open_to_appeal": _("abgelehnt, Klage läuft oder ist noch möglich"),
            "final_rejected": _("endgültig abgelehnt"),
            "withdrawn": _("zurückgenommen"),
            "withdrawn_after_12b_advice": _("zurückgenommen nach der kostenlosen Rechtsauskunft (§ 12b AsylG)"),
            "inadmissible": _("als unzulässig abgelehnt"),
            "never_applied": _("nie einen Antrag gestellt"),
        },
    ),
    choice(
        "proc_type",
        _("Was für ein Asylverfahren führt das BAMF?"),
        {"normal": _("das gewöhnliche"), **_ACCELERATED, "border": _("das Grenzverfahren")},
        help=_("Ein beschleunigtes Verfahren teilt Ihnen das BAMF schriftlich mit, mit dem Buchstaben des Grundes."),
    ),
    yes_no("rejected_ou", _("Wurde der Asylantrag als „offensichtlich unbegründet“ oder unzulässig abgelehnt?")),
    yes_no("suspensive_effect", _("Hat Ihre Klage aufschiebende Wirkung?")),
    yes_no("amm_take", _("Hat Deutschland einen anderen Staat um Ihre Übernahme gebeten (Dublin-Verfahren)?")),
    yes_no("prot_other_ms", _("Haben Sie schon Schutz in einem anderen EU-Staat?")),
    yes_no("de_must_redo", _("Muss Deutschland trotzdem ein neues Verfahren führen?")),
    choice(
        "coop_breach",
        _("Haben Sie im Asylverfahren ohne Entschuldigung Pflichten verletzt?"),
        {
            "none": _("nein"),
            "single_minor": _("einmal, nichts Schweres"),
            "repeated_or_serious": _("mehrmals oder schwer"),
        },
    ),
    choice(
        "bamf_decision",
        _("Was hat das BAMF entschieden?"),
        {
            "asylum": _("Asylberechtigung"),
            "refugee": _("Flüchtlingseigenschaft"),
            "subsidiary": _("subsidiärer Schutz"),
            "removal_ban": _("Abschiebungsverbot"),
            "rejected": _("Ablehnung"),
            "none": _("noch nichts"),
        },
    ),
    yes_no("permission_during_asylum", _("Durften Sie während des Asylverfahrens schon arbeiten?")),
    yes_no("work_permission_on_2026_06_11", _("Hatten Sie am 11. Juni 2026 eine Arbeitserlaubnis?")),
    choice(
        "started_as",
        _("Mit welchem Papier haben Sie die Ausbildung begonnen?"),
        {"asylum_seeker": _("mit Aufenthaltsgestattung"), "duldung": _("mit Duldung"), "other": _("mit einem anderen")},
    ),
    choice(
        "bleibeperspektive",
        _("Gilt Ihre Bleibeperspektive als gut?"),
        {"good": _("ja"), "high": _("ja"), "low": _("nein")},
    ),
)

RECEPTION: Final[tuple[FactKind, ...]] = (
    yes_no(
        "reception_duty",
        _("Sind Sie verpflichtet, in einer Aufnahmeeinrichtung zu wohnen?"),
        _("Es zählt die Pflicht, nicht, wo Ihr Bett steht. Mit der Zuweisung an eine Gemeinde endet sie."),
    ),
    day("reception_since", _("Seit wann wohnen Sie in der Aufnahmeeinrichtung?")),
    yes_no("lives_in_building", _("Wohnen Sie noch in der Aufnahmeeinrichtung?")),
    yes_no(
        "land_24m_rule_applied",
        _("Steht in Ihrem Bescheid, dass Sie bis zu 24 Monate in der Aufnahmeeinrichtung wohnen müssen?"),
    ),
    yes_no("sek_mig_centre", _("Wohnen Sie im Zentrum für Verfahren der Sekundärmigration (Dresden)?")),
    choice(
        "residence_rule",
        _("Steht auf Ihrem Papier, wo Sie wohnen müssen?"),
        {
            "none": _("nein"),
            "12a": _("ja, nach § 12a AufenthG"),
            "60": _("ja, nach § 60 AsylG"),
            "61.1d": _("ja, nach § 61 Abs. 1d AufenthG"),
        },
    ),
)
