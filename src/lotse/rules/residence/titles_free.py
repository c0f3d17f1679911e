"""Papers that allow every work: protection, humanitarian and family titles, settlement, free movement."""

from dataclasses import replace
from typing import Final

from lotse.rules.engine.answer import Ba, Grade
from lotse.rules.engine.book import law
from lotse.rules.engine.facts import Case
from lotse.rules.engine.words import mark as _
from lotse.rules.engine.words import say
from lotse.rules.residence.employment import BESCHAEFTIGUNG, EHRENAMT, MASSNAHME, SCHULE, SELBSTAENDIG
from lotse.rules.residence.outcome import Outcome, Rank
from lotse.rules.residence.papers import READ_ON
from lotse.rules.residence.register import question
from lotse.rules.residence.sayings import free, open_law, permitted

AE: Final = ("AE",)
EVERY_WORK: Final = (BESCHAEFTIGUNG, SELBSTAENDIG, EHRENAMT, MASSNAHME, SCHULE)
PROTECTION: Final = frozenset({"25.1", "25.2"})
HUMANITARIAN: Final = frozenset({"25.3", "25.5", "25a", "25b", "22", "23.2", "23.4", "23a"})
FAMILY: Final = frozenset({"28", "29", "30", "31", "32", "33", "34", "36", "36a"})
RESTRICTED: Final = frozenset({"25.4", "25.4s2", "25.4a", "25.4b"})
_NOT_LOST: Final = say(_("Das gilt, solange kein Verlust der Freizügigkeit festgestellt ist."))
# Cards on which a limit of work contradicts the statute.
UNLIMITED: Final = PROTECTION | HUMANITARIAN | FAMILY | {"24", "104c"}
LIMITS: Final = frozenset({"NUR_MIT_ERLAUBNIS", "NICHT_GESTATTET", "SPECIFIC_JOB"})


@question(*EVERY_WORK, rank=Rank.FREIHEIT, statuses=AE)
@law(
    "R-H1",
    title=_("Arbeit mit Asyl, Flüchtlingsschutz oder subsidiärem Schutz"),
    cites="§ 25 Abs. 1, 2, § 4a Abs. 1 AufenthG",
    checked_on=READ_ON,
)
def anerkannter_schutz(case: Case) -> Outcome | None:
    """Every form of work, employed or self-employed."""
    if case["ae_par"] not in PROTECTION:
        return None
    return free(
        case, say(_("Mit Ihrer Aufenthaltserlaubnis dürfen Sie jede Arbeit annehmen und sich selbständig machen."))
    )


@question(*EVERY_WORK, rank=Rank.FREIHEIT, statuses=AE)
@law(
    "R-H2",
    title=_("Arbeit mit humanitärem Titel"),
    cites="§§ 22, 23, 23a, 25 Abs. 3, 5, §§ 25a, 25b, § 4a Abs. 1 AufenthG",
    checked_on=READ_ON,
)
def humanitaerer_titel(case: Case) -> Outcome | None:
    """No limiting sentence in these norms since 1 March 2020, so § 4a Abs. 1 allows every work."""
    if case["ae_par"] not in HUMANITARIAN:
        return None
    return free(case, say(_("Ihr Aufenthaltstitel erlaubt jede Arbeit; das Gesetz beschränkt ihn nicht.")))


@question(*EVERY_WORK, rank=Rank.FREIHEIT, statuses=AE)
@law(
    "R-F1",
    title=_("Arbeit mit einem Titel der Familie"),
    cites="§§ 28–34, 36, 36a, § 4a Abs. 1 AufenthG",
    checked_on=READ_ON,
)
def titel_der_familie(case: Case) -> Outcome | None:
    """Family titles, also the independent one after separation (§ 31)."""
    if case["ae_par"] not in FAMILY:
        return None
    return free(case, say(_("Mit einem Aufenthaltstitel aus familiären Gründen ist jede Arbeit erlaubt.")))


@question(*EVERY_WORK, rank=Rank.FREIHEIT, statuses=AE)
@law("R-H6", title=_("Arbeit mit Chancen-Aufenthalt"), cites="§ 104c, § 4a Abs. 1 AufenthG", checked_on=READ_ON)
def chancen_aufenthalt(case: Case) -> Outcome | None:
    """An existing title allows every work until it expires; new ones are not issued, only §§ 25a, 25b continue it."""
    if case["ae_par"] != "104c":
        return None
    warning = say(_("Beantragen Sie vor dem Ablauf einen Titel nach § 25a oder § 25b; andere Anträge schützen nicht."))
    return free(case, say(_("Bis zu seinem Ablauf erlaubt der Chancen-Aufenthalt jede Arbeit.")), warnings=(warning,))


@question(*EVERY_WORK, rank=Rank.OFFEN, statuses=AE)
@law(
    "L-AufenthG-4a-3",
    title=_("Karte widerspricht dem Gesetz"),
    cites="§ 4a Abs. 1, 3 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def karte_widerspricht(case: Case) -> Outcome | None:
    """The card limits what the statute frees: the authority has to correct it before an employer may rely on it."""
    if not case.is_known("note_text") or case["note_text"] not in LIMITS or case["ae_par"] not in UNLIMITED:
        return None
    return open_law(
        say(_("Auf Ihrer Karte steht eine Beschränkung, die das Gesetz nicht kennt. Bitten Sie um eine Berichtigung."))
    )


@question(*EVERY_WORK, rank=Rank.ERLAUBNIS, statuses=AE)
@law(
    "R-H5",
    title=_("Arbeit mit vorübergehendem humanitärem Aufenthalt"),
    cites="§ 25 Abs. 4 S. 3, Abs. 4a S. 4, Abs. 4b S. 4, § 21 Abs. 6 AufenthG; § 31 BeschV",
    checked_on=READ_ON,
)
def erlaubnis_mit_25_4(case: Case) -> Outcome | None:
    """Not entitled; the authority may allow it, without the Bundesagentur (R-BA7). § 25 Abs. 4 is not like Abs. 5."""
    if case["ae_par"] not in RESTRICTED:
        return None
    if case.is_known("note_text") and case["note_text"] == "GESTATTET":
        return free(case, say(_("Die Erlaubnis steht auf Ihrer Karte.")))
    return permitted(
        Grade.KANN,
        Ba.KEINE,
        say(_("Die Ausländerbehörde kann die Arbeit erlauben; die Bundesagentur fragt sie nicht.")),
    )


@question(*EVERY_WORK, rank=Rank.ERLAUBNIS, statuses=AE)
@law(
    "R-H4",
    title=_("Arbeit nach der Anordnung eines Landes"),
    cites="§ 23 Abs. 1 S. 4 AufenthG; § 31 BeschV",
    checked_on=READ_ON,
    confidence=2,
)
def anordnung_des_landes(case: Case) -> Outcome | None:
    """Only what the order allows; without it the authority may perhaps permit, which the order has to say."""
    if case["ae_par"] != "23.1":
        return None
    if case["order_allows_work"] or (case.is_known("note_text") and case["note_text"] == "GESTATTET"):
        return free(case, say(_("Die Anordnung des Landes erlaubt die Arbeit.")))
    text = _("Die Anordnung des Landes erlaubt die Arbeit nicht von selbst. Lesen Sie, was auf der Karte steht.")
    return open_law(say(text), ba=Ba.KEINE)


@question(*EVERY_WORK, rank=Rank.FREIHEIT, statuses=("DE", "EU", "EEA", "CH"))
@law("R-F3", title=_("Freizügigkeit"), cites="§ 2 Abs. 1, 2, § 12 FreizügG/EU", checked_on=READ_ON)
def freizuegigkeit(case: Case) -> Outcome | None:
    """Germans, Union and EEA citizens, Swiss nationals (agreement, from knowledge): no permission exists for them."""
    if case["status"] != "DE" and case.is_known("loss_finding") and case["loss_finding"]:
        return None
    result = free(case, say(_("Sie dürfen ohne Erlaubnis arbeiten; Pass oder Personalausweis genügt als Nachweis.")))
    if case["status"] == "DE":
        return result
    return replace(result, conditions=(*result.conditions, _NOT_LOST))


@question(*EVERY_WORK, rank=Rank.OFFEN, statuses=("EU", "EEA", "CH", "FAM_EU"))
@law(
    "R-F2-verlust",
    title=_("Verlust des Freizügigkeitsrechts"),
    cites="§ 7 Abs. 1, § 11 Abs. 2 FreizügG/EU",
    checked_on=READ_ON,
    confidence=2,
)
def verlust_festgestellt(case: Case) -> Outcome | None:
    """After a finding of loss the Aufenthaltsgesetz applies; a remedy may stop it."""
    if not case.is_known("loss_finding") or not case["loss_finding"]:
        return None
    return open_law(
        say(_("Ihr Freizügigkeitsrecht wurde für verloren erklärt. Lassen Sie das sofort rechtlich prüfen."))
    )


@question(*EVERY_WORK, rank=Rank.FREIHEIT, statuses=("FAM_EU",))
@law("R-F2", title=_("Familie von Menschen aus der EU"), cites="§§ 2, 3, 5 FreizügG/EU", checked_on=READ_ON)
def familie_von_unionsbuergern(case: Case) -> Outcome | None:
    """The right exists by law, the card only declares it; without the card the certificate of application is shown."""
    if case.is_known("loss_finding") and case["loss_finding"]:
        return None
    if case.is_known("card") and case["card"] == "not_yet":
        if case.is_known("proof") and case["proof"] == "none":
            return open_law(say(_("Sie dürfen arbeiten, aber niemand kann es sehen. Beantragen Sie die Karte.")))
        text = _(
            "Sie dürfen arbeiten. Zeigen Sie die Bescheinigung über den Antrag; die Karte bestätigt das Recht nur."
        )
        return free(case, say(text), notes={"proof": "application_certificate"})
    return free(case, say(_("Als Familie einer Person aus der EU dürfen Sie ohne Erlaubnis arbeiten.")))


@question(*EVERY_WORK, rank=Rank.FREIHEIT, statuses=("UK_WA",))
@law(
    "R-F3-uk",
    title=_("Schutz nach dem Austrittsabkommen"),
    cites="§ 16 FreizügG/EU; EU-Austrittsabkommen",
    checked_on=READ_ON,
    evidence="K",
    confidence=2,
)
def austrittsabkommen(case: Case) -> Outcome:
    """Only with the document under the agreement; other British citizens are third-country nationals."""
    return free(case, say(_("Mit dem Aufenthaltsdokument nach dem Austrittsabkommen ist jede Arbeit erlaubt.")))


@question(*EVERY_WORK, rank=Rank.FREIHEIT, statuses=("NE", "DA_EU"))
@law(
    "R-F4",
    title=_("Niederlassungserlaubnis und Daueraufenthalt-EU"),
    cites="§§ 9, 9a, § 4a Abs. 1 AufenthG",
    checked_on=READ_ON,
)
def niederlassung(case: Case) -> Outcome:
    """Unlimited in time and in kind of work."""
    return free(case, say(_("Mit Ihrem unbefristeten Titel ist jede Arbeit erlaubt.")), until=None)


@question(*EVERY_WORK, rank=Rank.ERLAUBNIS, statuses=AE)
@law(
    "L-AufenthG-4a-1",
    title=_("Titel ohne gesetzliche Beschränkung"),
    cites="§ 4a Abs. 1 S. 1 AufenthG",
    checked_on=READ_ON,
    confidence=2,
)
def anderer_titel(case: Case) -> Outcome | None:
    """Titles that no other rule knows: the principle is freedom, but only the card says whether a norm limits it."""
    if case["ae_par"] not in ("21", "37", "38", "none"):
        return None
    if case["note_text"] == "GESTATTET":
        return free(case, say(_("Auf Ihrer Karte steht, dass die Erwerbstätigkeit gestattet ist.")))
    return open_law(
        say(_("Was Ihr Titel erlaubt, steht auf der Karte. Lassen Sie sie von einer Beratungsstelle lesen."))
    )
