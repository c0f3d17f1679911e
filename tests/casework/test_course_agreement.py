"""What a user would lose: a signed promise that somebody rewrote, or a paper that nobody can read aloud."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from lotse.casework.actions.agreement import FILE_USE, Signing, draft_agreement, sign_agreement
from lotse.casework.actions.assignment import assign_mentees
from lotse.casework.domain.signature import BadSignature
from lotse.casework.editing import Collision, Edits, Shown, shown_of
from lotse.casework.models import Agreement, Mentee
from lotse.casework.papers import agreement as paper
from lotse.foundation.actor import Actor
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused
from lotse.foundation.papers.typesetting import NotTypeset, press
from lotse.foundation.sealing import unseal_bytes
from tests.people import Cast, make_mentee

WORDS = {"goals": "Eine Ausbildung in der Pflege", "mentor_does": "Heime anrufen", "mentee_does": "Kurs besuchen"}
INK = "M10 20L30 40L50 60L70 80"
NEW = Shown(0)


def _edits(**words: str) -> Edits:
    return Edits(mine={"language": "en", **WORDS, **words}, shown=NEW)


def _draft(actor: Actor, mentee: Mentee, **words: str) -> Agreement:
    return draft_agreement(actor, mentee=mentee, edits=_edits(**words))


def _sign(actor: Actor, agreement: Agreement, **how: Any) -> Agreement:
    signing = replace(Signing(today(), mentee=INK, mentor=INK), **how)
    return sign_agreement(actor, agreement=agreement, signing=signing)


def _pdf(agreement: Agreement) -> bytes:
    with agreement.file.open("rb") as file:
        return unseal_bytes(file.read(), owner=agreement.mentee.public_id, use=f"{FILE_USE}:{agreement.public_id}")


def _text(pdf: bytes) -> str:
    """The text of a PDF, read in a process of its own so that a hostile file could hurt nothing here."""
    made = subprocess.run([sys.executable, "-c", _READER], input=pdf, capture_output=True, check=True, timeout=60)
    return made.stdout.decode()


_READER = r"""
import sys, io, pikepdf
pdf = pikepdf.open(io.BytesIO(sys.stdin.buffer.read()))
out = []
for page in pdf.pages:
    maps = {}
    for name, font in page.Resources.Font.items():
        table, text = {}, font.ToUnicode.read_bytes().decode("latin-1")
        for block in text.split("beginbfchar")[1:]:
            for line in block.split("endbfchar")[0].strip().splitlines():
                code, value = line.split()[:2]
                table[int(code[1:-1], 16)] = bytes.fromhex(value[1:-1]).decode("utf-16-be")
        for block in text.split("beginbfrange")[1:]:
            for line in block.split("endbfrange")[0].strip().splitlines():
                first, last, value = line.split()[:3]
                start = int.from_bytes(bytes.fromhex(value[1:-1])[-2:], "big")
                for n in range(int(first[1:-1], 16), int(last[1:-1], 16) + 1):
                    table[n] = chr(start + n - int(first[1:-1], 16))
        maps[name] = table
    font = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            font = maps[str(operands[0])]
        elif str(operator) in ("Tj", "TJ"):
            parts = operands[0] if str(operator) == "TJ" else [operands[0]]
            for part in parts:
                if isinstance(part, pikepdf.String):
                    raw = bytes(part)
                    out += [font.get(int.from_bytes(raw[n:n+2], "big"), "?") for n in range(0, len(raw), 2)]
        elif str(operator) == "ET":
            out.append("\n")
sys.stdout.buffer.write("".join(out).encode())
"""


def test_signing_starts_the_counting_and_moves_to_the_work(cast: Cast) -> None:
    mentee, actor = make_mentee(cast.anna), cast.anna.actor
    with at_work(actor):
        signed = _sign(actor, _draft(actor, mentee))
        fresh = Mentee.objects.visible_to(actor).select_related("mentoring").get()
        assert fresh.phase == "preparation" and fresh.mentoring is not None
        assert fresh.mentoring.agreement_on == today() == signed.signed_on


def test_the_stored_file_is_sealed_and_its_digest_is_that_of_what_was_signed(cast: Cast) -> None:
    mentee, actor = make_mentee(cast.anna), cast.anna.actor
    with at_work(actor):
        signed = _sign(actor, _draft(actor, mentee))
        with signed.file.open("rb") as file:
            stored = file.read()
        assert b"%PDF" not in stored and b"Pflege" not in stored
        pdf = _pdf(signed)
        assert pdf.startswith(b"%PDF-") and sha256(pdf).hexdigest() == signed.digest
        assert "Selamawit" not in signed.file.name and "Tesfay" not in signed.file.name


def test_the_paper_is_tagged_titled_and_its_text_can_be_taken_out(cast: Cast) -> None:
    mentee, actor = make_mentee(cast.anna), cast.anna.actor
    with at_work(actor):
        pdf = _pdf(_sign(actor, _draft(actor, mentee)))
    document = pikepdf.open(BytesIO(pdf))
    assert len(document.pages) == 1
    assert bool(document.Root.MarkInfo.Marked) and "/StructTreeRoot" in document.Root
    assert str(document.Root.Lang) == "de"
    with document.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1" and metadata["dc:title"] == "Integrationsvereinbarung"
    text = _text(pdf)
    for words in ("Integrationsvereinbarung", "Integration agreement", "Selamawit Tesfay", "Anna Beispiel"):
        assert words in text
    assert "Eine Ausbildung in der Pflege" in text and "alle Personen und Betriebe sind erfunden" in text


@pytest.mark.parametrize(
    "hostile",
    [
        '#panic("x") #read("/etc/passwd") = Titel *fett* $x^2$ <label> @ref \\ `code`',
        "#import sys: inputs\n#let x = json(bytes(sys.inputs.facts))",
        "\u202eRTL-Überschreibung\u202c \u200f שלום مرحبا بالعالم ሰላም",
        "🎉👩‍🏭🧿 \U0001f9ff \u0000\u0007\ufffe",
        "x" * 4000,
        "W " * 2000,
        "\n" * 3999 + "x",
        '"}; </svg><script>alert(1)</script> {"facts": 1}',
    ],
)
def test_hostile_text_is_only_text(hostile: str) -> None:
    facts = _facts(goals=hostile, mentor_does=hostile, mentee_does=hostile, mentee="#panic() " + hostile[:80])
    pdf = press(paper.TEMPLATE).print(facts)
    assert pdf.startswith(b"%PDF-")
    if "#panic" in hostile:
        assert '#panic("x") #read("/etc/passwd") = Titel *fett*' in _text(pdf)


@pytest.mark.parametrize("language", ["", *paper.languages()])
def test_the_paper_exists_in_every_language_it_offers(language: str) -> None:
    pdf = press(paper.TEMPLATE).print(_facts(words=paper._two_languages(language)))
    assert len(pikepdf.open(BytesIO(pdf)).pages) == 1
    assert set(paper.words()["en"]) <= set(paper.words()[language or "de"])


def test_a_paper_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(NotTypeset):
        press(paper.TEMPLATE).print(_facts(goals="wort " * 400_000), seconds=0.2)
    assert press(paper.TEMPLATE).print(_facts()).startswith(b"%PDF-")


def _facts(**given: Any) -> dict[str, Any]:
    empty = dict.fromkeys(
        ("goals", "mentor_does", "mentee_does", "mentee_signature", "mentor_signature", "funder", "day"), ""
    )
    names = {"mentee": "Selamawit Tesfay", "mentor": "Anna Beispiel", "project": "Elbe", "carrier": "Brückenbau"}
    flags = {"demo": True, "signed": False, "on_paper": False}
    return {**empty, **names, **flags, "words": paper._two_languages("en"), **given}


def test_what_is_signed_cannot_be_changed_only_replaced(cast: Cast) -> None:
    mentee, actor = make_mentee(cast.anna), cast.anna.actor
    with at_work(actor):
        first = _sign(actor, _draft(actor, mentee), signed_on=today() - timedelta(days=3))
        with pytest.raises(Refused) as refusal:
            _sign(actor, first)
        assert [obstacle.code for obstacle in refusal.value.obstacles] == ["is_signed"]
        second = _sign(actor, _draft(actor, mentee, goals="Etwas anderes"))
        first.refresh_from_db()
        assert first.replaced_on == today() and first.goals == WORDS["goals"]
        assert second.pk != first.pk and sha256(_pdf(first)).hexdigest() == first.digest
        mentoring = Mentee.objects.visible_to(actor).select_related("mentoring").get().mentoring
        # It counts from the first signature on.
        assert mentoring is not None and mentoring.agreement_on == today() - timedelta(days=3)


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ({"mentee": ""}, "unsigned"),
        ({"mentor": ""}, "unsigned"),
        ({"signed_on": timedelta(days=1)}, "not_yet"),
        ({"signed_on": -timedelta(days=400)}, "before_opening"),
    ],
)
def test_what_keeps_an_agreement_from_being_signed(cast: Cast, how: dict[str, Any], code: str) -> None:
    mentee, actor = make_mentee(cast.anna), cast.anna.actor
    how = {name: today() + value if isinstance(value, timedelta) else value for name, value in how.items()}
    with at_work(actor):
        draft = _draft(actor, mentee)
        with pytest.raises(Refused) as refusal:
            _sign(actor, draft, **how)
        assert [obstacle.code for obstacle in refusal.value.obstacles] == [code]
        draft.refresh_from_db()
        assert draft.signed_on is None and not draft.file


def test_paper_is_signed_without_a_drawing_and_says_so(cast: Cast) -> None:
    mentee, actor = make_mentee(cast.anna), cast.anna.actor
    with at_work(actor):
        signed = _sign(actor, _draft(actor, mentee), on_paper=True, mentee="", mentor="")
        assert "Auf Papier unterschrieben am" in _text(_pdf(signed))


def test_a_drawing_that_is_none_is_refused(cast: Cast) -> None:
    mentee, actor = make_mentee(cast.anna), cast.anna.actor
    with at_work(actor):
        draft = _draft(actor, mentee)
        with pytest.raises(BadSignature):
            _sign(actor, draft, mentee='M0 0L1 1L2 2L3 3"/><script>')


def test_two_people_who_write_a_first_draft_at_once_lose_nothing(cast: Cast) -> None:
    mentee, actor = make_mentee(cast.anna), cast.anna.actor
    with at_work(actor):
        draft = _draft(actor, mentee)
        with pytest.raises(Collision) as collision:
            _draft(actor, mentee, goals="Ein anderes Ziel")
        assert [clash.name for clash in collision.value.clashes] == ["goals"]
        edits = Edits(mine={"goals": "Neu"}, shown=shown_of(draft, ["goals"]))
        assert draft_agreement(actor, mentee=mentee, edits=edits).pk == draft.pk
        assert json.dumps(list(mentee.agreements.values_list("goals", flat=True))) == '["Neu"]'


def test_without_a_mentor_there_is_nobody_to_agree_with(cast: Cast) -> None:
    mentee, actor = make_mentee(cast.anna), cast.clara.actor
    with at_work(actor):
        assign_mentees(actor, mentees=[mentee], mentor=None)
        with pytest.raises(Refused) as refusal:
            _draft(actor, mentee)
    assert [obstacle.code for obstacle in refusal.value.obstacles] == ["no_mentor"]
