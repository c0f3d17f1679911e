"""Other ways when the usual ones are closed: withdrawal, family, leaving with a visa, the hardship commission."""

from collections.abc import Callable
from datetime import date
from typing import Final

from lotse.rules.engine.answer import Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import Sentence, say
from lotse.rules.engine.words import mark as _
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.perspectives.fachkraefte_18a_18b import asylsperre
from lotse.rules.residence.register import name_question, question
from lotse.rules.residence.requirements import best, found, refused, stated, unclear

READ_ON: Final = date(2026, 11, 21)
_ADVICE: Final = say(_("Lassen Sie sich vor jedem Schritt von einer Beratungsstelle oder einem Anwalt beraten."))

name_question("exit_routes", title=_("Andere Wege zu einem Aufenthaltsrecht"))


@law(
    "R-EXIT-RUECKNAHME",
    title=_("Arbeitstitel nach zurückgenommenem Asylantrag"),
    cites="§ 10 Abs. 3 S. 5 AufenthG",
    checked_on=READ_ON,
)
def nach_ruecknahme(case: Case) -> Outcome:
    """A withdrawn application and entry before 29 March 2023 open §§ 18a, 18b and 19c Abs. 2."""
    bar = found(asylsperre, case)
    if bar.grade is Grade.FREI and stated(case, "asyl_state") in ("withdrawn", "withdrawn_after_12b_advice"):
        return _open(
            say(_("Nach dem zurückgenommenen Asylantrag ist ein Titel für qualifizierte Arbeit möglich.")), "para_18a"
        )
    return refused(say(_("Der Weg über einen zurückgenommenen Asylantrag ist verschlossen.")))


@law("R-EXIT-FAMILIE", title=_("Familie mit Deutschen"), cites="§ 28; § 10 Abs. 3 S. 3 AufenthG", checked_on=READ_ON)
def familie(case: Case) -> Outcome:
    """Marriage to a German or a German child: a claim survives the bar after a rejected asylum application."""
    if stated(case, "spouse_of") == "DE" or stated(case, "german_child"):
        return _open(say(_("Mit deutscher Familie kommt ein Titel nach § 28 AufenthG in Betracht.")), "para_28")
    return refused(say(_("Es ist keine deutsche Familie bekannt.")))


@law(
    "R-EXIT-VISUM",
    title=_("Ausreise und Visum"),
    cites="§ 6 Abs. 3; § 11; §§ 16a, 18a, 18b AufenthG",
    checked_on=READ_ON,
)
def ausreise_mit_visum(case: Case) -> Outcome:
    """Leaving of one's own will and coming back with a visa for training or work; a ban on re-entry must be checked."""
    if stated(case, "expulsion"):
        return unclear(say(_("Nach einer Ausweisung sperrt § 11 AufenthG die Rückkehr. Lassen Sie die Frist prüfen.")))
    return _open(
        say(_("Möglich sind die freiwillige Ausreise und ein Visum. Prüfen Sie vorher, ob eine Einreisesperre droht.")),
        "visa",
    )


@law(
    "R-EXIT-HAERTEFALL",
    title=_("Härtefallkommission Sachsen"),
    cites="§ 23a AufenthG",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def haertefall(case: Case) -> Outcome:
    """The commission may ask the Land for a permit; it sits with the Saxon commissioner for integration."""
    if stated(case, "status") not in ("DULDUNG", "GUEB", "NONE"):
        return refused(say(_("Die Härtefallkommission hilft nur, wenn Sie ausreisepflichtig sind.")))
    return _open(say(_("Ein Mitglied der Sächsischen Härtefallkommission kann Ihren Fall dort vorschlagen.")), "23a")


def _open(because: Sentence, way: str) -> Outcome:
    return Outcome(Grade.KANN, (because,), conditions=(_ADVICE,), notes={"alt": (way,)})


WEGE: Final[tuple[Callable[[Case], Outcome], ...]] = (nach_ruecknahme, familie, ausreise_mit_visum, haertefall)


@question("exit_routes", rank=Rank.ERLAUBNIS)
@law("R-EXIT", title=_("Andere Wege"), cites="§ 10 Abs. 3; § 23a; § 28 AufenthG", checked_on=READ_ON)
def auswege(case: Case) -> Outcome:
    """Every way that is open, named in the note `alt`; none is a promise."""
    if case["status"] not in ("GESTATTUNG", "DULDUNG", "GUEB", "NONE"):
        return refused(say(_("Mit Ihrem Papier brauchen Sie keinen anderen Weg.")))
    outcomes = [way(case) for way in WEGE]
    ways = [each for each in outcomes if each.grade is Grade.KANN]
    if not ways:
        return best(*outcomes)
    return Outcome(
        Grade.KANN,
        tuple(reason for each in ways for reason in each.because),
        conditions=(_ADVICE,),
        notes={"alt": tuple(name for each in ways for name in each.notes["alt"])},
    )
