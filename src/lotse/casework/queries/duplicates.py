"""People who may be one person: a question with reasons, before a second file is opened and for files there already.

Names are compared in Python (lotse.foundation.names); here are found the few rows worth comparing. Under row-level
security only comparisons may use an index before the wall, so names go through NameKey and birthdays through the index
(project, born_on), at the days that a slip of the pen leads to.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import NamedTuple

from django.db import connection
from django.db.models import Q, QuerySet

from lotse.casework.domain.slips import days_of_the_same_digits, days_within_a_slip, national_number
from lotse.casework.models import Mentee, NameKey
from lotse.casework.queries.likeness_words import reason_in_words
from lotse.foundation.actor import Actor
from lotse.foundation.names import PersonFacts, Reason, Strength, same_person_likeness, search_keys

ALL_OF_THE_PROJECT = "A second file must be noticed before it is made, whoever holds the first; no content is shown."
LOOKED_AT_MOST = 1000
PAIRS_AT_MOST = 200
PAIRS_LOOKED_AT = 600
_NAME_DIFFERS = frozenset({Reason.GIVEN_NAME_DIFFERENT, Reason.FAMILY_NAME_DIFFERENT})


class LikelySame(NamedTuple):
    """Somebody who may be the person asked about.

    Where the actor may not see the file, `mentee` is a blank: the project, the mentor, and the name as it was asked.
    """

    mentee: Mentee
    reasons: Sequence[str]
    strength: Strength

    @property
    def is_hidden(self) -> bool:
        """Whether the file belongs to a colleague: say whom to speak with, and nothing else."""
        return self.mentee.pk is None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two files that the actor sees and that may be of one person."""

    first: Mentee
    second: Mentee
    reasons: Sequence[str]
    strength: Strength


def likely_same_people(
    actor: Actor,
    *,
    given_name: str,
    family_name: str,
    born_on: date | None = None,
    phone: str = "",
    project_ids: Iterable[int] | None = None,
    except_for: int | None = None,
) -> list[LikelySame]:
    """Who in the actor's projects may be this person, the likeliest first."""
    asked = PersonFacts(given_name, family_name, born_on)
    everybody = Mentee.objects.unscoped(ALL_OF_THE_PROJECT).filter(
        project_id__in=sorted(project_ids or actor.project_ids), merged_into=None, erased_at=None
    )
    if except_for is not None:
        everybody = everybody.exclude(pk=except_for)
    number = national_number(phone)
    rows = {row.pk: row for row in (*_similar(everybody, asked), *_with_phone(everybody, number))}
    found = [(row, *_judged(asked, number, row)) for row in rows.values()]
    likely = sorted((each for each in found if each[1] > Strength.NONE), key=lambda each: (-each[1], each[0].sort_key))
    seen = set(
        Mentee.objects.visible_to(actor).filter(pk__in=[row.pk for row, _, _ in likely]).values_list("pk", flat=True)
    )
    return [
        LikelySame(row if row.pk in seen else _blank(row, asked), reasons if row.pk in seen else (), strength)
        for row, strength, reasons in likely
    ]


def _similar(everybody: QuerySet[Mentee], asked: PersonFacts) -> list[Mentee]:
    """On the same day one like name is enough to ask; on a day that may be a slip, or without one, it takes both."""
    names = [_keys(name) for name in (asked.given_name, asked.family_name) if name.strip()]
    both = everybody.filter(pk__in=_holders_of_all(names))
    if asked.born_on is None:
        return _some(both)
    may_be = Q(born_on=None) | Q(born_on__in=days_within_a_slip(asked.born_on))
    either = Q()
    for kind, keys in chain.from_iterable(names):
        either |= Q(kind=kind, key__in=keys)
    same_day = everybody.filter(born_on__in=days_of_the_same_digits(asked.born_on))
    return [*_some(same_day.filter(pk__in=_holders(either))), *_some(both.filter(may_be))]


def _keys(name: str) -> list[tuple[str, list[str]]]:
    """The name's words and its sounds, each with the kind of key they are."""
    keys = search_keys(name)
    return [(NameKey.Kind.WORD.value, keys.folded.split()), (NameKey.Kind.SOUND.value, keys.sound.split())]


def _holders(keys: Q) -> QuerySet[NameKey, int]:
    return NameKey.objects.unscoped(ALL_OF_THE_PROJECT).filter(keys).values_list("mentee_id", flat=True)


def _holders_of_all(names: list[list[tuple[str, list[str]]]]) -> list[int]:
    """Found among the keys alone, which are narrow, before any file is read; a branch for each kind reads the index."""
    found = [
        _holders(Q(kind=words[0], key__in=words[1])).union(_holders(Q(kind=sounds[0], key__in=sounds[1])))
        for words, sounds in names
    ]
    if not found:
        return []
    return list(found[0].intersection(*found[1:])[:LOOKED_AT_MOST] if len(found) > 1 else found[0][:LOOKED_AT_MOST])


def _with_phone(everybody: QuerySet[Mentee], number: str) -> list[Mentee]:
    return _some(everybody.filter(pk__in=_holders(Q(kind=NameKey.Kind.PHONE, key=number)))) if number else []


def _some(rows: QuerySet[Mentee]) -> list[Mentee]:
    return list(rows.select_related("mentor__account").order_by("id")[:LOOKED_AT_MOST])


def _judged(asked: PersonFacts, number: str, row: Mentee) -> tuple[Strength, list[str]]:
    """One telephone and one like name are a question even where the papers say different birthdays."""
    likeness = same_person_likeness(asked, PersonFacts(row.given_name, row.family_name, row.born_on))
    strength, reasons = likeness.strength, [reason_in_words(reason) for reason in likeness.reasons]
    if number and national_number(row.phone) == number:
        reasons.append(reason_in_words(None))
        if len(_NAME_DIFFERS.intersection(likeness.reasons)) < len(_NAME_DIFFERS):
            strength = max(strength, Strength.POSSIBLE)
    return strength, [words for words in reasons if words]


def _blank(row: Mentee, asked: PersonFacts) -> Mentee:
    return Mentee(
        project_id=row.project_id, given_name=asked.given_name, family_name=asked.family_name, mentor=row.mentor
    )


# Who shares a birthday and the sound of a name (of both names on the first of January, which says little), or the whole
# name, or a telephone: found by joining equal keys, so that the work grows with the files and not with their square.
_BLOCKS = """
with file as materialized (
    select id, project_id, born_on, sort_key from casework_mentee where id in ({visible})
), sound as materialized (
    select f.id, f.project_id, f.born_on, k.key
        from file f join casework_namekey k on k.mentee_id = f.id and k.kind = 's' where f.born_on is not null
), phone as materialized (
    select f.id, f.project_id, k.key from file f join casework_namekey k on k.mentee_id = f.id and k.kind = 'p'
        where length(k.key) >= 6
), pair as (
    select a.id as one, b.id as other, count(*) as weight
        from sound a join sound b using (project_id, born_on, key) where a.id < b.id group by a.id, b.id, born_on
        having count(*) > case when extract(doy from born_on) = 1 then 1 else 0 end
    union all select a.id, b.id, 9
        from file a join file b using (project_id, sort_key) where a.id < b.id and sort_key <> ''
    union all select a.id, b.id, 5 from phone a join phone b using (project_id, key) where a.id < b.id
)
select one, other from pair
where not exists (select from casework_twopeople t where t.mentee_id = one and t.other_id = other)
group by one, other order by max(weight) desc, one, other limit {limit}
"""


def likely_pairs(actor: Actor) -> list[Pair]:
    """Files that the actor sees and that may be of one person, the likeliest first."""
    candidates = _candidates(actor)
    files = (
        Mentee.objects.visible_to(actor)
        .select_related("mentor__account", "project")
        .in_bulk({key for pair in candidates for key in pair})
    )
    pairs = [_pair(files[one], files[other]) for one, other in candidates if one in files and other in files]
    likely = [pair for pair in pairs if pair.strength > Strength.NONE]
    return sorted(likely, key=lambda pair: (-pair.strength, pair.first.sort_key, pair.first.pk))[:PAIRS_AT_MOST]


def _candidates(actor: Actor) -> list[tuple[int, int]]:
    visible, parameters = (
        Mentee.objects.visible_to(actor).filter(merged_into=None, erased_at=None).values("id").query.sql_with_params()
    )
    with connection.cursor() as cursor:
        cursor.execute(_BLOCKS.format(visible=visible, limit=PAIRS_LOOKED_AT), parameters)
        return [(int(one), int(other)) for one, other in cursor.fetchall()]


def _pair(first: Mentee, second: Mentee) -> Pair:
    asked = PersonFacts(first.given_name, first.family_name, first.born_on)
    strength, reasons = _judged(asked, national_number(first.phone), second)
    return Pair(first, second, reasons, strength)
