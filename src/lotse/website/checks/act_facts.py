"""What "Bis wann muss ich handeln?" asks. A day that is known only roughly counts as the first it can be."""

from datetime import date
from typing import Final

from django.utils.translation import gettext_noop as _

from lotse.rules.engine.facts import Between, FactKind, Kind, Schema
from lotse.rules.labour.act_at_job_end import Befristungsende, Kuendigung
from lotse.rules.labour.act_on_claims import Benachteiligung, OffenerLohn
from lotse.rules.labour.act_until import Lage
from lotse.rules.labour.dismissal_protection import Schutz
from lotse.rules.labour.notice_form import Weg
from lotse.rules.labour.preclusion import Branche, Klausel
from lotse.rules.residence.fact_kinds import choice, day, number, yes_no
from lotse.website.checks.given import Given

# Districts of Saxony by their official key; the labour court hangs on them.
_DISTRICTS: Final = {
    "14625": "Bautzen",
    "14511": "Chemnitz",
    "14612": "Dresden",
    "14521": "Erzgebirgskreis",
    "14626": "Görlitz",
    "14713": "Leipzig",
    "14729": "Landkreis Leipzig",
    "14627": "Meißen",
    "14522": "Mittelsachsen",
    "14730": "Nordsachsen",
    "14628": "Sächsische Schweiz-Osterzgebirge",
    "14523": "Vogtlandkreis",
    "14524": "Zwickau",
    "none": _("nicht in Sachsen"),
}
_WHAT: Final = {
    "dismissal": _("Ich habe eine Kündigung bekommen."),
    "term": _("Mein befristeter Vertrag endet."),
    "wages": _("Mein Lohn kommt nicht oder nur zum Teil."),
    "discrimination": _("Ich wurde benachteiligt, zum Beispiel wegen Herkunft oder Geschlecht."),
    "insolvency": _("Der Betrieb ist pleite."),
}
_WAYS: Final = {
    Weg.PAPIER.value: _("auf Papier"),
    Weg.ELEKTRONISCH.value: _("per E-Mail oder Nachricht"),
    Weg.BILD.value: _("als Foto"),
    Weg.FAX.value: _("als Fax"),
    Weg.MUENDLICH.value: _("mündlich"),
}
_PROTECTED: Final = {
    Schutz.SCHWANGERSCHAFT.value: _("Schwangerschaft"),
    Schutz.NACH_GEBURT.value: _("Geburt in den letzten vier Monaten"),
    Schutz.ELTERNZEIT.value: _("Elternzeit"),
    Schutz.SCHWERBEHINDERUNG.value: _("Schwerbehinderung"),
    Schutz.BETRIEBSRAT.value: _("Betriebsrat"),
    Schutz.AUSBILDUNG.value: _("Ausbildung"),
    "none": _("nichts davon"),
}
_SECTORS: Final = {
    Branche.BAUGEWERBE.value: _("Bau"),
    Branche.GEBAEUDEREINIGUNG.value: _("Gebäudereinigung"),
    Branche.GERUESTBAU.value: _("Gerüstbau"),
    Branche.MALER.value: _("Maler und Lackierer"),
    Branche.PFLEGE.value: _("Pflege"),
    "none": _("eine andere"),
}
# The day on which everything hangs, by what happened.
ANCHORS: Final = {
    "dismissal": "received",
    "term": "ends",
    "wages": "due",
    "discrimination": "happened",
    "insolvency": "insolvent",
}
_QUESTIONS: Final = {
    "dismissal": ("received", "way", "signed", "district", "protected", "job_ends", "job_began", "staff"),
    "term": ("ends", "known", "district"),
    "wages": ("due", "sector", "clause", "clause_months", "contract", "district"),
    "discrimination": ("happened", "claimed", "district"),
    "insolvency": ("insolvent", "district"),
}


SCHEMA: Final = Schema(
    choice(
        "what",
        _("Was ist geschehen?"),
        _WHAT,
        help=_("Ist mehreres geschehen, machen Sie die Prüfung für jedes einzeln."),
    ),
    day(
        "received",
        _("An welchem Tag kam die Kündigung bei Ihnen an?"),
        _("Es zählt der Tag im Briefkasten oder in der Hand, nicht das Datum auf dem Brief."),
    ),
    choice("way", _("Wie wurde Ihnen gekündigt?"), _WAYS),
    yes_no("signed", _("Ist die Kündigung von Hand unterschrieben?")),
    choice("district", _("Wo arbeiten Sie meistens?"), _DISTRICTS, help=_("Der Ort bestimmt das Arbeitsgericht.")),
    FactKind(
        "protected",
        Kind.CHOICES,
        _("Trifft etwas davon auf Sie zu?"),
        tuple(_PROTECTED),
        tuple(_PROTECTED.values()),
        _("Dann gilt ein besonderer Schutz. Sie können mehreres wählen."),
    ),
    day("job_ends", _("Wann soll die Arbeit enden?")),
    day("job_began", _("Wann hat die Arbeit angefangen?")),
    number(
        "staff",
        _("Wie viele Menschen arbeiten in dem Betrieb ungefähr?"),
        help=_("Ohne Auszubildende. Wer halb arbeitet, zählt halb."),
    ),
    day("ends", _("Wann endet der Vertrag?")),
    day("known", _("Seit wann wissen Sie, dass er endet?")),
    day(
        "due",
        _("Wann hätte der Lohn da sein müssen?"),
        _("Meist am Ende des Monats oder am 15. des nächsten."),
    ),
    choice("sector", _("In welcher Branche arbeiten Sie?"), _SECTORS),
    yes_no(
        "clause",
        _("Steht im Vertrag eine Ausschlussfrist?"),
        _("Suchen Sie nach „Ausschlussfrist“, „Verfallfrist“ oder „verfallen“."),
    ),
    number("clause_months", _("Wie viele Monate nennt die Ausschlussfrist?")),
    day("contract", _("Wann wurde der Vertrag unterschrieben?")),
    day("happened", _("Wann ist es geschehen?"), _("Bei einer Absage zählt der Tag, an dem sie ankam.")),
    day("claimed", _("Wann haben Sie schriftlich eine Entschädigung gefordert?")),
    day(
        "insolvent",
        _("An welchem Tag wurde die Insolvenz eröffnet oder abgelehnt?"),
        _("Der Tag steht im Beschluss des Gerichts."),
    ),
)


def next_fact(given: Given) -> str | None:
    """What happened, its day, and what moves the deadline."""
    return next((name for name in _asked(given) if name not in given), None)


def _asked(given: Given) -> list[str]:
    names = ["what", *_QUESTIONS.get(str(given.value("what")), ())]
    if given.value("way") != Weg.PAPIER:
        names = [name for name in names if name != "signed"]
    if given.value("clause") is not True:
        names = [name for name in names if name not in ("clause_months", "contract")]
    return names


def stale(given: Given) -> tuple[str, ...]:
    """Answers about something else that happened."""
    asked = _asked(given)
    return tuple(name for name in given.facts if name not in asked)


def _first(given: Given, name: str) -> date | None:
    """A day; of a day known only roughly the first, so that a deadline is never counted too late."""
    told = given.value(name)
    return told.first if isinstance(told, Between) else told


def situation(given: Given) -> Lage | None:
    """What happened; None where the day on which everything hangs is not known."""
    what = str(given.value("what"))
    day = _first(given, ANCHORS[what]) if what in ANCHORS else None
    if day is None:
        return None
    district = given.value("district", "none")
    return Lage(
        district="" if district == "none" else district,
        dismissal=_dismissal(given, day) if what == "dismissal" else None,
        fixed_term=Befristungsende(day, _first(given, "known")) if what == "term" else None,
        wages=(_wage(given, day),) if what == "wages" else (),
        discrimination=Benachteiligung(day, _first(given, "claimed")) if what == "discrimination" else None,
        insolvency_on=day if what == "insolvency" else None,
    )


def _dismissal(given: Given, day: date) -> Kuendigung:
    protected = [word for word in given.value("protected", ()) if word != "none"]
    return Kuendigung(
        received=day,
        way=Weg(given.value("way", Weg.PAPIER)),
        signed=given.value("signed"),
        job_began=_last(given, "job_began"),
        job_ends=_first(given, "job_ends"),
        staff=given.value("staff"),
        protected=frozenset(Schutz(word) for word in protected),
    )


def _last(given: Given, name: str) -> date | None:
    told = given.value(name)
    return told.last if isinstance(told, Between) else told


def _wage(given: Given, day: date) -> OffenerLohn:
    months = given.value("clause_months")
    # A contract is at most as young as the pay it promises; its day decides which forms a clause may ask for.
    clause = None if months is None else Klausel(_first(given, "contract") or day, None, months, None)
    sector = given.value("sector", "none")
    return OffenerLohn(
        due=day,
        clause=clause,
        has_no_clause=given.value("clause") is False,
        sector=None if sector == "none" else Branche(sector),
    )
