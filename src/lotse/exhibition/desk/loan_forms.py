"""What editors fill in about loans and sets."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from lotse.casework.domain.signature import MAX_LENGTH, BadSignature, clean_signature
from lotse.exhibition.actions.handover import Found, Walk
from lotse.exhibition.actions.loan_files import NotAFile, cleaned_picture
from lotse.exhibition.actions.loans import Offer, Wish
from lotse.exhibition.domain.calendar import Days
from lotse.exhibition.domain.loans import PanelCondition
from lotse.exhibition.models import Loan, PanelSet, PhysicalPanel
from lotse.exhibition.visitors.borrow import BorrowForm
from lotse.exhibition.visitors.loan_words import CONDITIONS
from lotse.foundation.clock import today
from lotse.foundation.forms import Form, ModelForm
from lotse.foundation.languages import PUBLIC
from lotse.organisations.domain.places import all_districts

MOST_PHOTOS = 12


class OfferForm(Form):
    """The terms, beside the calendar."""

    panel_set = forms.ModelChoiceField(PanelSet.objects.order_by("name", "pk"), label=_("Satz"), empty_label=None)
    first = forms.DateField(label=_("Erster Tag"))
    last = forms.DateField(label=_("Letzter Tag"))
    fee_eur = forms.IntegerField(label=_("Gebühr in Euro"), min_value=0, max_value=10_000)
    insured_eur = forms.IntegerField(label=_("Versicherungswert in Euro"), min_value=0, max_value=1_000_000)
    host_drives = forms.BooleanField(label=_("Der Gastgeber fährt"), required=False)
    hours = forms.CharField(label=_("Öffnungszeiten, wie sie im Kalender stehen"), max_length=160, required=False)
    opening_at = forms.DateTimeField(label=_("Eröffnung"), required=False)
    answer = forms.CharField(
        label=_("Nachricht an den Gastgeber"),
        required=False,
        max_length=1_500,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    @classmethod
    def of(cls, loan: Loan, data: Any = None) -> "OfferForm":
        """Filled with what was asked for."""
        names = ("panel_set", "fee_eur", "insured_eur", "host_drives", "hours", "opening_at", "answer")
        initial = {name: getattr(loan, name) for name in names}
        return cls(data, initial={**initial, "first": loan.days.first, "last": loan.days.last})

    def clean(self) -> dict[str, Any]:
        """The last day does not come before the first."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        first, last = values.get("first"), values.get("last")
        if first and last and last < first:
            self.add_error("last", _("Der letzte Tag liegt vor dem ersten."))
        return values

    @property
    def offer(self) -> Offer:
        """For the action."""
        given = {name: value for name, value in self.cleaned_data.items() if name not in ("first", "last")}
        days = Days(self.cleaned_data["first"], self.cleaned_data["last"] + timedelta(days=1))
        return Offer(shown=days, **given)


class DeskLoanForm(BorrowForm):
    """A request that came by telephone."""

    def clean(self) -> dict[str, Any]:
        """The desk is no stranger: neither trap nor stamp."""
        values = Form.clean(self) or self.cleaned_data
        first, last = values.get("first"), values.get("last")
        if first and last and last < first:
            self.add_error("last", _("Der letzte Tag liegt vor dem ersten."))
        return values


class ReasonForm(Form):
    """What the host reads when it does not take place."""

    reason = forms.CharField(label=_("Grund, den der Gastgeber liest"), max_length=300)


class SignatureForm(Form):
    """The desk has looked at the paper."""

    signed_on = forms.DateField(label=_("Unterschrieben am"), initial=today)


class WalkForm(Form):
    """Hand-over or return: one line for each panel, photos, two signatures or paper."""

    held_on = forms.DateField(label=pgettext_lazy("Datum", "Tag"), initial=today)
    giver = forms.CharField(label=_("Übergeben von"), max_length=120)
    taker = forms.CharField(label=_("Übernommen von"), max_length=120)
    remark = forms.CharField(
        label=_("Bemerkungen"), required=False, max_length=1_500, widget=forms.Textarea(attrs={"rows": 3})
    )
    giver_signature = forms.CharField(label=_("Unterschrift: übergeben"), required=False, max_length=MAX_LENGTH)
    taker_signature = forms.CharField(label=_("Unterschrift: übernommen"), required=False, max_length=MAX_LENGTH)
    on_paper = forms.BooleanField(label=_("Auf Papier unterschrieben"), required=False)

    def __init__(self, *args: Any, panels: list[PhysicalPanel], photos: list[Any] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.panels = panels
        self.photos = photos or []
        self.redrawn: tuple[bytes, ...] = ()
        for panel in panels:
            self.fields[f"panel_{panel.pk}"] = forms.ChoiceField(
                label=_("Zustand"),
                choices=[(kind.value, CONDITIONS[kind]) for kind in PanelCondition],
                initial=panel.condition,
                widget=forms.RadioSelect,
            )
            self.fields[f"note_{panel.pk}"] = forms.CharField(label=_("Bemerkung"), required=False, max_length=300)

    def lines(self) -> list[tuple[PhysicalPanel, Any, Any]]:
        """Panel, its condition, its note."""
        return [(panel, self[f"panel_{panel.pk}"], self[f"note_{panel.pk}"]) for panel in self.panels]

    def clean(self) -> dict[str, Any]:
        """Both signatures or paper; photos that are pictures."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        for name in ("giver_signature", "taker_signature"):
            self._check_signature(name, values)
        try:
            self.redrawn = tuple(cleaned_picture(photo) for photo in self.photos[:MOST_PHOTOS])
        except NotAFile:
            self.add_error(None, _("Ein Foto ließ sich nicht lesen. Bitte JPEG oder PNG mit höchstens 10 MB."))
        return values

    def _check_signature(self, name: str, values: dict[str, Any]) -> None:
        try:
            drawn = clean_signature(values.get(name) or "")
        except BadSignature:
            self.add_error(name, _("Diese Unterschrift ist nicht angekommen. Bitte noch einmal."))
        else:
            if not drawn and not values.get("on_paper"):
                self.add_error(name, _("Bitte hier unterschreiben, oder auf Papier."))

    @property
    def walk(self) -> Walk:
        """For the action."""
        given = self.cleaned_data
        names = ("held_on", "giver", "taker", "remark", "giver_signature", "taker_signature", "on_paper")
        found = {
            panel: Found(PanelCondition(given[f"panel_{panel.pk}"]), given[f"note_{panel.pk}"]) for panel in self.panels
        }
        return Walk(found=found, photos=self.redrawn, **{name: given[name] for name in names})


class SetForm(ModelForm):
    """A set of panels."""

    languages = forms.MultipleChoiceField(
        label=_("Sprachen"), choices=[(code, code) for code in PUBLIC], widget=forms.CheckboxSelectMultiple
    )
    stored_in = forms.ChoiceField(label=_("Kreis des Lagers"))

    class Meta:
        model = PanelSet
        fields = (
            "name", "key", "format", "languages", "needs_m2", "needs_height_cm", "weight_kg", "cases", "stored_at",
            "stored_in", "days_before", "days_after", "fee_eur", "insured_eur", "condition", "is_lent",
        )  # fmt: skip
        labels = {
            "name": _("Name"),
            "key": _("Kurzname für Dateien"),
            "format": _("Format"),
            "needs_m2": _("Fläche in m²"),
            "needs_height_cm": _("Höhe in cm"),
            "weight_kg": _("Gewicht in kg"),
            "cases": _("Kisten"),
            "stored_at": _("Lager"),
            "days_before": _("Werktage vorher"),
            "days_after": _("Werktage danach"),
            "fee_eur": _("Gebühr in Euro"),
            "insured_eur": _("Versicherungswert in Euro"),
            "condition": _("Zustand"),
            "is_lent": _("Wird ausgeliehen"),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        names = dict(settings.LANGUAGES)
        self.fields["languages"].choices = [(code, names[code]) for code in PUBLIC]  # type: ignore[attr-defined]  # a choice field
        self.fields["stored_in"].choices = [(each.ags, each.name_de) for each in all_districts()]  # type: ignore[attr-defined]  # a choice field


class PanelForm(ModelForm):
    """One panel of a set."""

    class Meta:
        model = PhysicalPanel
        fields = ("number", "title", "language", "story_key", "panel_key")
        labels = {
            "number": _("Nummer"),
            "title": _("Titel"),
            "language": _("Sprache"),
            "story_key": _("Schlüssel der Geschichte"),
            "panel_key": _("Schlüssel der Tafel"),
        }


def wish_of(form: DeskLoanForm) -> Wish:
    """As a visitor's wish; the host is written to in German, whatever the desk reads."""
    return replace(form.wish, host=replace(form.wish.host, language="de"))
