"""Two sets of panels and a year of their tour, all hosts invented: written around today, so that one is always out."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.domain.calendar import Days, held
from lotse.exhibition.domain.loans import loan_number
from lotse.exhibition.loan_policy import buffer_of
from lotse.exhibition.models import (
    Host,
    HostContact,
    Loan,
    LoanCount,
    LoanEvent,
    PanelSet,
    PhysicalPanel,
    Story,
    VisitCount,
)
from lotse.exhibition.models.loans import hash_of
from lotse.foundation.database.context import at_work

_SAXONY = ZoneInfo("Europe/Berlin")
_SETS = (
    ("elbe", "Satz Elbe", ["de", "en"], 40, "Lager Dresden, Regal 4", "14612"),
    ("mulde", "Satz Mulde", ["de", "de-simple", "ar", "uk", "ti"], 55, "Lager Chemnitz, Keller", "14511"),
)
# Name, street, postcode, place, district, hours: invented hosts in real towns.
_HOSTS = (
    ("Stadtbibliothek am Markt", "Markt 3", "01589", "Riesa", "14627", "Di–Fr 10–18, Sa 10–13 Uhr"),
    ("Rathaus, Foyer", "Neumarkt 1", "08056", "Zwickau", "14524", "Mo–Fr 8–16 Uhr"),
    ("Bäckerei und Café Morgenstern", "Lange Gasse 12", "02625", "Bautzen", "14625", "täglich 7–18 Uhr"),
    ("Berufliches Schulzentrum", "Schulweg 5", "09599", "Freiberg", "14522", "Mo–Fr 7–15 Uhr"),
    ("Kreishaus, Lichthof", "Parkallee 2", "08523", "Plauen", "14523", "Mo–Do 8–17 Uhr"),
    ("Haus der Vereine", "Am Wehr 7", "02826", "Görlitz", "14626", "Mi–So 12–18 Uhr"),
    ("Maschinenbau Silberbach GmbH", "Industriestraße 20", "09456", "Annaberg-Buchholz", "14521", "nach Anmeldung"),
    ("Volkshochschule", "Salzgasse 9", "04509", "Delitzsch", "14730", "Mo–Do 9–19 Uhr"),
    ("Bürgerhaus Süd", "Kirchweg 14", "01796", "Pirna", "14628", "Mo–Fr 9–17 Uhr"),
    ("Stadtteilladen Ost", "Lindenring 30", "04315", "Leipzig", "14713", "Di–Sa 10–18 Uhr"),
    ("Klinik am Stadtpark, Halle", "Parkstraße 11", "04552", "Borna", "14729", "täglich 8–20 Uhr"),
    ("Zentralbibliothek, 2. Etage", "Am Ring 6", "09111", "Chemnitz", "14511", "Mo–Sa 10–19 Uhr"),
    ("Gemeindezentrum Neustadt", "Hechtweg 4", "01097", "Dresden", "14612", "Di–So 11–18 Uhr"),
)
_PEOPLE = ("Karla Muster", "Jonas Muster", "Edda Muster", "Paul Muster", "Ines Muster")
_TITLES = ("Willkommen", "Der erste Tag", "Neue Worte", "Wer geholfen hat", "Ein Beruf", "Am Abend", "Der Betrieb",
           "Was ich mir wünsche", "Das Programm", "Ihre Frage")  # fmt: skip


def write_tour(day: date, *, seed: int = 7) -> int:
    """Write sets, hosts and loans; returns how many stops there are."""
    dice = Random(seed)
    with at_work(BY_LINK, action="demo.tour") as program:
        stories = Story.objects.visible_to(program).filter(state="published").order_by("published_at", "pk")
        keys = list(stories.values_list("key", flat=True))
        sets = [_set(number, each, keys) for number, each in enumerate(_SETS)]
        loans = [loan for number, each in enumerate(sets) for loan in _loans(each, number, day=day, dice=dice)]
        _number(loans)
        made = Loan.objects.bulk_create(loans)
        Loan.objects.filter(state="requested").update(message="Wir eröffnen im Mai unseren neuen Lesesaal. Passt das?")
        LoanEvent.objects.bulk_create([LoanEvent(loan=loan, kind="requested") for loan in made])
        VisitCount.objects.bulk_create(list(_visits(made, day=day, dice=dice)))
    return len(made)


def _set(number: int, given: tuple[str, str, list[str], int, str, str], keys: list[str]) -> PanelSet:
    key, name, languages, m2, stored_at, stored_in = given
    made = PanelSet.objects.create(
        key=key, name=name, languages=languages, needs_m2=m2, stored_at=stored_at, stored_in=stored_in
    )
    panels = [
        PhysicalPanel(
            panel_set=made,
            number=place,
            title=title,
            story_key=keys[place - 1] if place <= min(len(keys), len(_TITLES) - 2) else "",
        )
        for place, title in enumerate(_TITLES, start=1)
    ]
    PhysicalPanel.objects.bulk_create(panels)
    return made


def _loans(panel_set: PanelSet, number: int, *, day: date, dice: Random) -> Iterator[Loan]:
    """The first set is out today; the second came back some weeks ago and is asked for again."""
    hosts = [_host(each, number * 7 + place) for place, each in enumerate(_mixed(number))]
    here = 6
    begin = day - timedelta(days=9) if number == 0 else day + timedelta(days=45)
    shows: list[tuple[Host, Days]] = []
    first = begin
    for host in hosts[here : here + 4]:
        shown = Days(first, first + timedelta(days=dice.choice((21, 28, 35))))
        shows.append((host, shown))
        first = held(shown, buffer_of(panel_set, host.district_key)).after + timedelta(days=dice.randint(28, 60))
    after = begin if number == 0 else day
    for host in reversed(hosts[:here]):
        last = after - timedelta(days=dice.randint(20, 32))
        shown = Days(last - timedelta(days=dice.choice((21, 28, 42))), last)
        shows.insert(0, (host, shown))
        after = shown.first
    for place, (host, shown) in enumerate(shows):
        yield _loan(panel_set, host, shown=shown, state=_state(shown, place, number=number, day=day))


def _state(shown: Days, place: int, *, number: int, day: date) -> str:
    if shown.after <= day:
        return "closed"
    if day in shown:
        return "handed_over"
    ahead = {0: ("agreed", "agreed", "offered"), 1: ("agreed", "requested", "agreed")}[number]
    return ahead[place % len(ahead)]


def _mixed(number: int) -> tuple[tuple[str, str, str, str, str, str], ...]:
    """The second set goes the other way round, so that both are seldom in one town."""
    turned = _HOSTS[6:] + _HOSTS[:6]
    return turned if number == 0 else turned[::-1]


def _host(given: tuple[str, str, str, str, str, str], number: int) -> Host:
    name, street, postcode, place, district, _hours = given
    made = Host.objects.create(
        name=f"{name} (erfunden)", street=street, postcode=postcode, place=place, district_key=district
    )
    HostContact(
        host=made,
        full_name=_PEOPLE[number % len(_PEOPLE)],
        email=f"gastgeber{number}@demo.example",
        phone="030 23125 " + f"{100 + number}",
    ).save(force_insert=True)
    return made


def _loan(panel_set: PanelSet, host: Host, *, shown: Days, state: str) -> Loan:
    whole = held(shown, buffer_of(panel_set, host.district_key))
    hours = next(each[5] for each in _HOSTS if each[3] == host.place)
    opening = datetime.combine(shown.first, time(17, 0), _SAXONY) if state != "requested" else None
    loan = Loan(
        panel_set=panel_set,
        host=host,
        state=state,
        shown=(shown.first, shown.after),
        held=(whole.first, whole.after),
        room_m2=80,
        room_height_cm=290,
        has_light=True,
        is_accessible=host.place != "Görlitz",
        hours=hours,
        opening_at=opening,
        insured_eur=4000,
        confirmed_at=datetime.combine(whole.first, time(9, 0), _SAXONY),
        signed_on=whole.first if state in ("closed", "handed_over", "agreed") else None,
    )
    loan.token_hash = hash_of(loan.token)
    return loan


def _number(loans: list[Loan]) -> None:
    """Numbers in the order of the days, by the year of the show; the counters go on from there."""
    counts: dict[int, int] = {}
    for loan in sorted(loans, key=lambda each: each.shown[0]):
        year = loan.shown[0].year
        counts[year] = counts.get(year, 0) + 1
        loan.number = loan_number(year, counts[year])
    LoanCount.objects.bulk_create([LoanCount(year=year, last=last) for year, last in sorted(counts.items())])


def _visits(loans: list[Loan], *, day: date, dice: Random) -> Iterator[VisitCount]:
    for loan in loans:
        if loan.state not in ("closed", "handed_over"):
            continue
        first, after = loan.shown
        counted = first + timedelta(days=6)
        while counted < min(after, day):
            yield VisitCount(loan=loan, counted_on=counted, visitors=dice.randint(25, 160), groups=dice.randint(0, 4))
            counted += timedelta(days=7)
