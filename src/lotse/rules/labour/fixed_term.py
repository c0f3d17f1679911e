"""Fixed terms: when a contract may end by itself. §§ 14, 16, 17 TzBfG."""

from dataclasses import dataclass
from datetime import date

from lotse.rules.dates.monate import READ_ON
from lotse.rules.engine.book import law
from lotse.rules.engine.parameters import parameter
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.labour.finding import Finding, Verdict


@dataclass(frozen=True, slots=True)
class Befristung:
    """What was agreed; None where it is not known."""

    months: int | None = None
    extensions: int | None = 0
    # Whether the person worked for the same employer at any time before.
    previous_employment: bool | None = None
    has_reason: bool | None = None
    startup: bool = False
    # 52 or older and jobless for four months before (§ 14 Abs. 3 TzBfG).
    over_52: bool = False


@law(
    "L-TzBfG-14-4",
    title=_("Schriftform der Befristung"),
    cites="§ 14 Abs. 4 TzBfG; § 16 TzBfG; § 126 BGB",
    checked_on=READ_ON,
)
def befristung_schriftlich(written: bool | None, *, signed_before_start: bool | None = True) -> Finding:
    """On paper, signed by both, before work begins. Otherwise the contract is permanent; an e-mail is not enough."""
    if written is None or signed_before_start is None:
        ask = say(_("Haben beide Seiten den Vertrag auf Papier unterschrieben, bevor die Arbeit begann?"))
        return Finding(Verdict.ASK, say(_("Es kommt auf die Unterschriften an (§ 14 Abs. 4 TzBfG).")), ask=(ask,))
    if not written or not signed_before_start:
        why = say(_("Ohne Schriftform vor dem Beginn ist der Vertrag unbefristet (§§ 14 Abs. 4, 16 TzBfG)."))
        return Finding(Verdict.NO, why, word="form_missing" if not written else "signed_after_start")
    return Finding(Verdict.YES, say(_("Die Befristung ist schriftlich vereinbart (§ 14 Abs. 4 TzBfG).")))


@law(
    "L-TzBfG-14-2",
    title=_("Befristung ohne Sachgrund"),
    cites="§ 14 Abs. 2, 2a, 3 TzBfG",
    checked_on=READ_ON,
)
def sachgrundlos(term: Befristung, day: date) -> Finding:
    """Two years, three extensions, never employed there before; new firms four years, from 52 years of age five.

    New firms and older workers have no limit of extensions within their years. A job long ago or of another kind may be
    excepted (BVerfG 1 BvL 7/14): ask. Collective agreements may allow more.
    """
    limits = parameter("labour.befristung_sachgrundlos").on(day)
    months = limits["ab_52"] if term.over_52 else limits["neugruendung"] if term.startup else limits["monate"]
    if term.previous_employment and not term.over_52:
        ask = say(_("Wie lange ist die frühere Beschäftigung her, wie lange dauerte sie, war die Arbeit ganz anders?"))
        why = say(_("Wer dort schon beschäftigt war, darf nicht ohne Grund befristet werden (§ 14 Abs. 2 S. 2 TzBfG)."))
        return Finding(Verdict.NO, why, word="previous_employment", ask=(ask,))
    if term.months is not None and term.months > months:
        why = say(_("Ohne Grund sind höchstens {months} Monate erlaubt (§ 14 TzBfG)."), months=months)
        return Finding(Verdict.NO, why, word="too_long")
    is_counted = not (term.startup or term.over_52)
    if is_counted and term.extensions is not None and term.extensions > limits["verlaengerungen"]:
        why = say(
            _("Höchstens {count} Verlängerungen sind erlaubt (§ 14 Abs. 2 TzBfG)."), count=limits["verlaengerungen"]
        )
        return Finding(Verdict.NO, why, word="too_many_extensions")
    return _or_ask(term)


def _or_ask(term: Befristung) -> Finding:
    """Yes, if nothing is unknown any more."""
    questions = []
    if term.months is None:
        questions.append(say(_("Wie lange dauert der Vertrag insgesamt, mit allen Verlängerungen?")))
    if term.extensions is None:
        questions.append(say(_("Wie oft wurde der Vertrag verlängert?")))
    if term.previous_employment is None and not term.over_52:
        questions.append(say(_("Haben Sie früher schon bei diesem Arbeitgeber gearbeitet?")))
    if questions:
        return Finding(Verdict.ASK, say(_("Für die Prüfung der Befristung fehlen Angaben.")), ask=tuple(questions))
    return Finding(Verdict.YES, say(_("Diese Befristung ohne Grund ist erlaubt (§ 14 TzBfG).")))


@law("L-TzBfG-14-1", title=_("Befristung mit Sachgrund"), cites="§ 14 Abs. 1 TzBfG", checked_on=READ_ON)
def mit_sachgrund() -> Finding:
    """A named reason must be true; whether it is, and whether many contracts in a row abuse it, is for an expert."""
    ask = say(_("Welcher Grund steht im Vertrag, und stimmt er? Wie viele Verträge gab es hintereinander?"))
    return Finding(Verdict.ASK, say(_("Mit einem echten Grund darf befristet werden (§ 14 Abs. 1 TzBfG).")), ask=(ask,))


@law("L-TzBfG-14", title=_("Ist die Befristung wirksam?"), cites="§ 14 TzBfG", checked_on=READ_ON)
def befristung_wirksam(term: Befristung, day: date) -> Finding:
    """Without a reason paragraphs 2 to 3; with one an expert has to look; sue within three weeks of the end."""
    return mit_sachgrund() if term.has_reason else sachgrundlos(term, day)
