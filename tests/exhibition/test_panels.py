"""What a user would lose: panels that fit before they cost money, and never show what was taken back."""

from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from itertools import pairwise
from typing import Any
from uuid import UUID

import pikepdf
import psutil
import pytest
from django.core.files.storage import default_storage

from lotse.exhibition.actions.panels import choose_extent, make_panel, measure_panel
from lotse.exhibition.actions.panels_print import (
    ask_for_files,
    deliver_run,
    make_file,
    obstacles_to_printing,
    order_run,
)
from lotse.exhibition.actions.withdrawal import take_back
from lotse.exhibition.domain.panels import FORMATS
from lotse.exhibition.domain.print_files import Profile
from lotse.exhibition.models import (
    Panel,
    Picture,
    PortrayedPerson,
    PrintFile,
    PrintRun,
    Release,
    SafetyCheck,
    Story,
    StoryText,
    WithdrawalTask,
)
from lotse.exhibition.panel_jobs import make_print_files, sweep_print_files
from lotse.exhibition.panel_policy import obstacles_to_fitting
from lotse.exhibition.papers.panel import panel_fit
from lotse.exhibition.queries.dossier import facts_of
from lotse.exhibition.queries.panels import panel_content, panels_overview
from lotse.exhibition.reading import PROGRAM
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work
from lotse.foundation.journal import Refused
from tests.exhibition.panel_samples import SENTENCES, sample

LONG = "Und dann kam der Winter, und wir haben weitergemacht, jeden Tag ein Stück. "


def story(language: str = "de", *, released: bool = True, **text: Any) -> Story:
    """An invented story that may be printed in one language."""
    words = SENTENCES[language]
    made = Story.objects.create(key=f"t{language}", is_invented=True, state="published", published_at=now())
    person = PortrayedPerson.objects.create(story=made, shown_name="Selam")
    given = {
        "title": words["title"],
        "lead": words["sentence"],
        "body": "\n\n".join([words["sentence"]] * 4),
        "quotes": [words["quote"]],
        "question": words["question"],
        "occupation": "Bäckerin",
        "submitted_at": now(),
    }
    row = StoryText.objects.create(story=made, language=language, **{**given, **text})
    SafetyCheck.objects.create(
        story=made, person=person, checked_on=today(), review_on=today() + timedelta(days=200), is_defensible=True
    )
    Picture.objects.create(story=made, drawing="baeckerin", alt_texts={language: "Selam", "de": "Selam", "en": "Selam"})
    if released:
        release(made, person, row)
    return made


def release(made: Story, person: PortrayedPerson, row: StoryText) -> Release:
    return Release.objects.create(
        story=made,
        person=person,
        text=row,
        medium="panel",
        language=row.language,
        given_on=today() - timedelta(days=20),
        valid_from=today() - timedelta(days=10),
        valid_until=today() + timedelta(days=300),
        how="paper",
    )


@pytest.fixture
def desk(db: None, settings: Any, tmp_path: Any) -> Any:
    settings.WITHDRAWN_LEDGER = tmp_path / "ledger"
    return PROGRAM


def made_and_measured(language: str = "de", **text: Any) -> Panel:
    with at_work(PROGRAM, action="test.story"):
        made = story(language, **text)
    panel = make_panel(PROGRAM, story=made, format="a1")
    measure_panel(PROGRAM, panel=panel, languages=[language])
    return panel


def files_of(panel: Panel, *profiles: Profile) -> list[PrintFile]:
    batch = ask_for_files(PROGRAM, panel=panel, languages=["de"], profiles=list(profiles))
    with at_work(PROGRAM):
        waiting = list(PrintFile.objects.visible_to(PROGRAM).filter(batch=batch).order_by("pk"))
    return [make_file(PROGRAM, print_file=each) for each in waiting]


# Overflow ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", sorted(FORMATS))
@pytest.mark.parametrize(
    ("part", "number", "changed"),
    [
        ("body", 0, {"body": LONG * 90}),
        ("quote", 2, {"quotes": ("Kurz.", LONG * 70), "body": "Kurz."}),
        ("lead", 0, {"lead": LONG * 110, "body": "Kurz.", "quotes": ("Kurz.",)}),
        ("question", 0, {"question": LONG * 60, "body": "Kurz.", "quotes": ("Kurz.",)}),
        ("title", 0, {"title": LONG * 30, "body": "Kurz.", "quotes": ("Kurz.",)}),
    ],
)
def test_what_does_not_fit_is_named_with_its_place_and_the_signs_to_cut(
    key: str, part: str, number: int, changed: dict[str, Any]
) -> None:
    of = FORMATS[key]
    fit = panel_fit(sample(of, **changed), of)
    (excess,) = [each for each in fit.excesses if each.part == part]
    assert excess.number == number
    words = changed[{"quote": "quotes"}.get(part, part)]
    long = words[1] if part == "quote" else words
    assert 0 < excess.signs < len(long)
    shorter = long[: len(long) - excess.signs].rstrip()
    cut = {**changed, **({"quotes": ("Kurz.", shorter)} if part == "quote" else {part: shorter})}
    assert panel_fit(sample(of, **cut), of).fits


def test_the_desk_reads_where_how_much_and_in_which_words() -> None:
    of = FORMATS["a1"]
    found = obstacles_to_fitting(panel_fit(sample(of, quotes=("Kurz.", LONG * 22), body="Kurz."), of).excesses)
    assert str(found[0].message).startswith("Zitat 2: ")
    assert str(found[0].message).endswith(" Zeichen zu viel")


def test_type_never_becomes_smaller_than_the_limit_and_more_text_never_larger() -> None:
    of = FORMATS["a0"]
    fits = [panel_fit(sample(of, body=LONG * 4 * n), of) for n in range(0, 11, 2)]
    assert all(more.scale <= here.scale for here, more in pairwise(fits))
    assert fits[-1].scale < fits[0].scale
    assert min(fit.smallest for fit in fits) >= 24 - 0.01


def test_a_word_wider_than_its_column_is_no_fit() -> None:
    of = FORMATS["a1"]
    fit = panel_fit(sample(of, title="Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsfeier"), of)
    assert fit.scale < 1 or [each.part for each in fit.excesses] == ["word"]


# Printing rests on releases -----------------------------------------------------------------------------------------


def test_files_are_made_with_hash_and_the_release_that_they_rest_on(desk: Any) -> None:
    panel = made_and_measured()
    made = files_of(panel, Profile.PRESS, Profile.SCREEN, Profile.HANDOUT)
    assert [each.state for each in made] == ["ready"] * 3
    with at_work(PROGRAM):
        rests_on = list(Release.objects.visible_to(PROGRAM).values_list("public_id", flat=True))
    for each in made:
        with default_storage.open(each.file.name) as stored:
            data = stored.read()
        assert sha256(data).hexdigest() == each.sha256
        assert len(data) == each.size
        assert each.releases == rests_on
        with pikepdf.open(BytesIO(data)) as pdf:
            assert ("/OutputIntents" in pdf.Root) == (each.profile == "press")


def test_only_the_released_text_is_printed_and_only_as_much_as_chosen(desk: Any) -> None:
    panel = made_and_measured(body="Eins.\n\nZwei.\n\nDrei.", quotes=["A.", "B.", "C."])
    choose_extent(PROGRAM, panel=panel, paragraphs=1, quotes=2)
    with at_work(PROGRAM):
        facts = facts_of(panel.story)
        text = facts.newest("de")
        assert text is not None
        content = panel_content(facts, panel, text)
        assert (content.body, content.quotes) == ("Eins.", ("A.", "B."))
        assert obstacles_to_printing(facts, panel, "de")[0].code == "not_measured"
        assert content.address.startswith("http") and content.address.endswith("/")
        assert "/q/" in content.address


@pytest.mark.parametrize("why", ["no_release", "release_expired", "cooling_off", "safety_overdue", "text_changed"])
def test_nothing_is_made_without_a_standing_release(desk: Any, why: str) -> None:
    panel = made_and_measured(released=why != "no_release")
    with at_work(PROGRAM, action="test.changed"):
        releases = Release.objects.unscoped("test")
        if why == "release_expired":
            releases.update(
                valid_from=today() - timedelta(days=30), valid_until=today(), given_on=today() - timedelta(days=40)
            )
        if why == "cooling_off":
            releases.update(given_on=today(), valid_from=today() + timedelta(days=7))
        if why == "safety_overdue":
            SafetyCheck.objects.unscoped("test").update(checked_on=today() - timedelta(days=400), review_on=today())
        if why == "text_changed":
            old = StoryText.objects.unscoped("test").get()
            StoryText.objects.create(
                story=old.story, language="de", version=2, title="Neu", lead="N", body="N", question="N?"
            )
    with pytest.raises(Refused) as refused:
        ask_for_files(PROGRAM, panel=panel, languages=["de"], profiles=[Profile.PRESS])
    codes = {each.code for each in refused.value.obstacles}
    assert codes & {why, "no_release"}
    with at_work(PROGRAM):
        assert not PrintFile.objects.visible_to(PROGRAM).exists()


def test_too_long_text_is_refused_before_it_is_printed(desk: Any) -> None:
    panel = made_and_measured(body=LONG * 90)
    with pytest.raises(Refused) as refused:
        ask_for_files(PROGRAM, panel=panel, languages=["de"], profiles=[Profile.PRESS])
    assert [each.code for each in refused.value.obstacles] == ["too_long_body"]


def test_a_release_taken_back_while_the_job_waits_stops_the_file(desk: Any) -> None:
    panel = made_and_measured()
    batch = ask_for_files(PROGRAM, panel=panel, languages=["de"], profiles=[Profile.PRESS])
    with at_work(PROGRAM, action="test.changed"):
        Release.objects.unscoped("test").update(withdrawn_at=now())
    assert make_print_files(str(batch)) == 0
    with at_work(PROGRAM):
        only = PrintFile.objects.visible_to(PROGRAM).get()
        assert (only.state, only.file.name, only.sha256) == ("failed", "", "")


def test_the_job_may_be_done_twice_without_harm(desk: Any) -> None:
    panel = made_and_measured()
    batch = ask_for_files(PROGRAM, panel=panel, languages=["de"], profiles=[Profile.PRESS, Profile.SCREEN])
    assert make_print_files(str(batch)) == 2
    assert make_print_files(str(batch)) == 0
    assert isinstance(batch, UUID)


# Withdrawal ---------------------------------------------------------------------------------------------------------


def test_taking_back_deletes_files_blocks_orders_and_tells_the_printer(
    desk: Any, django_capture_on_commit_callbacks: Any
) -> None:
    panel = made_and_measured()
    (made,) = files_of(panel, Profile.PRESS)
    run = order_run(PROGRAM, print_file=made, printer="Druckhaus Beispiel", copies=3)
    name = made.file.name
    assert default_storage.exists(name)
    with at_work(PROGRAM):
        person = PortrayedPerson.objects.visible_to(PROGRAM).get()
    with django_capture_on_commit_callbacks(execute=True):
        receipt = take_back(PROGRAM, person=person)
    assert receipt.effects["print_files"] == 1
    assert not default_storage.exists(name)
    with at_work(PROGRAM):
        gone = PrintFile.objects.visible_to(PROGRAM).get()
        assert (gone.state, gone.file.name) == ("gone", "")
        assert gone.sha256 == made.sha256
        assert PrintRun.objects.visible_to(PROGRAM).get().state == "blocked"
        tasks = WithdrawalTask.objects.visible_to(PROGRAM).filter(kind="stop_print")
        assert [task.where for task in tasks.order_by("pk")] == ["Druckhaus Beispiel"]
    with pytest.raises(Refused):
        deliver_run(PROGRAM, run=run)
    with pytest.raises(Refused):
        order_run(PROGRAM, print_file=made, printer="Andere", copies=1)


def test_taking_back_the_web_alone_leaves_panels_alone(desk: Any) -> None:
    panel = made_and_measured()
    (made,) = files_of(panel, Profile.PRESS)
    with at_work(PROGRAM):
        person = PortrayedPerson.objects.visible_to(PROGRAM).get()
    take_back(PROGRAM, person=person, medium="web")
    assert default_storage.exists(made.file.name)


def test_files_whose_release_ended_go_by_night(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    panel = made_and_measured()
    (made,) = files_of(panel, Profile.PRESS)
    assert sweep_print_files() == 0
    with at_work(PROGRAM, action="test.changed"):
        Release.objects.unscoped("test").update(
            given_on=today() - timedelta(days=40), valid_from=today() - timedelta(days=30), valid_until=today()
        )
    with django_capture_on_commit_callbacks(execute=True):
        assert sweep_print_files() == 1
    assert not default_storage.exists(made.file.name)


# Overview -----------------------------------------------------------------------------------------------------------


def test_the_overview_says_how_each_language_stands_with_a_fixed_number_of_statements(
    desk: Any, django_assert_max_num_queries: Any
) -> None:
    panel = made_and_measured()
    for language in ("en", "fa", "ti"):
        with at_work(PROGRAM, action="test.story"):
            story(language, released=False)
    with at_work(PROGRAM), django_assert_max_num_queries(10):
        found = panels_overview(PROGRAM)
    assert len(found) == 4
    (own,) = [each for each in found if each.story.pk == panel.story_id]
    (row,) = own.rows
    states = {key: cell.state if cell else None for key, cell in row.cells}
    assert states == {"rollup": None, "a1": "fits", "a0": None}
    assert set(own.missing) == {"rollup", "a0"}


def test_measuring_again_and_again_keeps_no_memory() -> None:
    """Typst keeps what it was asked for; a hundred megabytes a panel would end the program within an hour."""
    of, process = FORMATS["rollup"], psutil.Process()
    panel_fit(sample(of, body=LONG * 90), of)
    before = process.memory_info().rss
    for more in range(4):
        panel_fit(sample(of, body=LONG * (91 + more)), of)
    assert process.memory_info().rss - before < 150 * 1024**2
