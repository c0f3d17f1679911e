"""Forms speak plainly, take what German offices write, and come back with everything that was typed."""

from django import forms
from django.utils.translation import override

from lotse.foundation.forms import DayInput, Form, MomentInput, TimeInput
from tests.foundation.style_page import Reader


class Sample(Form):
    name = forms.CharField(label="Name", max_length=5)
    own = forms.CharField(label="Eigen", error_messages={"required": "Ohne das geht es nicht."})
    born_on = forms.DateField(label="Geburtstag")
    at = forms.TimeField(label="Zeit", required=False)
    moment = forms.DateTimeField(label="Wann", required=False)
    level = forms.ChoiceField(label="Stufe", choices=[("a", "A")])
    count = forms.IntegerField(label="Zahl", required=False)


def test_messages_say_what_to_do_and_own_words_win():
    with override("de"):
        form = Sample({"name": "Brunhilde", "born_on": "31.02.2001", "count": "drei"})
        errors = {name: str(found[0]) for name, found in form.errors.items()}
    assert errors["own"] == "Ohne das geht es nicht."
    assert errors["level"] == "Bitte wählen Sie etwas aus."
    assert errors["born_on"] == "Dieses Datum gibt es nicht. Bitte so: 24.12.2026."
    assert errors["name"] == "Bitte kürzen: höchstens 5 Zeichen, jetzt sind es 9."
    assert errors["count"] == "Bitte schreiben Sie eine ganze Zahl."


def test_dates_as_offices_write_them_and_as_browsers_send_them():
    base = {"name": "Anna", "own": "x", "level": "a"}
    for written in ("2001-03-07", "07.03.2001", "7.3.2001", "7.3.01"):
        form = Sample({**base, "born_on": written})
        assert form.is_valid(), (written, form.errors)
        assert form.cleaned_data["born_on"].isoformat() == "2001-03-07"


def test_native_fields_whatever_the_language():
    with override("de"):
        form = Sample(initial={"born_on": "2001-03-07"})
        inputs = {e.attrs["name"]: e.attrs for e in Reader(str(form)).elements if e.tag == "input"}
    assert (inputs["born_on"]["type"], inputs["born_on"]["value"]) == ("date", "2001-03-07")
    assert inputs["at"]["type"] == "time" and inputs["moment"]["type"] == "datetime-local"
    kinds = {name: type(field.widget) for name, field in form.fields.items()}
    assert (kinds["born_on"], kinds["at"], kinds["moment"]) == (DayInput, TimeInput, MomentInput)
    assert ":" not in form["name"].label_tag()
