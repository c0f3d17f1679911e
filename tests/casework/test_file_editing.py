"""Two people edit: what a mentor would lose is a colleague's telephone number, or her own half hour of typing."""

import re
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from lotse.casework.actions.profile import edit_mentee, edit_profile
from lotse.casework.editing import Collision, Edits, Shown, shown_of
from lotse.casework.forms.mentee import MenteeForm
from lotse.casework.forms.profile import ProfileForm
from lotse.casework.models import Mentee, Profile, ResidencePaper
from lotse.foundation.clock import today
from lotse.foundation.database.context import at_work
from lotse.foundation.models import Change
from tests.casework.file_case import full_mentee
from tests.people import Cast, make_mentee


def fields_of(client: Client, url: str) -> dict[str, Any]:
    """What a browser would send back from the form at `url` unchanged."""
    form = client.get(url).context["form"]
    values: dict[str, Any] = {}
    for bound in form:
        value = bound.value()
        if value is True or (value not in (None, False, "") and not isinstance(value, list)):
            values[bound.html_name] = value.isoformat() if isinstance(value, date) else value
        elif isinstance(value, list) and value:
            values[bound.html_name] = bound.field.prepare_value(value)
    return values


def fresh(person: Any, mentee: Mentee) -> Mentee:
    with at_work(person.actor):
        found: Mentee = Mentee.objects.visible_to(person.actor).get(pk=mentee.pk)
        return found


def test_different_fields_of_two_people_both_stand(cast: Cast) -> None:
    mentee = make_mentee(cast.anna, phone="1")
    url = reverse("casework:mentee_edit", args=[mentee.public_id])
    anna, clara = cast.anna.client(), cast.clara.client()
    of_anna, of_clara = fields_of(anna, url), fields_of(clara, url)
    assert anna.post(url, {**of_anna, "phone": "2"}).status_code == 302
    assert clara.post(url, {**of_clara, "place": "Riesa"}).status_code == 302
    now = fresh(cast.anna, mentee)
    assert (now.phone, now.place, now.version) == ("2", "Riesa", 3)


def test_the_same_field_shows_both_versions_and_keeps_what_is_chosen(cast: Cast) -> None:
    mentee = make_mentee(cast.anna, phone="1")
    url = reverse("casework:mentee_edit", args=[mentee.public_id])
    anna, clara = cast.anna.client(), cast.clara.client()
    of_anna, of_clara = fields_of(anna, url), fields_of(clara, url)
    anna.post(url, {**of_anna, "phone": "0351 22", "place": "Riesa"})
    answer = clara.post(url, {**of_clara, "phone": "0351 33", "street": "Markt 1"})
    text = answer.content.decode()
    assert answer.status_code == 422
    assert "Das hat inzwischen noch jemand geändert" in text
    assert "Anna Beispiel" in text
    assert "0351 22" in text
    assert "0351 33" in text
    assert fresh(cast.anna, mentee).phone == "0351 22"
    again = {**of_clara, "phone": "0351 33", "street": "Markt 1", "place": "Riesa"}
    again["shown"] = re.search(r'name="shown" value="([^"]+)"', text)[1]  # type: ignore[index]  # the form always has it
    assert clara.post(url, {**again, "take-phone": "theirs"}).status_code == 302
    now = fresh(cast.anna, mentee)
    assert (now.phone, now.place, now.street) == ("0351 22", "Riesa", "Markt 1")


def test_choosing_ones_own_version_stands_and_the_other_stays_in_the_journal(cast: Cast) -> None:
    mentee = make_mentee(cast.anna, phone="1")
    shown = shown_of(mentee, ["phone"])
    with at_work(cast.anna.actor):
        edit_mentee(cast.anna.actor, mentee=mentee, edits=Edits({"phone": "2"}, shown))
        with pytest.raises(Collision) as collision:
            edit_mentee(cast.anna.actor, mentee=mentee, edits=Edits({"phone": "3"}, shown))
        on_top = shown_of(collision.value.row, ["phone"])
        edit_mentee(cast.anna.actor, mentee=mentee, edits=Edits({"phone": "3"}, on_top))
    assert fresh(cast.anna, mentee).phone == "3"
    with at_work(cast.clara.actor):
        old = Change.objects.visible_to(cast.clara.actor).filter(action="mentee.changed").order_by("id")
        assert [change.old["phone"] for change in old] == ["1", "2"]


def test_a_third_change_while_choosing_is_asked_about_again(cast: Cast) -> None:
    mentee = make_mentee(cast.anna, phone="1")
    shown = shown_of(mentee, ["phone"])
    with at_work(cast.anna.actor):
        edit_mentee(cast.anna.actor, mentee=mentee, edits=Edits({"phone": "2"}, shown))
        taken = Edits({"phone": "3"}, shown, taken=frozenset({"phone"}))
        with pytest.raises(Collision):
            edit_mentee(cast.anna.actor, mentee=mentee, edits=taken)


def test_the_same_change_by_two_people_is_no_collision(cast: Cast) -> None:
    mentee = make_mentee(cast.anna, phone="1")
    shown = shown_of(mentee, ["phone"])
    with at_work(cast.anna.actor):
        for _ in range(2):
            now = edit_mentee(cast.anna.actor, mentee=mentee, edits=Edits({"phone": " 2\r\n"}, shown))
    assert now.version == 2


def test_what_was_shown_survives_the_way_through_the_page() -> None:
    shown = Shown(7, {"phone": "abc", "place": "def"})
    assert Shown.unpacked(shown.packed()) == shown
    assert Shown.unpacked("<script>") == Shown(0, {})


def test_a_form_without_what_was_shown_overwrites_nothing(cast: Cast) -> None:
    mentee = make_mentee(cast.anna, phone="1")
    with at_work(cast.anna.actor), pytest.raises(Collision):
        edit_mentee(cast.anna.actor, mentee=mentee, edits=Edits({"phone": "2"}, Shown.unpacked("")))


def test_a_new_name_is_found_and_sorted_anew(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(cast.anna.actor):
        now = edit_mentee(
            cast.anna.actor, mentee=mentee, edits=Edits({"family_name": "Äbene"}, shown_of(mentee, ["family_name"]))
        )
    assert now.sort_key.startswith("abene")
    assert "abene" in fresh(cast.anna, mentee).folded


def test_every_edited_name_is_a_column_with_a_word(cast: Cast) -> None:
    mentee = full_mentee(cast)
    with at_work(cast.anna.actor):
        forms = (MenteeForm(row=mentee), ProfileForm(row=mentee.profiles.get()))
    for form in forms:
        for name in form.edited:
            assert form.row._meta.get_field(name)
            assert form.label_of(name) != name


def test_the_profile_is_filled_in_by_two_people_with_a_sealed_hint(cast: Cast) -> None:
    mentee = full_mentee(cast)
    url = reverse("casework:profile_edit", args=[mentee.public_id])
    client = cast.anna.client()
    sent = {
        **fields_of(client, url),
        "health": "braucht Pausen",
        "language_1": "en",
        "level_1": "B2",
        "skills": "a; b,a",
    }
    assert client.post(url, sent).status_code == 302
    with at_work(cast.anna.actor):
        profile = Profile.objects.visible_to(cast.anna.actor).get(mentee=mentee)
        assert profile.health == "braucht Pausen"
        assert profile.skills == ["a", "b"]
        assert profile.languages == [{"language": "ti", "level": "C2"}, {"language": "en", "level": "B2"}]
        second = Edits({"health": "anders"}, shown_of(profile, ["health"]))
        edit_profile(cast.anna.actor, profile=profile, edits=Edits({"health": "dritte"}, second.shown))
        with pytest.raises(Collision):
            edit_profile(cast.anna.actor, profile=profile, edits=second)


def test_a_mentee_without_a_profile_gets_one_with_the_first_answer(cast: Cast) -> None:
    mentee = make_mentee(cast.anna)
    with at_work(cast.anna.actor, action="test.made"):
        mentee.profiles.all().delete()
    url = reverse("casework:profile_edit", args=[mentee.public_id])
    client = cast.anna.client()
    assert client.post(url, {**fields_of(client, url), "german_level": "B1"}).status_code == 302
    with at_work(cast.anna.actor):
        assert mentee.profiles.get().german_level == "B1"


def test_a_new_paper_makes_the_old_one_a_former_one(cast: Cast) -> None:
    mentee = full_mentee(cast)
    url = reverse("casework:paper_new", args=[mentee.public_id])
    client = cast.anna.client()
    sent = {"kind": "AE", "paragraph": "25 Abs. 2", "seen_on": today().isoformat(), "valid_until": "24.12.2031"}
    assert client.post(url, sent).status_code == 302
    with at_work(cast.anna.actor):
        papers = ResidencePaper.objects.visible_to(cast.anna.actor).order_by("-id")
        assert (papers[0].kind, papers[0].is_current) == ("AE", True)
        assert sum(paper.is_current for paper in papers) == 1
        newest = papers[0]
    remove = reverse("casework:paper_remove", args=[newest.public_id])
    assert client.post(remove).status_code == 302
    with at_work(cast.anna.actor):
        current = ResidencePaper.objects.visible_to(cast.anna.actor).get(is_current=True)
        assert current.kind in ("DULDUNG", "GESTATTUNG")


def test_a_paper_is_put_right(cast: Cast) -> None:
    mentee = full_mentee(cast)
    with at_work(cast.anna.actor):
        paper = ResidencePaper.objects.visible_to(cast.anna.actor).get(is_current=True, mentee=mentee)
    url = reverse("casework:paper_edit", args=[paper.public_id])
    client = cast.anna.client()
    assert client.post(url, {**fields_of(client, url), "paragraph": "60c"}).status_code == 302
    with at_work(cast.anna.actor):
        assert ResidencePaper.objects.visible_to(cast.anna.actor).get(pk=paper.pk).paragraph == "60c"
